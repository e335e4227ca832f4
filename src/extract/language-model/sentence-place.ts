// Where a sentence stands: at the count or at the defendant. Of a defendant with one count both say the same; the rules' place is taken.
import type { RawObject } from "../../model/record.ts";
import type { Finding } from "./finding.ts";
import type { Names } from "./names.ts";
import { findPartner } from "./partner.ts";

/** Moves the sentence of a defendant of one count to where the rules have it. */
export function placeSentence(
	defendant: Finding,
	partner: RawObject | undefined,
	names: Names,
): Finding {
	const [count, ...others] = defendant.parts.get("counts") ?? [];
	if (partner === undefined || count === undefined || others.length > 0)
		return defendant;
	const own = defendant.parts.get("sentence");
	const ofCount = count.parts.get("sentence");
	const rule = findPartner(count, partner.counts, names);
	const isAtCount = rule?.sentence !== undefined;
	const isAtDefendant = partner.sentence !== undefined;
	if (
		isAtCount === isAtDefendant ||
		(own === undefined) === (ofCount === undefined)
	)
		return defendant;
	const sentence = own ?? ofCount ?? [];
	return movePart(
		movePart(defendant, "sentence", isAtDefendant ? sentence : undefined),
		"counts",
		[movePart(count, "sentence", isAtCount ? sentence : undefined)],
	);
}

/** Gives a finding with other parts in a field, or without any. */
function movePart(
	finding: Finding,
	field: string,
	parts: readonly Finding[] | undefined,
): Finding {
	const all = new Map(finding.parts);
	if (parts === undefined) all.delete(field);
	else all.set(field, parts);
	return { ...finding, parts: all };
}
