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

/** Folds a text, unit for unit: full-width letters, digits and punctuation, quotation marks, brackets, dashes and spaces. */
export function foldText(text: string): string {
	const units = new Uint16Array(text.length);
	let isChanged = false;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		const folded = unit < 0x80 ? unit : (FOLDED.get(unit) ?? unit);
		units[at] = folded;
		isChanged ||= folded !== unit;
	}
	return isChanged ? decode(units) : text;
}

/** Units that one call takes as arguments. */
const BLOCK = 0x2000;

function decode(units: Uint16Array): string {
	let text = "";
	for (let at = 0; at < units.length; at += BLOCK)
		text += String.fromCharCode(...units.subarray(at, at + BLOCK));
	return text;
}

function range(first: number, last: number, to: number): [number, number][] {
	return Array.from({ length: last - first + 1 }, (_, nth) => [
		first + nth,
		to + nth,
	]);
}

function pairs(from: string, to: string): [number, number][] {
	return [...from].map((unit) => [unit.charCodeAt(0), to.charCodeAt(0)]);
}
