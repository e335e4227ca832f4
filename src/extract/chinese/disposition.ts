// Dispositions told in prose: 以盗窃罪判处被告人张某有期徒刑三年; 认定…的行为构成诈骗罪,判处…。What a decision of a guiding or typical case does with each of the accused.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { Charge } from "./charge.ts";
import {
	type DispositionEvent,
	findDispositionEvents,
	type Roster,
} from "./disposition-event.ts";
import { imposePenalty, isNextInTurn, openTerm, type Term } from "./term.ts";

/** What a decision says of one charge against one of the accused. */
export interface CountDisposition {
	readonly charge: Match<Charge>;
	/** Words that name the accused and the charge: in one place, or in two where they stand apart. */
	readonly spans: readonly Span[];
	/** Absent where the sentence is one for several counts, or is not told. */
	readonly sentence?: Term;
}

/** What a decision says of one of the accused. */
export interface Disposition {
	readonly name: string;
	readonly counts: readonly CountDisposition[];
	/** The sentence for all counts together. */
	readonly combined?: Term;
	/** Words of an acquittal. */
	readonly acquitted?: Span;
}

interface OpenCount {
	readonly charge: Match<Charge>;
	readonly spans: readonly Span[];
	sentence?: Term;
}

interface OpenDisposition {
	readonly name: string;
	counts: OpenCount[];
	/** The counts that a sentence that follows is for. */
	current: OpenCount[];
	combined?: Term;
	acquitted?: Span;
}

interface State {
	readonly folded: string;
	readonly found: Map<string, OpenDisposition>;
	readonly accused: readonly string[];
	subjects: readonly OpenDisposition[];
	/** Where the subjects were named. */
	subjectSpan: Span;
	/** Whether the subjects were named after the last penalty. */
	isFresh: boolean;
	/** Charges that stand before the name of whom they are against: 以盗窃罪判处张某. */
	leading: readonly Match<Charge>[];
	/** The charges named last, which hold for whom none is named: 判处张某三年,李某二年. */
	last: readonly Match<Charge>[];
	/** The sentences that penalties are added to, one for each subject. */
	targets: Term[];
	/** From which of the subjects on penalties are for; sentences may be shared out in turn. */
	turn: number;
	isCombined: boolean;
	/** Index up to which the text has been read. */
	at: number;
}

/**
 * Reads what a decision that stands in a part of a folded text does with each of the accused.
 * @param roster all accused of the case, in their order; a group such as 张某等八人 stands for them
 */
export function readDispositions(
	folded: string,
	span: Span,
	roster: Roster,
	lexicon: Lexicon,
): Disposition[] {
	const state: State = {
		folded,
		found: new Map(),
		accused: [...new Set(roster.values())],
		subjects: [],
		subjectSpan: { start: span.start, end: span.start },
		isFresh: false,
		leading: [],
		last: [],
		targets: [],
		turn: 0,
		isCombined: false,
		at: span.start,
	};
	for (const event of findDispositionEvents(folded, span, roster, lexicon))
		if (event.start >= state.at) takeEvent(state, event);
	closeSentence(state);
	return [...state.found.values()].filter(
		({ counts, combined, acquitted }) =>
			counts.length > 0 || combined !== undefined || acquitted !== undefined,
	);
}

function takeEvent(state: State, event: DispositionEvent): void {
	switch (event.kind) {
		case "names":
			takeNames(state, event);
			return;
		case "charges":
			takeCharges(state, event);
			return;
		case "combined":
			closeSentence(state);
			state.isCombined = true;
			state.at = event.end;
			return;
		case "acquittal":
			for (const subject of state.subjects)
				subject.acquitted = {
					start: Math.min(state.subjectSpan.start, event.start),
					end: event.end,
				};
			return;
		case "skip":
			state.at = event.end;
			return;
		default:
			takePenalty(state, event);
	}
}

function takeNames(
	state: State,
	event: DispositionEvent & { kind: "names" },
): void {
	closeSentence(state);
	const names = event.isGroup ? groupOf(state, event) : event.names;
	state.subjects = names.map((name) => open(state, name));
	state.subjectSpan = event;
	state.isFresh = true;
	state.isCombined = false;
	bind(state.subjects, state.leading, event);
	state.leading = [];
}

/** 张某等八人 are all accused, or as many as it says from the one that is named. */
function groupOf(
	{ accused, subjects, found }: State,
	{ names, size, isRest }: DispositionEvent & { kind: "names" },
): readonly string[] {
	const [first] = names;
	if (isRest) return accused.filter((name) => !isSentenced(found.get(name)));
	if (size === undefined || size >= accused.length)
		return first !== undefined && isSentenced(found.get(accused[0] ?? ""))
			? accused.slice(accused.indexOf(first))
			: accused;
	if (first === undefined)
		return size === subjects.length
			? subjects.map(({ name }) => name)
			: accused;
	if (size <= names.length) return names;
	const from = accused.indexOf(first);
	return accused.slice(from, from + size);
}

function isSentenced(disposition: OpenDisposition | undefined): boolean {
	return (
		disposition !== undefined &&
		(disposition.combined !== undefined ||
			disposition.acquitted !== undefined ||
			disposition.counts.some(({ sentence }) => sentence !== undefined))
	);
}

function takeCharges(
	state: State,
	event: DispositionEvent & { kind: "charges" },
): void {
	closeSentence(state);
	state.at = event.end;
	state.isCombined = false;
	state.last = event.charges;
	if (event.isLeading) state.leading = event.charges;
	if (state.subjects.length === 0) {
		state.leading = event.charges;
		return;
	}
	if (state.isFresh || !event.isLeading)
		bind(state.subjects, event.charges, state.subjectSpan);
}

/** Holds charges against those of whom the text speaks; the sentence that follows is for these. */
function bind(
	subjects: readonly OpenDisposition[],
	charges: readonly Match<Charge>[],
	name: Span,
): void {
	if (charges.length === 0) return;
	for (const subject of subjects) {
		subject.current = charges.map((charge) => {
			const known = subject.counts.find(
				({ charge: other }) => other.value.offense === charge.value.offense,
			);
			if (known !== undefined) return known;
			const count: OpenCount = { charge, spans: joinSpans(name, charge) };
			subject.counts.push(count);
			return count;
		});
	}
}

/** Characters between a name and a charge up to which the words between are quoted, too. */
const NEAR_UNITS = 60;

function joinSpans(one: Span, other: Span): Span[] {
	const [first, second] =
		one.start <= other.start ? [one, other] : [other, one];
	return second.start - first.end <= NEAR_UNITS
		? [{ start: first.start, end: Math.max(first.end, second.end) }]
		: [first, second];
}

function takePenalty(
	state: State,
	event: DispositionEvent & { kind: "penalty" },
): void {
	if (state.targets.length === 0) {
		if (state.leading.length > 0 && !state.isFresh)
			bind(state.subjects, state.leading, state.subjectSpan);
		state.leading = [];
		const uncharged = state.subjects.filter(
			({ current }) => current.length === 0,
		);
		bind(uncharged, state.last, state.subjectSpan);
		state.targets = state.subjects.map(() => openTerm());
		state.turn = 0;
	}
	const rest = state.targets.slice(state.turn + 1);
	if (rest.length > 0 && isNextInTurn(rest, state.folded, event.event)) {
		state.turn += 1;
		state.targets.splice(
			state.turn,
			rest.length,
			...rest.map(() => openTerm()),
		);
	}
	const end = imposePenalty(
		state.targets.slice(state.turn),
		state.folded,
		event.event,
	);
	if (end !== undefined) state.at = Math.max(state.at, end);
	state.isFresh = false;
}

/** Gives the sentences that were read to whom they are for. */
function closeSentence(state: State): void {
	const { targets, subjects, isCombined } = state;
	state.targets = [];
	for (const [nth, target] of targets.entries()) {
		const subject = subjects[nth];
		if (subject === undefined || target.parts.spans.length === 0) continue;
		const [only, ...others] = subject.current;
		if (
			only !== undefined &&
			others.length === 0 &&
			!isCombined &&
			only.sentence === undefined
		)
			only.sentence = target;
		else subject.combined = target;
	}
}

function open(state: State, name: string): OpenDisposition {
	let found = state.found.get(name);
	if (found === undefined) {
		found = { name, counts: [], current: [] };
		state.found.set(name, found);
	}
	return found;
}
