import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
	documentIri,
	evidenceIri,
	mintIri,
	recordFileIri,
	slugify,
	statementIri,
} from "../../../src/model/iri.ts";
import { isIri } from "../../../src/model/term.ts";
import { anyText } from "../arbitrary.ts";

describe("slugify", () => {
	it.each([
		["Li X", "li-x"],
		["张某", "张某"],
		["  Wang   X ", "wang-x"],
		["Ｌｉ Ｘ", "li-x"],
		["O’Test", "otest"],
		["A — B", "a-b"],
		["(2099) Test 1", "(2099)-test-1"],
		["𠮷某", "𠮷某"],
	])("makes of %j the segment %j", (name, slug) => {
		expect(slugify(name)).toBe(slug);
	});

	it("gives nothing for a name without letters or digits", () => {
		for (const name of ["", " ", "…", "..", "/", "--", "\u0000"])
			expect(slugify(name)).toBeUndefined();
	});

	it("keeps names apart that differ in a character it must leave out", () => {
		expect(slugify("A&B")).not.toBe(slugify("AB"));
		expect(slugify("A/B")).not.toBe(slugify("A&B"));
		expect(slugify("张某*")).not.toBe(slugify("张某"));
	});

	it("threat 1: makes a valid IRI segment of any text, without a slash", () => {
		assert(
			property(anyText, (name) => {
				const slug = slugify(name);
				return (
					slug === undefined ||
					(!/[/?#%]/.test(slug) && isIri(mintIri(`case/${slug}`)))
				);
			}),
			{ seed: 2, numRuns: 2000 },
		);
	});
});

describe("names by hash", () => {
	it("differ when any part differs, and are the same in every run", () => {
		expect(statementIri("s", "p", "<o>")).toBe(
			"https://w3id.org/casegraph/statement/1af548e911a281e22510eff4a73b6dd9",
		);
		const names = [
			evidenceIri("d", 1, 2, "x", "m"),
			evidenceIri("e", 1, 2, "x", "m"),
			evidenceIri("d", 0, 2, "x", "m"),
			evidenceIri("d", 1, 3, "x", "m"),
			evidenceIri("d", 1, 2, "y", "m"),
			evidenceIri("d", 1, 2, "x", "n"),
		];
		expect(new Set(names).size).toBe(names.length);
	});

	it("gives a document without a speakable name an IRI too", () => {
		expect(documentIri("…")).toMatch(/\/document\/[0-9a-f]{32}$/);
	});

	it("names a record file by its own name, wherever it lies", () => {
		const hash = "0123456789abcdef";
		expect(recordFileIri("/a/b/cases.csv", hash)).toBe(
			recordFileIri("c:\\d\\cases.csv", hash),
		);
		expect(recordFileIri("cases.csv", "fedcba98")).not.toBe(
			recordFileIri("cases.csv", hash),
		);
	});
});
