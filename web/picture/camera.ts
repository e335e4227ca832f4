// Where the camera goes: onto a node with its neighbours, nearer, farther, or back to the whole.

import type { CameraState } from "sigma/types";

interface Point {
	readonly x: number;
	readonly y: number;
}

/** A neighbourhood fills at most this share of the picture, and a camera never comes nearer than the least ratio. */
const SHARE_OF_PICTURE = 0.6;
const LEAST_RATIO = 0.08;
const LARGEST_RATIO = 0.7;

/**
 * Gives the camera that shows a point in the centre and as much as may be of the points around it.
 * Points are in sigma's framed graph, where the whole graph lies between 0 and 1.
 */
export function frameAround(
	centre: Point,
	around: readonly Point[],
	current: CameraState,
): CameraState {
	const reach = around.reduce(
		(most, { x, y }) =>
			Math.max(most, Math.abs(x - centre.x), Math.abs(y - centre.y)),
		0,
	);
	const ratio = Math.min(
		Math.max((2 * reach) / SHARE_OF_PICTURE, LEAST_RATIO),
		LARGEST_RATIO,
	);
	return { ...current, x: centre.x, y: centre.y, ratio };
}
