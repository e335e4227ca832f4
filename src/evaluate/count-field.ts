// Scored fields of counts: the offenses of each defendant, without their status and with it.
import { type Comparison, compare, pair } from "./comparison.ts";
import { showDefendant } from "./defendant-field.ts";
import type { Field, Sample } from "./field.ts";
import type { FoundCount, FoundDefendant } from "./found.ts";
import type { GoldCount } from "./gold.ts";
import { showNaming } from "./naming.ts";

export const charges: Field = {
	name: "charges",
	rule: "defendant and offense, by any name of the offense; 掩隐罪 stands for the parts of its selective offense, too",
	compare: (sample) =>
		compareCounts(sample, {
			isScored: ({ offense }) => offense !== undefined,
			isFitting: () => true,
		}),
};

export const counts: Field = {
	name: "counts",
	rule: "defendant, offense and status; English offenses share 60 % of their words; an offense that is not named is any",
	compare: (sample) =>
		compareCounts(sample, {
			isScored: ({ status }) => status !== undefined,
			isFitting: ({ status = "" }, { statuses }) => statuses.includes(status),
		}),
};

interface CountRule {
	/** Tells whether the label says enough. */
	isScored(count: GoldCount): boolean;
	/** Tells whether a count of the same offense is as labelled. */
	isFitting(label: GoldCount, count: FoundCount): boolean;
}

/** Compares the counts of all defendants; those of a defendant who was not found, or found wrongly, are missed or too many. */
function compareCounts(
	{ gold, defendants: { pairs, missed, spurious }, offenses }: Sample,
	{ isScored, isFitting }: CountRule,
): Comparison | undefined {
	const hasCounts = gold.defendants?.some((one) => one.counts.some(isScored));
	if (hasCounts !== true) return undefined;
	const compared = pairs.map(([one, found]) =>
		compare(
			pair(
				one.counts.filter(isScored),
				found.counts,
				(label, count) =>
					label.offense !== undefined &&
					offenses.isCounted(label.offense, count, "exactly") &&
					isFitting(label, count),
				(label, count) =>
					label.offense !== undefined &&
					offenses.isCounted(label.offense, count) &&
					isFitting(label, count),
				(label, count) =>
					label.offense === undefined && isFitting(label, count),
			),
			(label) => showLabel(one.name, label),
			(count) => showCount(found, count),
		),
	);
	return {
		matched: compared.reduce((sum, { matched }) => sum + matched, 0),
		missed: [
			...compared.flatMap((one) => one.missed),
			...missed.flatMap(({ name, counts: lost }) =>
				lost.filter(isScored).map((label) => showLabel(name, label)),
			),
		],
		spurious: [
			...compared.flatMap((one) => one.spurious),
			...spurious.flatMap((found) =>
				found.counts.map((count) => showCount(found, count)),
			),
		],
	};
}

function showLabel(name: string, { offense, status }: GoldCount): string {
	return `${name}: ${[offense, status].filter((part) => part !== undefined).join(" ")}`;
}

/** Shows a count of the graph with its defendant and statuses. */
export function showCount(
	found: FoundDefendant,
	{ offenses, statuses }: FoundCount,
): string {
	return `${showDefendant(found)}: ${[...offenses.map(showNaming), ...statuses].join(" ")}`;
}
