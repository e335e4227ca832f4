// The verdict: its sentences give each defendant's counts with what they are sentenced to, and the sentence for all together. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { type Charge, readChargesAt } from "./charge.ts";
import { readNames } from "./name.ts";
import {
	isEmptySentence,
	MAIN_PENALTIES,
	openSentence,
	type SentenceParts,
	takeBare,
	takeConfiscation,
	takeDeprivation,
	takeFine,
	takeMainPenalty,
	takeProbation,
} from "./sentence.ts";
import {
	blankBrackets,
	findVerdictEvents,
	type VerdictEvent,
} from "./verdict-event.ts";

/** What a verdict says of one charge against one defendant. */
export interface CountOutcome {
	readonly charge: Match<Charge>;
	readonly status: "convicted" | "acquitted";
	/** Words of name and charge. */
	readonly span: Span;
	readonly sentence: SentenceParts;
}

/** What a verdict says of one defendant. */
export interface Outcome {
	readonly name: Match<string>;
	readonly counts: readonly CountOutcome[];
	/** Sentence for all counts, or with what is left of an earlier one. */
	readonly combined?: SentenceParts;
	/** Where the defendant is acquitted without a charge being named. */
	readonly acquitted?: Span;
}

interface OpenOutcome {
	readonly name: Match<string>;
	readonly counts: CountOutcome[];
	combined?: SentenceParts;
	acquitted?: Span;
}

interface Reader {
	readonly text: string;
	readonly lexicon: Lexicon;
	readonly known: ReadonlySet<string>;
	readonly outcomes: Map<string, OpenOutcome>;
	/** Whom the text speaks of. */
	subjects: OpenOutcome[];
	/** What the next penalty belongs to. */
	targets: SentenceParts[];
	/** Start of the clause. */
	clause: number;
	/** Until what index penalties are those of another judgment, which is revoked. */
	revokedTo: number;
	/** Index of the end of the sentence after which a penalty is heard only at once. */
	closedAt: number | undefined;
	/** Whether the text lists what an earlier judgment imposed, to be added to this one. */
	isEarlier: boolean;
	/** Index up to which the text has been read. */
	at: number;
}

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
	const reader: Reader = {
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
	return [...reader.outcomes.values()].filter(isOutcome);
}

/** A conviction has a sentence; a mention of an offense has none. */
function isOutcome({ counts, combined, acquitted }: OpenOutcome): boolean {
	return (
		acquitted !== undefined ||
		(combined !== undefined && !isEmptySentence(combined)) ||
		counts.some(({ sentence }) => !isEmptySentence(sentence))
	);
}

function takeEvent(reader: Reader, event: VerdictEvent): void {
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
		default:
			takePenalty(reader, event);
	}
}

function endClause(reader: Reader, event: VerdictEvent): void {
	reader.clause = event.end;
	if (event.word !== ";") reader.closedAt = event.end;
}

/** A revocation holds to the end of its clause, or to the words that close it. */
function endOfRevocation(text: string, from: number): number {
	const part = text.slice(from, from + 400);
	const end =
		/部分[,、;。]|[;。\n]|判决(?:书)?(?:主文)?(?:第[一二三四五六七八九十、]{1,8}项)?[,](?=被告人|上诉人|对|改判)|缓刑[,](?=被告人|与|对|数罪)/.exec(
			part,
		);
	return from + (end === null ? part.length : end.index + end[0].length);
}

/** Characters between a title and the end of the list of names after it. */
const NAMES_REACH = 400;

function takeSubject(reader: Reader, event: VerdictEvent): void {
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

/** A list of names ends where a clause does, or at the next word of a verdict. */
function endOfNames(text: string, from: number): number {
	const part = text.slice(from, from + NAMES_REACH);
	const end = /[,。;:\n]|犯|无罪|判处|有期|拘役|管制|罚金|执行/.exec(part);
	return from + (end?.index ?? part.length);
}

function takeCharge(reader: Reader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo) return;
	const charges = readChargesAt(reader.text, event.end, reader.lexicon);
	const last = charges.at(-1);
	if (last === undefined || isEarlier(reader, event)) return;
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
				span: { start: subject.name.start, end: charge.end },
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

/** Gives those whom the clause names before an index, else those of whom the text spoke. */
function subjectsBefore(reader: Reader, at: number): OpenOutcome[] {
	const { text, clause } = reader;
	const before = text.slice(clause, at);
	const title = before.search(/被告人|被告单位|上诉人|\|/);
	const ordinal =
		/^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|\([一二三四五六七八九十\d]{1,3}\))[、.,:]?\s*/.exec(
			before,
		)?.[0].length ?? 0;
	const from = clause + (title >= 0 ? title : ordinal);
	if (title < 0 && at - from > 40) {
		const comma = before.lastIndexOf(",");
		if (comma < 0 || before.length - comma > 24) return reader.subjects;
		return readNames(text, clause + comma + 1, at, reader.known).map((name) =>
			openOutcome(reader, name),
		);
	}
	const names = readNames(text, from, at, reader.known);
	// A name that has been blotted out is not the one before it.
	if (names.length === 0)
		return title >= 0 || ordinal > 0 ? [] : reader.subjects;
	return names.map((name) => openOutcome(reader, name));
}

/** Characters after a charge in which 以…罪判处被告人 names whom it is for. */
const AROUND_REACH = 40;

/** Gives those whom 以…罪判处被告人甲 or 对被告人甲以…罪判处 is said of. */
function subjectsAround(
	reader: Reader,
	from: number,
	to: number,
): OpenOutcome[] {
	const { text } = reader;
	const after = /^[,]?(?:判处|对|决定对)被告人/.exec(
		text.slice(to, to + AROUND_REACH),
	);
	if (after === null)
		return /^[,]?(?:判处|处|单处|免予)/.test(text.slice(to, to + 4))
			? subjectsBefore(reader, from)
			: [];
	const start = to + after[0].length - 3;
	const end = endOfNames(text, start + 3);
	return readNames(text, start, end, reader.known).map((name) =>
		openOutcome(reader, name),
	);
}

function openOutcome(reader: Reader, name: Match<string>): OpenOutcome {
	const known = reader.outcomes.get(name.value);
	if (known !== undefined) return known;
	const outcome: OpenOutcome = { name, counts: [] };
	reader.outcomes.set(name.value, outcome);
	return outcome;
}

function takeAcquittal(reader: Reader, event: VerdictEvent): void {
	if (event.start < reader.revokedTo) return;
	for (const subject of subjectsBefore(reader, event.start))
		subject.acquitted = { start: subject.name.start, end: event.end };
}

function openCombined(reader: Reader, event: VerdictEvent): void {
	const { closedAt } = reader;
	if (event.start < reader.revokedTo) return;
	if (closedAt !== undefined && event.start - closedAt > AFTERTHOUGHT) return;
	reader.targets = reader.subjects.map((subject) => {
		subject.combined ??= openSentence();
		return subject.combined;
	});
	reader.closedAt = undefined;
	reader.isEarlier = false;
	reader.at = event.end;
}

/** Characters after the end of a sentence in which a penalty still belongs to it: 。并处罚金. */
const AFTERTHOUGHT = 6;

/** Words before a penalty by which it is that of an earlier judgment. */
const EARLIER =
	/前罪|原判|原犯|余刑|余下|未执行|没有执行|尚未|剩余|前判|残刑|撤销|号|前次|原刑|判决中/;

function takePenalty(reader: Reader, event: VerdictEvent): void {
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

/** Imposes a penalty on all, or where several measures follow, as after 分别判处, one on each. */
function imposeOnAll(
	targets: readonly SentenceParts[],
	text: string,
	event: VerdictEvent,
): number | undefined {
	let end: number | undefined;
	let listed: VerdictEvent | undefined;
	for (const [nth, target] of targets.entries()) {
		if (end !== undefined && (nth === 1 || listed !== undefined)) {
			const separator =
				/^[、,]?[和及]?/.exec(text.slice(end, end + 2))?.[0] ?? "";
			const at = end + separator.length;
			listed = separator === "" ? undefined : { ...event, start: at, end: at };
		}
		const own =
			listed === undefined ? undefined : imposePenalty(target, text, listed);
		if (own === undefined) listed = undefined;
		const reached = own ?? imposePenalty(target, text, event);
		end = reached === undefined ? end : Math.max(end ?? 0, reached);
	}
	return end;
}

/** Tells whether the words since the last comma speak of an earlier judgment. */
function isEarlier({ text, clause, at }: Reader, event: VerdictEvent): boolean {
	const before = text.slice(
		Math.max(clause, at, event.start - 40),
		event.start,
	);
	return EARLIER.test(before.slice(before.lastIndexOf(",") + 1));
}

/** Takes a penalty into a sentence that does not have one of its kind yet. */
function imposePenalty(
	target: SentenceParts,
	text: string,
	event: VerdictEvent,
): number | undefined {
	switch (event.kind) {
		case "main": {
			const penalty = MAIN_PENALTIES.get(event.word);
			const hasMain = [...MAIN_PENALTIES.values()].some((main) =>
				target.penalties.has(main),
			);
			return penalty === undefined || hasMain
				? undefined
				: takeMainPenalty(target, text, event, penalty);
		}
		case "probation":
			return target.term === undefined || target.probation !== undefined
				? undefined
				: takeProbation(target, text, event);
		case "fine":
			return target.fine === undefined
				? takeFine(target, text, event)
				: undefined;
		case "deprivation":
			return target.penalties.has("deprivation-of-political-rights")
				? undefined
				: takeDeprivation(target, text, event);
		case "confiscation":
			return target.penalties.has("confiscation-of-property")
				? undefined
				: takeConfiscation(target, text, event);
		case "deportation":
			return takeBare(target, event, "deportation");
		case "exemption":
			return takeBare(target, event, "exemption-from-punishment");
		case "ban": {
			const end = text.slice(event.end, event.end + 120).search(/[。;\n]/);
			const span = { start: event.start, end: event.end + Math.max(end, 0) };
			target.others.push(span);
			return span.end;
		}
		default:
			return undefined;
	}
}
