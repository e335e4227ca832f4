// What the programs for shafts and for shapes share: each draws the same few corners once for every item, in its colour, as the camera sees them.

import type { InstancedProgramDefinition, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** A figure that is drawn for every item. */
interface Figure<Uniform extends string> {
	readonly vertexShader: string;
	readonly fragmentShader: string;
	readonly uniforms: readonly Uniform[];
	/** How many numbers each attribute of an item takes, in the order in which they are stored; the item's colour and identifier follow. */
	readonly floats: Readonly<Record<string, number>>;
	/** Two numbers a corner, three corners a triangle. */
	readonly corners: number[][];
}

type CameraUniform = "u_matrix" | "u_sizeRatio" | "u_correctionRatio";

/** The uniforms that `setCamera` sets. */
export const cameraUniforms: readonly CameraUniform[] = [
	"u_matrix",
	"u_sizeRatio",
	"u_correctionRatio",
];

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

/** Gives sigma's definition of a program that draws a figure. */
export function defineProgram<Uniform extends string>(
	figure: Figure<Uniform>,
): InstancedProgramDefinition<Uniform> {
	return {
		VERTICES: figure.corners.length,
		VERTEX_SHADER_SOURCE: figure.vertexShader,
		FRAGMENT_SHADER_SOURCE: figure.fragmentShader,
		METHOD: TRIANGLES,
		UNIFORMS: figure.uniforms,
		ATTRIBUTES: [
			...Object.entries(figure.floats).map(([name, size]) => ({
				name,
				size,
				type: FLOAT,
			})),
			{ name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
			{ name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
		],
		CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
		CONSTANT_DATA: figure.corners,
	};
}

/** Tells a program what the camera sees. */
export function setCamera(program: ProgramInfo, params: RenderParams): void {
	const { gl } = program;
	gl.uniformMatrix3fv(findUniform(program, "u_matrix"), false, params.matrix);
	gl.uniform1f(findUniform(program, "u_sizeRatio"), params.sizeRatio);
	gl.uniform1f(
		findUniform(program, "u_correctionRatio"),
		params.correctionRatio,
	);
}

/** Finds where a uniform is set; null, which WebGL passes over, for one that the program lacks. */
export function findUniform(
	program: ProgramInfo,
	name: string,
): WebGLUniformLocation | null {
	return program.uniformLocations[name] ?? null;
}
