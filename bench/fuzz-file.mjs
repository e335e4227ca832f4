// The files in which spoilt texts are built: lines of JSON, texts, pages, office documents and PDF files, whole and broken, and mere noise.

import { breakBytes } from "./mutate.mjs";
import { makeDocx, makePdf } from "./office-file.mjs";
import { drawInteger, drawMember } from "./random.mjs";

/** Shares: of noise; of what is more than a line of JSON; of files, and of lines, whose bytes are spoilt. */
const SHARES = { noise: 0.02, file: 0.35, brokenFile: 0.15, brokenLine: 0.05 };
/** Elements within each other; readers have limits from some hundred on. */
const DEPTHS = [300, 3000, 30_000];
const NOISE_BYTES = 20_000;
/** How files of the formats begin, so that noise gets beyond the first check. */
const MAGIC = ["", "", "%PDF-1.7\n1 0 obj\n", "PK\u0003\u0004", "<html><body>"];
/** A PDF has so many lines on a page, and characters at all. */
const PDF = { lines: 45, width: 90, length: 60_000 };

/** @typedef {(random: () => number, text: string, lang: string) => string | Uint8Array} Wrap */

/** Ways in which a text stands in a file, by the file's ending. A new way is a line. */
/** @type {readonly (readonly [ending: string, wrap: Wrap])[]} */
const WRAPS = [
	[".txt", (_random, text) => text],
	[".md", (_random, text) => text],
	[".md", (random, text, lang) => writeFrontMatter(random, lang) + text],
	[".html", (_random, text) => writePage(listParagraphs(text))],
	[".html", (random, text) => writePage(nest(random, text))],
	[".html", (_random, text) => writePage(listCells(text))],
	[
		".html",
		(random, text) => breakMarkup(random, writePage(listParagraphs(text))),
	],
	[".docx", (random, text) => writeDocx(random, listRuns(escapeMarkup(text)))],
	[".docx", (random, text) => writeDocx(random, listRuns(text))],
	[
		".docx",
		(random, text) =>
			writeDocx(random, breakMarkup(random, listRuns(escapeMarkup(text)))),
	],
	[
		".docx",
		(random, text) => writeDocx(random, nestCells(random, escapeMarkup(text))),
	],
	[".pdf", (_random, text) => makePdf(setPages(text))],
	[".pdf", (random, text) => makePdf(setPages(text, random))],
];

/**
 * Makes the file of a spoilt text.
 * @param {() => number} random
 * @param {{ lang: string, text: string, number: number }} document
 * @returns {{ name: string, bytes: Uint8Array }}
 */
export function makeFuzzFile(random, { lang, text, number }) {
	if (random() < SHARES.noise) return makeNoise(random, number);
	const [ending, wrap] =
		random() < SHARES.file
			? drawMember(random, WRAPS)
			: [".jsonl", () => JSON.stringify({ id: `fuzz-${number}`, lang, text })];
	const bytes = Buffer.from(wrap(random, text, lang));
	const isLine = ending === ".jsonl";
	const share = isLine ? SHARES.brokenLine : SHARES.brokenFile;
	return {
		name: `fuzz-${number}${ending}`,
		bytes: random() < share ? breakBytes(random, bytes, isLine) : bytes,
	};
}

function makeNoise(random, number) {
	const length = drawInteger(random, 0, NOISE_BYTES);
	const noise = Uint8Array.from({ length }, () => drawInteger(random, 0, 255));
	const [ending] = drawMember(random, WRAPS);
	return {
		name: `fuzz-${number}${ending}`,
		bytes: Buffer.concat([Buffer.from(drawMember(random, MAGIC)), noise]),
	};
}

function writeFrontMatter(random, lang) {
	const lines = [
		`language: ${lang}`,
		"title: [a, {b: c}]",
		"title: |\n  a\n\n  b",
		`id: "\\ud800"`,
		"date: 2024-02-31",
		"a: &a [*a, *a]",
		"digest: yes",
		"? - : -",
	];
	const drawn = lines.filter(() => random() < 0.3);
	return `---\n${drawn.join("\n")}\n---\n`;
}

function writePage(body) {
	return `<!doctype html><title>x</title><nav><a href="/">y</a></nav><main>${body}</main>`;
}

function listParagraphs(text) {
	return `<p>${text.replaceAll("\n", "</p>\n<p>")}`;
}

function listCells(text) {
	return `<table><tr><td>${text.replaceAll("\n", "</td></tr>\n<tr><td>").replaceAll("，", "</td><td>").replaceAll(", ", "</td><td>")}</table>`;
}

/** Puts a text into elements within each other, of which not all are closed. */
function nest(random, text) {
	const depth = drawMember(random, DEPTHS);
	const name = drawMember(random, [
		"div",
		"b",
		"table><tr><td",
		"ul><li",
		"a href=x",
		"svg><g",
		"template",
	]);
	return `${`<${name}>`.repeat(depth)}${listParagraphs(text)}${"</div>".repeat(drawInteger(random, 0, depth))}`;
}

/** Puts pieces of markup at places of it, and takes pieces out. */
function breakMarkup(random, markup) {
	const pieces = [
		"<",
		">",
		"</",
		"<p",
		"<!--",
		"-->",
		"<![CDATA[",
		"]]>",
		"&#x110000;",
		"&#0;",
		"&#xd800;",
		"&lt",
		"<script>",
		"<plaintext>",
		"<w:p>",
		"</w:t>",
		'="',
		"<?xml?>",
		"<!DOCTYPE x [<!ENTITY a 'aa'>]>",
	];
	let broken = markup;
	for (let count = drawInteger(random, 1, 12); count > 0; count -= 1) {
		const at = drawInteger(random, 0, broken.length);
		broken =
			broken.slice(0, at) +
			drawMember(random, pieces) +
			broken.slice(at + drawInteger(random, 0, 9));
	}
	return broken;
}

function escapeMarkup(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function listRuns(text) {
	const runs = text.replaceAll("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>");
	return `<w:p><w:r><w:t>${runs}</w:t></w:r></w:p>`;
}

function nestCells(random, text) {
	const depth = drawMember(random, DEPTHS);
	return `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${listRuns(text)}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
}

/** Packed, spoilt bytes are told by the packing; unpacked, they get to the reader of the markup. */
function writeDocx(random, body) {
	return makeDocx(body, {}, { method: random() < 0.5 ? 0 : 8 });
}

/** Sets a text in lines on pages; with randomness they stand anywhere, in letters of any size. */
function setPages(text, random) {
	const lines = text
		.slice(0, PDF.length)
		.split("\n")
		.flatMap(
			(line) => line.match(new RegExp(`.{1,${PDF.width}}`, "gsu")) ?? [],
		);
	const pages = [];
	for (let from = 0; from < lines.length; from += PDF.lines)
		pages.push(
			lines.slice(from, from + PDF.lines).map((line, at) => ({
				text: line,
				y:
					random === undefined ? 800 - 16 * at : drawInteger(random, -900, 900),
				x: random === undefined ? 72 : drawInteger(random, -600, 600),
				size:
					random === undefined
						? 11
						: drawMember(random, [0, 1, 7, 11, 11, 30, 1000]),
			})),
		);
	return pages.length === 0 ? [[]] : pages;
}
