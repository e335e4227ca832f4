// Headings of Chinese guiding and typical cases: which part of the publication the words below a line belong to.
import type { Reading, Span } from "../reading.ts";
import { makeTrie } from "../trie.ts";

/** What a section of a guiding or typical case holds; `other` ends the section before it and holds nothing that is looked for. */
export type SectionKind =
	| "keywords"
	| "holding"
	| "provisions"
	| "facts"
	| "process"
	| "result"
	| "reasons"
	| "significance"
	| "other";

export interface Section {
	readonly kind: SectionKind;
	/** The words of the heading, without brackets. */
	readonly heading: Span;
	readonly body: Span;
}

/**
 * Headings as the two supreme organs and local courts and procuratorates print them. The Supreme People's Court has 裁判要点,
 * 相关法条, 裁判结果; the Supreme People's Procuratorate 要旨, 指控与证明犯罪, 相关规定; digests of typical cases 典型意义.
 * @see 最高人民法院关于案例指导工作的规定 (2010), 最高人民检察院关于案例指导工作的规定 (2019)
 */
const HEADINGS: readonly (readonly [kind: SectionKind, words: string])[] = [
	["keywords", "关键词 关键字 主题词"],
	["holding", "裁判要点 裁判要旨 要旨 案例要旨 案件要旨 裁判规则"],
	[
		"provisions",
		"相关法条 相关规定 相关法律规定 相关法律 相关法律条文 相关立法 相关法律法规 法律依据 适用法律 适用法条 法条链接 关联法条 关联索引",
	],
	[
		"facts",
		"基本案情 案情 案情简介 案情摘要 简要案情 案件事实 基本情况 案件基本情况 案件概况 案情介绍",
	],
	[
		"process",
		"检察机关履职过程 检察机关履职情况 检察履职情况 检察履职过程 检察机关履职 检察履职 履职过程 履职情况 指控与证明犯罪 指控和证明犯罪 诉讼过程 办案过程 检察机关监督情况 检察机关监督过程 监督情况 监督过程 检察监督情况 调查和诉讼 调查与督促履职 调查与诉讼 诉前程序 办理过程 案件办理情况 检察机关办案情况 检察机关工作情况 检察官履职情况 诉讼经过",
	],
	[
		"result",
		"裁判结果 处理结果 判决结果 裁判情况 审理结果 诉讼结果 办理结果 诉讼过程和结果 诉讼过程及结果 案件结果 裁判结果与理由 裁判结果及理由 审判结果 案件处理结果 法院裁判 办案结果 裁判内容",
	],
	["reasons", "裁判理由 裁判说理 法院认为 判决理由"],
	[
		"significance",
		"指导意义 典型意义 案例意义 社会意义 典型价值 案件意义 意义 案例评析 典型意义与价值 警示意义 指导价值",
	],
];

const words = makeTrie(
	HEADINGS.flatMap(([kind, list]) =>
		list.split(" ").map((word) => [word, kind] as const),
	),
);

/** Marks of Markdown, a bracket, and an enumerator before the words of a heading: `## `, `【`, `（四）`, `二、`. */
const LEAD =
	/[#*> \t]{0,8}(?:\(?[一二三四五六七八九十\d]{1,3}(?:\)|[、.,]))?[#*> \t]{0,8}(\[?)[ \t]{0,4}/y;
/** What closes a heading: a bracket, marks of Markdown, a colon, or the end of the line. */
const CLOSE = /[ \t]{0,4}(?:(\])[*: \t]{0,4}|[*]{0,3}(:|$)[*]{0,3})/my;
/** A line that is a heading in brackets, of whatever words. */
const BRACKETED = /[#*> \t]{0,8}\[([^\][\n]{2,24})\][*:]{0,3}[ \t]{0,4}$/my;

/** Finds the sections of a part of a text, in their order. Nothing is found where the text has no such headings. */
export function findSections(
	reading: Reading,
	{ start, end }: Span = { start: 0, end: reading.folded.length },
): Section[] {
	const headings: { kind: SectionKind; heading: Span; body: number }[] = [];
	for (const line of eachLine(reading.folded, start, end)) {
		const found = readHeading(reading.folded, line);
		if (found !== undefined) headings.push(found);
	}
	return headings.map(({ kind, heading, body }, nth) => ({
		kind,
		heading,
		body: { start: body, end: lineStart(headings[nth + 1]?.heading, end) },
	}));

	function lineStart(next: Span | undefined, otherwise: number): number {
		if (next === undefined) return otherwise;
		return reading.folded.lastIndexOf("\n", next.start) + 1;
	}
}

/** Gives the lines of a part of a text that are not empty. */
export function* eachLine(
	text: string,
	start: number,
	end: number,
): Generator<Span> {
	for (let at = start; at < end; ) {
		const newline = text.indexOf("\n", at);
		const until = newline < 0 || newline > end ? end : newline;
		if (until > at) yield { start: at, end: until };
		at = until + 1;
	}
}

function readHeading(
	text: string,
	line: Span,
): { kind: SectionKind; heading: Span; body: number } | undefined {
	LEAD.lastIndex = line.start;
	const lead = LEAD.exec(text);
	if (lead === null) return undefined;
	const at = LEAD.lastIndex;
	const word = words.longestAt(text, at);
	if (word !== undefined && word.end <= line.end) {
		CLOSE.lastIndex = word.end;
		const close = CLOSE.exec(text);
		const heading = { start: at, end: word.end };
		if (close !== null && (close[1] !== undefined) === (lead[1] === "["))
			return { kind: word.value, heading, body: CLOSE.lastIndex };
		// Old issues print the key words behind their heading, with a space or nothing between.
		if (word.value === "keywords" && lead[1] !== "[")
			return { kind: word.value, heading, body: word.end };
		if (text.charAt(word.end) === " " && line.end - line.start > 8)
			return { kind: word.value, heading, body: word.end };
	}
	BRACKETED.lastIndex = line.start;
	const bracketed = BRACKETED.exec(text);
	if (bracketed === null) return undefined;
	const from = text.indexOf("[", line.start) + 1;
	const heading = { start: from, end: from + (bracketed[1] ?? "").length };
	return { kind: readKind(bracketed[1] ?? ""), heading, body: line.end };
}

/** Endings that tell what an unlisted heading in brackets is about: 检察机关监督情况, 不起诉的理由. */
const ENDINGS: readonly (readonly [ending: string, kind: SectionKind])[] = [
	["结果", "result"],
	["意义", "significance"],
	["过程", "process"],
	["情况", "process"],
	["经过", "process"],
	["案情", "facts"],
	["事实", "facts"],
	["理由", "reasons"],
	["规定", "provisions"],
	["法条", "provisions"],
	["要旨", "holding"],
	["犯罪", "process"],
];

function readKind(heading: string): SectionKind {
	const trimmed = heading.trimEnd();
	return ENDINGS.find(([ending]) => trimmed.endsWith(ending))?.[1] ?? "other";
}
