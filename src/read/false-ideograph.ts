// Ideographs in a text of Latin letters that are none: quotation marks and dashes of UTF-8 or Windows-1252 that were read as GBK.

const IDEOGRAPHS = /[\u3400-\u9fff]+/g;
/** One that touches no letter, and is not of UTF-8. */
const ALONE =
	/(?<![A-Za-z\u9225\u3400-\u9fff])[\u3400-\u9224\u9226-\u9fff](?![A-Za-z\u3400-\u9fff])/u;
/** Letters for each ideograph: a text with more is one that speaks Chinese, too. */
const LETTERS_EACH = 6;

/** Bytes of each ideograph of GBK, made when first asked for. */
let bytesByIdeograph:
	| ReadonlyMap<string, readonly [number, number]>
	| undefined;

/**
 * Puts the punctuation back (`鈥檚` and `抯` were `’s`), if all ideographs of a text are of that kind, and each stands at a letter.
 * Those that lost a byte cannot be told and leave the text as it is.
 */
export function mendFalseIdeographs(text: string): string {
	const runs = text.match(IDEOGRAPHS);
	if (runs === null) return text;
	const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
	if (runs.join("").length * LETTERS_EACH > letters) return text;
	if (runs.some((run) => readRun(run) === undefined)) return text;
	if (ALONE.test(text)) return text;
	return text.replace(IDEOGRAPHS, (run) => readRun(run) ?? run);
}

/** Reads the bytes of ideographs as what they were; undefined for ideographs that are meant. */
function readRun(run: string): string | undefined {
	bytesByIdeograph ??= listIdeographs();
	const bytes: number[] = [];
	for (const ideograph of run) {
		const pair = bytesByIdeograph.get(ideograph);
		if (pair === undefined) return undefined;
		bytes.push(...pair);
	}
	const latin = Buffer.from(bytes).toString("latin1");
	// Punctuation of UTF-8 and the letter behind it, or punctuation of Windows-1252 and its letter.
	if (/^(?:\u00e2\u0080[\u0093-\u00a6][\x21-\x7e])+$/.test(latin))
		return Buffer.from(bytes).toString("utf8");
	return /^[\u0091-\u0094\u0096\u0097][A-Za-z]$/.test(latin)
		? `${MARKS[(bytes[0] ?? 0) - 0x91]}${latin.charAt(1)}`
		: undefined;
}

/** Windows-1252 from 0x91 on. */
const MARKS = "‘’“”•–—";

function listIdeographs(): Map<string, readonly [number, number]> {
	const decoder = new TextDecoder("gbk");
	const list = new Map<string, readonly [number, number]>();
	for (let lead = 0x81; lead <= 0xfe; lead += 1)
		for (let trail = 0x40; trail <= 0xfe; trail += 1)
			if (trail !== 0x7f)
				list.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
	return list;
}
