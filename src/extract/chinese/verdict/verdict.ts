// Verdicts, in the items of a judgment or told in prose: who is guilty of what, with the sentence for each count and for all together. Works on folded text.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import { readDurationAt } from "../duration.ts";
import { isAcquittal } from "./acquittal.ts";
import type { Charging } from "./charging.ts";
import { clauseBefore, isEarlier, isReplaced } from "./earlier.ts";
import { findEvents, type VerdictEvent } from "./event.ts";
import { impose } from "./imposition.ts";
import type { Cast, Naming } from "./naming.ts";
import type { Outcome } from "./outcome.ts";
import { type Hearing, listen, openState, type VerdictState } from "./state.ts";
import { holdAgainst, listOutcomes, resolveNaming } from "./subject.ts";
import {
	closeSentence,
	openTargets,
	passTurn,
	recallRecent,
} from "./target.ts";
import type { PenaltyWord, VerdictWord } from "./word.ts";

/**
 * Reads the verdict that stands in a part of a folded text without brackets (bracket.ts), item by item or clause by clause, in whatever order they stand.
 * @param cast whom it may name
 */
export function readVerdict(
	text: string,
	span: Span,
	cast: Cast,
	lexicon: Lexicon,
	hearing: Hearing = "verdict",
): Outcome[] {
	const state = openState(text, span, cast, hearing);
	for (const event of findEvents(text, span, cast, lexicon))
		if (isHeard(state, event)) takeEvent(state, event);
	settleLeading(state);
	closeSentence(state);
	return listOutcomes(state.found);
}

/** Of a part that is passed over only those are heard whom it names: 撤销原判对甲的量刑,改判其…. */
function isHeard({ at, asideTo }: VerdictState, event: VerdictEvent): boolean {
	return (
		event.start >= at && (event.start >= asideTo || event.kind === "names")
	);
}

function takeEvent(state: VerdictState, event: VerdictEvent): void {
	switch (event.kind) {
		case "names":
			takeNaming(state, event);
			return;
		case "charges":
			takeCharging(state, event);
			return;
		case "aside":
			state.asideTo = Math.max(state.asideTo, event.end);
			return;
		case "end":
			takeEnd(state, event);
			return;
		case "acquittal":
			takeAcquittal(state, event);
			return;
		case "property":
			if (state.closedAt === undefined) return;
			closeSentence(state);
			state.isDeaf = true;
			return;
		case "combined":
			takeCombined(state, event);
			return;
		case "total":
			// What the terms add up to is imposed on nobody.
			state.isEarlier = true;
			return;
		default:
			takePenalty(state, event);
	}
}

function takeNaming(state: VerdictState, event: Naming): void {
	closeSentence(state);
	state.subjects = resolveNaming(
		event,
		state.found,
		state.subjects,
		state.accused,
	);
	state.isFresh = true;
	state.namedTo = event.end;
	// 决定对被告人甲执行 names whom the sentence for all counts is for.
	state.isCombined &&= event.start < state.combinedTo;
	listen(state);
	if (state.leading !== undefined)
		holdAgainst(state.text, state.subjects, state.leading);
	state.leading = undefined;
}

function takeCharging(state: VerdictState, event: Charging): void {
	const { hearing } = state;
	if (isEarlier(state, event)) return;
	if (event.isAlleged && hearing === "verdict") {
		state.at = event.end;
		return;
	}
	const isFurther = isFurtherCharge(state, event);
	settleLeading(state);
	closeSentence(state);
	listen(state);
	state.at = event.end;
	state.isCombined = false;
	state.last = event;
	if (event.isLeading || state.subjects.length === 0) state.leading = event;
	else {
		holdAgainst(state.text, state.subjects, event, isFurther);
		state.isFresh = false;
	}
}

/** Tells whether a charge directly follows another against the same, with no sentence between: 犯盗窃罪,犯诈骗罪,判处…. */
function isFurtherCharge(
	{ last, isFresh, targets, at }: VerdictState,
	event: Charging,
): boolean {
	return (
		last !== undefined &&
		!last.isLeading &&
		!isFresh &&
		targets.length === 0 &&
		at === last.end &&
		event.start - at <= 1
	);
}

/** Charges whose name does not follow are held against those named before: 对甲以诈骗罪定罪. */
function settleLeading(state: VerdictState): void {
	if (state.leading === undefined || !state.isFresh) return;
	holdAgainst(state.text, state.subjects, state.leading);
	state.leading = undefined;
}

function takeEnd(state: VerdictState, event: VerdictWord): void {
	settleLeading(state);
	state.clause = event.end;
	if (event.word === ";") return;
	state.closedAt = event.end;
	state.recent.clear();
}

/** Characters between a name and 无罪 up to which the words between are quoted, too. */
const ACQUITTAL_UNITS = 60;

function takeAcquittal(state: VerdictState, event: VerdictWord): void {
	if (!isAcquittal(state.text, event)) return;
	for (const subject of state.subjects) {
		const { start } = subject.named;
		const isNear = event.start - start <= ACQUITTAL_UNITS;
		subject.acquitted = {
			start: isNear ? start : event.start,
			end: event.end,
		};
	}
}

/** Characters after the end of a grammatical sentence in which a penalty still belongs to it: 。并处罚金. */
const AFTERTHOUGHT = 6;

/** Characters after it in which 决定执行 still sums up what it imposed: 。总和刑期二年，并处罚金三千元，决定执行. */
const SUMMING_REACH = 80;

function takeCombined(state: VerdictState, event: VerdictWord): void {
	if (!isSummingUp(state, event)) return;
	closeSentence(state);
	listen(state);
	state.isCombined = true;
	state.combinedTo = event.end;
	// 决定执行六年 leaves out what is served.
	if (readDurationAt(state.text, event.end) === undefined) return;
	const { end } = event;
	takePenalty(state, { kind: "main", word: IMPRISONMENT, start: end, end });
}

const IMPRISONMENT = "有期徒刑";

/** Tells whether a penalty for all counts belongs to what was imposed before: it follows at once, or by words that sum up. */
function isSummingUp(
	{ text, closedAt }: VerdictState,
	{ start, word }: VerdictWord,
): boolean {
	if (closedAt === undefined || start - closedAt <= AFTERTHOUGHT) return true;
	if (start - closedAt > SUMMING_REACH || !word.includes("决定")) return false;
	return !/[。\n]|责令|追缴|没收/.test(text.slice(closedAt, start));
}

function takePenalty(state: VerdictState, event: PenaltyWord): void {
	const { text, closedAt } = state;
	if (state.isDeaf) return;
	const isBegun = state.targets.some(
		({ sentence }) => sentence.spans.length > 0,
	);
	if (
		isBegun &&
		closedAt !== undefined &&
		event.start - closedAt > AFTERTHOUGHT
	) {
		closeSentence(state);
		state.isDeaf = true;
		return;
	}
	if (/改判/.test(clauseBefore(state, event.start))) state.isEarlier = false;
	else state.isEarlier ||= isEarlier(state, event);
	if (state.isEarlier || isReplaced(text, event)) return;
	recallRecent(state, event);
	if (state.targets.length === 0) openTargets(state, event);
	passTurn(state, event);
	const sentences = state.targets
		.slice(state.turn)
		.map(({ sentence }) => sentence);
	const end = impose(sentences, text, event);
	if (end !== undefined) state.at = Math.max(state.at, end);
	if (end !== undefined && !isBegun) state.closedAt = undefined;
	state.isFresh = false;
}
