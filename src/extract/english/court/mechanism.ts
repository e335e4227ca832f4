// Governance mechanisms as records: what they have in common, and the id and title of each.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import type { CaseRecords } from "./case-record.ts";
import type { PressConference } from "./event.ts";
import { spanAt, spansWithin } from "./order.ts";
import type { Quotation } from "./quotation.ts";
import {
	capitalize,
	type Release,
	type Sentence,
	slug,
	straighten,
} from "./release.ts";

/** What the rules for mechanisms know of a release. */
export interface Scene {
	readonly release: Release;
	/** What ids begin with. */
	readonly key: string;
	readonly agencies: readonly Agency[];
	readonly event: PressConference | undefined;
	readonly cases: readonly CaseRecords[];
	readonly quotations: readonly Quotation[];
	/** Sentences that tell of a case. */
	isOfCase(sentence: Sentence): boolean;
}

/** Kinds that are the same whoever speaks of them; those of other kinds are told apart by their release. */
const SHARED: ReadonlySet<string> = new Set([
	"platform",
	"principle",
	"criminal-policy",
	"adjudication-rule",
]);

/** Makes the id of a mechanism from its kind and title. */
export function mechanismId(key: string, kind: string, title: string): string {
	return SHARED.has(kind) ? slug(title) : `${key}-${slug(title)}`;
}

/** Makes the record of a mechanism; the title without an article, with a capital letter. */
export function describeMechanism(
	{ release, key }: Scene,
	kind: string,
	title: string,
	span: Span,
	fields: RawObject,
): RawObject {
	const name = capitalize(straighten(title).replace(/^(?:an?|the) (?!“)/, ""));
	return {
		type: "mechanism",
		id: mechanismId(key, kind, name),
		quote: release.quote(span),
		title: { en: name },
		kind,
		...fields,
	};
}

/** Characters before a sentence in which “the courts” and “they” have been named. */
const REACH = 900;
const IS_COURT = /\b(?:courts?|procuratorates?)\b/i;

/** Gives the court or courts that a clause is about: the last before it in the sentence, else in the quotation or the text before. */
export function operatorOf(
	{ agencies, release, quotations }: Scene,
	span: Span,
): Agency | undefined {
	const sentence = spanAt(release.sentences, span.start);
	const before = (from: number): Agency | undefined =>
		spansWithin(agencies, { start: from, end: span.start }).findLast(
			({ label }) => IS_COURT.test(label),
		);
	const quotation = quotationOf(quotations, span);
	const from = sentence?.start ?? 0;
	return (
		before(from) ?? before(quotation?.words.start ?? Math.max(0, from - REACH))
	);
}

/** Gives the quotation in which words stand. */
export function quotationOf(
	quotations: readonly Quotation[],
	{ start, end }: Span,
): Quotation | undefined {
	const found = quotations.findLast(({ words }) => words.start <= start);
	return found !== undefined && end <= found.words.end ? found : undefined;
}
