// The authority file of offenses against the list of charges in force, where that is at hand.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { cgClass, cgProperty } from "../../src/vocabulary/casegraph.ts";
import { rdf, skos } from "../../src/vocabulary/standard.ts";

const root = new URL("../../", import.meta.url);
/** Names and articles of the charges in force, consolidated from the decrees; not part of this repository. */
const charges = fileURLToPath(new URL("../shared/law/charges.json", root));

const quads = new Parser().parse(
	readFileSync(new URL("ontology/schemes/offense.ttl", root), "utf8"),
);

/** Objects by subject and property. */
const described = new Map<string, string[]>();
for (const { subject, predicate, object } of quads) {
	const tag = "language" in object ? object.language : "";
	const key = `${subject.value} ${predicate.value} ${tag}`;
	described.set(key, [...(described.get(key) ?? []), object.value]);
}
const values = (iri: string, property: string, tag = ""): string[] =>
	described.get(`${iri} ${property} ${tag}`) ?? [];
const offenses = [...new Set(quads.map(({ subject }) => subject.value))].filter(
	(iri) => {
		const types = values(iri, rdf.type);
		return (
			types.includes(cgClass.Offense) &&
			!types.includes(cgClass.OffenseComponent)
		);
	},
);

describe("the authority file of offenses", () => {
	it("has 483 offenses, each with one name in English and one in Chinese", () => {
		expect(offenses).toHaveLength(483);
		const unnamed = offenses.filter(
			(iri) =>
				values(iri, skos.prefLabel, "en").length !== 1 ||
				values(iri, skos.prefLabel, "zh").length !== 1,
		);
		expect(unnamed).toEqual([]);
	});

	it("leads from the half that the press release names to its whole and its paragraph", () => {
		const half =
			"https://w3id.org/casegraph/offense/illegally-obtaining-computer-information-system-data";
		const [whole = ""] = values(half, cgProperty.componentOf);
		expect(values(whole, skos.prefLabel, "zh")).toEqual([
			"非法获取计算机信息系统数据、非法控制计算机信息系统罪",
		]);
		expect(values(whole, cgProperty.component)).toContain(half);
		expect(values(whole, cgProperty.article)).toEqual(["285(2)"]);
	});

	it.skipIf(!existsSync(charges))(
		"agrees with the list of charges in force (skipped where ../shared/law is missing)",
		() => {
			const list: { name: string; articles: string[] }[] = JSON.parse(
				readFileSync(charges, "utf8"),
			);
			const articlesOf = (iri: string): string =>
				values(iri, cgProperty.article).sort().join(" ");
			const ours = offenses.map(
				(iri) => `${values(iri, skos.prefLabel, "zh")[0]} ${articlesOf(iri)}`,
			);
			const theirs = list.map(
				({ name, articles }) => `${name} ${[...articles].sort().join(" ")}`,
			);
			expect(ours.sort()).toEqual(theirs.sort());
		},
	);
});
