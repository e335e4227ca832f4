// Windows-1252, which Node decodes as Latin-1 in some versions: the characters of its bytes, and the bytes of its characters.

/** What the bytes 0x80 to 0x9F stand for; five of them have no character, and stay the control characters that they are in Latin-1. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTES: ReadonlyMap<string, number> = new Map(
	[...UPPER].map((character, at) => [character, 0x80 + at]),
);

/** Class of regular expressions: the characters of Windows-1252 and Latin-1 beyond ASCII. */
export const HIGH_CLASS: string = `\\u0080-\\u00ff${UPPER}`;

/** Decodes bytes, all of which stand for something. */
export function decodeWindows1252(bytes: Uint8Array): string {
	return mendControls(
		Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
			"latin1",
		),
	).replaceAll("\u0085", "…");
}

/** Puts characters of Windows-1252 in the place of control characters that came of reading it as Latin-1; U+0085 only among others of them. */
export function mendControls(text: string): string {
	if (
		!/[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/.test(
			text,
		)
	)
		return text;
	return text.replace(
		/[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g,
		(control) => UPPER[control.charCodeAt(0) - 0x80] ?? control,
	);
}

/** Gives the bytes that characters stand for, in Windows-1252 or Latin-1; undefined where one is in neither. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const byte = code <= 0xff ? code : BYTES.get(text.charAt(at));
		if (byte === undefined) return undefined;
		bytes[at] = byte;
	}
	return bytes;
}
