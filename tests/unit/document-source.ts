// Invented documents, and the files of each format in which they can stand: what a build is given for one text is the same in all of them.
import { INVENTED } from "../../bench/fuzz-seeds.mjs";
import { makeDocx, makePdf, type PdfText } from "../../bench/office-file.mjs";

/** A document with all that rules look for, and characters beyond the basic plane. */
export interface SeedDocument {
	readonly name: string;
	readonly lang: "en" | "zh";
	readonly text: string;
	/** What its graph has at least. */
	readonly statements: number;
	/** Words with such characters that are quoted. */
	readonly quoted: readonly string[];
}

const JUDGMENT = `清河市东湖区人民法院
刑事判决书
（2023）清0103刑初7号
公诉机关清河市东湖区人民检察院。
被告人钱某甲，男，1990年生，无业。
被告人孙某，女，1992年生，无业。
清河市东湖区人民检察院指控被告人钱某甲、孙某犯诈骗罪，向本院提起公诉。
经审理查明，2022年3月，被告人钱某甲伙同孙某虚构事实，骗取他人钱款人民币3万元。
本院认为，被告人钱某甲、孙某的行为均已构成诈骗罪。被告人钱某甲有自首情节；被告人孙某系从犯。依照《中华人民共和国刑法》第二百六十六条、第二十五条第一款、第二十七条、第六十七条第一款之规定，判决如下：
一、被告人钱某甲犯诈骗罪，判处有期徒刑一年二个月，并处罚金人民币三千元。
二、被告人孙某犯诈骗罪，判处拘役五个月，缓刑八个月，并处罚金2000元。
审判员 周文
二〇二三年五月六日`;

const [
	RELEASE = "",
	,
	GUIDING_CASE = "",
	CHINESE_RELEASE = "",
	COURT_RELEASE = "",
] = INVENTED.map(({ text }) => text);

/** A document of each genre, with characters beyond the basic plane in the words that are quoted and before them. */
export const SEEDS: readonly SeedDocument[] = [
	{
		name: "a Chinese judgment",
		lang: "zh",
		text: JUDGMENT.replaceAll("孙某", "孙某𪚥").replace(
			"虚构事实",
			"以“𠮷祥😀”之名虚构事实",
		),
		statements: 50,
		quoted: ["孙某𪚥"],
	},
	{
		name: "a Chinese guiding case",
		lang: "zh",
		text: GUIDING_CASE.replace("虚构网店", "虚构“𠮷祥😀”网店"),
		statements: 50,
		quoted: ["𠮷祥😀"],
	},
	{
		name: "a Chinese release",
		lang: "zh",
		text: CHINESE_RELEASE.replace("清河市召开", "😀清河市召开").replaceAll(
			"周某",
			"周某𪚥",
		),
		statements: 50,
		quoted: ["周某𪚥"],
	},
	{
		name: "a prosecutor's release",
		lang: "en",
		text: RELEASE.replace("Online Rental", "“𝕊un 🏠” Online Rental").replace(
			"four years and",
			"four 😀 years and",
		),
		statements: 50,
		quoted: ["four 😀 years"],
	},
	{
		name: "a court's release in English",
		lang: "en",
		text: COURT_RELEASE.replace("Typical Cases", "𝕊ix Typical Cases").replace(
			"makes fraud easier",
			"makes fraud 😀 easier",
		),
		statements: 50,
		quoted: ["fraud 😀 easier"],
	},
];

/** Characters of the basic plane that stand for those of the seeds beyond it. */
const STAND_INS: Readonly<Record<string, string>> = {
	𪚥: "龘",
	𠮷: "吉",
	"😀": "☺",
	𝕊: "S",
	"🏠": "⌂",
};

/** Gives a seed's text without characters beyond the basic plane: as long, counted in code points. */
export function flattenText(text: string): string {
	return text.replace(
		/[\u{10000}-\u{10ffff}]/gu,
		(character) => STAND_INS[character] ?? "?",
	);
}

/** What a file of one text holds, by the ending of its name. */
export const FORMATS: Readonly<
	Record<string, (text: string, lang: string, id: string) => string | Buffer>
> = {
	".jsonl": (text, lang, id) => JSON.stringify({ id, lang, text }),
	".txt": (text) => text,
	".md": (text, lang) => `---\nlanguage: ${lang}\n---\n\n${text}\n`,
	".html": (text) =>
		`<html><body><nav>Home</nav><main>${text
			.split("\n")
			.map((line) => `<p>${line}</p>`)
			.join("\n")}</main></body></html>`,
	".docx": (text) => makeDocx(text.split("\n").map(writeParagraph).join("\n")),
	".pdf": (text) => makePdf(setPages(text)),
};

/** A paragraph whose words stand in runs of a few characters, as programs leave them, some of them as references. */
function writeParagraph(line: string): string {
	const runs = line.match(/.{1,7}/gsu) ?? [];
	const written = runs.map(
		(run, at) =>
			`<w:r><w:t xml:space="preserve">${run.replace(/[&<>]|[\u{10000}-\u{10ffff}]/gu, (character) => (at % 2 === 0 || /[&<>]/.test(character) ? `&#x${character.codePointAt(0)?.toString(16)};` : character))}</w:t></w:r>`,
	);
	return `<w:p>${written.join("")}</w:p>`;
}

/** Half-width characters of a line of a page. */
const LINE_WIDTH = 80;
const PAGE = { lines: 10, top: 780, leading: 14, gap: 10 } as const;

/** Sets the paragraphs of a text in lines on pages. */
function setPages(text: string): PdfText[][] {
	const pages: PdfText[][] = [[]];
	let y: number = PAGE.top;
	for (const paragraph of text.split("\n")) {
		for (const line of breakLines(paragraph)) {
			if (pages.at(-1)?.length === PAGE.lines) {
				pages.push([]);
				y = PAGE.top;
			}
			pages.at(-1)?.push({ text: line, y });
			y -= PAGE.leading;
		}
		y -= PAGE.gap;
	}
	return pages;
}

/** Breaks a paragraph into lines of the width, at the last space of each, or between ideographs. */
function breakLines(paragraph: string): string[] {
	const lines: string[] = [];
	let line = "";
	for (const part of paragraph.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
		if (measureWidth(line + part.trimEnd()) > LINE_WIDTH) {
			lines.push(line.trim());
			line = "";
		}
		line += part;
	}
	return [...lines, line.trim()].filter((filled) => filled !== "");
}

function measureWidth(text: string): number {
	let width = 0;
	for (const character of text) width += character < "\u2e80" ? 1 : 2;
	return width;
}
