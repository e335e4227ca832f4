// Mends a text before it is stored: what was decoded wrongly, characters that nobody sees, lines that were wrapped. Offsets are true to what this gives.
import { cleanCharacters, tidyLine } from "./character.ts";
import { joinLines } from "./join-line.ts";
import { mendMisreading } from "./misreading.ts";

/**
 * Gives the text to be stored. The same text gives the same; what this gave stays as it is.
 * @param isLaidOut true for the lines of a printed page, which are joined without more signs of their having been wrapped
 */
export function mendText(text: string, isLaidOut = false): string {
	const clean = cleanCharacters(mendMisreading(text));
	return joinLines(clean, isLaidOut)
		.split("\n")
		.map(tidyLine)
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
