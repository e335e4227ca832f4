// Sigma's program for the shaft of an arrow, solid or dashed; the head of the arrow is a program of its own.
// Unlike sigma's own it can be met by a pointer that is some pixels away.

import { EdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type {
	EdgeDisplayData,
	NodeDisplayData,
	RenderParams,
} from "sigma/types";
import { floatColor } from "sigma/utils";
import type { LinkDrawing, NodeDrawing } from "./drawing.ts";
import { dashedShader, solidShader, vertexShader } from "./shaft-shader.ts";

const uniforms = [
	"u_matrix",
	"u_sizeRatio",
	"u_correctionRatio",
	"u_minimum",
] as const;

/** Along the line from 0 to 1, and to which side of it. */
const corners = [
	[0, 1],
	[0, -1],
	[1, 1],
	[1, 1],
	[0, -1],
	[1, -1],
];

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

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
			return {
				VERTICES: corners.length,
				VERTEX_SHADER_SOURCE: vertexShader,
				FRAGMENT_SHADER_SOURCE: isDashed ? dashedShader : solidShader,
				METHOD: TRIANGLES,
				UNIFORMS: uniforms,
				ATTRIBUTES: [
					{ name: "a_start", size: 2, type: FLOAT },
					{ name: "a_end", size: 2, type: FLOAT },
					{ name: "a_thickness", size: 1, type: FLOAT },
					{ name: "a_radius", size: 1, type: FLOAT },
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

		override setUniforms(
			params: RenderParams,
			{ gl, uniformLocations }: this["normalProgram"],
		): void {
			const at = (name: string): WebGLUniformLocation | null =>
				uniformLocations[name] ?? null;
			gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
			gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
			gl.uniform1f(at("u_correctionRatio"), params.correctionRatio);
			gl.uniform1f(at("u_minimum"), params.minEdgeThickness);
		}
	};
}
