// Whom a penalty is for, and in which of their sentences it goes: those that are open, one that was given, those of several in turn. Works on folded text.
import { countInRow, isNextInTurn } from "./imposition.ts";
import { MOST_MEANT } from "./naming.ts";
import { isEmptySentence, isWhole, openSentence } from "./sentence.ts";
import type { VerdictState } from "./state.ts";
import { giveSentence, holdAgainst } from "./subject.ts";
import type { PenaltyWord } from "./word.ts";

/** Opens the sentences that a penalty begins; what only adds to a sentence goes into the one that was given. */
export function openTargets(state: VerdictState, event: PenaltyWord): void {
	if (state.leading !== undefined)
		holdAgainst(state.text, state.subjects, state.leading);
	state.leading = undefined;
	const { last, subjects, isCombined } = state;
	const uncharged = subjects.filter(({ current }) => current.length === 0);
	if (last !== undefined) holdAgainst(state.text, uncharged, last);
	const isAddition = event.kind !== "main" && !isCombined;
	state.targets = subjects.map((subject) => ({
		subject,
		sentence: (isAddition ? subject.given : undefined) ?? openSentence(),
	}));
	state.turn = 0;
	const [only, ...others] = subjects;
	const counts = only?.current ?? [];
	if (only === undefined || others.length > 0 || counts.length < 2) return;
	if (isCombined || countInRow(state.text, event) !== counts.length) return;
	state.targets = counts.map((count) => ({
		subject: only,
		count,
		sentence: openSentence(),
	}));
}

/** Words before a penalty by which it is for several who were sentenced one after another. */
const FOR_SEVERAL = /(?:分别|均|各)[并处]{0,2}$/;

/** Goes back to all who were just sentenced where a penalty is for them: 判处甲三年、乙二年,并分别处罚金三万元、二万元. */
export function recallRecent(state: VerdictState, event: PenaltyWord): void {
	const { text, targets, recent, isCombined } = state;
	const [only, ...others] = targets;
	if (only === undefined || others.length > 0) return;
	if (event.kind === "main" || isCombined || recent.size > MOST_MEANT) return;
	const before = text.slice(Math.max(0, event.start - 4), event.start);
	if (!FOR_SEVERAL.test(before) && !event.word.startsWith("各")) return;
	const all = [...new Set([...recent, only.subject])];
	const count = countInRow(text, event);
	const isForAll = count === 1 && !before.includes("分别");
	if (all.length < 2 || (count !== all.length && !isForAll)) return;
	closeSentence(state);
	state.targets = all.map((subject) => ({
		subject,
		sentence: subject.given ?? openSentence(),
	}));
	state.turn = 0;
}

/** Goes on to the next of several where a penalty begins the next sentence, and back to all where one has a measure for each. */
export function passTurn(state: VerdictState, event: PenaltyWord): void {
	const { targets, text } = state;
	if (state.turn > 0 && countInRow(text, event) === targets.length)
		state.turn = 0;
	const rest = state.targets.slice(state.turn + 1);
	const sentences = rest.map(({ sentence }) => sentence);
	if (!isNextInTurn(sentences, state.text, event)) return;
	state.turn += 1;
	for (const target of rest) target.sentence = openSentence();
}

/** Gives the sentences that were read to whom they are for. */
export function closeSentence(state: VerdictState): void {
	const { targets, isCombined } = state;
	state.targets = [];
	for (const { subject, count, sentence } of targets) {
		if (isEmptySentence(sentence)) continue;
		state.recent.add(subject);
		if (count !== undefined) count.sentence = sentence;
		else
			giveSentence(subject, sentence, {
				isCombined,
				isWhole: isWhole(sentence),
			});
	}
}
