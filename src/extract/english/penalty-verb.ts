// Verbs by which courts punish beside “sentence” and “impose”: “sent her to prison for”, “agreed to serve”, “in exchange for a sentence of”. Part of penalty-cue.ts.

import { oneOf } from "./one-of.ts";
import {
	ADVERBS,
	APPOSITION,
	BE,
	type CueForm,
	PENALTY_NEXT,
	TERM_NEXT,
	WHOM,
	WORD,
} from "./penalty-word.ts";

/** Where somebody is sent. */
const CUSTODY =
	"(?:(?:to\\s)?(?:(?:the|a)\\s)?(?:(?:state|federal|county|local|[A-Z][a-z]+)\\s){0,4}(?:prison|jail|custody|penitentiary|[Dd]epartment\\sof\\s[A-Z]\\w+)|behind\\sbars|imprisoned|incarcerated|jailed|away)";
/** A place of custody, and for how long. */
const IN_CUSTODY = `(?=\\s${CUSTODY}:?\\s(?:for|to\\sserve)\\s(?:(?:the|next|a|an|term|of|more|than|up|about)\\s){0,4}(?:${TERM_NEXT}|life|the rest))`;
/** Who imposes. */
const COURT =
	"(?:(?:the\\s)?(?:[Jj]udge|[Jj]ustice|[Cc]ourt|[Jj]ury|[Jj]urors)(?:\\s[A-Z][\\w.'-]+){0,3}|he|she|[A-Z][\\w'-]+)";

/** Forms of cues; of two that start together the first counts. */
export const VERB_FORMS: readonly CueForm[] = [
	// What a defendant took for a plea.
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\b(?:agreed\\sto(?:\\sserve)?|accepted)\\s(?=(?:an?\\s)?(?:[\\w-]+\\s){0,3}(?:sentence|term)\\b|${TERM_NEXT})${PENALTY_NEXT}`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `(?:(?<=\\b(?:pleaded|pled|pleading|plea|pleas|admitted|entered)\\b[^.;]{0,160})\\bin\\s(?:exchange|return)\\s|(?<=\\b(?:pleaded|pled)\\sguilty\\b[^.;]{0,80})(?<!\\b(?:asked|asks|sentenced|called|scheduled)\\s)\\b)for\\s(?:an?\\s)?(?=(?:[\\w-]+\\s){0,3}(?:sentence|term)\\b|${TERM_NEXT})${PENALTY_NEXT}`,
	},
	// Custody for a term.
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:sent|sends|put|puts|committed|remanded|ordered|locked)(?=\\s${WHOM}${APPOSITION}${IN_CUSTODY})`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: oneOf(
			`\\b(?:${BE}(?:sent|put|committed|remanded|ordered|going|headed)|goes|went|[Hh]eads)${IN_CUSTODY}`,
			`\\b(?:will|must)\\s${ADVERBS}(?:be|remain)\\son(?=\\s(?:[\\w-]+\\s){0,4}probation\\b)`,
			`\\b(?:${BE}|will\\sbe\\s)(?:imprisoned|incarcerated|jailed|in\\sprison|behind\\sbars)\\sfor\\s(?:the\\s)?(?:next\\s)?${TERM_NEXT}`,
		),
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\b(?:(?<=\\b(?:[Jj]ury|[Jj]urors|[Jj]udge|[Cc]ourt)\\s(?:has\\s|have\\s)?(?:told|informed)\\s[^.;]{0,40})would\\s(?:spend|serve)|spends|will\\sdo|now\\shas|began|begins|started|landed|${BE}(?:hit|punished|slapped)\\swith)\\s(?=[^.;,]{0,60}\\b(?:prison|jail|behind\\sbars|custody|sentence)\\b)${PENALTY_NEXT}`,
	},
	// Who imposes, in other words.
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: oneOf(
			`\\b(?:mete[sd]\\sout|pronounce[sd]|issue[sd]|deliver(?:s|ed)|return(?:s|ed)|decide[sd]\\son|settle[sd]\\son|agreed\\son|came\\sback\\swith|chose)\\s(?=(?:an?\\s)?(?:[\\w-]+\\s){0,3}(?:sentence|term|punishment)\\b|${TERM_NEXT})${PENALTY_NEXT}`,
			`\\b(?:brought|earned|won|cost)\\s(?:${WHOM}\\s)(?=(?:an?\\s)?(?:[\\w-]+\\s){0,3}(?:sentence|term)\\b|${TERM_NEXT})${PENALTY_NEXT}`,
			"\\blevied\\s(?=an?\\s)",
			"\\badded\\s(?=an?\\s(?:maximum\\s)?(?:\\$[\\d,.]+\\s)?fine\\b)",
			`\\b(?:stayed|suspended)\\s(?:(?:the\\s)?(?:execution|imposition)\\sof\\s)?(?:an?|the|${WHOM}'s)\\s(?=(?:sentence|term)\\sof\\b|(?:${WORD}[\\s-]){1,7}(?:sentence|term)\\b)`,
		),
	},
	{
		kind: "sentence",
		voice: "object",
		place: "around",
		form: oneOf(
			`\\b(?:which|that)\\s${COURT}\\s(?:then\\s|later\\s)?imposed\\b`,
			"\\b(?:[Ee]xecution|[Ii]mposition)\\sof\\s(?:an?|the|his|her|that)\\s(?:[\\w-]+\\s){0,6}(?:sentence|term)\\s(?:of\\s(?:[\\w-]+\\s){1,6})?was\\s(?:suspended|stayed)\\b",
		),
	},
];
