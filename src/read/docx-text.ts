// The text of a part of a DOCX file: a line for each paragraph and each row of a table.
import type { ListPlace, NextMarker } from "./docx-numbering.ts";
import { readXml } from "./xml.ts";

/** A paragraph that is being read; one within a text box stands within another. */
interface Paragraph {
	text: string;
	list: string | undefined;
	level: number;
	style: string;
}

/** How items of lists are marked. */
export interface DocxLists {
	readonly nextMarker: NextMarker;
	/** Styles that make items, by their ids. */
	readonly styles: ReadonlyMap<string, ListPlace>;
}

/** A table that is being read: the lines of each cell of the row. */
interface Table {
	cells: string[][];
}

/** What is being read; the last of each list is the innermost. */
interface State {
	readonly lines: string[];
	readonly paragraphs: Paragraph[];
	readonly tables: Table[];
	readonly lists: DocxLists;
	/** Runs that are open. */
	runs: number;
	/** The text of the run is hidden. */
	isHidden: boolean;
	/** Within the text of a run. */
	isText: boolean;
	/** Elements that are open in a part which is left out. */
	skipped: number;
}

/** What older programs show instead of a drawing, and text that was moved away: both are there twice. */
const LEFT_OUT = new Set(["Fallback", "moveFrom", "del", "instrText"]);

/** Gives the lines of a part. @throws {Error} for malformed XML */
export function readDocxLines(xml: string, lists: DocxLists): string[] {
	const state: State = {
		lines: [],
		paragraphs: [],
		tables: [],
		lists,
		runs: 0,
		isHidden: false,
		isText: false,
		skipped: 0,
	};
	readXml(xml, {
		onOpen: (name, attributeOf) => {
			if (state.skipped > 0 || LEFT_OUT.has(name)) state.skipped += 1;
			else openElement(state, name, attributeOf);
		},
		onText: (text) => {
			if (state.skipped === 0 && state.isText && !state.isHidden)
				write(state, text);
		},
		onClose: (name) => {
			if (state.skipped > 0) state.skipped -= 1;
			else closeElement(state, name);
		},
	});
	return state.lines;
}

function openElement(
	state: State,
	name: string,
	attributeOf: (name: string) => string | undefined,
): void {
	const paragraph = state.paragraphs.at(-1);
	if (name === "p")
		state.paragraphs.push({ text: "", list: undefined, level: 0, style: "" });
	if (name === "tbl") state.tables.push({ cells: [] });
	if (name === "tr")
		for (const table of state.tables.slice(-1)) table.cells = [];
	if (name === "tc") state.tables.at(-1)?.cells.push([]);
	if (name === "t") state.isText = true;
	if (name === "r") {
		state.runs += 1;
		state.isHidden = false;
	}
	if (paragraph !== undefined && name === "numId")
		paragraph.list = attributeOf("val");
	if (paragraph !== undefined && name === "ilvl")
		paragraph.level = Number(attributeOf("val")) || 0;
	if (paragraph !== undefined && name === "pStyle")
		paragraph.style = attributeOf("val") ?? "";
	if (state.runs === 0) return;
	if (name === "vanish")
		state.isHidden = !/^(?:0|false|off)$/.test(attributeOf("val") ?? "");
	if (name === "tab") write(state, "\t");
	if (name === "br" || name === "cr") write(state, "\n");
	if (name === "noBreakHyphen") write(state, "-");
}

function closeElement(state: State, name: string): void {
	if (name === "t") state.isText = false;
	if (name === "r") state.runs -= 1;
	if (name === "p") closeParagraph(state);
	if (name === "tr") closeRow(state);
	if (name === "tbl") state.tables.pop();
}

function write(state: State, text: string): void {
	const paragraph = state.paragraphs.at(-1);
	if (paragraph !== undefined) paragraph.text += text;
}

function closeParagraph(state: State): void {
	const paragraph = state.paragraphs.pop();
	if (paragraph === undefined || paragraph.text.trim() === "") return;
	const { list, level, style, text } = paragraph;
	const { nextMarker, styles } = state.lists;
	const place = list === undefined ? styles.get(style) : { list, level };
	const marker = place === undefined ? "" : nextMarker(place.list, place.level);
	const target = state.tables.at(-1)?.cells.at(-1) ?? state.lines;
	target.push(`${marker}${text.trim()}`);
}

/** A row is one line, its cells apart by tabs, unless a cell holds several lines, as in tables that lay out a page. */
function closeRow(state: State): void {
	const table = state.tables.at(-1);
	if (table === undefined) return;
	const outer = state.tables.at(-2)?.cells.at(-1) ?? state.lines;
	const { cells } = table;
	table.cells = [];
	if (cells.some(({ length }) => length > 1)) {
		for (const line of cells.flat()) outer.push(line);
		return;
	}
	const line = cells.map(([text = ""]) => text).join("\t");
	if (line.trim() !== "") outer.push(line);
}
