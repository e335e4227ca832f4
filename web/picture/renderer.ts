// Sets up sigma with our programs and settings; the only place that imports it for drawing.

import { Sigma } from "sigma";
import {
	createEdgeArrowHeadProgram,
	createEdgeCompoundProgram,
} from "sigma/rendering";
import type { Drawing, LinkDrawing, NodeDrawing } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { createShaftProgram } from "./shaft-program.ts";
import { HEAD_LENGTH } from "./shaft-shader.ts";
import { createShapeProgram } from "./shape-program.ts";

export type Renderer = Sigma<NodeDrawing, LinkDrawing>;

/** The layer on which labels and the focus are drawn. */
const OVERLAY = "overlay";

/** Nodes keep their size up to this many of them on a picture of this many pixels across. */
const NODES_AT_FULL_SIZE = 300;
const PIXELS_AT_FULL_SIZE = 600;
const LEAST_SCALE = 0.4;

/** Width of the head of an arrow by the thickness of its shaft. */
const HEAD_WIDTH = 3.5;

/** Makes a renderer in a container that has a size. @throws Error where WebGL does not work */
export function createRenderer(
	drawing: Drawing,
	container: HTMLElement,
	palette: Palette,
): Renderer {
	const ArrowHead = createEdgeArrowHeadProgram<NodeDrawing, LinkDrawing>({
		lengthToThicknessRatio: HEAD_LENGTH,
		widenessToThicknessRatio: HEAD_WIDTH,
	});
	let scale = 1;
	const renderer = new Sigma<NodeDrawing, LinkDrawing>(drawing, container, {
		allowInvalidContainer: true,
		defaultNodeType: "shape",
		nodeProgramClasses: { shape: createShapeProgram(palette.background) },
		edgeProgramClasses: {
			line: createEdgeCompoundProgram([createShaftProgram(false), ArrowHead]),
			dash: createEdgeCompoundProgram([createShaftProgram(true), ArrowHead]),
		},
		defaultEdgeType: "line",
		// Labels and hovering are drawn on the overlay, so that hovering needs no refresh of the graph.
		renderLabels: false,
		renderEdgeLabels: false,
		defaultDrawNodeHover: () => {},
		enableEdgeEvents: true,
		enableCameraRotation: false,
		minEdgeThickness: 0.9,
		minCameraRatio: 0.02,
		maxCameraRatio: 3,
		stagePadding: 48,
		zoomDuration: 200,
		zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / scale,
	});
	renderer.on("resize", () => {
		scale = sizeScale(container, drawing.order);
	});
	renderer.createCanvasContext(OVERLAY);
	const { [OVERLAY]: overlay, mouse } = renderer.getCanvases();
	if (overlay !== undefined) mouse?.before(overlay);
	renderer.resize(true);
	return renderer;
}

/** Marks are smaller where many share the picture or the picture is small. */
function sizeScale(container: HTMLElement, nodes: number): number {
	const pixels = Math.min(container.clientWidth, container.clientHeight);
	const byNodes = Math.sqrt(
		NODES_AT_FULL_SIZE / Math.max(nodes, NODES_AT_FULL_SIZE),
	);
	const byPixels = Math.min(pixels / PIXELS_AT_FULL_SIZE, 1);
	return Math.max(byNodes * byPixels, LEAST_SCALE);
}

/** Gives the drawing context of the overlay; sigma has scaled it to the pixels of the screen. */
export function getOverlay(
	renderer: Renderer,
): CanvasRenderingContext2D | undefined {
	return renderer.getCanvases()[OVERLAY]?.getContext("2d") ?? undefined;
}
