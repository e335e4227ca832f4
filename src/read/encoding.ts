// Bytes to text where the encoding is not stated, or stated wrongly: byte order marks, UTF-8, GB 18030, Windows-1252.
import { isUtf8 } from "node:buffer";
import { decodeUtf8 } from "./text.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** A pair of bytes that GB 2312 gives a character: rows 1–9 symbols, 16–87 ideographs. */
const isGb2312Pair = (lead: number, trail: number): boolean =>
	trail >= 0xa1 &&
	trail <= 0xfe &&
	((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7));

/** Share of the pairs of a Chinese text in GBK that GB 2312 knows already: names have a few others. */
const GB2312_SHARE = 0.9;
/** Share of bytes beyond ASCII in a text of a European language; German and French have some 5 %, Vietnamese more. */
const LATIN_SHARE = 0.2;
/** Bytes that Windows-1252 gives no character. */
const NO_LATIN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Share of the characters beyond ASCII that may be damaged: a file that was cut off within one, or has a byte too many. */
const DAMAGE_SHARE = 0.02;

/**
 * Decodes a text. Bytes that are valid UTF-8 are UTF-8, whatever is stated: other encodings hardly ever happen to be. Where nothing
 * fits wholly, a few damaged characters become U+FFFD.
 * @param stated label of the encoding that the document states, such as `gb2312`
 * @returns undefined where no encoding fits well
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Buffer, stated?: string): string | undefined {
	const mark = findByteOrderMark(bytes);
	if (mark !== undefined) return decodeAs(bytes, mark);
	if (isUtf8(bytes)) return decodeUtf8(bytes);
	const text = stated === undefined ? undefined : decodeAs(bytes, stated);
	if (text !== undefined) return text;
	const isInChinese = isChinese(bytes);
	return (
		(isInChinese ? decodeAs(bytes, "gb18030") : undefined) ??
		decodeDamaged(bytes, "utf-8") ??
		(isInChinese ? decodeDamaged(bytes, "gb18030") : undefined) ??
		(isLatin(bytes) ? decodeWindows1252(bytes) : undefined)
	);
}

/** Decodes bytes of which nearly all fit; a text of ASCII with a few other bytes is another encoding rather than damaged. */
function decodeDamaged(bytes: Buffer, label: string): string | undefined {
	const text = new TextDecoder(label).decode(bytes);
	const high = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
	const damaged = text.match(/\ufffd/g)?.length ?? 0;
	return damaged <= DAMAGE_SHARE * high ? text : undefined;
}

function findByteOrderMark(bytes: Buffer): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return undefined;
}

/** Decodes by a label; gives undefined for one that is unknown, and for bytes that do not fit it. */
function decodeAs(bytes: Buffer, label: string): string | undefined {
	try {
		const decoder = new TextDecoder(label, { fatal: true });
		return decoder.encoding === "windows-1252"
			? decodeWindows1252(bytes)
			: decoder.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Tells whether bytes are Chinese in GB 2312, GBK or GB 18030: nearly all of their pairs are characters of the first. */
function isChinese(bytes: Buffer): boolean {
	let pairs = 0;
	let known = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const lead = bytes[at] ?? 0;
		if (lead < 0x80) continue;
		pairs += 1;
		at += 1;
		if (isGb2312Pair(lead, bytes[at] ?? 0)) known += 1;
	}
	return pairs > 0 && known / pairs >= GB2312_SHARE;
}

/** Tells whether bytes are a European language in Windows-1252: few beyond ASCII, and all of them characters. */
function isLatin(bytes: Buffer): boolean {
	let high = 0;
	for (const byte of bytes) {
		if (byte === 0 || NO_LATIN.has(byte)) return false;
		if (byte >= 0x80) high += 1;
	}
	return high / bytes.length <= LATIN_SHARE;
}
