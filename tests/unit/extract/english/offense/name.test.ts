import { describe, expect, it } from "vitest";
import { readOffenseList } from "../../../../../src/extract/english/offense-list.ts";
import { readBank } from "../bank.ts";
import { readEnglish, wholeOf } from "../text.ts";
import { CITED, COUNTED, PLAIN } from "./name.ts";

/** The offenses of a list, as `number × name [provision]`. */
function read(text: string): string[] {
	const reading = readEnglish(text);
	return readOffenseList(reading, wholeOf(reading)).map(
		({ name, number, citation }) =>
			`${number === undefined ? "" : `${number} × `}${name}${citation === undefined ? "" : ` [${citation}]`}`,
	);
}

describe("names of offenses", () => {
	it.each(readBank(COUNTED))("%s", (text, offenses) => {
		expect(read(text)).toEqual(offenses);
	});

	it.each(readBank(PLAIN))("%s", (text, offenses) => {
		expect(read(text)).toEqual(offenses);
	});

	it.each(readBank(CITED))("%s", (text, offenses) => {
		expect(read(text)).toEqual(offenses);
	});
});
