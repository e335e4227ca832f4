import { describe, expect, it } from "vitest";
import { readOffenseList } from "../../../../../src/extract/english/offense-list.ts";
import { readBank } from "../bank.ts";
import { readEnglish, wholeOf } from "../text.ts";
import { CITED, COUNTED, PLAIN } from "./name.ts";
import { STATES } from "./state-name.ts";

/** The offenses of a list, as `number × name [provision]`. */
function read(text: string): string[] {
	const reading = readEnglish(text);
	return readOffenseList(reading, wholeOf(reading)).map(
		({ name, number, citation }) =>
			`${number === undefined ? "" : `${number} × `}${name}${citation === undefined ? "" : ` [${citation}]`}`,
	);
}

describe("names of offenses", () => {
	it.each([COUNTED, PLAIN, CITED, STATES].flatMap(readBank))(
		"%s",
		(text, offenses) => {
			expect(read(text)).toEqual(offenses);
		},
	);
});
