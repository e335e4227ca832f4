// A small graph of invented persons for the viewer's tests, with the hostile texts that the viewer must bear.

import type { View, ViewDetail } from "../../src/model/view.ts";
import { DEFAULT_BASE } from "../../src/vocabulary/namespace.ts";

/** The document whose quotes are looked up; the characters before them take two UTF-16 units each. */
export const englishText = [
	"# Digest of the case of Qian X",
	"",
	"🙂 𠮷 The Example District Court convicted Qian X of fraud in 2024.",
	"",
	"## Facts",
	"",
	...Array.from(
		{ length: 60 },
		(_, line) => `Line ${line} of the facts, in our own words.\n`,
	),
	"Qian X used a web crawler to find the victims.",
	"Qian X was sentenced to three years.",
].join("\n");

const chineseText = "钱某犯诈骗罪，判处有期徒刑三年六个月。";

export const hostileLabel =
	'<img src="x" onerror="alert(1)"><script>alert(2)</script>';

/** Reads "evil" backwards where controls of direction are obeyed. */
export const reversedName = "\u202Elive\u202C";

const duration = "http://www.w3.org/2001/XMLSchema#duration";
const vocabulary = `${DEFAULT_BASE}ontology#`;

export const iris = {
	case: `${DEFAULT_BASE}case/1`,
	defendant: `${DEFAULT_BASE}case/1/defendant/qian-x`,
	offense: `${DEFAULT_BASE}offense/fraud`,
	technology: `${DEFAULT_BASE}technology/web-crawler`,
	hostile: `${DEFAULT_BASE}agency/hostile`,
} as const;

export const view: View = {
	version: 1,
	classes: [
		viewClass("Case", "Criminal case", "刑事案件", "#1f4e8c", "circle"),
		viewClass("Defendant", "Defendant", "被告人", "#5b8db8", "square"),
		viewClass("Offense", "Offense", "罪名", "#b3541e", "diamond"),
		viewClass("Technology", "Technology", "技术", "#4b8f8c", "triangle"),
		viewClass("Agency", "Agency", "机关", "#3c7a57", "square"),
	].map((each, row) => ({ ...each, order: row + 1 })),
	relations: [
		term("defendant", "defendant", "被告人"),
		term("offense", "offense", "罪名"),
		term("technology", "technology", "技术"),
		term("usedFor", "used for", "用于犯罪"),
		term("court", "court", "审理法院"),
	],
	nodes: {
		iri: Object.values(iris),
		class: [0, 1, 2, 3, 4],
		label: [
			{ en: "Case of Qian X", zh: "钱某案" },
			{ en: "Qian X", zh: "钱某" },
			{ en: "fraud", zh: "诈骗罪" },
			{ en: "web crawler", zh: "网络爬虫" },
			{ en: hostileLabel },
		],
		names: [[], [], ["swindle"], [], [reversedName, "x".repeat(1_000_000)]],
		x: [0, -10, 10, 10, -10],
		y: [0, 8, 8, -8, -8],
	},
	edges: {
		source: [0, 0, 0, 3, 0],
		target: [1, 2, 3, 2, 4],
		relation: [0, 1, 2, 3, 4],
		origin: [0, 0, 0, 1, 0],
	},
};

export const detail: ViewDetail = {
	version: 1,
	properties: [
		term("masked", "name is masked", "姓名已隐名"),
		term("term", "term", "刑期"),
	],
	nodes: [
		[],
		[
			{
				property: 0,
				value: "true",
				datatype: "http://www.w3.org/2001/XMLSchema#boolean",
				support: 1,
			},
			{ property: 1, value: "P3Y", datatype: duration, support: 6 },
			{ property: 1, value: "P3Y6M", datatype: duration, support: 7 },
		],
		[],
		[],
		[
			{
				property: 0,
				value: `<b>bold</b> ${"z".repeat(1_000_000)}`,
				support: 0,
			},
		],
	],
	edges: [1, 2, 3, 4, 5],
	supports: [
		{ quotes: [], provisions: [], derivations: [] },
		support(1, [0]),
		{
			...support(2, [1, 2]),
			provisions: [{ en: "Criminal Law, art. 266", zh: "刑法第二百六十六条" }],
		},
		support(3, [3]),
		{
			...support(4, []),
			derivations: [
				{
					rule: 0,
					premises: [
						{
							subject: { en: "Case of Qian X" },
							relation: { en: "technology" },
							object: { en: "web crawler" },
							support: 3,
						},
					],
				},
			],
		},
		support(5, [0]),
		support(6, [4]),
		support(7, [5]),
	],
	quotes: [
		quote(0, englishText, "Example District Court"),
		quote(0, englishText, "convicted Qian X of fraud"),
		quote(1, chineseText, "钱某犯诈骗罪"),
		quote(0, englishText, "used a web crawler"),
		quote(0, englishText, "sentenced to three years"),
		quote(1, chineseText, "有期徒刑三年六个月"),
	],
	documents: [
		{
			iri: `${DEFAULT_BASE}document/1`,
			title: "Digest of the case of Qian X",
			language: "en",
			publisher: "Example Procuratorate",
			date: "2024-05-28",
			address: "https://example.org/case",
			isDigest: true,
			text: englishText,
		},
		{
			iri: `${DEFAULT_BASE}document/2`,
			title: "钱某案",
			language: "zh",
			address: "javascript:alert(3)",
			isDigest: false,
			text: chineseText,
		},
	],
	rules: [term("rule", "Technology of an offense", "犯罪所用技术")],
	conflicts: [
		{
			node: 1,
			relation: { en: "term", zh: "刑期" },
			sides: [
				{ object: { value: "P3Y", datatype: duration }, support: 6 },
				{ object: { value: "P3Y6M", datatype: duration }, support: 7 },
			],
		},
		{
			node: 0,
			relation: { en: "court", zh: "审理法院" },
			sides: [
				{ object: { label: { en: hostileLabel } }, support: 5 },
				{ object: { label: { en: "Another Court" } }, support: 0 },
			],
		},
	],
};

function viewClass(
	name: string,
	en: string,
	zh: string,
	colour: string,
	shape: View["classes"][number]["shape"],
): View["classes"][number] {
	return { ...term(name, en, zh), colour, shape, order: 0, size: 10 };
}

function term(name: string, en: string, zh: string): View["relations"][number] {
	return {
		iri: vocabulary + name,
		label: { en, zh },
		definition: { en: `What "${en}" means.` },
	};
}

function support(
	number: number,
	quotes: readonly number[],
): ViewDetail["supports"][number] {
	const statement = `${DEFAULT_BASE}statement/${number}`;
	return { statement, quotes, provisions: [], derivations: [] };
}

function quote(
	document: number,
	text: string,
	exact: string,
): ViewDetail["quotes"][number] {
	const start = Array.from(text.slice(0, text.indexOf(exact))).length;
	return {
		document,
		exact,
		start,
		end: start + Array.from(exact).length,
		method: { en: "rule for English" },
		confidence: 0.9,
	};
}
