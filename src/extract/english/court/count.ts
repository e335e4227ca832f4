// The accused of a case with their counts: the furthest status that is told of each, the offenses and the sentence.
import type { RawObject } from "../../../model/record.ts";
import { cite } from "../../reading.ts";
import type { CasePassage } from "./case-passage.ts";
import type { Parties } from "./defendant.ts";
import { distinct, type Release } from "./release.ts";
import type { Verdict } from "./verdict.ts";

/** Gives the fields of a case record that name its accused. */
export function describeParties(
	release: Release,
	{ parties, offense }: CasePassage,
	verdicts: readonly Verdict[],
): RawObject {
	const defendants = parties.named.map(({ name, isMasked }) => ({
		name,
		...(isMasked ? { masked: true } : {}),
		counts: describeCounts(
			release,
			verdictsOn(verdicts, name),
			offense.concept,
		),
	}));
	return {
		defendants,
		...describeOthers(release, parties, verdicts, offense.concept),
	};
}

function describeOthers(
	release: Release,
	{ others }: Parties,
	verdicts: readonly Verdict[],
	offense: string,
): RawObject {
	if (others === undefined) return {};
	const { label, size } = others;
	const counts = describeCounts(
		release,
		verdictsOn(verdicts, undefined),
		offense,
	).map(({ sentence: _, ...count }) => count);
	return {
		other_defendants: {
			label: { en: label },
			...(size === undefined ? {} : { size }),
			counts,
		},
	};
}

/** Decisions on one of the accused, or on those not named. */
function verdictsOn(
	verdicts: readonly Verdict[],
	name: string | undefined,
): Verdict[] {
	return verdicts.filter(
		({ names }) =>
			names.length === 0 || (name !== undefined && names.includes(name)),
	);
}

/** A count for each offense of the furthest decision; without a decision the status is unknown. */
function describeCounts(
	release: Release,
	verdicts: readonly Verdict[],
	offense: string,
): RawObject[] {
	const [first] = verdicts;
	if (first === undefined) return [{ offense, status: "unknown" }];
	const same = verdicts.filter(({ status }) => status === first.status);
	const named = distinct(same.flatMap(({ offenses }) => offenses));
	const sentence = same.find(
		(verdict) => verdict.sentence !== undefined,
	)?.sentence;
	return (named.length === 0 ? [offense] : named).map((item, nth) => ({
		offense: item,
		status: cite(release.reading, first.status, first.span),
		...(sentence === undefined || nth > 0 || named.length > 1
			? {}
			: { sentence }),
	}));
}
