// Standard output: text that the graph holds is made harmless for terminals before it is shown.

/** Writes to standard output. When the reader has gone (`casegraph query … | head`), the process ends quietly. */
export function print(text: string): void {
	process.stdout.write(text);
}

/** Ends the process without a word when nobody reads its output any more. To be called once, at the start. */
export function endOnClosedOutput(): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
}

/** Shows control characters, which a terminal would obey, and characters that turn the direction of text, as `\u{…}`; line ends and tabs become spaces. */
export function toVisible(text: string): string {
	return text
		.replace(/[\t\r\n]+/g, " ")
		.replace(
			/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu,
			(found) => `\\u{${found.codePointAt(0)?.toString(16)}}`,
		);
}

/** Columns of the terminal; undefined when output goes to a file or another program, and need not be cut. */
export function terminalColumns(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : undefined;
}
