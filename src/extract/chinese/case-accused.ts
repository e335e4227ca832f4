// Who is accused of what in a case: the decisions of the courts, else the decision not to prosecute, the indictment, the suspicion, the title.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import {
	type Accusation,
	chargesOf,
	readAccusations,
	readRuling,
} from "./case-charge.ts";
import {
	type CircumstanceParts,
	findCaseCircumstances,
} from "./case-circumstance.ts";
import {
	type CaseCount,
	type CaseOutcome,
	completeOutcome,
	describeAccused,
	mergeOutcomes,
} from "./case-defendant.ts";
import type { TitleGroup } from "./case-head.ts";
import { describeOthers } from "./case-other.ts";
import { isCriminal } from "./case-proceeding.ts";
import type { Decision } from "./decision.ts";
import { findUnprosecuted, findUnprosecutedAccused } from "./unprosecuted.ts";
import { blankReading } from "./verdict/bracket.ts";
import { openCast } from "./verdict/naming.ts";
import { readVerdict } from "./verdict/verdict.ts";

/** What the accused of a case are read from. */
export interface CaseFindings {
	readonly accused: readonly Accused[];
	readonly decisions: readonly Decision[];
	readonly titleGroups: readonly TitleGroup[];
	/** Where circumstances are told of. */
	readonly circumstances: CircumstanceParts;
	/** The whole case. */
	readonly whole: Span;
}

/** The fields of a case that tell of its accused. */
export interface CaseAccused {
	readonly defendants: readonly RawObject[];
	readonly others?: RawObject;
}

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
	const cast = openCast(roster, false);
	const criminal = dropOverturned(reading.folded, decisions.filter(isCriminal));
	const merged = mergeOutcomes(
		criminal.map((decision) => ({
			decision,
			outcomes: readVerdict(
				blankReading(reading),
				decision.span,
				cast,
				lexicon,
			),
		})),
	);
	const accusations = readAccusations(reading, whole, cast, lexicon);
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
	const circumstances = findCaseCircumstances(
		reading,
		accused,
		findings.circumstances,
	);
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

/** A retrial that lets the first instance stand against the second: 撤销…二审判决,维持…一审判决. */
const RESTORES =
	/撤销[^。]{0,60}(?:二审|终审|刑终|中级|高级)[^。]{0,40}维持[^。]{0,40}(?:一审|刑初|人民法院)[^。]{0,16}(?:判决|裁定)/;

/** Leaves out the decisions of a second instance that a retrial sets aside in favor of the first. */
function dropOverturned(
	folded: string,
	decisions: readonly Decision[],
): readonly Decision[] {
	const last = decisions.findLast(
		({ kind, span }) =>
			kind === "retrial" && RESTORES.test(folded.slice(span.start, span.end)),
	);
	return last === undefined
		? decisions
		: decisions.filter(
				({ kind, span }) =>
					kind !== "second-instance" || span.start > last.span.start,
			);
}

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
