// Where a release tells of a case: the sentence that names the accused and the offense, what leads to it, and what follows.
import type { Concept } from "./concept.ts";
import { addParties, findParties, type Parties } from "./defendant.ts";
import type { Release, Sentence } from "./release.ts";

/** The sentences of a case. */
export interface CasePassage {
	readonly parties: Parties;
	/** The offense of the case. */
	readonly offense: Concept;
	/** The sentence that names both. */
	readonly anchor: Sentence;
	/** Sentences before it that lead to the case: examples, questions. */
	readonly lead: readonly Sentence[];
	/** The anchor and the sentences that go on with the case. */
	readonly body: readonly Sentence[];
}

const CASE = /\bcases?\b/i;
const CONVICTED = /\b(?:convicted|found guilty|sentenced)\b/;
/** Openings of sentences that lead to a case. */
const LEADS =
	/^"?(?:For example|For instance|Another (?:example|case)|In another|As an example|It is worth noting|Notably|Among (?:the|these) cases|Take )/;
/** Openings of sentences that go on with the case before. */
const GOES_ON =
	/^(?:Meanwhile, |In addition, |Subsequently, |After trial, |Upon (?:trial|appeal|review), |On appeal, |Therefore, |Accordingly, |Finally, |Furthermore, |Moreover, |Later, |Through this case, |By [a-z ]{3,60}, )?(?:[Ii]n the [^,]{3,80}, )?(?:[Tt]he (?:court|first-instance court|second-instance court|appellate court|trial court|ruling|judgment|judgement|verdict|decision|case|defendants?|two defendants|three defendants|accused|procuratorate|prosecution|prosecutors)|[Bb]oth (?:the )?defendants|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his (?:case|ruling|judgment|verdict|conviction)|[Dd]efendants?)\b/;
/** Openings of sentences that begin another case. */
const NEW_CASE =
	/^"?(?:In (?:another|a|an|one|the)\b[^,.]{0,120}?\bcases?\b(?! above)|Another (?:typical )?case\b)/;
/** Sentences that lead to a case at most. */
const LEAD_SENTENCES = 2;

/**
 * Gives the passages of a release that tell of cases, in order. Where the same names and offense come again the same case goes on;
 * the same masked name with another offense is another case.
 */
export function findCasePassages(release: Release): CasePassage[] {
	const passages = new Map<string, { body: Sentence[] } & CasePassage>();
	const taken = new Set<Sentence>();
	for (const [nth, sentence] of release.sentences.entries()) {
		if (taken.has(sentence)) continue;
		const found = readAnchor(release, sentence, nth);
		if (found === undefined) continue;
		const { body, ...anchor } = found;
		const key = `${anchor.parties.named[0]?.name} ${anchor.offense.concept}`;
		const known = passages.get(key);
		const lead = known === undefined ? readLead(release, nth, taken) : [];
		for (const part of [...lead, ...body]) taken.add(part);
		if (known !== undefined) known.body.push(...body);
		else passages.set(key, { ...anchor, anchor: sentence, lead, body });
	}
	return [...passages.values()];
}

/**
 * A sentence tells of a case if it says that it is a case or a conviction, and names the accused; the offense is named there or, where
 * the sentence opens with “in one case”, in those that go on.
 */
function readAnchor(
	release: Release,
	sentence: Sentence,
	nth: number,
):
	| (Pick<CasePassage, "parties" | "offense"> & { body: Sentence[] })
	| undefined {
	const isCase = CASE.test(sentence.text);
	if (!isCase && !CONVICTED.test(sentence.text)) return undefined;
	const [own] = release.concepts("offense", sentence);
	if (own === undefined && !NEW_CASE.test(sentence.text)) return undefined;
	const first = findParties(release, sentence);
	if (first === undefined) return undefined;
	const { body, parties } = readBody(release, nth, first);
	const offense =
		own ?? body.flatMap((part) => release.concepts("offense", part))[0];
	if (offense === undefined) return undefined;
	return { parties, offense, body };
}

/** Reads on while sentences go on with the case; those whom they call defendants are accused in it, too. */
function readBody(
	release: Release,
	from: number,
	first: Parties,
): { body: Sentence[]; parties: Parties } {
	const { sentences } = release;
	const body = sentences.slice(from, from + 1);
	let parties = first;
	for (let at = from + 1; at < sentences.length; at += 1) {
		const sentence = sentences[at];
		if (sentence === undefined || NEW_CASE.test(sentence.text)) break;
		const isMeant = parties.named.some(({ name }) =>
			sentence.text.includes(name),
		);
		if (!isMeant && !GOES_ON.test(sentence.text)) break;
		body.push(sentence);
		const more = /\bdefendants?\b/i.test(sentence.text)
			? findParties(release, sentence)
			: undefined;
		if (more !== undefined) parties = addParties(parties, more);
	}
	return { body, parties };
}

function readLead(
	{ sentences }: Release,
	before: number,
	taken: ReadonlySet<Sentence>,
): Sentence[] {
	const lead: Sentence[] = [];
	for (
		let at = before - 1;
		at >= Math.max(0, before - LEAD_SENTENCES);
		at -= 1
	) {
		const sentence = sentences[at];
		if (sentence === undefined || taken.has(sentence)) break;
		const opens = LEADS.test(sentence.text);
		if (!opens && !sentence.text.endsWith("?")) break;
		lead.unshift(sentence);
		if (opens) break;
	}
	return lead;
}
