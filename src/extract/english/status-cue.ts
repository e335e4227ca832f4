// Words by which English texts tell how far a charge has come, and the statuses of scheme/status that they stand for.

import type { Reading, Span } from "../reading.ts";
import { oncePerSpan, type SpanFinder } from "./per-span.ts";
import { FORMS, type Voice } from "./status-form.ts";

export interface StatusCue extends Span {
	/** Concept of scheme/status. */
	readonly status: string;
	readonly voice: Voice;
	/** Whether the words speak of now: “is charged”, “faces charges”. */
	readonly isPresent: boolean;
	/** Whether the verb is of one person (“was”), of several (“were”), or does not tell. */
	readonly number: "one" | "several" | "any";
	/** Whether the words are a participle alone, “charged with”, which may be said of anybody: only of a name right before them is it sure. */
	readonly isBare: boolean;
}

const CUES = new RegExp(
	FORMS.map(({ form }, at) => `(?<f${at}>\\b(?:${form})\\b)`).join("|"),
	"gi",
);

/** What makes a cue speak of something that has not happened, or of another time or case. */
const NOT_YET =
	/\b(?:if|unless|until|when|whether|would|could|may|might|must|will|shall|should|expected to|scheduled to|set to|due to|agreed to|going to|intends? to|plans? to|withdr[ae]w(?:ing|n)?|to be|after being|not|never|nobody|no one|presumed innocent until|innocent (?:unless|until|till)|unless and until|had (?:he|she|they)|(?:offer|offers|offered|chance|opportunity|refused|declined|wanted|asked|hoped|supposed|about|seek|sought) to)(?:\s(?:be|he|she|they|the|a|an|is|are|was|were|been|has|have|yet|any|defendants?|later|also|ever|each|\w+ly)){0,4}\s$/i;
const PRIOR =
	/\b(?:prior|previous|previously|past|earlier|before(?!\s(?:the\s|his\s|her\s|their\s)?(?:trial|jury|jurors|hearing|testimony|opening|sentencing|judge|justice|hon))|unrelated|separate(?:ly)?|another case|at the time of (?:the|his|her) (?:crimes?|offenses?|arrest)|on (?:probation|parole) for|in custody for|ex-)\b/i;
const PRIOR_CONVICTION =
	/\b(?:prior|previous|previously|past|enhancements?)\b[^.;,]{0,40}$/i;
/** “was convicted of theft in 2005 and was on parole”: of the past of somebody who stands accused now. */
const ON_RECORD =
	/\b(?:on (?:probation|parole|supervised release|bail)|at the time of (?:the|this|his|her) (?:arrest|crimes?|offenses?|shooting|murder|incident)|prohibited from|criminal (?:history|record))\b/i;
/** “had been convicted of theft in 2005”: of a year that is told alone. */
const OF_YEAR = /^[^.;]{0,90}?\bin (?:19|20)\d\d\b/;
const HAD = /\b[Hh]ad\s(?:also\s|previously\s)?(?:been\s)?$/;
/** Cues that speak of how things stand now; a charge on which a jury could not agree stands. */
const PRESENT =
	/^(?:is|are|fac|stands?)|^(?:(?:jury|jurors)\s(?:\w+\s){0,2})?(?:deadlocked|hung|split|could|unable|failed|mistrial)/i;
const AROUND = 90;

/** Gives the cues of a sentence, from left to right, without those that tell of what may come, of what was not, or of earlier cases. */
export const findStatusCues: SpanFinder<StatusCue> =
	oncePerSpan(scanStatusCues);

function scanStatusCues(
	{ folded }: Reading,
	{ start, end }: Span,
): StatusCue[] {
	const sentence = folded.slice(start, end);
	const cues: StatusCue[] = [];
	for (const { 0: text, index, groups = {} } of sentence.matchAll(CUES)) {
		const at = FORMS.findIndex((_, nth) => groups[`f${nth}`] !== undefined);
		const form = FORMS[at];
		if (form === undefined) continue;
		const before = sentence.slice(Math.max(0, index - AROUND), index);
		const status =
			form.status === "pleaded"
				? findPlea(folded.slice(0, start + index))
				: form.status;
		if (
			status === undefined ||
			(NOT_YET.test(before) && !isDue(text, before)) ||
			(status === "convicted" && PRIOR_CONVICTION.test(before)) ||
			isOfAnotherCase(sentence, index, text) ||
			isOfOtherYear(before, status, sentence.slice(index)) ||
			isPlea(text, before)
		)
			continue;
		if (
			/^fac/i.test(text) &&
			!/^fac\w+\s(?:[\w-]+\s){0,4}(?:charges?|counts?|trial\son)\b/i.test(
				sentence.slice(index, index + 60),
			)
		)
			continue;
		if (
			/^convictions? of$/i.test(text) &&
			/\b(?:conditions?|any|each|upon|a|no) $/i.test(before)
		)
			continue;
		cues.push({
			start: start + index,
			end: start + index + text.length,
			status,
			voice: /\bwhom (?:an?|the)? ?$/i.test(before) ? "subject" : form.voice,
			isPresent:
				(!/\bto $/i.test(before) && PRESENT.test(text)) ||
				(/^been\scharged/i.test(text) && /\bha(?:s|ve)\s$/i.test(before)),
			number: numberOf(text, before),
			isBare:
				/^(?:convicted|charged|indicted|acquitted|cleared|found\sguilty)/i.test(
					text,
				),
		});
	}
	return cues;
}

/** “pleaded guilty to an indictment charging her with theft”: the plea says how far it has come. */
function isPlea(cue: string, before: string): boolean {
	return (
		/^(?:indictment|information|complaint)\s(?:\w+\s)?charg/i.test(cue) &&
		/\b(?:guilty|contest)\sto\s(?:[\w-]+\s){1,6}$/i.test(before)
	);
}

/** “is to be arraigned on two counts of arson”: whoever is to be arraigned has been charged. */
function isDue(cue: string, before: string): boolean {
	return (
		/\barraigned$/i.test(cue) &&
		/\b(?:scheduled|expected|set|due|slated|will)\s(?:to\s)?$/i.test(before)
	);
}

const PLEAS =
	/\b(?:plead(?:ed|s|ing)?|pled)\s(?:\w+ly\s)?(?:guilty|no[- ]contest)\b/gi;
/** Characters before “entered her plea” within which it is said how she pleaded. */
const PLEA_REACH = 3000;

/** The kind of plea that a text told of last. */
function findPlea(before: string): string | undefined {
	const said = before.slice(-PLEA_REACH).match(PLEAS)?.at(-1);
	if (said === undefined) return undefined;
	return /guilty/i.test(said) ? "pleaded-guilty" : "pleaded-no-contest";
}

function isOfAnotherCase(
	sentence: string,
	index: number,
	cue: string,
): boolean {
	const lead = sentence.slice(0, index);
	if (/\b(?:previous(?:ly)?|prior)\b.*convict/i.test(cue)) return true;
	if (/convict/i.test(cue) && ON_RECORD.test(sentence.slice(index)))
		return true;
	return (
		PRIOR.test(lead.slice(0, 40)) &&
		/^(?:at the time|previous|prior|before|earlier|in an? (?:unrelated|separate|earlier|previous))/i.test(
			lead.trimStart(),
		)
	);
}

function isOfOtherYear(before: string, status: string, after: string): boolean {
	return (
		/^(?:convicted|alleged)$/.test(status) &&
		HAD.test(before) &&
		OF_YEAR.test(after.replace(/\s/g, " "))
	);
}

function numberOf(cue: string, before: string): StatusCue["number"] {
	const verb =
		/^(?:was|is|were|are)\b/i.exec(cue)?.[0] ??
		/\b(?:has|have|was|were)\s(?:also\s)?$/i.exec(before)?.[0].trim() ??
		"";
	if (/^(?:was|is|has)\b/i.test(verb))
		return /\b(?:each|every)\s(?:\w+\s)?$/i.test(before) ? "several" : "one";
	return /^(?:were|are|have)\b/i.test(verb) ? "several" : "any";
}
