import { describe, expect, it } from "vitest";
import {
	formatDuration,
	readDurationAt,
} from "../../../../src/extract/chinese/duration.ts";

const read = (text: string): number | string | undefined => {
	const found = readDurationAt(text, 0);
	return found === undefined ? undefined : formatDuration(found.value);
};

describe("readDurationAt", () => {
	it.each([
		["一年三个月", 15],
		["一年零三个月", 15],
		["一年又六个月", 18],
		["十五年", 180],
		["三年", 36],
		["6个月", 6],
		["两个月", 2],
		["十五日", "P15D"],
		["三个月十五日", "P3M15D"],
		["决定", undefined],
	])("reads %s", (text, duration) => {
		expect(read(text)).toBe(duration);
	});

	it("ends where the duration does", () => {
		expect(readDurationAt("一年三个月,缓刑二年", 0)?.end).toBe(5);
	});
});
