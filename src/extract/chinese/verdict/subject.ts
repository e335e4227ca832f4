// Those of whom a verdict is speaking, with what has been found of each: which of the accused a naming means, and what is held against them.
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import type { Charge } from "../charge.ts";
import type { Charging } from "./charging.ts";
import { MOST_MEANT, type Naming } from "./naming.ts";
import type { Outcome } from "./outcome.ts";
import type { SentenceParts } from "./sentence.ts";

/** A count while its parts are found. */
export interface OpenCount {
	readonly charge: Match<Charge>;
	spans: readonly Span[];
	sentence?: SentenceParts;
	/** The words that name the offense again after its sentence: another sentence for it may follow. */
	restated?: readonly Span[];
}

/** An outcome while its parts are found. */
export interface Subject {
	readonly name: Match<string>;
	/** The words that named the subject last. */
	named: Span;
	readonly counts: OpenCount[];
	/** The counts that a sentence that follows is for. */
	current: OpenCount[];
	/** The sentence that was given last, while no other offense has been named. */
	given?: SentenceParts;
	combined?: SentenceParts;
	acquitted?: Span;
}

/** Subjects by their names, in the order in which the text names them. */
export type Subjects = Map<string, Subject>;

/** Gives those whom a naming means. */
export function resolveNaming(
	naming: Naming,
	found: Subjects,
	before: readonly Subject[],
	accused: readonly string[],
): Subject[] {
	const own = new Map(naming.names.map((name) => [name.value, name]));
	const names = naming.isGroup
		? nameGroup(naming, found, before, accused)
		: [...own.keys()];
	return [...new Set(names)].slice(0, MOST_MEANT).map((name) => {
		const at = naming.isGroup ? naming : (own.get(name) ?? naming);
		return open(found, { start: at.start, end: at.end, value: name });
	});
}

function open(found: Subjects, name: Match<string>): Subject {
	const named = { start: name.start, end: name.end };
	let subject = found.get(name.value);
	if (subject === undefined) {
		subject = { name, named, counts: [], current: [] };
		found.set(name.value, subject);
	}
	subject.named = named;
	return subject;
}

/** 张某等八人 are all accused, or as many as it says from the one that is named. */
function nameGroup(
	{ names, size, isRest }: Naming,
	found: Subjects,
	before: readonly Subject[],
	accused: readonly string[],
): readonly string[] {
	const first = names[0]?.value;
	if (isRest) return accused.filter((name) => !isSentenced(found.get(name)));
	if (size === undefined || size >= accused.length)
		return first === undefined
			? accused
			: leaveOutSentenced(names, found, accused);
	if (first === undefined)
		return (
			[before.map(({ name }) => name.value), [...found.keys()]].find(
				({ length }) => length === size,
			) ?? accused
		);
	if (size <= names.length) return names.map(({ value }) => value);
	const from = accused.indexOf(first);
	return accused.slice(from, from + size);
}

/** Whom “张某等人” leaves: behind the sentences of others, those named and whoever after them has none yet; else all. */
function leaveOutSentenced(
	names: readonly Match<string>[],
	found: Subjects,
	accused: readonly string[],
): readonly string[] {
	if (!accused.some((name) => isSentenced(found.get(name)))) return accused;
	const named = new Set(names.map(({ value }) => value));
	const from = accused.findIndex((name) => named.has(name));
	return accused.filter(
		(name, at) =>
			named.has(name) || (at >= from && !isSentenced(found.get(name))),
	);
}

function isSentenced(subject: Subject | undefined): boolean {
	return (
		subject !== undefined &&
		(subject.combined !== undefined ||
			subject.acquitted !== undefined ||
			subject.counts.some(({ sentence }) => sentence !== undefined))
	);
}

/** More counts than anyone is ever held guilty of. */
const MOST_COUNTS = 200;

/**
 * Holds charges against subjects; the sentence that follows is for these.
 * @param isFurther whether they come on top of those that were just held against them: 犯盗窃罪,犯诈骗罪,判处…
 */
export function holdAgainst(
	text: string,
	subjects: readonly Subject[],
	charging: Charging,
	isFurther = false,
): void {
	for (const subject of subjects) {
		if (subject.counts.length > MOST_COUNTS) continue;
		const held = charging.charges.map((charge, nth) => {
			const words = nth === 0 ? { ...charge, start: charging.start } : charge;
			const spans = joinSpans(text, subject.named, words);
			const known = subject.counts.find(
				({ charge: other }) => other.value.offense === charge.value.offense,
			);
			if (known === undefined) {
				const count: OpenCount = { charge, spans };
				subject.counts.push(count);
				return count;
			}
			if (known.sentence === undefined) known.spans = spans;
			else known.restated = spans;
			return known;
		});
		subject.current = isFurther
			? [...new Set([...subject.current, ...held])]
			: held;
		delete subject.given;
	}
}

/** Characters between a name and a charge up to which the words between are quoted, too. */
const NEAR_UNITS = 30;

/** Words between a name and a charge by which they are quoted apart: 甲犯盗窃罪,判处拘役…;犯诈骗罪. */
const PARTS = /[。;]|有期|无期|死刑|拘役|管制|缓刑|罚金|免[予于除]/;

function joinSpans(text: string, name: Span, words: Span): Span[] {
	const one = { start: name.start, end: name.end };
	const other = { start: words.start, end: words.end };
	const [first, second] =
		one.start <= other.start ? [one, other] : [other, one];
	const between = text.slice(first.end, Math.max(first.end, second.start));
	return between.length > NEAR_UNITS || PARTS.test(between)
		? [first, second]
		: [{ start: first.start, end: Math.max(first.end, second.end) }];
}

/** Gives a subject a sentence: that of the only count that it can be for, else that of all. */
export function giveSentence(
	subject: Subject,
	sentence: SentenceParts,
	{ isCombined, isWhole }: { isCombined: boolean; isWhole: boolean },
): void {
	if (subject.given === sentence) return;
	const [only, ...others] = subject.current;
	const isOfOne = only !== undefined && others.length === 0 && !isCombined;
	if (isOfOne && only.sentence === undefined) only.sentence = sentence;
	else if (isOfOne && only.restated !== undefined && isWhole) {
		only.sentence = sentence;
		only.spans = only.restated;
		delete only.restated;
	} else if (isWhole || subject.combined === undefined)
		subject.combined = sentence;
	subject.given = sentence;
}

/** Gives what has been found of each, in the order in which the text names them; whom nothing is said of is left out. */
export function listOutcomes(found: Subjects): Outcome[] {
	return [...found.values()]
		.map(({ name, counts, combined, acquitted }) => ({
			name,
			counts: counts.map(({ charge, spans, sentence }) => ({
				charge,
				spans,
				...(sentence === undefined ? {} : { sentence }),
			})),
			...(combined === undefined ? {} : { combined }),
			...(acquitted === undefined ? {} : { acquitted }),
		}))
		.filter(
			({ counts, combined, acquitted }) =>
				counts.length > 0 || combined !== undefined || acquitted !== undefined,
		);
}
