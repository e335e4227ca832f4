// No rule knows the people, the court or the day of the release: with all of them renamed, everything else is found alike.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { englishCourtRelease } from "../../../src/extract/english-court-release.ts";
import { readLexicon } from "../../../src/extract/lexicon.ts";
import { openReading } from "../../../src/extract/reading.ts";
import type { RawObject, RawValue } from "../../../src/model/record.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";

/** Not part of the project; without it there is nothing to rename. */
const release = fileURLToPath(
	new URL(
		"../../../../shared/seeds/shanghai-press-release.en.txt",
		import.meta.url,
	),
);
const PLACE = ["Shanghai", "Nanling"] as const;
const DAY = ["May 28", "October 9"] as const;
/** Invented family names, by which those of the release are replaced in their order. */
const FAMILIES = [
	"Qiu",
	"Bian",
	"Rong",
	"Tu",
	"Geng",
	"Lan",
	"Shi",
	"Pu",
	"Ouyang",
	"Du",
];

describe.skipIf(!existsSync(release))(
	"the raw release with other names (skipped where ../shared is not at hand)",
	() => {
		let extract: (from: string) => readonly RawObject[];
		let found: readonly RawObject[];
		let names: readonly string[];
		let renamed: string;

		beforeAll(async () => {
			const lexicon = readLexicon((await readOntology()).quads);
			const [document] = [...(await openSources([release])).documents.values()];
			const text = document?.text ?? "";
			extract = (from) =>
				englishCourtRelease.extract(
					openReading(makeDocument({ id: "d", language: "en", text: from })),
					lexicon,
				);
			found = extract(text);
			names = namesIn(found);
			renamed = [...names.entries()].reduce(
				(changed, [nth, name]) =>
					changed.replaceAll(
						name,
						name.replace(/^\S+/, FAMILIES[nth % FAMILIES.length] ?? "Qiu"),
					),
				text.replaceAll(...PLACE).replaceAll(...DAY),
			);
		});

		test("names nobody of the release any more", () => {
			expect(names.length).toBeGreaterThan(8);
			expect(names.filter((name) => renamed.includes(name))).toEqual([]);
		});

		test("gives records of the same form, with the same concepts", () => {
			const shape = (records: readonly RawObject[]): unknown[] =>
				records.map((record) => formOf(record));
			expect(shape(extract(renamed))).toEqual(shape(found));
		});
	},
);

/** The names of officials and of the accused. */
function namesIn(records: readonly RawObject[]): string[] {
	const names = new Set<string>();
	JSON.stringify(records, (key, value: unknown) => {
		if (key === "name" && typeof value === "string") names.add(value);
		return value;
	});
	return [...names];
}

/** Fields whose values name no one: they must stay the same. */
const SAME: ReadonlySet<string> = new Set([
	...["type", "kind", "offense", "status", "role", "measure", "value", "bound"],
	...["unit", "from", "to", "rank", "family", "about_family", "share_of"],
	...["topic", "masked", "audience", "purpose", "features"],
]);

/** The form of a value: its fields, and the values of those that name no one. */
function formOf(value: RawValue | undefined, field = ""): unknown {
	if (Array.isArray(value)) return value.map((item) => formOf(item, field));
	if (typeof value === "object" && value !== null)
		return Object.fromEntries(
			Object.entries(value)
				.filter(([name]) => name !== "quote")
				.map(([name, inner]) => [
					name,
					formOf(inner, name === "value" ? `${field} value` : name),
				]),
		);
	return SAME.has(field) ? value : typeof value;
}
