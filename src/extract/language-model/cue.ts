// Cues: the words that a quote must have before a procedural status, or a sentence, is believed. Whatever a model says, these rules decide.
import { restOfSentence, sentenceStart } from "./sentence-start.ts";

/** Words that speak for a status, and those that take it back where they stand before them in the sentence; text is folded and in lower case. */
interface CueForm {
	readonly words: readonly RegExp[];
	readonly negations?: readonly RegExp[];
	/** Whether words within the cue, and a recommendation that follows it, can take it back, too. */
	readonly isDecision?: boolean;
}

/** Words before a cue by which a decision is denied, only possible, asked for, or of another time. */
const UNDECIDED: readonly RegExp[] = [
	/\b(?:not|never|no|none|nobody|neither|without|if|unless|until|when|whether|should|could|would|cannot|can|faces?|facing|seeks?|seeking|sought|urged?|asks?|asked|recommend(?:s|ed)?|previously|prior|earlier|expected|scheduled|will|to\s+be|anyone|any|those|persons?|people)\b|\bmay\s(?!\d)|n't\b/,
	/未(?!成年|遂|初|终|检)|没有|并非|不构成|不应|不宜|不予|建议|请求|提请|申请|如果|若(?!干)|倘|假如|曾[因于被犯经]|前科|此前|刑满|可能|拟(?:判|处|对)|应当以|提出[^。;]{0,30}判处|以上刑罚/,
];

/**
 * Statuses by the ends of their IRIs. A status that is not here is not believed at all, but for the two that say nothing (BELIEVED).
 * The words are those of Chinese judgments and procuratorial releases, and of court and prosecutor releases in English.
 */
const STATUS_CUES: Readonly<Record<string, CueForm>> = {
	"under-investigation": { words: [/\binvestigat/, /立案|侦查/] },
	charged: {
		words: [
			/\b(?:charg(?:e|es|ed|ing)|indict(?:s|ed|ment)|arraign(?:ed|ment)|accus(?:ed|es|ing)|prosecut(?:ed|ing)|complaint)\b/,
			/指控|起诉|公诉|控告/,
		],
		negations: [/\b(?:not|never|no)\s(?:been\s)?$/, /不$/],
	},
	pleaded: { words: [/\bpl(?:ea|eads?|eaded|ed)\b/, /认罪|答辩|表态/] },
	"pleaded-guilty": {
		words: [
			/\bpl(?:eads?|eaded|eading|ed)\s+guilty\b|\bguilty\s+plea\b|\bplea\s+of\s+guilty\b/,
			/认罪/,
		],
		negations: [...UNDECIDED, /[不拒]/],
	},
	"pleaded-not-guilty": {
		words: [
			/\bpl(?:eads?|eaded|ed)\s+not\s+guilty\b|\bplea\s+of\s+not\s+guilty\b/,
			/不认罪|拒不认/,
		],
		negations: UNDECIDED,
	},
	"pending-ruling": {
		words: [/\b(?:trial|awaits?|awaiting|pending)\b/, /审理|未宣判|择期宣判/],
	},
	ruled: {
		words: [
			/\b(?:rul(?:ed|es|ing)|held|holds|found)\b/,
			/裁判|裁定|判决|认定|构成/,
		],
		negations: [UNDECIDED[0] ?? /$^/, /建议|请求|提请|如果|可能|指控/],
	},
	"under-appeal": { words: [/\bappeal/, /上诉|抗诉/] },
	"not-prosecuted": {
		words: [
			/\b(?:declined\s+to\s+prosecute|not\s+(?:be\s+)?prosecuted)\b/,
			/不起诉/,
		],
		negations: UNDECIDED,
	},
	convicted: {
		words: [
			/\b(?:was|were|been|is|are|stands?|being)\s+(?:[a-z]+ly\s+)?(?:convicted|found\s+guilty|adjudged\s+guilty)\b/,
			/\bconvicted\s+(?:of|on|at|by|in)\b|\b(?:jury|jurors|court|judge)\s+(?:[a-z]+\s+){0,3}(?:convicted|found\s+(?:[\w.-]+\s+){1,5}guilty)\b/,
			/\b(?:announc(?:e|es|ed|ing)|upheld|after|following|resulted\s+in)\s+(?:the\s+|his\s+|her\s+|their\s+)?convictions?\s+(?:of|for|on)\b/,
			/\b(?:was|were|been|is|are)\s+(?:re)?sentenced\b|\bsentenced\s+(?:[\w.-]+\s+){0,4}to\b/,
			/犯[^。；;\n]{1,60}罪[^。；;\n]{0,16}(?:判处|改判|免予刑事处罚|免除处罚)/,
			/以[^。；;\n]{1,60}罪[^。；;\n]{0,16}(?:判处|定罪处罚)/,
			/(?:判决|认定)[^。；;\n]{0,60}(?:有罪|犯[^。；;\n]{1,40}罪)/,
			/判处[^。；;\n]{0,20}(?:有期徒刑|无期徒刑|死刑|拘役|管制|罚金)|决定执行/,
		],
		negations: UNDECIDED,
		isDecision: true,
	},
	acquitted: {
		words: [
			/\bacquitted\b|\bfound\s+not\s+guilty\b/,
			/宣告[^。；;\n]{0,20}无罪|判决[^。；;\n]{0,40}无罪/,
		],
		negations: UNDECIDED,
	},
	dismissed: {
		words: [/\bdismiss(?:ed|es|al)\b/, /终止审理|驳回起诉/],
		negations: UNDECIDED,
	},
	withdrawn: {
		words: [/\b(?:withdr(?:ew|awn)|dropped)\b/, /撤回|撤诉/],
		negations: UNDECIDED,
	},
	overturned: {
		words: [
			/\b(?:overturned|reversed|vacated|set\s+aside)\b/,
			/撤销[^。；;\n]{0,40}判|改判/,
		],
		negations: UNDECIDED,
	},
};

/** Statuses that claim nothing, and need no words. */
const BELIEVED: ReadonlySet<string> = new Set(["unknown", "alleged"]);

/** A sentence was imposed. */
const SENTENCING: CueForm = {
	words: [
		/\b(?:re)?sentenced\b|\bsentence\s+of\b|\b(?:was|were|been)\s+(?:also\s+)?(?:fined|ordered)\b|\bjudge\s+(?:[\w.-]+\s+){0,3}(?:imposed|ordered)\b/,
		/判处|改判(?=[有无]期|拘役|管制|死刑|罚金)|决定执行|并处|单处|合并执行|缓刑|免[予除](?:刑事)?处罚/,
	],
	negations: [
		...UNDECIDED,
		/\b(?:up\s+to|maximum|minimum|carr(?:y|ies)|punishable|scheduled|will\s+be|to\s+be)\b/,
		/量刑建议/,
	],
	isDecision: true,
};

/** A recommendation that a court followed takes nothing back. */
const ADOPTED = /采纳[^。;]{0,40}(?:建议|意见)|量刑建议(?:适当|恰当)/g;
/** What follows a cue that is only recommended: 提出了判处……的量刑建议. */
const RECOMMENDED = /的(?:量刑)?(?:建议|意见)/;
/** Law that is recited: 被判处有期徒刑以上刑罚的犯罪分子. */
const RECITED = /^[^,。;]{0,16}以上(?:刑罚|有期徒刑)/;

/** Units before a cue in which words can take it back. */
const SCOPE = 100;
/** Units before words in which their sentence may begin. */
const SENTENCE_LENGTH = 400;

/** A part of a text that is folded and in lower case. */
export interface CuedWords {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/** Tells whether words speak for a status, by its name. */
export function speaksFor(status: string, words: CuedWords): boolean {
	if (BELIEVED.has(status)) return true;
	const form = STATUS_CUES[status];
	return form !== undefined && hasCue(form, words);
}

/** Tells whether words, or their sentence before them, say that a court sentenced someone. */
export function tellsSentence({ folded, start, end }: CuedWords): boolean {
	const from = sentenceStart(folded, start, SENTENCE_LENGTH);
	return hasCue(SENTENCING, { folded, start: from, end });
}

function hasCue(form: CueForm, { folded, start, end }: CuedWords): boolean {
	const words = folded.slice(start, end);
	const { negations = [], isDecision = false } = form;
	return form.words.some((cue) =>
		[...words.matchAll(new RegExp(cue, "g"))].some((match) => {
			const at = start + match.index;
			const to = at + match[0].length;
			const said = folded
				.slice(sentenceStart(folded, at, SCOPE), isDecision ? to : at)
				.replace(ADOPTED, "");
			if (negations.some((negation) => negation.test(said))) return false;
			const rest = restOfSentence(folded, to, SCOPE);
			return !isDecision || !(RECOMMENDED.test(rest) || RECITED.test(rest));
		}),
	);
}
