// The marks of the overlay: line, shape and ring, as the shaders draw them.

import type { EdgeOrigin, NodeShape } from "../../src/model/view.ts";
import { classColour } from "../filter/class-colour.ts";
import { visibleOrigin } from "../filter/filter.ts";
import type { OverlayScene } from "./overlay-scene.ts";
import type { Palette } from "./palette.ts";

/** Draws the line of a link with the head of its arrow; nothing if one of its ends is hidden. */
export function drawLink(
	context: CanvasRenderingContext2D,
	scene: OverlayScene,
	row: number,
): void {
	const link = scene.model.links[row];
	if (link === undefined) return;
	const source = scene.locate(link.source);
	const target = scene.locate(link.target);
	const origin = visibleOrigin(scene.model, scene.filter, link.edges);
	if (source === undefined || target === undefined || origin === undefined)
		return;
	const length = Math.hypot(target.x - source.x, target.y - source.y);
	if (length <= source.radius + target.radius) return;
	context.save();
	context.translate(source.x, source.y);
	context.rotate(Math.atan2(target.y - source.y, target.x - source.x));
	drawArrow(context, length - target.radius - 1, origin, scene.palette);
	context.restore();
}

/** Draws along the horizontal axis from the origin to the tip. */
function drawArrow(
	context: CanvasRenderingContext2D,
	tip: number,
	origin: EdgeOrigin,
	palette: Palette,
): void {
	context.strokeStyle = palette.origins[origin];
	context.fillStyle = palette.origins[origin];
	context.lineWidth = 1.6;
	context.setLineDash(origin === 1 ? [5, 3] : []);
	context.beginPath();
	context.moveTo(0, 0);
	context.lineTo(tip - 6, 0);
	context.stroke();
	context.beginPath();
	context.moveTo(tip, 0);
	context.lineTo(tip - 7, -3.5);
	context.lineTo(tip - 7, 3.5);
	context.fill();
}

/** Draws the shape of a node; nothing if it is hidden. */
export function drawNode(
	context: CanvasRenderingContext2D,
	scene: OverlayScene,
	row: number,
): void {
	const { nodes, classes } = scene.model.view;
	const viewClass = classes[nodes.class[row] ?? -1];
	const place = scene.locate(row);
	if (viewClass === undefined || place === undefined) return;
	context.save();
	context.translate(place.x, place.y);
	context.beginPath();
	outlines[viewClass.shape](context, place.radius);
	context.closePath();
	context.lineWidth = 2.5;
	context.strokeStyle = scene.palette.background;
	context.stroke();
	context.fillStyle = classColour(viewClass.colour, scene.palette.isDark);
	context.fill();
	context.restore();
}

/** The same shapes as in the shader. */
const outlines: Readonly<
	Record<NodeShape, (context: CanvasRenderingContext2D, radius: number) => void>
> = {
	circle: (context, r) => context.arc(0, 0, r, 0, 2 * Math.PI),
	square: (context, r) =>
		context.rect(-0.88 * r, -0.88 * r, 1.76 * r, 1.76 * r),
	diamond: (context, r) => trace(context, 1.24 * r, 4),
	triangle: (context, r) => trace(context, 1.4 * r, 3),
};

/** Traces a regular polygon with a corner at the top. */
function trace(
	context: CanvasRenderingContext2D,
	radius: number,
	corners: number,
): void {
	for (let corner = 0; corner < corners; corner += 1) {
		const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
		context.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
	}
}

/** Draws a ring around a node; nothing if it is hidden. */
export function drawRing(
	context: CanvasRenderingContext2D,
	scene: OverlayScene,
	row: number,
): void {
	const place = scene.locate(row);
	if (place === undefined) return;
	context.beginPath();
	context.arc(place.x, place.y, place.radius * 1.3 + 4, 0, 2 * Math.PI);
	context.lineWidth = 2;
	context.strokeStyle = scene.palette.accent;
	context.setLineDash([]);
	context.stroke();
}
