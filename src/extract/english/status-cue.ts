// Words by which English texts tell how far a charge has come, and the statuses of scheme/status that they stand for.
import type { Reading, Span } from "../reading.ts";

/** How a cue stands to the person of whom it speaks. */
export type Voice =
	/** “Roe was convicted of …”, “Roe pleaded guilty to …”: the person stands before. */
	| "subject"
	/** “the conviction of Roe for …”, “a jury convicted Roe of …”: the person stands after. */
	| "object";

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

interface CueForm {
	readonly status: string;
	readonly voice: Voice;
	readonly form: string;
}

const ADVERBS =
	"(?:(?:also|previously|later|then|each|both|all|formally|further|variously|jointly|originally|initially|subsequently|today|now|first|since|unanimously|\\w+ly),? ){0,2}";
const BE = `(?:was|were|is|are|been|being|stands?|stood)\\s${ADVERBS}`;

/** Forms of cues; of two that start together the first counts. A form is matched without regard to case. */
const FORMS: readonly CueForm[] = [
	{
		status: "pleaded-not-guilty",
		voice: "subject",
		form: "(?:plead(?:ed|s|ing)?|pled)\\snot\\sguilty|entered\\s(?:a\\s|pleas?\\sof\\s)?not[- ]guilty(?:\\spleas?)?",
	},
	{
		status: "acquitted",
		voice: "subject",
		form: `${BE}(?:acquitted|found\\snot\\sguilty|cleared)`,
	},
	{
		status: "acquitted",
		voice: "object",
		form: "(?:found|finding|find)(?=\\s(?:[\\w.'-]+\\s){1,6}not\\sguilty)",
	},
	{
		status: "convicted",
		voice: "object",
		form: "(?:found|finding|find)(?=\\s(?!guilty|not\\s)(?:[\\w.'-]+,?\\s){1,8}guilty)",
	},
	{
		status: "charged",
		voice: "subject",
		form: "(?:deadlocked|hung|split)\\son|(?:could\\snot|unable\\sto|failed\\sto)\\s(?:reach|agree)(?:\\s\\w+){0,3}\\son|mistrial\\s(?:was\\sdeclared\\s)?on",
	},
	{
		status: "acquitted",
		voice: "object",
		form: "(?:jury|jurors|judge|panel)\\s(?:(?:also|today|later|yesterday|unanimously)\\s){0,2}(?:acquitted|cleared)|acquittal\\sof",
	},
	{
		status: "pleaded-no-contest",
		voice: "subject",
		form: "(?:plead(?:ed|s|ing)?|pled)\\s(?:no[- ]contest|nolo\\scontendere)|entered\\s(?:a\\s)?(?:no[- ]contest\\splea|plea\\sof\\s(?:no\\scontest|nolo\\scontendere))",
	},
	{
		status: "pleaded-guilty",
		voice: "object",
		form: "guilty\\spleas?\\s(?:of|by|from)",
	},
	{
		status: "pleaded-guilty",
		voice: "subject",
		form: `(?:plead(?:ed|s|ing)?|pled)\\s${ADVERBS}guilty|entered\\s(?:(?:a|his|her|their)\\s)?(?:guilty\\spleas?|pleas?\\sof\\sguilty)|(?:his|her|their)\\s(?:\\w+\\s)?guilty\\spleas?|waived\\sindictment\\sand\\spleaded\\sguilty|(?<!not[ -])guilty\\sto`,
	},
	{
		status: "convicted",
		voice: "object",
		form: "(?:jury|jurors|judge|court|panel)(?:\\s\\w+){0,5}\\sconvicted|convictions?\\sof|guilty\\sverdicts?\\s(?:against|for|in\\sthe\\s(?:trial|case)\\sof)|jury\\sconviction\\sof|convicting",
	},
	{
		status: "convicted",
		voice: "subject",
		form: `${BE}(?:convicted|found\\sguilty|adjudged\\sguilty)|(?:his|her|their)\\sconvictions?|convicted\\s(?:of|by|on)`,
	},
	{
		status: "charged",
		voice: "object",
		form: "(?:indictment|arraignment|prosecution|extradition)s?\\s(?:of|against|charging)|charges\\s(?:were\\s|have\\sbeen\\s)?(?:filed\\s)?against|(?:were|have\\sbeen|was|has\\sbeen)\\sfiled\\s(?:\\w+\\s)?against|complaint\\s(?:filed\\s)?(?:against|charging)|(?:complaint|indictment|information)\\s(?:also\\s)?charge[sd](?=\\s(?:[\\w.'-]+\\s){1,4}with\\b)|ordered(?=\\s(?:[\\w.'-]+,?\\s){1,5}to\\sstand\\strial\\b)|grand\\sjury\\s(?:has\\s)?indicted|has\\scharged",
	},
	{
		status: "charged",
		voice: "subject",
		form: `${BE}(?:charged|indicted|arraigned|held\\sto\\sanswer|bound\\sover|ordered\\sto\\sstand\\strial)|(?:is|are|was|were)\\sfacing|fac(?:es|e|ing)|${BE}awaiting\\strial|awaits?\\strial|${BE}pending\\strial|indicted|charged\\s(?:with|in)`,
	},
	{ status: "alleged", voice: "object", form: "arrests?\\sof" },
	{
		status: "alleged",
		voice: "subject",
		form: `${BE}(?:arrested|accused|booked|suspected|taken\\sinto\\scustody)`,
	},
	{
		status: "under-investigation",
		voice: "subject",
		form: `${BE}under\\sinvestigation|${BE}being\\sinvestigated`,
	},
];
const CUES = new RegExp(
	FORMS.map(({ form }, at) => `(?<f${at}>\\b(?:${form})\\b)`).join("|"),
	"gi",
);

/** What makes a cue speak of something that has not happened, or of another time or case. */
const NOT_YET =
	/\b(?:if|unless|until|when|whether|would|could|may|might|must|will|shall|should|expected to|scheduled to|set to|due to|agreed to|going to|intends? to|plans? to|to be|after being|not|never|nobody|no one|presumed innocent until|innocent (?:unless|until|till)|unless and until)(?:\s(?:be|he|she|they|the|a|an|is|are|was|were|been|has|have|yet|any|defendants?|later|also|ever|each|\w+ly)){0,4}\s$/i;
const PRIOR =
	/\b(?:prior|previous|previously|past|earlier|before|unrelated|separate(?:ly)?|another case|at the time of (?:the|his|her) (?:crimes?|offenses?|arrest)|on (?:probation|parole) for|in custody for|ex-)\b/i;
const PRIOR_CONVICTION = /\b(?:prior|previous|previously|past)\b[^.;,]{0,40}$/i;
/** “was convicted of theft in 2005 and was on parole”: of the past of somebody who stands accused now. */
const ON_RECORD =
	/\b(?:on (?:probation|parole|supervised release|bail)|at the time of (?:the|this|his|her) (?:arrest|crimes?|offenses?|shooting|murder|incident)|prohibited from|criminal (?:history|record))\b/i;
const AROUND = 90;

/** Gives the cues of a sentence, from left to right, without those that tell of what may come, of what was not, or of earlier cases. */
export function findStatusCues(
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
		if (
			NOT_YET.test(before) ||
			(form.status === "convicted" && PRIOR_CONVICTION.test(before)) ||
			isOfAnotherCase(sentence, index, text)
		)
			continue;
		if (
			/^fac/i.test(text) &&
			!/^fac\w+\s(?:[\w-]+\s){0,4}(?:charges?|counts?)\b/i.test(
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
			status: form.status,
			voice: form.voice,
			isPresent:
				(!/\bto $/i.test(before) &&
					/^(?:is|are|fac|stands?|deadlocked|hung|split|could|unable|failed|mistrial)/i.test(
						text,
					)) ||
				(/^been\scharged/i.test(text) && /\bha(?:s|ve)\s$/i.test(before)),
			number: numberOf(text, before),
			isBare: /^(?:convicted|charged|indicted)/i.test(text),
		});
	}
	return cues;
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

function numberOf(cue: string, before: string): StatusCue["number"] {
	const verb =
		/^(?:was|is|were|are)\b/i.exec(cue)?.[0] ??
		/\b(?:has|have|was|were)\s(?:also\s)?$/i.exec(before)?.[0].trim() ??
		"";
	if (/^(?:was|is|has)\b/i.test(verb))
		return /\b(?:each|every)\s(?:\w+\s)?$/i.test(before) ? "several" : "one";
	return /^(?:were|are|have)\b/i.test(verb) ? "several" : "any";
}
