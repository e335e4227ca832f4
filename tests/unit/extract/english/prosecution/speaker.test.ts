import { describe, expect, it } from "vitest";
import { isQuoted } from "../../../../../src/extract/english/prosecution/speaker.ts";
import { readEnglish } from "../text.ts";

describe("isQuoted", () => {
	it("finds those of whom the text says that they said something", () => {
		const reading = readEnglish(
			"“It is over,” said Roe. Ames-Lund said so, too. Mr. O'Hare added that it was late. Crane listened. (Doe said nothing.)",
		);
		const quoted = ["Roe", "Ames-Lund", "O'Hare", "Crane", "Doe", "Voss"];
		expect(quoted.filter((name) => isQuoted(reading, name))).toEqual([
			"Roe",
			"Ames-Lund",
			"O'Hare",
			"Doe",
		]);
	});
});
