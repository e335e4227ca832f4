// Keeps account of which parts of the picture are taken; a grid keeps the question cheap.

/** Pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Occupancy {
	readonly isTaken: (box: Box) => boolean;
	readonly take: (box: Box) => void;
}

const CELL_PIXELS = 64;

/** Gives an account in which nothing is taken yet. */
export function createOccupancy(): Occupancy {
	const cells = new Map<string, Box[]>();
	return {
		isTaken: (box) =>
			cellsOf(box).some((cell) =>
				cells.get(cell)?.some((other) => overlaps(box, other)),
			),
		take: (box) => {
			for (const cell of cellsOf(box)) {
				const boxes = cells.get(cell);
				if (boxes === undefined) cells.set(cell, [box]);
				else boxes.push(box);
			}
		},
	};
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
	const names: string[] = [];
	const lastColumn = Math.floor(right / CELL_PIXELS);
	const lastLine = Math.floor(bottom / CELL_PIXELS);
	for (let x = Math.floor(left / CELL_PIXELS); x <= lastColumn; x += 1)
		for (let y = Math.floor(top / CELL_PIXELS); y <= lastLine; y += 1)
			names.push(`${x} ${y}`);
	return names;
}

function overlaps(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
