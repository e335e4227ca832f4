// Figures of a release as observations of a record.
import type { RawObject } from "../../model/record.ts";
import type { Reading, Span } from "../reading.ts";
import type { Figure, Period, Subject } from "./figure-subject.ts";

/** Describes a figure; undefined for a fall of which nothing tells what it is a fall from. */
export function describeFigure(
	reading: Reading,
	figure: Figure,
	clause: Span,
	{ period, about }: Subject,
): RawObject | undefined {
	const { measure, value, bound, unit, base } = figure;
	const compared = baseOf(base, period);
	// A fall without what it is a fall from says nothing that can be compared.
	if (value < 0 && compared === undefined) return undefined;
	const subjects = { ...Object.fromEntries(about), ...figure.about };
	const isShare = figure.about !== undefined;
	const span = { from: period?.from ?? 0, to: period?.to ?? 0 };
	return {
		type: "observation",
		id: [
			reading.document.id,
			measure,
			...(period === undefined || isShare
				? []
				: [`${span.from}`, `${span.to}`]),
			...Object.values(subjects),
		].join("-"),
		title: reading.text.slice(clause.start, clause.end).trim(),
		quote: [
			...(period !== undefined && period.start < clause.start
				? [reading.quote(period)]
				: []),
			reading.quote(clause),
		],
		measure,
		value: { value: String(value), quote: [reading.quote(figure)] },
		bound,
		unit,
		...(period === undefined || isShare ? {} : { period: span }),
		...(compared === undefined
			? {}
			: { compared_with: { from: compared, to: compared } }),
		...subjects,
	};
}

/** The year that a change is measured against: the one that is named, else the one before. */
function baseOf(
	base: Figure["base"],
	period: Period | undefined,
): number | undefined {
	if (typeof base === "number") return base;
	return base === undefined || period === undefined || period.from !== period.to
		? undefined
		: period.from - 1;
}
