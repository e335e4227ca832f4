import { describe, expect, it } from "vitest";
import { findPenaltyCues } from "../../../../src/extract/english/penalty-cue.ts";
import { findStatusCues } from "../../../../src/extract/english/status-cue.ts";
import { readEnglish, wholeOf } from "./text.ts";

function statuses(text: string): string[] {
	const reading = readEnglish(text);
	return findStatusCues(reading, wholeOf(reading)).map(({ status }) => status);
}

function penalties(text: string): number {
	const reading = readEnglish(text);
	return findPenaltyCues(reading, wholeOf(reading)).length;
}

describe("findStatusCues", () => {
	it.each([
		["Quillon pleaded guilty today to theft.", ["pleaded-guilty"]],
		["Quillon pled no contest to theft.", ["pleaded-no-contest"]],
		["Quillon pleaded not guilty.", ["pleaded-not-guilty"]],
		["A jury found Mara Quillon guilty of theft.", ["convicted"]],
		["A jury found Mara Quillon not guilty of theft.", ["acquitted"]],
		["Quillon was acquitted of theft.", ["acquitted"]],
		["the conviction of Mara Quillon", ["convicted"]],
		["Quillon is charged with theft.", ["charged"]],
		["Quillon faces two felony counts of theft.", ["charged"]],
		["Quillon is awaiting trial on charges of theft.", ["charged"]],
		["Quillon was arrested on suspicion of theft.", ["alleged"]],
		["Jurors deadlocked on the count of theft.", ["charged"]],
	])("reads %s", (text, expected) => {
		expect(statuses(text)).toEqual(expected);
	});

	it.each([
		"If convicted, Quillon faces ten years in prison.",
		"Quillon is presumed innocent unless and until proven guilty or convicted.",
		"Quillon could be convicted of theft.",
		"Quillon is expected to be convicted.",
		"Quillon was not charged.",
		"Quillon has prior convictions of theft.",
		"Quillon had been previously convicted of theft.",
		"Quillon was convicted of theft in 2015 and was on probation at the time of the arrest.",
	])("reads nothing in “%s”", (text) => {
		expect(statuses(text)).toEqual([]);
	});
});

describe("findPenaltyCues", () => {
	it.each([
		"Quillon was sentenced to two years.",
		"Judge Venn sentenced Quillon to two years.",
		"Quillon received two years in prison.",
		"Quillon was ordered to pay $5.",
	])("finds one in “%s”", (text) => {
		expect(penalties(text)).toBe(1);
	});

	it.each([
		"Quillon faces a maximum sentence of two years.",
		"Quillon will be sentenced on May 3.",
		"Quillon is expected to be sentenced to four years.",
		"Quillon could be sentenced to 20 years.",
		"Quillon is scheduled to be sentenced in June.",
	])("finds none in “%s”", (text) => {
		expect(penalties(text)).toBe(0);
	});
});
