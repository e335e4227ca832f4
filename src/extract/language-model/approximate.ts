// Approximate search: where a text holds a pattern with a few units changed, left out or added. Time is in proportion to the text.
// With at most k changes one of k + 1 pieces of the pattern is unchanged: pieces are looked for, and a band around each place compared.

export interface ApproximateMatch {
	readonly start: number;
	readonly end: number;
	/** Edit distance. */
	readonly distance: number;
}

/** Places that are compared at most, and of each piece: beyond, the pieces say nothing of where the pattern is. */
const CANDIDATES = 16;

/** Finds the nearest place of a pattern within a distance; of equally near ones the first. */
export function findApproximate(
	text: string,
	pattern: string,
	limit: number,
	from = 0,
	to: number = text.length,
): ApproximateMatch | undefined {
	let best: ApproximateMatch | undefined;
	for (const at of findCandidates(text, pattern, limit, from, to)) {
		const match = compareBand(text, pattern, at, limit, from, to);
		if (match === undefined) continue;
		if (best === undefined || match.distance < best.distance) best = match;
	}
	return best;
}

/** Places where the pattern may begin, by its pieces, from left to right; places within the same band count once. */
function findCandidates(
	text: string,
	pattern: string,
	limit: number,
	from: number,
	to: number,
): number[] {
	const length = Math.floor(pattern.length / (limit + 1));
	if (length === 0) return [];
	const found: number[] = [];
	for (let nth = 0; nth <= limit; nth += 1) {
		const piece = pattern.slice(nth * length, (nth + 1) * length);
		let count = 0;
		for (
			let at = text.indexOf(piece, from);
			at >= 0 && at + length <= to && count < CANDIDATES;
			at = text.indexOf(piece, at + 1), count += 1
		)
			found.push(at - nth * length);
	}
	const places: number[] = [];
	for (const at of found.sort((a, b) => a - b)) {
		const last = places.at(-1);
		if (last === undefined || at - last > limit) places.push(at);
	}
	return places.slice(0, CANDIDATES);
}

/** A cell of the table of distances: the distance, and where the match began. */
interface Row {
	readonly distances: Int32Array;
	readonly starts: Int32Array;
}

/** Compares the pattern with the text about a place: begins anywhere within the limit of it, ends anywhere. */
function compareBand(
	text: string,
	pattern: string,
	at: number,
	limit: number,
	from: number,
	to: number,
): ApproximateMatch | undefined {
	// Two candidates may stand for one, so the band is a little wider than the limit alone asks for.
	const slack = 2 * limit + 1;
	const origin = at - slack;
	const width = 3 * slack + 1;
	const far = limit + 1;
	let row = makeRow(width);
	let next = makeRow(width);
	for (let column = 0; column < width; column += 1) {
		const place = origin + column;
		const mayBegin = column <= 2 * slack && place >= from && place <= to;
		row.distances[column] = mayBegin ? 0 : far;
		row.starts[column] = place;
	}
	for (let line = 1; line <= pattern.length; line += 1) {
		const offset = origin + line;
		const unit = pattern.charCodeAt(line - 1);
		const compare = (column: number): boolean | undefined => {
			const place = offset + column;
			if (place <= from || place > to) return undefined;
			return text.charCodeAt(place - 1) === unit;
		};
		if (fillRow(next, row, compare, far) >= far) return undefined;
		[row, next] = [next, row];
	}
	const last = pattern.charCodeAt(pattern.length - 1);
	return nearestEnd(
		row,
		origin + pattern.length,
		limit,
		(end) => text.charCodeAt(end - 1) === last,
	);
}

/** Fills a line from the one before it, and gives its least distance. Column c of a line stands for the place origin + c + line, so what is one back in both is in the same column of the line before. */
function fillRow(
	next: Row,
	row: Row,
	compare: (column: number) => boolean | undefined,
	far: number,
): number {
	let least = far;
	const width = row.distances.length;
	for (let column = 0; column < width; column += 1) {
		const isEqual = compare(column);
		const change = (row.distances[column] ?? far) + (isEqual ? 0 : 1);
		let distance = isEqual === undefined ? far : change;
		let start = row.starts[column] ?? 0;
		const without = (row.distances[column + 1] ?? far) + 1;
		if (without < distance) {
			distance = without;
			start = row.starts[column + 1] ?? 0;
		}
		const added = (column > 0 ? (next.distances[column - 1] ?? far) : far) + 1;
		if (isEqual !== undefined && added < distance) {
			distance = added;
			start = next.starts[column - 1] ?? 0;
		}
		next.distances[column] = Math.min(distance, far);
		next.starts[column] = start;
		least = Math.min(least, distance);
	}
	return least;
}

function nearestEnd(
	{ distances, starts }: Row,
	origin: number,
	limit: number,
	endsAlike: (end: number) => boolean,
): ApproximateMatch | undefined {
	let best: ApproximateMatch | undefined;
	for (let column = 0; column < distances.length; column += 1) {
		const distance = distances[column] ?? limit + 1;
		const start = starts[column] ?? 0;
		const end = origin + column;
		if (distance > limit || start >= end) continue;
		// Of equal ends the one that ends as the pattern does: “chargd” is “charged”, not “charg”.
		const isNearer =
			best === undefined ||
			distance < best.distance ||
			(distance === best.distance && endsAlike(end) && !endsAlike(best.end));
		if (isNearer) best = { start, end, distance };
	}
	return best;
}

function makeRow(width: number): Row {
	return { distances: new Int32Array(width), starts: new Int32Array(width) };
}
