// Sigma's program for nodes: all are drawn in one call, as circles, squares, diamonds or triangles, with a rim that sets them off from the lines.

import {
	NodeProgram,
	type NodeProgramType,
	type ProgramInfo,
} from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeShape } from "../../src/model/view.ts";
import type { LinkDrawing, NodeDrawing } from "./drawing.ts";
import {
	cameraUniforms,
	defineProgram,
	findUniform,
	setCamera,
} from "./program.ts";
import { fragmentShader, vertexShader } from "./shape-shader.ts";

/** The number by which the shader knows a shape. */
export const shapeNumbers: Readonly<Record<NodeShape, number>> = {
	circle: 0,
	square: 1,
	diamond: 2,
	triangle: 3,
};

const uniforms = [...cameraUniforms, "u_rim"] as const;

type Uniform = (typeof uniforms)[number];

/** Two triangles that cover the square around a node. */
const corners = [
	[-1, -1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[1, 1],
	[-1, 1],
];

/**
 * Makes the program for nodes that have a `shape` attribute, a number of `shapeNumbers`.
 * @param rim hexadecimal colour of six digits
 */
export function createShapeProgram(
	rim: string,
): NodeProgramType<NodeDrawing, LinkDrawing> {
	const rimChannels = readChannels(rim);
	return class extends NodeProgram<Uniform, NodeDrawing, LinkDrawing> {
		override getDefinition() {
			return defineProgram({
				vertexShader,
				fragmentShader,
				uniforms,
				floats: { a_position: 2, a_size: 1, a_shape: 1 },
				corners,
			});
		}

		override processVisibleItem(
			id: number,
			start: number,
			data: NodeDisplayData & { readonly shape?: number },
		): void {
			const { x, y, size, shape = shapeNumbers.circle } = data;
			this.array.set([x, y, size, shape, floatColor(data.color), id], start);
		}

		override setUniforms(params: RenderParams, program: ProgramInfo): void {
			setCamera(program, params);
			program.gl.uniform3fv(findUniform(program, "u_rim"), rimChannels);
		}
	};
}

function readChannels(colour: string): number[] {
	return [1, 3, 5].map(
		(at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255 || 0,
	);
}
