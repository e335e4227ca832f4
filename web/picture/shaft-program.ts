// Sigma's program for the shaft of an arrow, solid or dashed; the head of the arrow is a program of its own.
// Unlike sigma's own it can be met by a pointer that is some pixels away.

import {
	EdgeProgram,
	type EdgeProgramType,
	type ProgramInfo,
} from "sigma/rendering";
import type {
	EdgeDisplayData,
	NodeDisplayData,
	RenderParams,
} from "sigma/types";
import { floatColor } from "sigma/utils";
import type { LinkDrawing, NodeDrawing } from "./drawing.ts";
import {
	cameraUniforms,
	defineProgram,
	findUniform,
	setCamera,
} from "./program.ts";
import { dashedShader, solidShader, vertexShader } from "./shaft-shader.ts";

const uniforms = [...cameraUniforms, "u_minimum"] as const;

/** Along the line from 0 to 1, and to which side of it. */
const corners = [
	[0, 1],
	[0, -1],
	[1, 1],
	[1, 1],
	[0, -1],
	[1, -1],
];

/** Makes the program for shafts, solid or in dashes. */
export function createShaftProgram(
	isDashed: boolean,
): EdgeProgramType<NodeDrawing, LinkDrawing> {
	return class extends EdgeProgram<
		(typeof uniforms)[number],
		NodeDrawing,
		LinkDrawing
	> {
		override getDefinition() {
			return defineProgram({
				vertexShader,
				fragmentShader: isDashed ? dashedShader : solidShader,
				uniforms,
				floats: { a_start: 2, a_end: 2, a_thickness: 1, a_radius: 1 },
				corners,
			});
		}

		override processVisibleItem(
			id: number,
			start: number,
			source: NodeDisplayData,
			target: NodeDisplayData,
			data: EdgeDisplayData,
		): void {
			const { x, y } = source;
			this.array.set(
				[
					x,
					y,
					target.x,
					target.y,
					data.size,
					target.size,
					floatColor(data.color),
					id,
				],
				start,
			);
		}

		override setUniforms(params: RenderParams, program: ProgramInfo): void {
			setCamera(program, params);
			program.gl.uniform1f(
				findUniform(program, "u_minimum"),
				params.minEdgeThickness,
			);
		}
	};
}
