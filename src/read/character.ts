// Characters that stand in the way: invisible ones, line ends of many kinds, spaces that are no spaces.

const LINE_END = /\r\n?|[\v\u2028]/g;
/** Between paragraphs, or pages. */
const PARAGRAPH_END = /\u2029|\n?\f\n?/g;
/** Soft hyphen, zero-width space and word joiner, byte order mark within a text. Joiners are kept: emoji and Indic scripts need them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Spaces of other widths than the common one, but for the ideographic space, which Chinese sets apart names with. */
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const CJK =
	"\\u2e80-\\u303e\\u3041-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffe6\\u{20000}-\\u{323af}";
const CJK_CHARACTER = new RegExp(`[${CJK}]`, "u");

/** Tells whether a character is of Chinese, Japanese or the punctuation that stands with them: no space is set around it. */
export function isCjk(character: string): boolean {
	return CJK_CHARACTER.test(character);
}

/** Gives a text with `\n` for all line ends, without invisible characters, and with common spaces. */
export function cleanCharacters(text: string): string {
	return text
		.replace(LINE_END, "\n")
		.replace(PARAGRAPH_END, "\n\n")
		.replace(INVISIBLE, "")
		.replace(SPACE, " ");
}

/** Gives a line without space at its ends, and with one space for each run of them within it. */
export function tidyLine(line: string): string {
	return line.trim().replace(/ {2,}/g, " ");
}

/** Counts the columns that a line takes: two for each character of CJK. */
export function countColumns(line: string): number {
	let columns = 0;
	for (const character of line) columns += isWide(character) ? 2 : 1;
	return columns;
}

function isWide(character: string): boolean {
	const code = character.charCodeAt(0);
	return code >= 0x2e80 && isCjk(character);
}
