// Words by which courts order something beside a sentence, restitution above all: “was ordered to pay”, “owes”, “is jointly liable for”, “ordered that Roe pay”. Part of penalty-cue.ts.

import { oneOf } from "./one-of.ts";
import {
	ADVERBS,
	APPOSITION,
	type CueForm,
	TERM_NEXT,
	WHOM,
} from "./penalty-word.ts";

/** What somebody has to do. */
const DUTY =
	"(?:pay|serve|repay|reimburse|register|complete|perform|stay|undergo|forfeit|make(?=\\s(?:full\\s)?restitution))";
/** “must also”, “will have to”, “is to”. */
const MUST =
	"(?:will(?:\\salso)?(?:\\s(?:be\\srequired|have)\\sto)?|must|(?:has|have|had|is|are)(?:\\salso)?\\sto|(?:is|are)\\s(?:also\\s)?(?:required|ordered)\\sto)";
const SUM = "\\$[\\d.,]+\\s(?:million\\s)?";
/** Restitution or a sum of it comes within few words. */
const RESTITUTION_NEXT = "(?=[^.;]{0,70}?\\brestitution\\b)";
/** “restitution … is”, before what says that it was ordered. */
const RESTITUTION_IS =
	"\\b[Rr]estitution\\b(?:(?!,\\sand\\s)[^.;:]){0,80}?\\b(?:is|was|were|has\\sbeen|will\\sbe|must\\sbe|remains)\\s(?:also\\s|now\\s|jointly\\s|to\\sbe\\s){0,2}";

/** Forms of cues; of two that start together the first counts. */
export const ORDER_FORMS: readonly CueForm[] = [
	// What a court orders of whom.
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:ordered|directed)\\sthat,?\\s(?:(?:up)?on\\s(?:\\w+\\s){0,2}release,?\\s)?(?:${WHOM}|s?he|they)${APPOSITION}\\s(?:be\\s\\w+|serve)\\b`,
	},
	{
		kind: "order",
		voice: "object",
		place: "within",
		form: oneOf(
			`\\b(?:ordered|directed)\\sthat,?\\s(?:${WHOM}|s?he|they)${APPOSITION}\\s${DUTY}\\b`,
			`\\b(?:ordered|fined|directed|required)(?=\\s${WHOM}\\b)`,
			`\\b(?:[Jj]udge|[Cc]ourt)\\s(?:also\\s)?ordered\\b(?!\\s${TERM_NEXT})`,
			"\\bordered\\s(?=(?:\\$|(?:full\\s|joint\\s)?restitution\\b))",
			"\\b(?:set|fixed)\\s(?:the\\s)?restitution\\sat\\b",
			"\\bentered\\s(?:an?\\s)(?:restitution\\s)?(?:judgment|order)\\s(?:of|for)(?=[^.;]{0,40}restitution|\\s\\$)",
		),
	},
	{
		kind: "order",
		voice: "object",
		place: "around",
		form: oneOf(
			`${RESTITUTION_IS}(?:imposed|ordered|pronounced|entered|(?:set|fixed)\\sat|owed|due|paid|payable)\\b`,
			"\\b[Rr]estitution\\s(?:order\\s)?totals\\b",
			"(?:^|\\.\\s)[Rr]estitution:",
		),
	},
	// What a defendant has to do, or has done.
	{
		kind: "order",
		voice: "subject",
		place: "within",
		form: oneOf(
			`\\b(?:was|were|been)\\s${ADVERBS}(?:ordered|required|directed|fined|assessed)\\b`,
			"\\b[Oo]rdered\\sto\\b",
			"\\bassessed\\b",
			`\\b${MUST}\\s${ADVERBS}${DUTY}\\b`,
			"\\bagreed\\sto\\s(?:pay|forfeit)\\b",
			`\\b(?:has\\s|have\\s)?(?:already\\s)?(?:re)?paid\\s(?:full\\s|${SUM}(?:in\\s)?(?:full\\s)?)restitution\\b`,
			"\\b(?:has\\s|have\\s)paid\\s(?:full\\s)?restitution\\b",
			`\\b(?:paid|brought|handed\\sover|turned\\sover|tendered|presented|delivered)\\s(?=[^.;$]{0,50}${SUM}in\\s(?:full\\s)?restitution\\b)`,
			"\\bowes?\\s(?=[^.;]{0,40}(?:\\$|fine|restitution))",
			"\\bmade\\s(?:full\\s)?restitution\\b",
			`\\b(?:is|are|was|were|been|be|held|found|remains?)\\s${ADVERBS}(?:and\\sseverally\\s)?(?:liable|responsible)\\sfor\\s${RESTITUTION_NEXT}`,
			`\\b(?:signed|consented\\sto|agreed\\sto|accepted)\\s(?:an?\\s)?(?:confessions?\\sof\\sjudgment|(?:restitution\\s)?judgment\\b${RESTITUTION_NEXT}|restitution\\s(?:judgment|order))`,
		),
	},
];
