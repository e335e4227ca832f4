// Draws the overlay: the focus, and labels that do not cover each other.

import type { NodeShape } from "../../src/model/view.ts";
import { chooseText } from "../language/language.ts";
import { plainColumns } from "../text/plain.ts";
import {
	type LabelCandidate,
	type PlacedLabel,
	placeLabels,
} from "./label-layout.ts";
import { drawLink, drawNode, drawRing } from "./overlay-mark.ts";
import type { OverlayScene } from "./overlay-scene.ts";

const FONT_SIZE_PIXELS = 12;
const LINE_HEIGHT_PIXELS = 17;
const HALO_PIXELS = 4;

/** Columns of a label, where a Chinese character takes two: at rest, and in the focus. */
const COLUMNS_AT_REST = 30;
const COLUMNS_IN_FOCUS = 48;

/** At rest there is about one label for this many square pixels; in the focus a fixed number. */
const AREA_BY_LABEL = 20_000;
const LABELS_IN_FOCUS = 60;

/** Candidates looked at for one picture, so that large graphs stay fast. */
const CANDIDATES_MAXIMUM = 3_000;

/** How far a shape reaches to the side, by its radius. */
const reachByShape: Readonly<Record<NodeShape, number>> = {
	circle: 1,
	square: 0.9,
	diamond: 1.24,
	triangle: 1,
};

/** Clears the overlay and draws a scene on it. */
export function drawOverlay(
	context: CanvasRenderingContext2D,
	scene: OverlayScene,
): void {
	context.clearRect(0, 0, scene.width, scene.height);
	const { focus } = scene;
	if (focus !== undefined) {
		for (const link of focus.links) drawLink(context, scene, link);
		for (const row of focus.nodes.toReversed()) drawNode(context, scene, row);
		for (const row of focus.ringed) drawRing(context, scene, row);
	}
	context.font = `${FONT_SIZE_PIXELS}px ${scene.palette.font}`;
	writeLabels(context, scene, layOutLabels(context, scene));
}

function layOutLabels(
	context: CanvasRenderingContext2D,
	scene: OverlayScene,
): PlacedLabel[] {
	const { model, language, focus, width, height } = scene;
	const columns = focus === undefined ? COLUMNS_AT_REST : COLUMNS_IN_FOCUS;
	const write = (row: number): { text: string; width: number } => {
		const label = chooseText(model.view.nodes.label[row] ?? {}, language);
		const text = plainColumns(label.value, columns);
		return { text, width: context.measureText(text).width };
	};
	const maximum =
		focus === undefined
			? Math.ceil((width * height) / AREA_BY_LABEL)
			: LABELS_IN_FOCUS;
	return placeLabels([...findCandidates(scene)], write, {
		maximum,
		forced: focus?.ringed.length ?? 0,
		lineHeight: LINE_HEIGHT_PIXELS,
		width,
		height,
	});
}

function writeLabels(
	context: CanvasRenderingContext2D,
	{ palette }: OverlayScene,
	labels: readonly PlacedLabel[],
): void {
	context.textBaseline = "middle";
	context.lineJoin = "round";
	context.lineWidth = HALO_PIXELS;
	context.setLineDash([]);
	context.strokeStyle = palette.background;
	for (const { text, x, y } of labels) context.strokeText(text, x, y);
	context.fillStyle = palette.ink;
	for (const { text, x, y } of labels) context.fillText(text, x, y);
}

/** Gives the nodes in sight, most important first; what counts as their radius is how far their shape or ring reaches. */
function* findCandidates(scene: OverlayScene): Iterable<LabelCandidate> {
	const { nodes, classes } = scene.model.view;
	const rows = scene.focus?.nodes ?? scene.order;
	for (const row of rows.slice(0, CANDIDATES_MAXIMUM)) {
		const place = scene.locate(row);
		if (place === undefined || !isInSight(place, scene)) continue;
		const shape = classes[nodes.class[row] ?? -1]?.shape ?? "circle";
		const reach = scene.focus?.ringed.includes(row)
			? place.radius * 1.3 + 5
			: place.radius * reachByShape[shape];
		yield { ...place, radius: reach };
	}
}

function isInSight(
	{ x, y }: LabelCandidate,
	{ width, height }: OverlayScene,
): boolean {
	return x >= 0 && y >= 0 && x <= width && y <= height;
}
