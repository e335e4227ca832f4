// Decisions of courts as guiding and typical cases tell them, one after another: which court, when, under what number, in which instance. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { AgencyMention } from "./agency-reference.ts";
import { type ContextDate, findContextDates } from "./context-date.ts";
import {
	DATES,
	DECIDES,
	instanceKind,
	isDeciding,
	isDecisionNumber,
	isSeized,
	isSubject,
	nameLaterInstance,
	SOME_COURT,
} from "./decision-word.ts";
import { findDockets } from "./docket.ts";

export interface Decision {
	/** Concept of scheme/proceeding-type. */
	readonly kind: string;
	readonly court?: AgencyMention;
	readonly docket?: Match<string>;
	readonly date?: ContextDate;
	/** The sentences that tell of the decision and of what it says. */
	readonly span: Span;
}

/** What is looked at: a part of the text, and whether all up to its end tells of the decisions, as under 裁判结果. */
export interface DecisionPart extends Span {
	/** In other parts a decision ends with its paragraph. */
	readonly isResult: boolean;
}

interface Scene {
	readonly folded: string;
	/** Mentions of courts, in their order. */
	readonly courts: readonly AgencyMention[];
	/** Those of them before which something is brought. */
	readonly seized: readonly AgencyMention[];
	readonly dates: readonly ContextDate[];
	readonly found: Decision[];
	/** Where the passage began in which a court that is named is still the one spoken of. */
	readonly passage: number;
}

interface Sentence extends Span {
	readonly words: string;
}

/** Finds the decisions in parts of a text, in their order. */
export function findDecisions(
	folded: string,
	parts: readonly DecisionPart[],
	courts: readonly AgencyMention[],
): Decision[] {
	const seized = courts.filter(({ end }) => isSeized(folded, end));
	const found: Decision[] = [];
	const dates = findContextDates(
		folded,
		Math.min(...parts.map(({ start }) => start), folded.length),
		Math.max(...parts.map(({ end }) => end), 0),
	);
	for (const part of parts) {
		const scene = { folded, courts, seized, dates, found };
		let passage = part.start;
		let isOpen = false;
		let before = part.start;
		for (const sentence of splitSentences(folded, part).flatMap((each) =>
			splitAtCourts(scene, each),
		)) {
			const isParagraph = folded.slice(before, sentence.start).includes("\n");
			before = sentence.end;
			if (isParagraph && !part.isResult) passage = sentence.start;
			const decisions = readSentence({ ...scene, passage }, sentence);
			found.push(...decisions);
			if (decisions.length > 0) isOpen = true;
			else if (isParagraph && !part.isResult && !isItem(sentence.words))
				isOpen = false;
			else if (isOpen) replaceLast(found, { end: sentence.end });
		}
	}
	return found;
}

/** Lengthens the last decision, or gives it a date. */
function replaceLast(
	found: Decision[],
	{
		end,
		date,
		docket,
	}: { end?: number; date?: ContextDate; docket?: Match<string> },
): void {
	const last = found.pop();
	if (last === undefined) return;
	const span = { start: last.span.start, end: end ?? last.span.end };
	found.push({
		...last,
		span,
		...(date === undefined ? {} : { date }),
		...(docket === undefined ? {} : { docket }),
	});
}

/** Paragraphs of a decision that are its items: 一、被告人…, （二）…. */
function isItem(words: string): boolean {
	return /^\s{0,4}(?:[一二三四五六七八九十]{1,3}[、是]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/.test(
		words,
	);
}

function splitSentences(text: string, { start, end }: Span): Sentence[] {
	const sentences: Sentence[] = [];
	for (const match of text.slice(start, end).matchAll(/[^。;\n]+[。;]?/g)) {
		const [words] = match;
		const from = start + match.index;
		if (words.trim() !== "")
			sentences.push({ start: from, end: from + words.length, words });
	}
	return sentences;
}

/** UTF-16 units of a sentence that tells of several courts; a longer one is no sentence. */
const LONGEST_SPLIT = 4000;

/** Splits a sentence where another court goes on deciding: 甲法院一审判处…,乙法院二审维持原判. */
function splitAtCourts(
	scene: Omit<Scene, "passage">,
	sentence: Sentence,
): Sentence[] {
	const { folded, courts } = scene;
	if (sentence.words.length > LONGEST_SPLIT) return [sentence];
	const until = countUpTo(courts, sentence.end);
	const parts: Sentence[] = [];
	let rest = sentence;
	for (let nth = countUpTo(courts, sentence.start); nth < until; nth += 1) {
		const court = courts[nth];
		if (court === undefined || folded.charAt(court.start - 1) !== ",") continue;
		const words = folded.slice(rest.start, court.start);
		const behind = folded.slice(court.start, sentence.end);
		if (!isDecision(words) || !isDecision(behind)) continue;
		if (lastSubject(scene, rest.start, court.start) === undefined) continue;
		parts.push({ start: rest.start, end: court.start, words });
		rest = { start: court.start, end: sentence.end, words: behind };
	}
	return [...parts, rest];
}

function isDecision(words: string): boolean {
	return DECIDES.test(words) && isDeciding(words);
}

function readSentence(scene: Scene, sentence: Sentence): Decision[] {
	const numbered = findDockets(
		scene.folded,
		sentence.start,
		sentence.end,
	).filter((docket) => isDecisionNumber(scene.folded, docket));
	if (numbered.length === 0) return readUnnumbered(scene, sentence);
	const decisions = readNumbered(scene, sentence, numbered);
	const [only, ...others] = decisions;
	const last = scene.found.at(-1);
	// 判决:…。(2020)…号刑事判决已发生法律效力: the number of what has been told.
	const isOfLast =
		only !== undefined &&
		others.length === 0 &&
		only.court === undefined &&
		only.date === undefined &&
		last?.docket === undefined &&
		last?.kind === only.kind &&
		!DECIDES.test(sentence.words);
	if (!isOfLast) return decisions;
	replaceLast(scene.found, { end: sentence.end, ...only });
	return [];
}

/** Reads decisions that have docket numbers: one for each. */
function readNumbered(
	{ folded, courts, dates, found }: Scene,
	sentence: Sentence,
	dockets: readonly Match<string>[],
): Decision[] {
	return dockets.map((docket, nth) => {
		const from = dockets[nth - 1]?.end ?? sentence.start;
		const next = dockets[nth + 1];
		const span = {
			start: nth === 0 ? from : clauseStart(folded, from, docket.start),
			end:
				next === undefined
					? sentence.end
					: clauseStart(folded, docket.end, next.start),
		};
		const court = lastWithin(courts, from, docket.start);
		const date = lastWithin(dates, from, docket.start);
		return {
			kind: instanceKind(
				folded.slice(span.start, span.end),
				found.length + nth,
				docket.value,
			),
			docket,
			span,
			...(court === undefined ? {} : { court }),
			...(date === undefined ? {} : { date }),
		};
	});
}

/** Reads a decision without a number; a sentence that goes on with the last decision gives none. */
function readUnnumbered(scene: Scene, sentence: Sentence): Decision[] {
	const { dates, found } = scene;
	const { words, start, end } = sentence;
	const trigger = DECIDES.exec(words);
	if (trigger === null || !isDeciding(words)) return [];
	const at = start + trigger.index;
	const own = lastSubject(scene, start, at + trigger[0].length);
	// 某法院经审理认为,…。依法判处…: the court of the passage, until it has decided.
	const isNew =
		(/^判[处令]$/.test(trigger[0]) || DATES.test(trigger[0])) &&
		(found.at(-1)?.span.end ?? 0) <= scene.passage;
	const named =
		own ?? (isNew ? lastSubject(scene, scene.passage, start) : undefined);
	if (named === undefined && !SOME_COURT.test(words)) return [];
	const date =
		lastWithin(dates, start, at + 1) ?? dateOfHearing(scene, sentence);
	const last = found.at(-1);
	if (last !== undefined && isSame(last, named, date, words)) {
		// 达成调解协议 …。3月11日,法院出具调解书: the second sentence dates what the first tells of.
		if (last.date === undefined && date !== undefined && DATES.test(trigger[0]))
			replaceLast(found, { date });
		return [];
	}
	const court = named ?? courtBefore(scene, start, last, words);
	const told = retell(scene, instanceKind(words, found.length), court, start);
	// 法院以某罪定罪 does not say in which instance.
	const isBare = court === undefined && date === undefined;
	const kind =
		isBare && told === "first-instance" && !/一审/.test(words)
			? "criminal-proceeding"
			: told;
	return [
		{
			kind,
			span: { start, end },
			...(court === undefined ? {} : { court }),
			...(date === undefined ? {} : { date }),
		},
	];
}

/** What is between two decisions where a case goes back, or is taken up again when its last instance is over. */
const REMANDED = /发回[^。;\n]{0,16}(?:重审|重新审判)/;
const REOPENED = /再审|审判监督程序|提请抗诉|提请[^。;\n]{0,16}抗诉|申诉/;

/** Corrects the instance of a decision without a number by what came before it. */
function retell(
	{ folded, found }: Scene,
	kind: string,
	court: AgencyMention | undefined,
	start: number,
): string {
	const last = found.at(-1);
	if (kind !== "second-instance" || last === undefined) return kind;
	const between = folded.slice(last.span.start, start);
	const isFirst = found.some(
		(one) => one.kind === "first-instance" && one.court?.name === court?.name,
	);
	if (isFirst && REMANDED.test(between)) return "first-instance";
	return last.kind !== "first-instance" && REOPENED.test(between)
		? "retrial"
		: kind;
}

/** Gives the last court of a part of the text that does something there. */
function lastSubject(
	{ folded, courts }: Pick<Scene, "folded" | "courts">,
	from: number,
	to: number,
): AgencyMention | undefined {
	for (let nth = countUpTo(courts, to) - 1; nth >= 0; nth -= 1) {
		const court = courts[nth];
		if (court === undefined || court.start < from) return undefined;
		if (isSubject(folded, court)) return court;
	}
	return undefined;
}

/** UTF-16 units behind a date in which a hearing is told of. */
const HEARING_UNITS = 40;

/** A judgment that is pronounced in court has the date of the hearing. */
function dateOfHearing(
	{ folded, dates }: Scene,
	{ start, words }: Sentence,
): ContextDate | undefined {
	if (!/当庭(?:作出|宣)/.test(words)) return undefined;
	const last = dates[countUpTo(dates, start) - 1];
	return last !== undefined &&
		/开庭/.test(folded.slice(last.end, last.end + HEARING_UNITS))
		? last
		: undefined;
}

/** Tells whether a sentence goes on with the decision before it. */
function isSame(
	last: Decision,
	court: AgencyMention | undefined,
	date: ContextDate | undefined,
	words: string,
): boolean {
	if (court !== undefined && court.name !== last.court?.name) return false;
	if (date !== undefined && last.date !== undefined)
		if (date.value !== last.date.value) return false;
	return last.kind !== "first-instance" || !nameLaterInstance(words);
}

/** The court of a decision that does not name it: the one before which the case was brought last. */
function courtBefore(
	{ seized }: Scene,
	start: number,
	last: Decision | undefined,
	words: string,
): AgencyMention | undefined {
	const found = seized[countUpTo(seized, start) - 1];
	const isOfEarlier =
		found !== undefined &&
		last?.court !== undefined &&
		found.start < last.span.start &&
		nameLaterInstance(words);
	return isOfEarlier ? undefined : found;
}

function clauseStart(folded: string, from: number, to: number): number {
	const before = folded.slice(from, to);
	const stops = [..."。;,"].map((stop) => before.lastIndexOf(stop) + 1);
	return from + Math.max(...stops);
}

/** Gives the last of spans in order that lies within a part of the text. */
function lastWithin<T extends Span>(
	spans: readonly T[],
	from: number,
	to: number,
): T | undefined {
	const last = spans[countUpTo(spans, to) - 1];
	return last !== undefined && last.start >= from ? last : undefined;
}

/** Counts the spans, which stand in order, that end at an index or before it. */
function countUpTo(spans: readonly Span[], to: number): number {
	let low = 0;
	for (let high = spans.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? to) <= to) low = middle + 1;
		else high = middle;
	}
	return low;
}
