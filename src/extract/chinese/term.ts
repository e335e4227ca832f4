// Terms of imprisonment and fines that a decision shares out: to several at once, in turn (分别判处…三年、二年), or as a range (一年至二年不等).
import type { Span } from "../reading.ts";
import { type Duration, readDurationAt } from "./duration.ts";
import { findMoney } from "./money.ts";
import {
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
import type { VerdictEvent } from "./verdict-event.ts";

/** A sentence of one of the accused. */
export interface Term {
	readonly parts: SentenceParts;
	/** What the terms of several lie between, where only that is told. */
	range?: { readonly minimum: Duration; readonly maximum: Duration };
}

const TO = /(?:至|到|-|~)(?:有期徒刑|拘役)?/y;
/** A range that stands before the name of the penalty. */
const RANGE_BEFORE =
	/(?:[0-9一二三四五六七八九十两零年个月]{2,12})(?:至|到)(?:[0-9一二三四五六七八九十两零年个月]{2,12})不等的?$/;
const FINE_RANGE =
	/[:为]?(?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元?(?:至|到|-|~)(?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元?/y;
/** What stands between terms that are shared out in turn. */
const IN_TURN = /(?:、|,|和|及)(?:有期徒刑)?/y;

export function openTerm(): Term {
	return { parts: openSentence() };
}

/** Takes a penalty into the sentences of all that it is imposed on. Gives the index after it, or undefined where it is none. */
export function imposePenalty(
	targets: readonly Term[],
	folded: string,
	event: VerdictEvent,
): number | undefined {
	if (event.kind === "main") return imposeMain(targets, folded, event);
	if (event.kind === "fine") return imposeFine(targets, folded, event);
	let end: number | undefined;
	for (const { parts } of targets) {
		const taken = takeOther(parts, folded, event);
		if (taken !== undefined) end = taken;
	}
	return end;
}

function imposeMain(
	targets: readonly Term[],
	folded: string,
	event: VerdictEvent,
): number | undefined {
	const penalty = MAIN_PENALTIES.get(event.word);
	if (penalty === undefined) return undefined;
	const range = readRange(folded, event);
	const open = targets.filter(({ parts }) => !hasMain(parts));
	if (range !== undefined) {
		for (const target of open) {
			target.parts.penalties.add(penalty);
			target.parts.spans.push(range.span);
			target.range = range;
		}
		return range.span.end;
	}
	let end: number | undefined;
	for (const { parts } of open)
		end = takeMainPenalty(parts, folded, event, penalty) ?? end;
	return end === undefined ? undefined : shareTerms(open, folded, end);
}

/** What stands before a penalty that is the next one's: 分别判处甲、乙…,并处罚金三万元;拘役五个月,…. */
const BEFORE_NEXT = /[;,、和及](?:判处)?$/;

/** Tells whether a penalty begins the sentence of the next of several, all of whom have one. */
export function isNextInTurn(
	targets: readonly Term[],
	folded: string,
	{ kind, start }: VerdictEvent,
): boolean {
	return (
		kind === "main" &&
		targets.every(({ parts }) => hasMain(parts)) &&
		BEFORE_NEXT.test(folded.slice(Math.max(0, start - 4), start))
	);
}

function hasMain({ penalties }: SentenceParts): boolean {
	return [...MAIN_PENALTIES.values()].some((main) => penalties.has(main));
}

interface Range {
	readonly minimum: Duration;
	readonly maximum: Duration;
	readonly span: Span;
}

function readRange(folded: string, { start, end }: Span): Range | undefined {
	const behind = readRangeAt(folded, end);
	if (behind !== undefined)
		return { ...behind, span: { start, end: behind.span.end } };
	const before = RANGE_BEFORE.exec(
		folded.slice(Math.max(0, start - 32), start),
	);
	if (before === null) return undefined;
	const range = readRangeAt(folded, start - before[0].length);
	return range === undefined
		? undefined
		: { ...range, span: { start: range.span.start, end } };
}

function readRangeAt(folded: string, at: number): Range | undefined {
	const one = readDurationAt(folded, at);
	if (one === undefined) return undefined;
	TO.lastIndex = one.end;
	if (!TO.test(folded)) return undefined;
	const other = readDurationAt(folded, TO.lastIndex);
	if (other === undefined) return undefined;
	const [minimum, maximum] =
		daysOf(one.value) <= daysOf(other.value)
			? [one.value, other.value]
			: [other.value, one.value];
	const end = folded.startsWith("不等", other.end) ? other.end + 2 : other.end;
	return { minimum, maximum, span: { start: at, end } };
}

/** Days as they are counted for comparing only. */
function daysOf({ months, days }: Duration): number {
	return months * 30 + days;
}

/** Gives each its own term where as many follow each other as there are accused. */
function shareTerms(
	targets: readonly Term[],
	folded: string,
	from: number,
): number {
	const terms: { value: Duration; start: number; end: number }[] = [];
	let end = from;
	while (terms.length < targets.length - 1) {
		IN_TURN.lastIndex = end;
		if (!IN_TURN.test(folded)) break;
		const next = readDurationAt(folded, IN_TURN.lastIndex);
		if (next === undefined) break;
		terms.push(next);
		end = next.end;
	}
	if (terms.length === 0 || terms.length < targets.length - 1) return from;
	for (const [nth, term] of terms.entries()) {
		const target = targets[nth + 1];
		if (target === undefined) continue;
		target.parts.term = term.value;
		target.parts.spans.splice(-1, 1, { start: term.start, end: term.end });
	}
	return end;
}

function imposeFine(
	targets: readonly Term[],
	folded: string,
	event: VerdictEvent,
): number | undefined {
	FINE_RANGE.lastIndex = event.end;
	const range = FINE_RANGE.exec(folded);
	let end: number | undefined;
	for (const { parts } of targets) {
		if (parts.fine !== undefined) continue;
		if (range === null) {
			end = takeFine(parts, folded, event) ?? takeBare(parts, event, "fine");
			continue;
		}
		const span = { start: event.start, end: FINE_RANGE.lastIndex };
		parts.others.push(span);
		end = takeBare(parts, span, "fine");
	}
	return end === undefined || range !== null
		? end
		: shareFines(targets, folded, end);
}

function shareFines(
	targets: readonly Term[],
	folded: string,
	from: number,
): number {
	if (targets.length < 2) return from;
	const fines = findMoney(folded, from, from + 24 * targets.length);
	let end = from;
	let count = 0;
	for (const fine of fines) {
		IN_TURN.lastIndex = end;
		if (!IN_TURN.test(folded) || IN_TURN.lastIndex !== fine.start) break;
		count += 1;
		end = fine.end;
	}
	if (count < targets.length - 1) return from;
	for (const [nth, fine] of fines.slice(0, count).entries()) {
		const target = targets[nth + 1];
		if (target === undefined) continue;
		target.parts.fine = fine.value;
		target.parts.spans.splice(-1, 1, { start: fine.start, end: fine.end });
	}
	return end;
}

function takeOther(
	parts: SentenceParts,
	folded: string,
	event: VerdictEvent,
): number | undefined {
	switch (event.kind) {
		case "probation":
			return parts.term === undefined || parts.probation !== undefined
				? undefined
				: takeProbation(parts, folded, event);
		case "deprivation":
			return takeDeprivation(parts, folded, event);
		case "confiscation":
			return takeConfiscation(parts, folded, event);
		case "deportation":
			return takeBare(parts, event, "deportation");
		case "exemption":
			return takeBare(parts, event, "exemption-from-punishment");
		case "ban": {
			const stop = folded.slice(event.end, event.end + 120).search(/[。;\n]/);
			const span = { start: event.start, end: event.end + Math.max(stop, 0) };
			parts.others.push(span);
			parts.spans.push(span);
			return span.end;
		}
		default:
			return undefined;
	}
}
