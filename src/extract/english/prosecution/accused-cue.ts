// Words by which English releases speak of somebody who stands accused, beyond those that tell how far a charge has come (status-cue.ts).
import type { Reading, Span } from "../../reading.ts";
import { oneOf } from "../one-of.ts";
import { findPenaltyCues } from "../penalty-cue.ts";
import { findStatusCues } from "../status-cue.ts";
import type { Voice } from "../status-form.ts";

/** Words that are said of an accused person. */
export interface AccusedCue extends Span {
	/** Whether the person stands before the words or after them. */
	readonly voice: Voice;
}

const OF_SUBJECT = new RegExp(
	`\\b(?:${oneOf(
		"(?<=\\p{L} )(?:Convicted|Sentenced|Charged|Indicted|Acquitted|Arrested|Admits)",
		"[Ff]ound (?:[Nn]ot )?[Gg]uilty",
		"(?:was|were) (?:re)?tried",
		"(?:stood|stands|goes|went|going|is|was|were|are) (?:on )?trial",
		"(?:to|will) (?:stand|go on) trial",
		"(?:will|is to|are to) be (?:re-?sentenced|sentenced|arraigned|tried)",
		"entered (?:his|her|their|the|a|an|not guilty|guilty|no contest) ?(?:\\w+ ){0,2}pleas?",
		"changed (?:his|her|their) pleas?",
		"(?:is|was|are|were) (?:\\w+ )?(?:presumed innocent|scheduled to be (?:sentenced|arraigned)|expected to be sentenced|due back in court|(?:being )?held (?:without|on|in lieu)|remanded|extradited|convicted|re-?sentenced|the \\w+ defendant)",
		"turned (?:himself|herself|themselves) in",
		"surrendered to",
		"received (?:an? )?(?:sentence|\\w+[ -](?:years?|months?|days)|life)",
		"faces (?:up to|a maximum|a minimum|a possible|life|\\w+ (?:to \\w+ )?years)",
	)})\\b`,
	"gu",
);
const OF_POSSESSOR =
	/(?<=\p{L})(?:'s?) (?:\w+ )?(?:sentencing|arraignment|trial|indictment|guilty plea|conviction|sentence|bail)\b/gu;
const OF_OBJECT = new RegExp(
	`\\b(?:${oneOf(
		"in the (?:case|trial|matter|prosecution|retrial) of",
		"(?:punishment|sentencing|trial|plea|guilty plea|prosecution|arraignment) of",
		"(?:handed|hands|gave|gives)(?= [A-Z])",
		"(?:imposed|imposes) (?:[\\w$,.-]+ ){1,8}on",
		"verdicts? (?:of guilty )?against",
		"warrants? (?:was |were |has been |had been )?(?:issued )?for",
		"(?:[Ii]ndicts|[Cc]onvicts|[Ss]entences|[Aa]cquits|Indict|Convict|Charges?)(?= [A-Z])",
		"(?:[Ff]inds|found|finding)(?= [A-Z][^.;]{2,24}(?:\\.[^.;]{1,60}|[^.;]{0,60}) (?:[Nn]ot )?[Gg]uilty\\b)",
		"(?:acquitted|convicted|indicted|arrested|charges|charged|cleared|sentenced)(?= [A-Z])",
		"(?:Charges?|Case|Charges? Filed) [Aa]gainst",
		"(?:pleas?|pleads? guilty) (?:of|from|by)",
		"(?:Prison|Jail|Years|Life|Probation|Restitution) for(?= [A-Z])",
		"[Ss]entence (?:of [\\w -]{3,30} )?(?:for|to)(?= [A-Z])",
	)})`,
	"g",
);
const NOT =
	/\b(?:not|never|refused to|presumed|failed to|if|anyone|unless)\s(?:\w+\s){0,2}$/i;

/** Gives the cues of a sentence that are said of an accused person, those of status and penalty among them, from left to right. */
export function findAccusedCues(
	reading: Reading,
	sentence: Span,
): AccusedCue[] {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	const cues: AccusedCue[] = [
		...findStatusCues(reading, sentence),
		...findPenaltyCues(reading, sentence),
	];
	for (const [form, voice] of [
		[OF_SUBJECT, "subject"],
		[OF_POSSESSOR, "subject"],
		[OF_OBJECT, "object"],
	] as const)
		for (const { 0: text, index } of words.matchAll(form))
			if (!NOT.test(words.slice(Math.max(0, index - 30), index)))
				cues.push({
					start: sentence.start + index,
					end: sentence.start + index + text.length,
					voice,
				});
	return cues.sort((a, b) => a.start - b.start);
}
