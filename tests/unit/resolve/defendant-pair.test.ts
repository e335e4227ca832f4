import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { findDefendantPairs } from "../../../src/resolve/defendant-pair.ts";
import type {
	EvidenceIndex,
	QuoteNode,
	StatementNode,
} from "../../../src/resolve/evidence-index.ts";
import { nameFact } from "../../../src/resolve/withdrawal.ts";

/** Defendants as `case id name documents…`; gives the ids of those that may be one. */
function find(...defendants: readonly string[]): string[][] {
	const told = defendants.map((line) => line.split(" "));
	const facts = new Parser().parse(`
		@base <https://w3id.org/casegraph/> .
		@prefix cg: <ontology#> .
		@prefix foaf: <http://xmlns.com/foaf/0.1/> .
		${told
			.map(
				([of, id, name]) => `<case/${of}> a cg:Case .
					<case/${of}/defendant/${id}> a cg:Defendant ; foaf:name "${name?.replace("_", " ")}" .`,
			)
			.join("\n")}`);
	const names = facts.filter(({ object }) => object.termType === "Literal");
	const documents = new Map(
		names.map((fact, at) => [nameFact(fact), told[at]?.slice(3) ?? []]),
	);
	const index: EvidenceIndex = {
		statements: new Map(
			names.map((fact): [string, StatementNode] => [
				nameFact(fact),
				{
					iri: nameFact(fact),
					subject: fact.subject.value,
					predicate: fact.predicate.value,
					object: fact.object,
					evidence: new Set(),
				},
			]),
		),
		quotesOf: ({ iri }) =>
			(documents.get(iri) ?? []).map(
				(document): QuoteNode => ({
					iri: document,
					document,
					exact: "",
					start: 0,
					end: 0,
					method: "",
					confidence: 1,
				}),
			),
		confidenceOf: () => 1,
	};
	return findDefendantPairs(facts, index).map(({ a, b }) =>
		[a, b].map((iri) => iri.slice(iri.lastIndexOf("/") + 1)),
	);
}

describe("findDefendantPairs", () => {
	it("pairs those of one case whom two documents name alike, in whatever letters", () => {
		expect(find("c d1 墨某 ruling", "c d2 Mo_Q release")).toEqual([
			["d1", "d2"],
		]);
		expect(find("c d1 墨某 ruling", "c d2 墨子虚 release")).toHaveLength(1);
	});

	it.each([
		["whom one document names", ["c d1 墨某 one", "c d2 墨某甲 one"]],
		["of two cases", ["c d1 墨某 one", "e d2 Mo_Q two"]],
		["with other names", ["c d1 墨某 one", "c d2 Xu_X two"]],
		["with whole names", ["c d1 墨子虚 one", "c d2 墨乌有 two"]],
	])("leaves those %s apart", (_, defendants) => {
		expect(find(...defendants)).toEqual([]);
	});

	it("takes time in proportion to the defendants, also when all are alike", () => {
		const many = Array.from(
			{ length: 1000 },
			(_, at) => `c d${at} 墨某 p${at}`,
		);
		expect(find(...many).length).toBeLessThanOrEqual(20_000);
	});
});
