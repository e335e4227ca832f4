// The verdict: its sentences give each defendant's counts with what they are sentenced to, and the sentence for all together. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import { readChargesAt } from "./charge.ts";
import { imposeOnAll } from "./imposition.ts";
import { readNames } from "./name.ts";
import { isEmptySentence, openSentence } from "./sentence.ts";
import {
	blankBrackets,
	findVerdictEvents,
	type VerdictEvent,
} from "./verdict-event.ts";
import {
	endOfNames,
	lastNaming,
	type OpenOutcome,
	type Outcome,
	openOutcome,
	subjectsAround,
	subjectsBefore,
	type VerdictReader,
} from "./verdict-subject.ts";

/**
 * Reads the verdict that stands in a part of a folded text, item by item, in whatever order the items stand.
 * @param known names of defendants, as found elsewhere in the document; a name that is not among them must look like one
 */
export function readVerdict(
	folded: string,
	{ start, end }: Span,
	lexicon: Lexicon,
	known: ReadonlySet<string> = new Set(),
): Outcome[] {
	const text = blankBrackets(folded, start, end);
	const reader: VerdictReader = {
		text,
		lexicon,
		known,
		outcomes: new Map(),
		subjects: [],
		targets: [],
		clause: start,
		revokedTo: start,
		closedAt: undefined,
		isEarlier: false,
		at: start,
	};
	for (const event of findVerdictEvents(text, start, end))
		if (event.start >= reader.at) takeEvent(reader, event);
	return [...reader.outcomes.values()].filter(isOutcome).map(dropAlleged);
}

/** Who is acquitted is convicted of nothing but what has a sentence of its own: 指控被告人甲犯盗窃罪 … 判决被告人甲无罪. */
function dropAlleged(outcome: OpenOutcome): Outcome {
	const { acquitted, combined, counts } = outcome;
	if (acquitted === undefined) return outcome;
	if (combined !== undefined && !isEmptySentence(combined)) return outcome;
	return {
		...outcome,
		counts: counts.filter(({ sentence }) => !isEmptySentence(sentence)),
	};
}

/** A conviction has a sentence; a mention of an offense has none. */
function isOutcome({ counts, combined, acquitted }: OpenOutcome): boolean {
	return (
		acquitted !== undefined ||
		(combined !== undefined && !isEmptySentence(combined)) ||
		counts.some(({ sentence }) => !isEmptySentence(sentence))
	);
}

function takeEvent(reader: VerdictReader, event: VerdictEvent): void {
	switch (event.kind) {
		case "end":
			endClause(reader, event);
			return;
		case "revocation":
			reader.revokedTo = endOfRevocation(reader.text, event.end);
			return;
		case "subject":
			takeSubject(reader, event);
			return;
		case "charge":
			takeCharge(reader, event);
			return;
		case "acquittal":
			takeAcquittal(reader, event);
			return;
		case "property":
			if (reader.closedAt !== undefined) reader.targets = [];
			return;
		case "combined":
			openCombined(reader, event);
			return;
		case "total":
			// What the terms add up to is imposed on nobody.
			reader.isEarlier = true;
			return;
		default:
			takePenalty(reader, event);
	}
}

function endClause(reader: VerdictReader, event: VerdictEvent): void {
	reader.clause = event.end;
	if (event.word !== ";") reader.closedAt = event.end;
}

/** Where a revocation recites what it revokes, after 即, it holds to the next item: 撤销第一项，即被告人甲犯…；犯…；. */
function endOfRecital(text: string, from: number): number | undefined {
	const part = text.slice(from, from + 1200);
	const recital =
		/^[^。;\n]{1,160}?[,(]即["]?(?:原审)?(?:被告人|上诉人|[^,。;]{2,8}犯)/.exec(
			part,
		);
	if (recital === null) return undefined;
	const rest = part.slice(recital[0].length);
	const end =
		/[;。][ \n]{0,4}(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[、.])|;(?=上诉人|对上诉人)|。|改判/.exec(
			rest,
		);
	return from + recital[0].length + (end?.index ?? rest.length);
}

/** A revocation holds to the end of its clause, or to the words that close it. */
function endOfRevocation(text: string, from: number): number {
	const recited = endOfRecital(text, from);
	if (recited !== undefined) return recited;
	const part = text.slice(from, from + 400);
	const end =
		/部分[,、;。]|[;。\n]|判决(?:书)?(?:主文)?(?:第[一二三四五六七八九十、]{1,8}项)?[,](?=被告人|上诉人|对|改判)|缓刑[,](?=被告人|与|对|数罪)/.exec(
			part,
		);
	return from + (end === null ? part.length : end.index + end[0].length);
}

function takeSubject(reader: VerdictReader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo) return;
	const names = readNames(
		reader.text,
		event.start,
		Math.min(reader.text.length, endOfNames(reader.text, event.end)),
		reader.known,
	);
	if (names.length === 0) return;
	reader.subjects = names.map((name) => openOutcome(reader, name));
	reader.isEarlier = false;
	// A penalty may name whom it is for: 判处被告人乙有期徒刑一年.
	reader.targets = reader.subjects.flatMap(({ counts }) => {
		const last = counts.at(-1);
		return last === undefined || last.status !== "convicted"
			? []
			: [last.sentence];
	});
	reader.closedAt = undefined;
}

function takeCharge(reader: VerdictReader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo) return;
	const charges = readChargesAt(reader.text, event.end, reader.lexicon);
	const last = charges.at(-1);
	if (last === undefined || isEarlier(reader, event)) return;
	if (isRecalled(reader, event) || isAlleged(reader, event, last.end)) return;
	const subjects =
		event.word === "以"
			? subjectsAround(reader, event.start, last.end)
			: subjectsBefore(reader, event.start);
	if (subjects.length === 0) return;
	reader.subjects = subjects;
	reader.targets = [];
	reader.isEarlier = false;
	for (const subject of subjects) {
		const sentence = openSentence();
		for (const charge of charges) {
			const known = subject.counts.findIndex(
				({ charge: other }) => other.value.offense === charge.value.offense,
			);
			if (known >= 0) subject.counts.splice(known, 1);
			subject.counts.push({
				charge,
				status: "convicted",
				span: spanOfCount(reader, subject, event.start, charge.end),
				sentence: charges.length === 1 ? sentence : openSentence(),
			});
		}
		// One sentence for several charges is the sentence of the defendant.
		if (charges.length > 1) subject.combined = sentence;
		reader.targets.push(sentence);
	}
	reader.closedAt = undefined;
	reader.at = last.end;
}

/** The words of name and charge, in whatever order they stand. */
function spanOfCount(
	reader: VerdictReader,
	subject: OpenOutcome,
	from: number,
	end: number,
): Span {
	const named = lastNaming(reader, subject, from);
	return named < from
		? { start: named, end }
		: { start: from, end: Math.max(end, named + subject.name.value.length) };
}

/** Tells whether an offense of the past is meant, as in 曾因犯 and 所犯, unless a name ends there. */
function isRecalled(
	{ text, known }: VerdictReader,
	{ start }: VerdictEvent,
): boolean {
	if (!/[因曾所前再]/.test(text.charAt(start - 1))) return false;
	for (let length = 2; length <= 4; length += 1)
		if (known.has(text.slice(start - length, start))) return false;
	return true;
}

/** Tells whether an offense is only charged: 指控被告人甲犯盗窃罪一案, 被告人甲犯盗窃罪的指控不能成立. */
function isAlleged(
	{ text, clause }: VerdictReader,
	{ start }: VerdictEvent,
	end: number,
): boolean {
	const before = text.slice(Math.max(clause, start - 60), start);
	return (
		/指控|起诉|涉嫌|控诉|自诉/.test(
			before.slice(before.lastIndexOf(",") + 1),
		) ||
		/^(?:等罪)?(?:一案|案件|的?(?:指控|起诉|控诉|证据不足)|不(?:能)?成立)/.test(
			text.slice(end, end + 8),
		)
	);
}

function takeAcquittal(reader: VerdictReader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo) return;
	for (const subject of subjectsBefore(reader, event.start))
		subject.acquitted = {
			start: lastNaming(reader, subject, event.start),
			end: event.end,
		};
}

function openCombined(reader: VerdictReader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo || !isOfSameItem(reader, event)) return;
	reader.targets = reader.subjects.map((subject) => {
		subject.combined ??= openSentence();
		return subject.combined;
	});
	reader.closedAt = undefined;
	reader.isEarlier = false;
	reader.at = event.end;
}

/** Characters after the end of a sentence in which 决定执行 still sums up what it imposed: 。总和刑期二年，并处罚金三千元，决定执行. */
const SUMMING_REACH = 80;

/** Tells whether a penalty for all counts belongs to the sentence before: it follows at once, or by words that sum up. */
function isOfSameItem(
	{ text, closedAt }: VerdictReader,
	{ start, word }: VerdictEvent,
): boolean {
	if (closedAt === undefined || start - closedAt <= AFTERTHOUGHT) return true;
	if (start - closedAt > SUMMING_REACH || !word.includes("决定")) return false;
	return !/[。\n]|责令|追缴|没收/.test(text.slice(closedAt, start));
}

/** Characters after the end of a sentence in which a penalty still belongs to it: 。并处罚金. */
const AFTERTHOUGHT = 6;

/** Words before a penalty by which it is that of an earlier judgment. */
const EARLIER =
	/前罪|原判|原犯|余刑|余下|未执行|没有执行|尚未|剩余|前判|残刑|撤销|号|前次|原刑|判决中/;

function takePenalty(reader: VerdictReader, event: VerdictEvent): void {
	const { text, targets, closedAt } = reader;
	if (event.start < reader.revokedTo || targets.length === 0) return;
	if (closedAt !== undefined && event.start - closedAt > AFTERTHOUGHT) {
		reader.targets = [];
		return;
	}
	reader.isEarlier ||= isEarlier(reader, event);
	if (reader.isEarlier) return;
	const end = imposeOnAll(targets, text, event);
	if (end !== undefined) reader.at = Math.max(event.end, end);
}

/** Tells whether the words since the last comma speak of an earlier judgment. */
function isEarlier(
	{ text, clause, at }: VerdictReader,
	event: VerdictEvent,
): boolean {
	const before = text.slice(
		Math.max(clause, at, event.start - 40),
		event.start,
	);
	return EARLIER.test(before.slice(before.lastIndexOf(",") + 1));
}
