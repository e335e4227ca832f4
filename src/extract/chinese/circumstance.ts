// Circumstances as a court found them, each with the defendant whose it is: not what counsel or the prosecution merely say, nor what is denied. Works on folded text.
import type { Span } from "../reading.ts";
import { isDenied, isGeneral, isOverlooked } from "./circumstance-denial.ts";
import { CIRCUMSTANCE_RULES } from "./circumstance-rule.ts";
import {
	COURT_SPEECH,
	findVoices,
	isOwn,
	type Speech,
} from "./circumstance-voice.ts";
import {
	findReferences,
	lastReference,
	type Reference,
	type Roster,
	referenceAt,
} from "./reference.ts";

/** A circumstance of one defendant; the span is the clause that finds it. */
export interface Circumstance extends Span {
	readonly circumstance: string;
	readonly defendant: number;
}

/** What a part of a text says of circumstances. */
export interface CircumstanceFindings {
	/** Those found, in their order; one circumstance of one defendant once. */
	readonly found: readonly Circumstance[];
	/** Those that are denied, by {@link keyOf}. */
	readonly refused: ReadonlySet<string>;
}

/** How a part of a text is read. */
export interface CircumstanceReading {
	/** Whose words count. */
	readonly speech?: Speech;
	/** Sentences that are left out. */
	readonly without?: readonly Span[];
	/** Whether only those count of whom the sentence itself speaks. */
	readonly isNamed?: boolean;
}

/** A circumstance while a part is read. */
interface Finding extends Circumstance {
	readonly unless?: string;
	/** Where its sentence begins. */
	readonly sentence: number;
}

const WORDS: RegExp = new RegExp(
	CIRCUMSTANCE_RULES.map(({ words }) => `(${words})`).join("|"),
	"g",
);

/** Characters of a sentence at most, on either side. */
const SENTENCE_REACH = 800;

/** Names a circumstance of a defendant. */
export function keyOf({
	circumstance,
	defendant,
}: Pick<Circumstance, "circumstance" | "defendant">): string {
	return `${circumstance} ${defendant}`;
}

/**
 * Gives the circumstances that a part of a judgment finds.
 * @param span the reasoning of the court
 */
export function findCircumstances(
	folded: string,
	span: Span,
	roster: Roster,
): readonly Circumstance[] {
	return readCircumstances(folded, span, roster).found;
}

/** Reads the circumstances that a part of a text finds and those that it denies. */
export function readCircumstances(
	folded: string,
	span: Span,
	roster: Roster,
	{
		speech = COURT_SPEECH,
		without = [],
		isNamed = false,
	}: CircumstanceReading = {},
): CircumstanceFindings {
	const references = findReferences(folded, span, roster);
	const voices = findVoices(folded, span, speech);
	const found = new Map<string, Finding>();
	const refused = new Set<string>();
	for (const match of folded.slice(span.start, span.end).matchAll(WORDS)) {
		const nth = match.findIndex(
			(group, index) => index > 0 && group !== undefined,
		);
		const rule = CIRCUMSTANCE_RULES[nth - 1];
		if (rule === undefined) continue;
		const start = span.start + match.index;
		const at = { start, end: start + match[0].length };
		if (without.some((part) => part.start <= start && start < part.end))
			continue;
		const clause = clauseAround(folded, at, span);
		if (isGeneral(folded, at, clause)) continue;
		const sentence = startOfSentence(folded, start, span);
		if (isNamed && (lastReference(references, start)?.start ?? -1) < sentence)
			continue;
		const isRefused = isDenied(folded, at, clause);
		const isFound =
			isOverlooked(folded, at, clause) ||
			(!isRefused && isOwn(folded, at, { sentence, end: span.end }, voices));
		const quote = spanOfFinding(clause, references, start);
		for (const defendant of referenceAt(references, start, roster))
			for (const circumstance of [rule.circumstance, ...(rule.also ?? [])]) {
				const key = keyOf({ circumstance, defendant });
				if (!isFound) refused.add(key);
				// 虽主动投案,如实供述,但…不能认定为自首: the last word of a sentence counts.
				if (isRefused && found.get(key)?.sentence === sentence)
					found.delete(key);
				if (!isFound) continue;
				if (!found.has(key))
					found.set(key, {
						circumstance,
						defendant,
						...quote,
						sentence,
						...(rule.unless === undefined ? {} : { unless: rule.unless }),
					});
			}
	}
	const kept = [...found.values()]
		.filter(
			({ unless, defendant }) =>
				unless === undefined ||
				!found.has(keyOf({ circumstance: unless, defendant })),
		)
		.map(({ circumstance, defendant, start, end }) => ({
			circumstance,
			defendant,
			start,
			end,
		}));
	return { found: kept, refused };
}

/** Gives the index at which the sentence begins that an index stands in. */
export function startOfSentence(
	folded: string,
	at: number,
	span: Span,
): number {
	const floor = Math.max(span.start, at - SENTENCE_REACH);
	const before = folded.slice(floor, at);
	return (
		floor + Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1
	);
}

/** Gives the clause around a place: between commas, or the like. */
export function clauseAround(folded: string, at: Span, span: Span): Span {
	let { start, end } = at;
	const floor = Math.max(span.start, at.start - SENTENCE_REACH);
	const ceiling = Math.min(span.end, at.end + SENTENCE_REACH);
	while (start > floor && !CLAUSE_ENDS.has(folded.charAt(start - 1)))
		start -= 1;
	while (end < ceiling && !CLAUSE_ENDS.has(folded.charAt(end))) end += 1;
	return { start, end };
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([..."\n,。;:"]);

/** Characters between whom a sentence speaks of and what it finds, within which a quote holds both. */
const QUOTE_REACH = 120;

/** Includes in the quote whom the words are said of, where they stand shortly before. */
function spanOfFinding(
	clause: Span,
	references: readonly Reference[],
	at: number,
): Span {
	const last = lastReference(references, at);
	const isNear = last !== undefined && at - last.start < QUOTE_REACH;
	const start = isNear ? Math.min(clause.start, last.start) : clause.start;
	return { start, end: clause.end };
}
