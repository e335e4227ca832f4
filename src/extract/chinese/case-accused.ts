// Who is accused of what in a case: the decisions of the courts, else the decision not to prosecute, the indictment, the suspicion, the title.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import {
	type CaseCount,
	type CaseOutcome,
	completeOutcome,
	describeAccused,
	mergeDispositions,
} from "./case-defendant.ts";
import type { TitleGroup } from "./case-head.ts";
import { isCriminal } from "./case-proceeding.ts";
import { type Circumstance, findCircumstances } from "./circumstance.ts";
import type { Decision } from "./decision.ts";
import { type Disposition, readDispositions } from "./disposition.ts";
import type { Roster } from "./disposition-event.ts";
import { readNumeral } from "./numeral.ts";
import { readOffensesAt } from "./offense-list.ts";
import { openRoster } from "./reference.ts";
import { findUnprosecuted, findUnprosecutedAccused } from "./unprosecuted.ts";

/** What the accused of a case are read from. */
export interface CaseFindings {
	readonly accused: readonly Accused[];
	readonly decisions: readonly Decision[];
	readonly titleGroups: readonly TitleGroup[];
	/** Where a court gives its reasons, and its decisions. */
	readonly reasons: readonly Span[];
	/** The whole case. */
	readonly whole: Span;
}

/** The fields of a case that tell of its accused. */
export interface CaseAccused {
	readonly defendants: readonly RawObject[];
	readonly others?: RawObject;
}

/** Words that bring a charge, with the status that they give it; what is further on in the proceedings goes before. */
const ACCUSATIONS: readonly (readonly [status: string, words: RegExp])[] = [
	["charged", /提起公诉|指控被告|起诉书指控|支持公诉/],
	["charged", /移送(?:审查)?起诉|移送审查起诉/],
	["alleged", /涉嫌/],
];

/** Describes all accused of a case. */
export function describeCaseAccused(
	reading: Reading,
	findings: CaseFindings,
	lexicon: Lexicon,
): CaseAccused {
	const { accused, decisions, whole } = findings;
	const roster = new Map(
		accused.flatMap(({ name, aliases = [] }) =>
			[name, ...aliases].map((each) => [each, name] as const),
		),
	);
	const criminal = decisions.filter(isCriminal);
	const merged = mergeDispositions(
		criminal.map((decision) => ({
			decision,
			dispositions: readDispositions(
				reading.folded,
				decision.span,
				roster,
				lexicon,
			),
		})),
	);
	const accusations = readAccusations(reading, whole, roster, lexicon);
	const ruled = readRuling(reading, whole, lexicon);
	const unprosecuted =
		criminal.length === 0 ? findUnprosecuted(reading.folded, whole) : undefined;
	const spared = findUnprosecutedAccused(reading.folded, whole, roster);
	const outcomes = accused.map((each) => {
		const outcome = merged.get(each.name);
		return outcome === undefined
			? fallBack(each, findings, {
					accusations,
					unprosecuted: unprosecuted ?? spared.get(each.name),
					ruled,
				})
			: completeOutcome(
					outcome,
					chargesOf(each, findings.titleGroups, accusations)?.counts ?? [],
				);
	});
	const circumstances = findCaseCircumstances(reading, findings);
	const defendants = accused.map((each, nth) =>
		describeAccused(
			reading,
			each,
			outcomes[nth] ?? { counts: [] },
			circumstances.filter(({ defendant }) => defendant === nth),
			lexicon,
		),
	);
	const others = describeOthers(reading, findings, outcomes);
	return { defendants, ...(others === undefined ? {} : { others }) };
}

/** Finds the circumstances of sentencing where the court gives its reasons and its decision. */
function findCaseCircumstances(
	reading: Reading,
	{ accused, reasons }: CaseFindings,
): Circumstance[] {
	const roster = openRoster(
		accused.map(({ name, aliases = [], span, kind }) => ({
			name: { ...span, value: name },
			forms: new Set([name, ...aliases]),
			aliases: [],
			isUnit: kind === "unit",
			span,
			accused: [],
		})),
	);
	const found = new Map<string, Circumstance>();
	for (const part of reasons)
		for (const each of findCircumstances(reading.folded, part, roster)) {
			if (isOrdered(reading.folded, each)) continue;
			const key = `${each.circumstance} ${each.defendant}`;
			if (!found.has(key)) found.set(key, each);
		}
	// 其中28人系主犯,22人系从犯 does not say who is which.
	return [...found.values()].filter(
		({ circumstance, defendant }) =>
			!ROLES.has(circumstance) ||
			[...ROLES].every(
				(role) => role === circumstance || !found.has(`${role} ${defendant}`),
			),
	);
}

/** What a decision orders is no circumstance of it: 判令…赔偿损失, 责令退赔. */
function isOrdered(
	text: string,
	{ circumstance, start, end }: Circumstance,
): boolean {
	if (
		circumstance !== "compensation-of-victims" &&
		circumstance !== "restitution"
	)
		return false;
	return /判令|责令|判决[^。]{0,30}赔偿/.test(
		text.slice(text.lastIndexOf("。", start) + 1, end),
	);
}

/** Circumstances of which a defendant has one at most. */
const ROLES: ReadonlySet<string> = new Set(["principal", "accessory"]);

/** What is known of one of whom no decision of a court speaks. */
function fallBack(
	accused: Accused,
	{ titleGroups, decisions }: CaseFindings,
	{ accusations, unprosecuted, ruled }: Fallback,
): CaseOutcome {
	const decided = accused.isUnprosecuted ? accused.span : unprosecuted;
	const charges = chargesOf(accused, titleGroups, accusations);
	if (
		charges === undefined ||
		(decided === undefined && charges.status === "alleged" && ruled.length > 0)
	)
		return { counts: ruled };
	const status = decided === undefined ? charges.status : "not-prosecuted";
	const isCharged = decisions.some(isCriminal) && status === "alleged";
	return {
		counts: charges.counts.map(({ offense, spans }) => ({
			offense,
			status: isCharged ? "charged" : status,
			spans: [...spans, ...(decided === undefined ? [] : [decided])],
		})),
	};
}

/** What is known of the accused apart from the decisions that name them. */
interface Fallback {
	readonly accusations: readonly Accusation[];
	/** The decision not to prosecute, of the case or of the one looked at. */
	readonly unprosecuted: Span | undefined;
	readonly ruled: readonly CaseCount[];
}

/** The court says what acts amount to, and not what becomes of anyone: no one is convicted by it. */
const RULES_THAT =
	/法院[^。;,\n]{0,16}(?:认定|明确|裁判|认为|指出)[^。\n]{0,200}?(?<!不)构成/g;

function readRuling(
	reading: Reading,
	{ start, end }: Span,
	lexicon: Lexicon,
): CaseCount[] {
	for (const match of reading.folded.slice(start, end).matchAll(RULES_THAT)) {
		const at = start + match.index + match[0].length;
		const offenses = readOffensesAt(reading.folded, at, lexicon);
		if (offenses.length > 0)
			return offenses.map((offense) => ({
				offense: offense.value.offense,
				status: "ruled",
				spans: [{ start: start + match.index, end: offense.end }],
			}));
	}
	return [];
}

interface Charges {
	readonly status: string;
	readonly counts: readonly Pick<CaseCount, "offense" | "spans">[];
}

function chargesOf(
	{ name }: Accused,
	titleGroups: readonly TitleGroup[],
	accusations: readonly Accusation[],
): Charges | undefined {
	const accusation = accusations.find(({ found }) =>
		found.some((each) => each.name === name),
	);
	const group =
		titleGroups.find(({ names }) => names.includes(name)) ??
		titleGroups.find(({ isOpen }) => isOpen);
	const counts = accusation?.found
		.find((each) => each.name === name)
		?.counts.map(({ charge, spans }) => ({
			offense: charge.value.offense,
			spans,
		}));
	const status = accusation?.status ?? "alleged";
	// A title with several groups says who did what better than a sentence on all of them.
	if (group !== undefined && (counts === undefined || titleGroups.length > 1))
		return {
			status,
			counts: group.offenses.map(({ offense, span }) => ({
				offense,
				spans: [span],
			})),
		};
	return counts === undefined ? undefined : { status, counts };
}

interface Accusation {
	readonly status: string;
	readonly found: readonly Disposition[];
}

/** Reads the sentences that bring charges, those that go furthest first. */
function readAccusations(
	reading: Reading,
	whole: Span,
	roster: Roster,
	lexicon: Lexicon,
): Accusation[] {
	const sentences = [
		...reading.folded.slice(whole.start, whole.end).matchAll(/[^。\n]+/g),
	];
	return ACCUSATIONS.flatMap(([status, words]) =>
		sentences
			.filter(({ 0: sentence }) => words.test(sentence))
			.map(({ index, 0: sentence }) => {
				const start = whole.start + index;
				const span = { start, end: start + sentence.length };
				return {
					status,
					found: readDispositions(reading.folded, span, roster, lexicon),
				};
			})
			.filter(({ found }) => found.length > 0),
	);
}

const SIZE =
	/等(?:其他)?([0-9一二三四五六七八九十百两]{1,4})(?:名|位|个)?(?:被告|犯罪嫌疑)?人(?!民)/g;
const FURTHER =
	/(?:其他|其余)([0-9一二三四五六七八九十百两]{1,4})(?:名|位|个)?(?:被告|犯罪嫌疑|涉案)人/g;

/** Describes the accused who are counted but not named. */
function describeOthers(
	reading: Reading,
	{ accused, decisions, whole }: CaseFindings,
	outcomes: readonly CaseOutcome[],
): RawObject | undefined {
	const text = reading.folded;
	const spoken = [...decisions.filter(isCriminal).map(({ span }) => span)];
	let size = 0;
	let span: Span | undefined;
	const see = (count: number | undefined, at: number, length: number): void => {
		if (count === undefined || count <= size) return;
		size = count;
		span = { start: at, end: at + length };
	};
	for (const { start, end } of spoken)
		for (const match of text.slice(start, end).matchAll(SIZE))
			if (namesBefore(text, start + match.index, accused))
				see(
					(readNumeral(match[1] ?? "") ?? 0) - accused.length,
					start + match.index,
					match[0].length,
				);
	if (accused.length > 0 && size === 0)
		for (const match of text.slice(whole.start, whole.end).matchAll(FURTHER))
			if (!namesAfterRole(text, whole.start + match.index, accused))
				see(
					readNumeral(match[1] ?? ""),
					whole.start + match.index,
					match[0].length,
				);
	if (span === undefined || size < 1) return undefined;
	const shared = sharedCounts(outcomes);
	return {
		label: text.slice(span.start, span.end),
		quote: [reading.quote(span)],
		size,
		...(shared.length === 0
			? {}
			: {
					counts: shared.map(({ offense, status, spans }) => ({
						offense,
						status,
						quote: spans.map((part) => reading.quote(part)),
					})),
				}),
	};
}

function namesBefore(
	text: string,
	at: number,
	accused: readonly Accused[],
): boolean {
	return accused.some(
		({ name }) =>
			text.endsWith(name, at) || text.slice(at - name.length, at) === name,
	);
}

/** 被告人林某等其他7名被告人 counts those who are named later, too, where as many are. */
function namesAfterRole(
	text: string,
	at: number,
	accused: readonly Accused[],
): boolean {
	const size = readNumeral(
		/[0-9一二三四五六七八九十百两]{1,4}/.exec(text.slice(at, at + 8))?.[0] ??
			"",
	);
	return size !== undefined && size < accused.length;
}

/** Counts that all whom the case names have in common. */
function sharedCounts(outcomes: readonly CaseOutcome[]): CaseCount[] {
	const [first, ...others] = outcomes;
	return (first?.counts ?? []).filter(({ offense, status }) =>
		others.every(({ counts }) =>
			counts.some(
				(count) => count.offense === offense && count.status === status,
			),
		),
	);
}
