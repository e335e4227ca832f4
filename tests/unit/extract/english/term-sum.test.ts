import { describe, expect, it } from "vitest";
import {
	addDurations,
	isLonger,
	subtractDuration,
	writeDuration,
} from "../../../../src/extract/english/term-sum.ts";

describe("lengths of time", () => {
	it("are added by months and days", () => {
		expect(addDurations("P22Y", "P8Y")).toBe("P30Y");
		expect(addDurations("P1Y8M", "P6M")).toBe("P2Y2M");
		expect(addDurations("P25Y", undefined)).toBeUndefined();
	});

	it("are subtracted down to nothing, which is no length", () => {
		expect(subtractDuration("P10Y", "P7Y")).toBe("P3Y");
		expect(subtractDuration("P180D", "P150D")).toBe("P30D");
		expect(subtractDuration("P5Y", "P5Y")).toBeUndefined();
		expect(subtractDuration("P5Y", "P6Y")).toBeUndefined();
	});

	it("are compared over units, and no end is the longest", () => {
		expect(isLonger("P2Y", "P23M")).toBe(true);
		expect(isLonger("P23M", "P700D")).toBe(false);
		expect(isLonger(undefined, "P99Y")).toBe(true);
	});

	it("are written without empty parts", () => {
		expect(writeDuration({ months: 30, days: 0 })).toBe("P2Y6M");
		expect(writeDuration({ months: 0, days: 0 })).toBeUndefined();
	});
});
