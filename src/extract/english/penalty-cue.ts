// Words by which English texts tell that a court imposed a penalty; what may come, what was asked for and what is the most are left out.

import type { Reading, Span } from "../reading.ts";
import { oneOf } from "./one-of.ts";
import { isImposed } from "./penalty-mood.ts";
import { ORDER_FORMS } from "./penalty-order.ts";
import { VERB_FORMS } from "./penalty-verb.ts";
import {
	ADVERBS,
	APPOSITION,
	BE,
	type CueForm,
	NUMBER_NEXT,
	PENALTY_NEXT,
	SOMEBODY,
	TERM_NEXT,
	WHOM,
	WORD,
} from "./penalty-word.ts";
import { oncePerSpan, type SpanFinder } from "./per-span.ts";

export interface PenaltyCue
	extends Span,
		Pick<CueForm, "kind" | "voice" | "place"> {
	readonly number: "one" | "several" | "any";
	/** Whether “sentenced” stands alone, as in “a man sentenced in another case”. */
	readonly isBare: boolean;
}

/** Forms of cues; of two that start together the first counts. Only names need their capitals. */
const FORMS: readonly CueForm[] = [
	// “Roe, whom Judge Doe sentenced to nine years”
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: "(?<=\\bwhom\\s[^.;,]{1,60}\\s)(?:re)?sentenced\\b",
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:re)?sentenced(?=\\s(?:${WHOM}\\b|${SOMEBODY}\\sto\\b))`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `(?:\\b${BE})?\\b(?:re)?[Ss]entenced\\b`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\b(?:was|were|been)\\s${ADVERBS}(?:placed|put|granted)(?=\\s(?:on\\s)?(?:[\\w'-]+\\s){0,5}(?:probation|supervision|adjudication)\\b)`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\b(?:(?:was|were|been)\\s${ADVERBS}(?:given|handed|assessed|granted)|received|[Rr]eceives|gets?|Gets?|got|Got|earned|Earns|drew|takes)\\s(?:an?\\s(?!(?:year|month)\\b))?(?:${PENALTY_NEXT}|${NUMBER_NEXT})`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\bcommitted\\sto\\sthe\\s(?:custody|[A-Z][\\w]+|Department)\\b`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `(?:\\b(?:will|must)|'ll)\\s(?:now\\s|also\\s|then\\s|have\\sto\\s)?(?:spend|serve)(?=\\s(?!at least)(?:${WORD}[\\s-]){0,7}(?:years?|months?|days|life|lives|sentences?|terms?)\\b)`,
	},
	{
		kind: "sentence",
		voice: "subject",
		place: "behind",
		form: `\\b(?:to\\sbegin(?:\\sserving)?\\s(?=an?\\s|his\\s|her\\s)|(?:began|begin|started|start|is|are|is\\snow|is\\scurrently)\\s(?:serving|to\\sserve)\\s)${PENALTY_NEXT}`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:[Jj]ur(?:y|ors)|[Jj]udge|[Cc]ourt)\\s[Ss]entences?\\b|\\b[Ss]entences(?=\\s(?:[Hh]im|[Hh]er|[Tt]hem)\\s[Tt]o\\b)|\\b[Ss]entencing\\sof\\b|\\bbefore\\s(?:sentencing(?=\\s${WHOM}\\sto\\b)|(?:assessing|handing\\sdown|returning)\\s(?=an?\\s)${PENALTY_NEXT})|\\b(?:needed|took)\\s(?:[\\w']+\\s){1,8}to\\s(?:sentence|hand|give)\\b`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "around",
		form: `\\b(?:imposed|followed|accepted|adopted)\\s(?:that|th(?:e|eir)\\s(?:(?:jury|jurors|panel)'s?|recommended)|their)\\s(?:sentence|punishment|recommendation)\\b`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:impos(?:ed|es|ing)|hand(?:ed|s|ing)\\sdown)\\b`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:[Hh]ands|handed|[Gg]ives|gave|(?:has|have)\\sgiven)(?=\\s${WHOM}\\s(?:an?\\s)?(?:[\\w']+:?[\\s-]){0,6}(?:[Ss]entences?|[Tt]erms?|[Yy]ears?|[Mm]onths?|[Dd]ays|[Ll]ife|[Pp]robation)\\b)`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: oneOf(
			`\\b(?:order(?:ed|ing)|assess(?:ed|es|ing))\\s${TERM_NEXT}`,
			"\\bassess(?:ed|es|ing)\\s(?:the|an?)\\s(?:[\\w-]+\\s){0,3}sentence\\b",
			`\\b(?:[Hh]is|[Hh]er|[Tt]heir|'s|[Tt]he)\\ssentence\\sof\\s${TERM_NEXT}`,
			`\\b[Rr]esulted\\sin\\s${TERM_NEXT}`,
		),
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:assessed|set|fixed)\\s(?:(?:his|her|their|the|${WHOM}'s?)\\s)?(?:punishment|sentence)\\s(?:at|of)\\b`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:punishment|sentencing)\\sverdict\\b(?:\\sof\\b|[^.:;]{0,80}:)|\\bverdict(?:\\sof|:)\\s${TERM_NEXT}`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: `\\b(?:placed|put)(?=\\s(?:${WHOM}|${SOMEBODY})${APPOSITION}\\son\\s(?:[\\w'-]+\\s){0,5}(?:probation|supervision)\\b)`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "around",
		form: `\\b(?:[Ss]entence|[Tt]erm|[Ff]ine|[Pp]enalty|[Pp]robation)\\b[^.;:]{0,80}?(?:\\b(?:was|were)\\s(?:also\\s)?|,\\s(?=imposed\\sby))(?:imposed|handed\\sdown|handed\\sto|given\\sto|ordered|pronounced|entered|meted\\sout|set\\sat)\\b`,
	},
	{
		kind: "sentence",
		voice: "object",
		place: "behind",
		form: oneOf(
			"(?<!(?:maximum|possible|potential|minimum|mandatory|statutory|statutory maximum|recommended)\\s)\\b(?:[Ss]entence|SENTENCE|[Pp]unishment|PUNISHMENT)(?:\\s(?:(?:handed\\sdown|imposed|given|pronounced)\\s[^.;:]{0,60}?)?(?:also\\s)?(?:is|was|includes?|included|consists\\sof|totals|calls\\sfor)\\b|:)",
			"(?<!(?:maximum|possible|potential|minimum|mandatory|statutory)\\s)\\b[Pp]enalty\\swas\\b",
			"\\b[Rr]esulted\\sin\\s(?:an?|the)(?=\\s(?:[\\w'-]+\\s){0,4}(?:sentence|term)\\b)",
		),
	},
	// “Six Years in Prison for Accountant Joan Roe”: headlines leave the verb out.
	{
		kind: "sentence",
		voice: "object",
		place: "around",
		form: oneOf(
			"^(?:\\d{1,3}|[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?)[\\s-](?:Years?|Months?)(?=(?:\\s(?:in\\s(?:[Ss]tate\\s|[Ff]ederal\\s)?(?:[Pp]rison|[Jj]ail)|[Pp]robation|[Bb]ehind\\s[Bb]ars)\\b[^.;]{0,60}?)?\\s(?:for|For)\\s)",
			"\\b(?:Secures?|Obtains?|Wins?)\\s(?=(?:[A-Z0-9][\\w-]*\\s){1,3}(?:Sentence|Term)\\s(?:in|for|against)\\s)",
			"^Life\\s(?:in\\s[Pp]rison|[Ss]entence|[Ww]ithout\\s[Pp]arole)(?=\\s(?:for|For)\\s)",
		),
	},
	{
		kind: "joining",
		voice: "object",
		place: "around",
		form: oneOf(
			"\\b(?:[Ss]entences|[Tt]erms|[Cc]ounts)\\b[^.;]{0,60}?\\b(?:runs?|served|serve|stacked)\\s(?:consecutive|concurrent|back|one\\safter|at\\sthe\\ssame)\\w*",
			`(?:\\bfor\\s|-\\s|,\\s)an?\\s(?:\\w+\\s)?(?:total|aggregate|combined)\\b(?:\\s\\w+){0,2}\\sof\\s${PENALTY_NEXT}`,
		),
	},
];
const ALL_FORMS: readonly CueForm[] = [...VERB_FORMS, ...FORMS, ...ORDER_FORMS];
const CUES = new RegExp(
	ALL_FORMS.map(({ form }, nth) => `(?<form${nth}>${form})`).join("|"),
	"g",
);

/** Gives the cues of a sentence for penalties that were imposed, from left to right. */
export const findPenaltyCues: SpanFinder<PenaltyCue> =
	oncePerSpan(scanPenaltyCues);

function scanPenaltyCues(
	{ folded }: Reading,
	{ start, end }: Span,
): PenaltyCue[] {
	const printed = folded.slice(start, end);
	// Headlines in capitals have no names that their case could tell.
	const sentence = /[a-z]/.test(printed) ? printed : printed.toLowerCase();
	const cues: PenaltyCue[] = [];
	for (const { 0: text, index, groups = {} } of sentence.matchAll(CUES)) {
		const nth = ALL_FORMS.findIndex(
			(_, at) => groups[`form${at}`] !== undefined,
		);
		const form = ALL_FORMS[nth];
		if (form === undefined) continue;
		const before = sentence.slice(0, index);
		const after = sentence.slice(index + text.length);
		if (!isImposed({ text, before, after, isJoining: form.kind === "joining" }))
			continue;
		const { kind, voice, place } = form;
		cues.push({
			start: start + index,
			end: start + index + text.length,
			kind,
			voice,
			place,
			number: numberOf(text, before, after),
			isBare: /^(?:re)?sentenced$/i.test(text) && voice === "subject",
		});
	}
	return cues;
}

function numberOf(
	text: string,
	before: string,
	after: string,
): PenaltyCue["number"] {
	if (/^(?:were|are)\b/i.test(text)) return "several";
	const isOne =
		/^\sa (?:\d\d-year-old|[\w-]+ ){1,5}(?:man|woman)\b/.test(after) ||
		/^(?:was|is)\b/i.test(text) ||
		(/^been\b/i.test(text) && /\bhas\s(?:also\s)?$/i.test(before));
	return isOne ? "one" : "any";
}
