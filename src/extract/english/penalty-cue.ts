// Words by which English texts tell that a court imposed a penalty; what may come, what was asked for and what is the most are left out.
import type { Reading, Span } from "../reading.ts";
import type { Voice } from "./status-form.ts";

export interface PenaltyCue extends Span {
	readonly voice: Voice;
	/** `order` for what comes beside a term (“was ordered to pay”), `sentence` for the sentence itself. */
	readonly kind: "sentence" | "order";
	readonly number: "one" | "several" | "any";
	/** Whether “sentenced” stands alone, as in “a man sentenced in another case”. */
	readonly isBare: boolean;
}

const ADVERBS =
	"(?:(?:also|each|both|then|later|today|now|further|immediately|subsequently|previously|\\w+ly),?\\s){0,2}";
const CUES = new RegExp(
	[
		`(?<sentenced>\\b(?:(?:was|were|been|is|are)\\s${ADVERBS})?(?:resentenced|sentenced))\\b`,
		`(?<placed>\\b(?:was|were|been)\\s${ADVERBS}(?:placed|put)(?=\\son\\s(?:[\\w'-]+\\s){0,5}probation\\b))`,
		`(?<received>\\b(?:received|was given|were given|gets?|got|earned|drew)\\s(?:an?\\s)?(?=(?:\\w+[ -]){0,6}(?:sentences?|terms?|years?|months?|days|life|probation)\\b))`,
		`(?<ordered>\\b(?:(?:was|were|been)\\s${ADVERBS}(?:ordered|required|fined)|(?:judge|court)\\s(?:also\\s)?ordered|assessed|ordered\\sto|will\\s(?:also\\s|be required to\\s|have to\\s)?(?:pay|serve)|must\\s(?:also\\s)?(?:pay|serve|register|complete|forfeit)|agreed\\sto\\s(?:pay|forfeit)|paid\\s(?:full\\s)?restitution))\\b`,
		"(?<object>\\bordered)(?=\\s(?:him|her|them|both|the (?:two |three )?defendants?|[A-Z][\\w.'-]+)\\s(?:\\w+\\s){0,3}to\\b)",
		"(?<noun>\\bsentencing\\sof|\\bimposed\\s(?:an?\\s)?(?:\\w+\\s){0,3}sentence)\\b",
	].join("|"),
	"gi",
);
const NOT_YET =
	/\b(?:if|unless|until|when|before|would|could|may|might|can|will|shall|should|expected|scheduled|set|due|going|face[sd]?|facing|to be|being|awaiting|awaits|not|never|yet|recommended|requested|seeking|sought|asked|maximum|be|who would|agreed|promised)(?:\s(?:be|to|he|she|they|the|is|are|was|were|been|defendants?|for|a|an|also|ever|that|being)){0,5}\s$/i;
/** “Judge Doe sentenced Roe to …”: whom it is said of stands behind. */
const PERSON_NEXT =
	/^\s(?:him|her|them|both|the (?:two |three )?defendants?|[A-Z][\w.'-]+)\b/;
/** “is expected to be sentenced to three years and ordered to pay”: neither has happened. */
const EXPECTED =
	/\b(?:expected|scheduled|set|due|could|may|will|would|faces?|recommended)\b[^.;]{0,40}\bsentenced\b[^.;]{0,120}\band (?:\w+ )?$/i;
/** Characters before a cue within which words may make it one of what may come. */
const LEAD = 300;
const PRIOR =
	/\b(?:prior|previously|previous|in an? (?:unrelated|separate|earlier|previous))\b/i;

/** Gives the cues of a sentence for penalties that were imposed, from left to right. */
export function findPenaltyCues(
	{ folded }: Reading,
	{ start, end }: Span,
): PenaltyCue[] {
	const sentence = folded.slice(start, end);
	const cues: PenaltyCue[] = [];
	for (const { 0: text, index, groups = {} } of sentence.matchAll(CUES)) {
		const before = sentence.slice(Math.max(0, index - 60), index);
		const hasFuture =
			groups.ordered !== undefined && /^(?:will|must|agreed)/i.test(text);
		const lead = sentence.slice(Math.max(0, index - LEAD), index);
		if (EXPECTED.test(lead)) continue;
		if (NOT_YET.test(before) || /\bif (?:convicted|found)\b/i.test(lead))
			continue;
		if (
			PRIOR.test(text) ||
			/\b(?:prior|previously|previous)\b[^.;,]{0,30}$/i.test(before)
		)
			continue;
		// “is sentenced” tells of a date to come more often than of a sentence.
		if (/^(?:is|are)\s/i.test(text) && !/\btoday\b/i.test(sentence)) continue;
		if (hasFuture && /\b(?:faces?|facing|maximum|if)\b/i.test(lead)) continue;
		const isObject =
			groups.noun !== undefined ||
			groups.object !== undefined ||
			(/^(?:re)?sentenced$/i.test(text) &&
				PERSON_NEXT.test(sentence.slice(index + text.length)));
		cues.push({
			start: start + index,
			end: start + index + text.length,
			voice: isObject ? "object" : "subject",
			kind:
				groups.ordered === undefined && groups.object === undefined
					? "sentence"
					: "order",
			number: /^(?:were|are)\b/i.test(text)
				? "several"
				: /^(?:was|is)\b/i.test(text) ||
						(/^been\b/i.test(text) && /\bhas\s(?:also\s)?$/i.test(before))
					? "one"
					: "any",
			isBare: /^(?:re)?sentenced$/i.test(text),
		});
	}
	return cues;
}
