// The lines of a part of a page: one for each heading, paragraph, item of a list and row of a table.
import {
	attributeOf,
	type HtmlElement,
	type HtmlNode,
	isElement,
} from "./html-tree.ts";

const BLOCKS = new Set(
	"address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p section summary table tbody tfoot thead ul".split(
		" ",
	),
);

/** Tells whether an element is left out; it is told whether the element is within an article. */
export type SkipTest = (element: HtmlElement, isInArticle: boolean) => boolean;

/** Lines as they are written. */
interface Writer {
	readonly lines: string[];
	/** The line that is not yet ended. */
	line: string;
	readonly isSkipped: SkipTest;
}

/** Renders what is below an element as lines, without blank ones. */
export function renderLines(root: HtmlElement, isSkipped: SkipTest): string[] {
	const writer: Writer = { lines: [], line: "", isSkipped };
	writeChildren(writer, root, isArticle(root));
	endLine(writer);
	return writer.lines;
}

function writeChildren(
	writer: Writer,
	element: HtmlElement,
	isInArticle: boolean,
): void {
	let number = firstNumber(element);
	for (const child of element.childNodes) {
		if (!isElement(child)) {
			if ("value" in child) writer.line += child.value;
			continue;
		}
		if (child.tagName === "li" && number !== undefined) {
			endLine(writer);
			writer.line = `${number}. `;
			number += 1;
		}
		writeElement(writer, child, isInArticle);
	}
}

function writeElement(
	writer: Writer,
	element: HtmlElement,
	isInArticle: boolean,
): void {
	const { tagName } = element;
	if (writer.isSkipped(element, isInArticle)) return;
	const isBlock = BLOCKS.has(tagName);
	// The number of an item stands on the line of its text.
	if (isBlock && !/^\d+\. $/.test(writer.line)) endLine(writer);
	if (tagName === "pre") writePreformatted(writer, element);
	else if (tagName === "tr") writeRow(writer, element);
	else writeChildren(writer, element, isInArticle || isArticle(element));
	if (isBlock) endLine(writer);
}

function endLine(writer: Writer): void {
	const text = writer.line.replace(/[ \t\n\r\f]+/g, " ").trim();
	if (text !== "" && !/^\d+\.$/.test(text)) writer.lines.push(text);
	writer.line = "";
}

function writePreformatted(writer: Writer, element: HtmlElement): void {
	endLine(writer);
	for (const line of rawText(element).split("\n")) {
		writer.line = line;
		endLine(writer);
	}
}

/** A row of a table is one line, its cells apart by tabs, unless a cell holds several lines, as in tables that lay out a page. */
function writeRow(writer: Writer, row: HtmlElement): void {
	endLine(writer);
	const cells = row.childNodes
		.filter(isElement)
		.filter((cell) => !writer.isSkipped(cell, true))
		.map((cell) => renderLines(cell, writer.isSkipped));
	if (cells.some(({ length }) => length > 1)) {
		for (const line of cells.flat()) writer.lines.push(line);
		return;
	}
	const line = cells.map(([text = ""]) => text).join("\t");
	if (line.trim() !== "") writer.lines.push(line);
}

function isArticle({ tagName }: HtmlElement): boolean {
	return tagName === "article" || tagName === "main";
}

/** The number of the first item of a list that is numbered in figures. */
function firstNumber(list: HtmlElement): number | undefined {
	if (list.tagName !== "ol") return undefined;
	if (/^[aAiI]$/.test(attributeOf(list, "type") ?? "")) return undefined;
	const start = Number.parseInt(attributeOf(list, "start") ?? "1", 10);
	return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}

function rawText(element: HtmlElement): string {
	let text = "";
	const stack: HtmlNode[] = [...element.childNodes].reverse();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ("value" in node) text += node.value;
		if (isElement(node))
			for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
				const child = node.childNodes[at];
				if (child !== undefined) stack.push(child);
			}
	}
	return text;
}
