import { assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { cite, openReading, trimSpan } from "../../../src/extract/reading.ts";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { plainText } from "../arbitrary.ts";

const open = (text: string) => openReading(makeDocument({ id: "d", text }));

describe("openReading", () => {
	it("gives quotes in code points, without the spaces around the words", () => {
		const reading = open("😀 张某 犯罪");
		expect(reading.quote({ start: 2, end: 6 })).toEqual({ start: 2, end: 4 });
		expect(cite(reading, "zhang", { start: 3, end: 5 })).toEqual({
			value: "zhang",
			quote: [{ start: 2, end: 4 }],
		});
	});

	it("quotes the words of any span, also beyond the basic plane", () => {
		assert(
			property(plainText, nat(), nat(), (text, a, b) => {
				const borders = [0];
				for (const character of text)
					borders.push((borders.at(-1) ?? 0) + character.length);
				const start = borders[a % borders.length] ?? 0;
				const end = borders[b % borders.length] ?? 0;
				if (start >= end) return;
				const quote = open(text).quote({ start, end });
				const exact = text.slice(start, end);
				expect(
					sliceCodePoints(text, Number(quote.start), Number(quote.end)),
				).toBe(exact.trim() === "" ? exact : exact.trim());
			}),
			{ seed: 3, numRuns: 500 },
		);
	});
});

describe("trimSpan", () => {
	it("leaves out spaces at both ends, and keeps a span of nothing else", () => {
		expect(trimSpan("a  b ", { start: 1, end: 5 })).toEqual({
			start: 3,
			end: 4,
		});
		expect(trimSpan("a  b", { start: 1, end: 3 })).toEqual({
			start: 1,
			end: 3,
		});
	});
});
