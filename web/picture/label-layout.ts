// Places labels beside their nodes so that none covers another label or an important node.

import { type Box, createOccupancy } from "./occupancy.ts";

export interface LabelCandidate {
	/** Row of the node. */
	readonly row: number;
	/** Centre of the node and how far its shape reaches, in pixels. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface PlacedLabel {
	readonly row: number;
	readonly text: string;
	/** Left end and middle of the line, in pixels. */
	readonly x: number;
	readonly y: number;
}

export interface LabelLimits {
	readonly maximum: number;
	/** So many of the first candidates get their label even where it has no room. */
	readonly forced: number;
	/** Pixels. */
	readonly lineHeight: number;
	readonly width: number;
	readonly height: number;
}

/** No label covers the nodes that come first, this many for each label that there may be. */
const OBSTACLES_BY_LABEL = 1.5;

/** Pixels that stay free between node and label and beside each label. */
const GAP = 4;

/**
 * Goes through the candidates, most important first, and keeps those whose label has room right, left, below or above of its node.
 * @param write gives the text of a row's label and its width in pixels
 */
export function placeLabels(
	candidates: readonly LabelCandidate[],
	write: (row: number) => { readonly text: string; readonly width: number },
	limits: LabelLimits,
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const occupancy = createOccupancy();
	for (const node of candidates.slice(0, OBSTACLES_BY_LABEL * limits.maximum))
		occupancy.take(square(node));
	for (const [index, node] of candidates.entries()) {
		if (placed.length >= limits.maximum) break;
		const { text, width } = write(node.row);
		const boxes = positions(node, width, limits);
		const free =
			boxes.find((box) => isInside(box, limits) && !occupancy.isTaken(box)) ??
			(index < limits.forced ? boxes[0] : undefined);
		if (free === undefined || text === "") continue;
		occupancy.take(free);
		placed.push({
			row: node.row,
			text,
			x: free.left + GAP,
			y: (free.top + free.bottom) / 2,
		});
	}
	return placed;
}

function positions(
	{ x, y, radius }: LabelCandidate,
	width: number,
	{ lineHeight }: LabelLimits,
): Box[] {
	const half = lineHeight / 2;
	const boxAt = (left: number, middle: number): Box => ({
		left: left - GAP,
		right: left + width + GAP,
		top: middle - half,
		bottom: middle + half,
	});
	return [
		boxAt(x + radius + GAP, y),
		boxAt(x - radius - GAP - width, y),
		boxAt(x - width / 2, y + radius + half + 1),
		boxAt(x - width / 2, y - radius - half - 1),
	];
}

function square({ x, y, radius }: LabelCandidate): Box {
	// The corners of the square are empty for most shapes.
	const half = radius * 0.8;
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function isInside(box: Box, { width, height }: LabelLimits): boolean {
	return (
		box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
	);
}
