// Folding: what rules match is the text with the differences of width and of punctuation taken out, index for index.

/** Pairs of what is written and what it is read as; each one UTF-16 unit, so that no offset moves. */
const FOLDED: ReadonlyMap<number, number> = new Map([
	...range(0xff01, 0xff5e, 0x21),
	...pairs("\u3000\u00a0\u2002\u2003\u2009\u202f", " "),
	...pairs("〔［【", "["),
	...pairs("〕］】", "]"),
	...pairs("﹝", "("),
	...pairs("﹞", ")"),
	...pairs("‘’‛ʼ`´", "'"),
	...pairs("“”„‟", '"'),
	...pairs("‐‑‒–—―", "-"),
	...pairs("〇○◯", "〇"),
]);

/** What each UTF-16 unit is read as. */
const TABLE: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
	return FOLDED.get(unit) ?? unit;
});

/** Folds a text, unit for unit: full-width letters, digits and punctuation, quotation marks, brackets, dashes and spaces. */
export function foldText(text: string): string {
	const units = new Uint16Array(text.length);
	let isChanged = false;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		const folded = TABLE[unit] ?? unit;
		units[at] = folded;
		isChanged ||= folded !== unit;
	}
	return isChanged ? decode(units) : text;
}

/** Makes a string of its units in one step: a text put together of pieces is slower to search. */
function decode(units: Uint16Array): string {
	if (IS_LITTLE_ENDIAN)
		return Buffer.from(units.buffer, 0, units.byteLength).toString("utf16le");
	let text = "";
	for (const unit of units) text += String.fromCharCode(unit);
	return text;
}

const IS_LITTLE_ENDIAN: boolean =
	new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function range(first: number, last: number, to: number): [number, number][] {
	return Array.from({ length: last - first + 1 }, (_, nth) => [
		first + nth,
		to + nth,
	]);
}

function pairs(from: string, to: string): [number, number][] {
	return [...from].map((unit) => [unit.charCodeAt(0), to.charCodeAt(0)]);
}
