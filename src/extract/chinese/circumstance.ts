// Circumstances as a court found them, each with the defendant whose it is: not what counsel or the prosecution merely say, nor what is denied. Works on folded text.
import type { Span } from "../reading.ts";
import { findMentions } from "./circumstance-mention.ts";
import { COURT_SPEECH, type Speech } from "./circumstance-voice.ts";
import type { Roster } from "./roster.ts";

/** A circumstance of one defendant; the span is the clause that finds it. */
export interface Circumstance extends Span {
	readonly circumstance: string;
	readonly defendant: number;
}

/** What a part of a text says of circumstances. */
export interface CircumstanceFindings {
	/** Those found, in their order; one circumstance of one defendant once. */
	readonly found: readonly Circumstance[];
	/** Those that are denied, or reported and not adopted, by {@link keyOf}. */
	readonly refused: ReadonlySet<string>;
}

/** How a part of a text is read. */
export interface CircumstanceReading {
	/** Whose words count. */
	readonly speech?: Speech;
	/** Passages that are left out. */
	readonly without?: readonly Span[];
	/** Whether only those count of whom the sentence itself speaks. */
	readonly isNamed?: boolean;
}

/** A circumstance while a part is read. */
interface Finding extends Circumstance {
	readonly unless: string | undefined;
	/** Where the part of its sentence begins. */
	readonly part: number;
}

/** Names a circumstance of a defendant. */
export function keyOf({
	circumstance,
	defendant,
}: Pick<Circumstance, "circumstance" | "defendant">): string {
	return `${circumstance} ${defendant}`;
}

/** Reads the circumstances that a part of a text finds and those that it denies. */
export function readCircumstances(
	folded: string,
	span: Span,
	roster: Roster,
	{
		speech = COURT_SPEECH,
		without = [],
		isNamed = false,
	}: CircumstanceReading = {},
): CircumstanceFindings {
	const found = new Map<string, Finding>();
	const refused = new Set<string>();
	for (const mention of findMentions(folded, span, roster, speech)) {
		const { rule, stance, bearers, quote, part, isPlaced, start } = mention;
		if (isNamed && !isPlaced) continue;
		if (without.some((each) => each.start <= start && start < each.end))
			continue;
		for (const defendant of bearers)
			for (const circumstance of [rule.circumstance, ...(rule.also ?? [])]) {
				const key = keyOf({ circumstance, defendant });
				if (stance !== "found") refused.add(key);
				// 虽主动投案,如实供述,但…不能认定为自首: the last word counts.
				if (stance === "denied" && found.get(key)?.part === part)
					found.delete(key);
				if (stance === "found" && !found.has(key)) {
					const { unless } = rule;
					found.set(key, { circumstance, defendant, ...quote, part, unless });
				}
			}
	}
	const kept = [...found.values()].filter(
		({ unless, defendant }) =>
			unless === undefined ||
			!found.has(keyOf({ circumstance: unless, defendant })),
	);
	return {
		found: kept.map(({ circumstance, defendant, start, end }) => ({
			circumstance,
			defendant,
			start,
			end,
		})),
		refused,
	};
}
