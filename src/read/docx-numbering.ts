// The numbers and bullets of lists in DOCX, which are not in the text but counted when it is shown.
import { readXml } from "./xml.ts";

/** A level of a list: `%1` to `%9` in `pattern` stand for the counts of the levels. */
interface Level {
	readonly start: number;
	readonly format: string;
	readonly pattern: string;
}

/** Gives the number or bullet of the next item of a list, with a space behind it. */
export type NextMarker = (list: string, level: number) => string;

type Levels = ReadonlyMap<number, Level>;

/** An item of a list: the list's number, and how deep the item stands in it, from 0. */
export interface ListPlace {
	readonly list: string;
	readonly level: number;
}

/** Reads which styles make items of lists. @throws {Error} for malformed XML */
export function readListStyles(
	xml: string | undefined,
): ReadonlyMap<string, ListPlace> {
	const styles = new Map<string, ListPlace>();
	let style = "";
	let level = 0;
	if (xml !== undefined)
		readXml(xml, {
			onOpen: (name, attributeOf) => {
				if (name === "style") {
					style = attributeOf("styleId") ?? "";
					level = 0;
				}
				if (name === "ilvl") level = Number(attributeOf("val")) || 0;
				if (name === "numId")
					styles.set(style, { list: attributeOf("val") ?? "", level });
			},
			onText: () => undefined,
			onClose: () => undefined,
		});
	return styles;
}

/** Makes a counter for the lists that a numbering part describes. @throws {Error} for malformed XML */
export function countLists(xml: string | undefined): NextMarker {
	const lists = xml === undefined ? new Map() : readNumbering(xml);
	const counts = new Map<Levels, number[]>();
	return (list, level) => {
		const levels: Levels | undefined = lists.get(list);
		const shape = levels?.get(level);
		if (levels === undefined || shape === undefined) return "";
		const count = (counts.get(levels) ?? []).slice(0, level + 1);
		count[level] = (count[level] ?? shape.start - 1) + 1;
		counts.set(levels, count);
		if (shape.format === "bullet") return "• ";
		const marker = shape.pattern.replace(/%([1-9])/g, (_, nth) => {
			const at = Number(nth) - 1;
			const { format, start } = levels.get(at) ?? shape;
			return formatNumber(count[at] ?? start, format);
		});
		return marker === "" ? "" : `${marker} `;
	};
}

function readNumbering(xml: string): Map<string, Levels> {
	const shapes = new Map<string, Map<number, Level>>();
	const lists = new Map<string, Levels>();
	let shape = new Map<number, Level>();
	let list = "";
	let at = 0;
	let level = { start: 1, format: "decimal", pattern: "" };
	readXml(xml, {
		onOpen: (name, attributeOf) => {
			const value = attributeOf("val") ?? "";
			if (name === "abstractNum") {
				shape = new Map();
				shapes.set(attributeOf("abstractNumId") ?? "", shape);
			}
			if (name === "lvl") {
				at = Number(attributeOf("ilvl"));
				level = { start: 1, format: "decimal", pattern: "" };
			}
			if (name === "start") level.start = Number(value) || 0;
			if (name === "numFmt") level.format = value;
			if (name === "lvlText") level.pattern = value;
			if (name === "num") list = attributeOf("numId") ?? "";
			if (name === "abstractNumId")
				lists.set(list, shapes.get(value) ?? new Map());
		},
		onText: () => undefined,
		onClose: (name) => {
			if (name === "lvl") shape.set(at, level);
		},
	});
	return lists;
}

/** Formats a count. @see ECMA-376 17.18.59 (ST_NumberFormat) */
function formatNumber(count: number, format: string): string {
	if (/^(?:lower|upper)Letter$/.test(format)) {
		const letter = String.fromCharCode(0x61 + ((count - 1) % 26));
		return matchCase(letter, format);
	}
	if (/^(?:lower|upper)Roman$/.test(format))
		return matchCase(toRoman(count), format);
	if (/^(?:chinese|taiwanese|japanese)Counting/.test(format))
		return toChinese(count);
	return format === "none" ? "" : String(count);
}

function matchCase(text: string, format: string): string {
	return format.startsWith("upper") ? text.toUpperCase() : text;
}

const ROMAN: readonly (readonly [number, string])[] = [
	[100, "c"],
	[90, "xc"],
	[50, "l"],
	[40, "xl"],
	[10, "x"],
	[9, "ix"],
	[5, "v"],
	[4, "iv"],
	[1, "i"],
];

function toRoman(count: number): string {
	if (count < 1 || count > 399) return String(count);
	let rest = count;
	let roman = "";
	for (const [value, letters] of ROMAN)
		for (; rest >= value; rest -= value) roman += letters;
	return roman;
}

const DIGITS = "零一二三四五六七八九";

/** Chinese numerals as lists have them, up to 99. */
function toChinese(count: number): string {
	if (count < 1 || count > 99) return String(count);
	const tens = Math.floor(count / 10);
	const ones = count % 10;
	const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
	return `${head}${ones === 0 ? "" : DIGITS[ones]}`;
}
