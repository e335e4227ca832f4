// Text that was decoded wrongly on its way: UTF-8 or GBK read as Latin-1 or Windows-1252, and the like. Mended only where it is certain.
import { mendFalseIdeographs } from "./false-ideograph.ts";
import { encodeWindows1252, HIGH_CLASS, mendControls } from "./windows-1252.ts";

type Encoding = "utf-8" | "gb18030";

/** Characters that bytes above 0x7F are shown as, in a row. */
const RUN = new RegExp(`[${HIGH_CLASS}]+`, "g");
const HAS_RUN = new RegExp(`[${HIGH_CLASS}]{2}`);

/**
 * Pairs that are punctuation of GB 2312 and never stand in a text of Latin letters: an inverted mark before a quotation mark,
 * degree sign or the like, a pound sign before a symbol. `¡¿`, `¿¡`, `¡«` and `¡¡` are left out, since Spanish has them, as are
 * pairs with a letter: `¡Él`.
 */
const GBK_MARKS = /(?:¡[°±®¯ª\u00ad¶·¢£¤²³´µ¸¹º]|£[¬¨©º»¿¡])+/g;
/** Pairs of GB 2312, symbols or ideographs. */
const GBK_PAIRS = /(?:[\u00a1-\u00a9\u00b0-\u00f7][\u00a1-\u00fe])+/g;
/** Wrongly decoded ideographs stand together: four bytes. */
const GBK_WORD = /(?:[\u00b0-\u00f7][\u00a1-\u00fe]){2}/g;
/** So many different ones make a text Chinese rather than one of accented letters, of which hardly four stand together, or of `××××`. */
const GBK_WORDS = 6;
/** Part of the characters beyond ASCII that must fit an encoding for the whole of the text to be taken for it. */
const WHOLE_SHARE = 0.9;

/** What wrongly decoded UTF-8 is decoded to: letters of the alphabets of two bytes, punctuation, signs, CJK, full-width forms, emoji. */
const EXPECTED =
	/^[\u00a0-\u017f\u0370-\u04ff\u1ea0-\u1eff\u2010-\u2044\u20a0-\u20bf\u2100-\u22ff\u2460-\u27bf\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\ufe30-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{323af}]+$/u;
/** Bytes that no text of Latin letters has: those of quotation marks, dashes, `€`, `™`, CJK punctuation, full-width forms and emoji. */
const UTF8_MARK =
	/â\u0080[\u0080-\u00bf]|â\u0082¬|â\u0084¢|ã\u0080[\u0080-\u00bf]|ï[¼½][\u0080-\u00bf]|ð\u009f[\u0080-\u00bf]{2}/g;
/** A letter of two bytes within a word. */
const UTF8_LETTER = new RegExp(
	`[a-z][ÃÄÅ][${HIGH_CLASS}]|[ÃÄÅ][${HIGH_CLASS}][a-z]`,
);
/** A run that is valid for so long is no chance: two ideographs at least. */
const LONG_RUN = 6;

/** Puts right what was decoded wrongly; gives a text in which nothing was as it is. */
export function mendMisreading(text: string): string {
	let mended = text;
	// What passed through two hands may have been spoilt twice.
	for (let pass = 0; pass < 2 && HAS_RUN.test(mended); pass += 1)
		mended = mendGbk(mendUtf8(mended));
	return mendFalseIdeographs(mendControls(mended));
}

/**
 * UTF-8 read as Windows-1252: its marks and long runs anywhere; single letters only where nearly all is spoilt and one stands within a
 * word, since `Ã»` may be `Ã` and `»`, and `é…”` are three characters.
 */
function mendUtf8(text: string): string {
	const isWhole =
		UTF8_LETTER.test(text) &&
		isMost(text, (run) => (decodeRun(run, "utf-8") === undefined ? 0 : 1));
	return text.replace(RUN, (run) => {
		const whole =
			isWhole || run.length >= LONG_RUN ? decodeRun(run, "utf-8") : undefined;
		return whole ?? mendMarks(run);
	});
}

function mendMarks(run: string): string {
	const bytes = encodeWindows1252(run);
	if (run.length < 3 || bytes === undefined) return run;
	let mended = "";
	let from = 0;
	for (const { 0: mark, index } of Buffer.from(bytes)
		.toString("latin1")
		.matchAll(UTF8_MARK)) {
		mended += run.slice(from, index) + (decodeRun(mark, "utf-8") ?? mark);
		from = index + mark.length;
	}
	return mended + run.slice(from);
}

/** GBK read as Latin-1: a Chinese text as a whole, or the punctuation alone in a text of another language. */
function mendGbk(text: string): string {
	const words = new Set(text.match(GBK_WORD));
	const isWhole =
		words.size >= GBK_WORDS &&
		isMost(text, (run) => 1 - run.replace(GBK_PAIRS, "").length / run.length);
	if (!isWhole)
		return text.replace(
			GBK_MARKS,
			(marks) => decodeRun(marks, "gb18030") ?? marks,
		);
	// Line by line: an ASCII character may be the second byte of another, and a line may hold what is no byte.
	return text
		.split("\n")
		.map((line) => decodeBytes(line, "gb18030") ?? mendPairs(line))
		.join("\n");
}

function mendPairs(line: string): string {
	return line.replace(
		GBK_PAIRS,
		(pairs) => decodeRun(pairs, "gb18030") ?? pairs,
	);
}

/** Tells whether nearly all characters beyond ASCII fit; a part of each run does. */
function isMost(text: string, partOf: (run: string) => number): boolean {
	let high = 0;
	let fit = 0;
	for (const [run] of text.matchAll(RUN)) {
		high += run.length;
		if (run.length > 1) fit += run.length * partOf(run);
	}
	return high > 3 && fit / high >= WHOLE_SHARE;
}

/** Decodes characters as the bytes that they stand for; undefined where that gives what no text has. */
function decodeRun(run: string, encoding: Encoding): string | undefined {
	const text = decodeBytes(run, encoding);
	return text !== undefined && EXPECTED.test(text) ? text : undefined;
}

function decodeBytes(text: string, encoding: Encoding): string | undefined {
	const bytes = encodeWindows1252(text);
	if (bytes === undefined) return undefined;
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
			bytes,
		);
	} catch {
		return undefined;
	}
}
