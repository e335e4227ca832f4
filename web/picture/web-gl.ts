// Tells whether the browser can draw the picture at all.

/** Tries to get a WebGL context, and gives it back at once, since browsers hold only a few. */
export function hasWebGl(): boolean {
	// Sigma reads both names when it is imported, and fails where one is missing.
	if (
		!(
			"WebGLRenderingContext" in globalThis &&
			"WebGL2RenderingContext" in globalThis
		)
	)
		return false;
	const canvas = document.createElement("canvas");
	const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
	context?.getExtension("WEBGL_lose_context")?.loseContext();
	return context !== null;
}
