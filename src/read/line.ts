// A line of a text: how wide it is, how it begins and ends, and whether it stands by itself.
import { countColumns, isCjk } from "./character.ts";

/** A line as the joining of lines looks at it. */
export interface Line {
	/** Without space at both ends. */
	readonly text: string;
	/** Columns of space before it. */
	readonly indent: number;
	/** Columns of the text. */
	readonly width: number;
	/** Characters of the text and of the space before it. */
	readonly length: number;
	readonly isBlank: boolean;
	/** A row of a table, a heading or rule of Markdown, quoted text: never joined to another. */
	readonly isApart: boolean;
	/** How an item of a list begins, or undefined. A number may also be the rest of a sentence: it counts only after the end of one. */
	readonly marker?: "bullet" | "number" | undefined;
	/** Ends as a sentence does, or a clause before a list. */
	readonly isClosed: boolean;
	/** Ends where no sentence does: with a comma, or a word such as “of”. */
	readonly isOpen: boolean;
}

const BULLET = /^(?:[-*+•·▪●○■□◆◇–—‣](?=\s)|[•▪●■◆‣])/;
const NUMBER =
	/^(?:[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)）](?=\s)|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[、．]|第[一二三四五六七八九十百]{1,5}[章节条]|[QA][.:：]\s)/;
const APART =
	/^(?:#{1,6}\s|>|\||```|={3,}$|-{3,}$|\*{3,}$|_{3,}$)|\t|\S {3,}\S.* {3,}\S|\|.*\||(?:\. ?){6}/;
const CLOSED = /[.!?:;。！？：；…]["'”’»」』）)\]]*$/;
/** Abbreviations after which a sentence goes on. */
const ABBREVIATION =
	/(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Hon|Sgt|Det|Lt|Capt|Gen|Sen|Rep|Gov|No|Nos|Art|Arts|Sec|vs?|cf|e\.g|i\.e|St|[A-Z])\.$/;
const OPEN =
	/[,，、(（[“‘《—–/&]$|(?:^|\s)(?:a|an|the|of|and|or|nor|but|to|in|on|at|by|for|from|with|into|than|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|will|would|shall|may|can|not|its|his|her|their|this|these|those|under|over|between|against|during|through|upon|per|via|about|after|before|because|if|when|while|where)$/;

/** Describes a line. */
export function describeLine(raw: string): Line {
	const text = raw.trim();
	const lead = raw.slice(0, raw.length - raw.trimStart().length);
	const isAbbreviated = ABBREVIATION.test(text);
	return {
		text,
		indent: countColumns(lead.replaceAll("\t", "    ")),
		width: countColumns(text),
		length: [...raw.trimEnd()].length,
		isBlank: text === "",
		isApart: APART.test(text),
		marker: BULLET.test(text)
			? "bullet"
			: NUMBER.test(text)
				? "number"
				: undefined,
		isClosed: !isAbbreviated && CLOSED.test(text),
		isOpen: isAbbreviated || OPEN.test(text),
	};
}

/** Tells whether a line goes on in the middle of a sentence, as far as its first character shows it. */
export function startsLow(line: Line): boolean {
	return (
		/^["'“‘(]?[\p{Ll}]/u.test(line.text) ||
		/^[,.;:!?%)\]，。、；：！？）》”’]/.test(line.text)
	);
}

/** Tells whether the words of a line are written as those of an English heading are: all but the small ones with a capital. */
export function isTitle(line: Line): boolean {
	if (line.isClosed || line.marker !== undefined) return false;
	// Sentences, and what stands in letter-heads: numbers, addresses, names after a colon.
	if (/[.!?:]\s|[\d@]/.test(line.text)) return false;
	const words = line.text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	const long = words.filter(
		(word) =>
			word.length > 3 &&
			!/^(?:with|from|into|over|upon|than|that|under)$/.test(word),
	);
	return (
		long.length > 0 &&
		/^["“‘]?\p{Lu}/u.test(line.text) &&
		long.every((word) => /^\p{Lu}/u.test(word))
	);
}

/** Tells whether most of a line is Chinese. */
export function isChineseLine({ text, width }: Line): boolean {
	return width > 1.5 * [...text].length;
}

/** What stands between two lines that are joined: nothing beside a character of Chinese or a dash, or within a number of a Chinese text, else a space. */
export function spaceBetween(
	before: string,
	after: string,
	isChinese: boolean,
): string {
	const last = before.at(-1) ?? "";
	const isWhole = isChinese && /\d$/.test(last) && /^\d/.test(after);
	return isWhole ||
		isCjk(last) ||
		isCjk(after.charAt(0)) ||
		/[—/]$/.test(before)
		? ""
		: " ";
}
