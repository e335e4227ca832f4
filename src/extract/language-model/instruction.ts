// Injected instructions: sentences of a document that address a reader of prompts. What is quoted near them is evidence of themselves only.
import type { Span } from "../reading.ts";

/** Ways to address a language model, in text that is folded and in lower case. */
const ADDRESSES: readonly RegExp[] = [
	/\b(?:ignore|disregard|forget|override)\s+(?:[a-z]+\s+){0,4}(?:instructions?|prompts?|rules|guidelines|directions)\b/g,
	/\b(?:system|developer)\s+(?:prompt|message|override|note)\b/g,
	/\b(?:you\s+are|you're|act\s+as|behave\s+as)\s+(?:now\s+)?an?\s+(?:[a-z]+\s+)?(?:ai|language\s+model|llm|assistant|chatbot|extractor|parser)\b/g,
	/\bas\s+an?\s+(?:large\s+)?(?:ai|language\s+model|llm|chatbot)\b/g,
	/\b(?:note|message|instructions?|attention)\s+(?:to|for)\s+(?:the\s+|any\s+|all\s+)?(?:ai|language\s+models?|llms?|assistants?|models?|extractors?)\b/g,
	/\b(?:output|return|report|record|mark|list|extract|set|label|classify|treat|state)\s+(?:[\w'.-]+\s+){1,12}?as\s+(?:being\s+)?(?:convicted|guilty|acquitted)\b/g,
	/\bstatus(?:es)?\s{0,2}(?:to|as|=|:|is|must\s+be|should\s+be)\s{0,2}["']?(?:convicted|guilty|acquitted)\b/g,
	/\b(?:respond|reply|answer|output)\s+(?:only\s+)?(?:with|in)\s+(?:[a-z]+\s+){0,3}json\b/g,
	/<\/?(?:system|user|assistant|instructions?|document)\b|\[\/?inst\]|<\|/g,
	/(?:忽略|无视|忘记|不要理会)[^。\n]{0,20}(?:指令|指示|提示|说明|要求|规则)/g,
	/系统提示|提示词|(?:大语言|语言|大)模型|(?:你|您)(?:现在)?(?:是|作为)[^。\n]{0,12}(?:助手|模型|人工智能|ai)/g,
	/(?:请|必须|务必)[^。\n]{0,40}(?:标记|标注|记录|提取|输出|列|填写|报告)[^。\n]{0,10}(?:为|成)[^。\n]{0,20}(?:定罪|有罪|无罪|已判)/g,
	/(?:状态|status)[^。\n]{0,12}(?:设为|设置为|写为|改为|convicted)/g,
];

/** Units before and after an address in which nothing is taken: instructions come in several sentences. */
const BEFORE = 300;
const AFTER = 1_200;

/** Finds the parts of a text in which a reader of prompts is addressed; in order, none touching another. */
export function findInstructions(folded: string): Span[] {
	const spans = ADDRESSES.flatMap((address) =>
		[...folded.matchAll(address)].map(({ index, 0: words }) => ({
			start: Math.max(0, index - BEFORE),
			end: Math.min(folded.length, index + words.length + AFTER),
		})),
	).sort((a, b) => a.start - b.start);
	const merged: { start: number; end: number }[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last !== undefined && span.start <= last.end)
			last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}

/** Tells whether a span touches one of those that were found. */
export function isWithin(
	spans: readonly Span[],
	{ start, end }: Span,
): boolean {
	return spans.some((span) => start < span.end && end > span.start);
}
