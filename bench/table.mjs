// What the benchmark found, as text for a terminal.

const STEP_NAMES = {
	floor: "read, split, JSON.parse (the floor)",
	n3Alone: "mapping by hand, n3's Writer alone",
	n3Stages: "Casegraph's stages, n3's Writer",
	build: "casegraph build --stream",
};

/** Formats the measured steps, one a row. */
export function formatSteps(steps) {
	const head = [
		"step (medians)",
		"seconds",
		"CPU s",
		"records/s",
		"quads/s",
		"quads/CPU s",
		"peak MB",
	];
	const rows = Object.entries(steps).map(
		([name, { seconds, cpuSeconds, records, quads, peakMegabytes }]) => [
			STEP_NAMES[name],
			seconds.toFixed(2),
			cpuSeconds.toFixed(2),
			formatCount(records / seconds),
			quads === 0 ? "–" : formatCount(quads / seconds),
			quads === 0 ? "–" : formatCount(quads / cpuSeconds),
			peakMegabytes.toFixed(0),
		],
	);
	return formatTable([head, ...rows]);
}

/** Formats the ratios. The processor's time counts where others use the machine too. */
export function formatRatios({ floor, n3 }, n3Goal) {
	const both = ({ clock, processor }, digits) =>
		`${clock.toFixed(digits)} by the clock, ${processor.toFixed(digits)} by CPU time`;
	return [
		`records/s of the build to the floor's      ${both(floor, 3)}`,
		`quads/s of the build to n3's Writer alone  ${both(n3, 2)} (goal: at least ${n3Goal})`,
		"  n3's Writer alone: the same number of quads of the same form, from a mapping written by hand that checks and hashes nothing",
	].join("\n");
}

/** Formats peaks of memory. */
export function formatMemory(memory, goal) {
	return memory
		.map(
			({ cases, peakMegabytes }) =>
				`peak memory at ${formatCount(cases)} cases: ${peakMegabytes.toFixed(0)} MB (goal: under ${goal} MB)`,
		)
		.join("\n");
}

/** Formats figures, one a row. */
export function formatFigures(figures) {
	const rows = figures.map(({ measure, published, found, agrees }) => [
		measure,
		published,
		found,
		agrees ? "agrees" : "DEPARTS",
	]);
	return formatTable([["figure", "published", "found", ""], ...rows]);
}

function formatCount(number) {
	return Math.round(number).toLocaleString("en");
}

/** Sets rows in columns, the first to the left and the others to the right. */
export function formatTable(rows) {
	const widths = rows[0].map((_, column) =>
		Math.max(...rows.map((row) => widthOf(row[column]))),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0
						? cell + pad(cell, widths[column])
						: pad(cell, widths[column]) + cell,
				)
				.join("  "),
		)
		.join("\n");
}

function pad(cell, width) {
	return " ".repeat(width - widthOf(cell));
}

/** Columns on a terminal: Chinese characters take two. */
function widthOf(text) {
	return [...text].reduce(
		(sum, character) => sum + (/[\p{Script=Han}、]/u.test(character) ? 2 : 1),
		0,
	);
}
