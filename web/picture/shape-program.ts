// Sigma's program for nodes: all are drawn in one call, as circles, squares, diamonds or triangles, with a rim that sets them off from the lines.

import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeShape } from "../../src/model/view.ts";
import type { LinkDrawing, NodeDrawing } from "./drawing.ts";
import { fragmentShader, vertexShader } from "./shape-shader.ts";

/** The number by which the shader knows a shape. */
export const shapeNumbers: Readonly<Record<NodeShape, number>> = {
	circle: 0,
	square: 1,
	diamond: 2,
	triangle: 3,
};

const uniforms = [
	"u_matrix",
	"u_sizeRatio",
	"u_correctionRatio",
	"u_rim",
] as const;

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

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

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
			return {
				VERTICES: corners.length,
				VERTEX_SHADER_SOURCE: vertexShader,
				FRAGMENT_SHADER_SOURCE: fragmentShader,
				METHOD: TRIANGLES,
				UNIFORMS: uniforms,
				ATTRIBUTES: [
					{ name: "a_position", size: 2, type: FLOAT },
					{ name: "a_size", size: 1, type: FLOAT },
					{ name: "a_shape", size: 1, type: FLOAT },
					{ name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
				],
				CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
				CONSTANT_DATA: corners,
			};
		}

		override processVisibleItem(
			id: number,
			start: number,
			data: NodeDisplayData & { readonly shape?: number },
		): void {
			const { x, y, size, shape = shapeNumbers.circle } = data;
			this.array.set([x, y, size, shape, floatColor(data.color), id], start);
		}

		override setUniforms(
			params: RenderParams,
			{ gl, uniformLocations }: this["normalProgram"],
		): void {
			const at = (name: string): WebGLUniformLocation | null =>
				uniformLocations[name] ?? null;
			gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
			gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
			gl.uniform1f(at("u_correctionRatio"), params.correctionRatio);
			gl.uniform3fv(at("u_rim"), rimChannels);
		}
	};
}

function readChannels(colour: string): number[] {
	return [1, 3, 5].map(
		(at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255 || 0,
	);
}
