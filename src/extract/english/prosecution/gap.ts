// Cues whose verb was said before: “Roe pleaded guilty to theft, and Doe to forgery”. Part of finding.ts.
import type { Reading, Span } from "../../reading.ts";
import { opensCounts } from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";
import type { Cue } from "./cue.ts";

/** A cue, and where its clause starts if its verb is left out. */
export type GapCue = Cue & { readonly opening?: number };

/** Where the next person may come. */
const JOINT = /(?:[,;]| and| while) (?=[A-Z]|the |his |her )/g;
/** What leads to the offense of that person. */
const LEAD = /,? (?:to|of|with) /g;
/** Characters between the two. */
const REACH = 100;
/** What stands before the subject of a new clause. */
const CLAUSE = /(?:;|,? (?:and|while|but|whereas))\s(?:[\w'-]+\s){0,3}$/;
/** A verb of its own: then nothing was left out. */
const VERB =
	/\b(?:was|were|is|are|has|have|had|will|pleaded|pled|faces?|admitted|who|agreed|received|found|guilty|charged|convicted|testified|sentenced|ordered)\b/;

/** Gives the cues of a sentence with those added whose verb is left out, in order. */
export function fillGaps(
	{ folded }: Reading,
	sentence: Span,
	cues: readonly Cue[],
	mentions: readonly Span[],
): GapCue[] {
	return cues.flatMap((cue, at): GapCue[] => {
		const opening = findOpening(folded, cue, cues[at - 1], mentions);
		const opened = opening === undefined ? cue : { ...cue, opening };
		if (cue.about !== "status" || cue.voice !== "subject") return [opened];
		const end = cues[at + 1]?.start ?? sentence.end;
		const words = folded.slice(cue.end, end).replace(/\s/g, " ");
		const added = findLeads(words)
			.map(([from, to]): Span => ({ start: cue.end + from, end: cue.end + to }))
			.filter((gap) =>
				mentions.some(
					({ start, end: last }) => start >= gap.start && last <= gap.end,
				),
			)
			.map(
				({ start, end: to }): GapCue => ({
					...cue,
					opening: start,
					start: folded.lastIndexOf(" ", to - 2) + 1,
					end: to - 1,
					number: "one",
					isBare: false,
				}),
			);
		return [opened, ...added];
	});
}

/** “…; Doe was convicted”: the offenses of the cue before end where the clause of the next person starts. */
function findOpening(
	folded: string,
	cue: Cue,
	previous: Cue | undefined,
	mentions: readonly Span[],
): number | undefined {
	if (previous?.voice !== "subject" || cue.voice !== "subject")
		return undefined;
	const first = mentions.find(
		({ start, end }) => start >= previous.end && end <= cue.start,
	);
	if (first === undefined) return undefined;
	const before = folded.slice(previous.end, first.start);
	const joint = CLAUSE.exec(before);
	return joint === null ? undefined : previous.end + joint.index;
}

/** Where persons come after a joint, each with where an offense begins after them. */
function findLeads(words: string): [from: number, to: number][] {
	return [...words.matchAll(JOINT)].flatMap(({ index }) => {
		const rest = words.slice(index, index + REACH);
		for (const { 0: lead, index: at } of rest.matchAll(LEAD)) {
			const after = words.slice(index + at + lead.length);
			if (VERB.test(rest.slice(0, at))) return [];
			if (
				opensCounts(after) ||
				(/^(?!an? [A-Z])[a-z\d]/.test(after) && opensOffense(after))
			)
				return [[index, index + at + lead.length]];
		}
		return [];
	});
}
