// Invented releases in the forms in which prosecutors announce charges, pleas, verdicts and sentences; releases.txt has each with what is to be found.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { englishProsecutionRelease } from "../../../../../src/extract/english-prosecution-release.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../../../src/model/record.ts";
import { NO_LEXICON, readEnglish } from "../text.ts";

const releases = readFileSync(new URL("releases.txt", import.meta.url), "utf8")
	.split(/^@@ /m)
	.slice(1)
	.map((part) => {
		const [head = "", expected = ""] = part.split("\n==\n");
		const [name = "", ...text] = head.split("\n");
		return [name, text.join("\n"), expected.trim().split("\n")] as const;
	});

function bare(raw: RawValue | undefined): RawValue | undefined {
	return isRawObject(raw) && "value" in raw ? bare(raw.value) : raw;
}

function listOf(raw: RawValue | undefined): RawObject[] {
	return Array.isArray(raw) ? raw.filter(isRawObject) : [];
}

function showCount({ offense, status, number }: RawObject): string {
	const name = bare(offense);
	const times = number === undefined ? "" : `${number} × `;
	return `${status} ${times}${isRawObject(name) ? name.name : ""}`;
}

const PARTS = [
	"term",
	"minimum_term",
	"maximum_term",
	"probation",
	"fine",
	"restitution",
];

function showSentence(sentence: RawValue | undefined): string[] {
	if (!isRawObject(sentence)) return [];
	const parts = PARTS.filter((name) => name in sentence).map(
		(name) => `${name} ${bare(sentence[name])}`,
	);
	const isForLife = JSON.stringify(sentence).includes("life-imprisonment");
	return [`sentence ${[...parts, ...(isForLife ? ["life"] : [])].join(", ")}`];
}

/** A defendant on one line: `Joan Roe: charged 2 × theft; sentence term P1Y`. */
function showDefendant({ name, kind, counts, sentence }: RawObject): string {
	const unit = bare(kind) === "unit" ? " (unit)" : "";
	const said = [...listOf(counts).map(showCount), ...showSentence(sentence)];
	return `${bare(name)}${unit}: ${said.join("; ")}`.trim();
}

describe("releases of prosecutors", () => {
	it.each(releases)("%s", (_, text, expected) => {
		const reading = readEnglish(text);
		expect(englishProsecutionRelease.fits(reading)).toBe(true);
		const [found] = englishProsecutionRelease.extract(reading, NO_LEXICON);
		expect(listOf(found?.defendants).map(showDefendant)).toEqual(expected);
	});

	it("quotes words for every defendant and count", () => {
		for (const [, text] of releases) {
			const reading = readEnglish(text);
			const [found] = englishProsecutionRelease.extract(reading, NO_LEXICON);
			for (const defendant of listOf(found?.defendants)) {
				const { start, end } = defendant.quote as RawObject;
				expect(
					text.slice(Number(start), Number(end)).replace(/\s+/g, " "),
				).toBe(bare(defendant.name));
				for (const count of listOf(defendant.counts))
					expect(listOf(count.quote).length).toBeGreaterThan(0);
			}
		}
	});
});
