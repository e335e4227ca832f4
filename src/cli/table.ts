// Tables of text for people.
import { toVisible } from "./output.ts";
import { cutToWidth, measureWidth, padToWidth } from "./width.ts";

const GAP = "  ";
/** A column is not made narrower than this. */
const NARROWEST_COLUMNS = 8;

/** Draws a table with a ruled header. `columns` is the width to fit into; without it nothing is cut. */
export function formatTable(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	columns?: number,
): string {
	const cells = rows.map((row) => row.map(toVisible));
	const wanted = header.map((title, index) =>
		Math.max(measureWidth(title), ...maxima(cells, index)),
	);
	const widths = columns === undefined ? wanted : fitWidths(wanted, columns);
	const rule = widths.map((width) => "─".repeat(width));
	return [header, rule, ...cells]
		.map((row) => `${formatRow(row, widths)}\n`)
		.join("");
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
	return widths
		.map((width, index) =>
			padToWidth(cutToWidth(row[index] ?? "", width), width),
		)
		.join(GAP)
		.trimEnd();
}

/** The greatest width of a column, as a list that is empty for an empty table; a spread of all widths would overflow the stack. */
function maxima(
	cells: readonly (readonly string[])[],
	index: number,
): number[] {
	let widest = 0;
	for (const row of cells)
		widest = Math.max(widest, measureWidth(row[index] ?? ""));
	return [widest];
}

/** Takes columns from the widest until all fit, or none can give more. */
function fitWidths(wanted: readonly number[], columns: number): number[] {
	const widths = [...wanted];
	let excess =
		widths.reduce((sum, width) => sum + width, 0) +
		GAP.length * (widths.length - 1) -
		columns;
	while (excess > 0) {
		const widest = widths.indexOf(Math.max(...widths));
		if ((widths[widest] ?? 0) <= NARROWEST_COLUMNS) break;
		widths[widest] = (widths[widest] ?? 0) - 1;
		excess -= 1;
	}
	return widths;
}
