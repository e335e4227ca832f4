// Every statement about the press release reaches words of a document that stand exactly where it says, or a provision of law.
import { createHash } from "node:crypto";
import type { Quad } from "@rdfjs/types";
import { beforeAll, describe, expect, test } from "vitest";
import { statementIri } from "../../../src/model/iri.ts";
import { formatTerm } from "../../../src/model/n-triples.ts";
import type { BuiltGraph } from "../../../src/pipeline.ts";
import { runPipeline } from "../../../src/pipeline.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";
import { cgClass, cgProperty } from "../../../src/vocabulary/casegraph.ts";
import { oa, rdf } from "../../../src/vocabulary/standard.ts";

let built: BuiltGraph;
/** Objects by subject and property, of the evidence graph. */
let described: Map<string, string[]>;

beforeAll(async () => {
	built = await runPipeline(await openSources(["data"]), await readOntology());
	described = new Map();
	for (const { subject, predicate, object } of built.quads.evidence) {
		const key = `${subject.value} ${predicate.value}`;
		described.set(key, [...(described.get(key) ?? []), object.value]);
	}
});

const values = (subject: string, property: string): string[] =>
	described.get(`${subject} ${property}`) ?? [];

/** Reads a quote as someone would who has only the RDF and the stored texts; counts code points by spreading the text. */
function readQuote(evidence: string) {
	const [target = ""] = values(evidence, oa.hasTarget);
	const selectors = values(target, oa.hasSelector);
	const read = (property: string): string =>
		selectors.flatMap((selector) => values(selector, property))[0] ?? "";
	const document = built.documents.find(
		({ iri }) => iri === values(target, oa.hasSource)[0],
	);
	const points = [...(document?.text ?? "")];
	return {
		document,
		points,
		start: Number(read(oa.start)),
		end: Number(read(oa.end)),
		exact: read(oa.exact),
		prefix: read(oa.prefix),
		suffix: read(oa.suffix),
	};
}

describe("evidence of the press release", () => {
	test("every fact has a statement node that says the same", () => {
		expect(built.quads.facts.length).toBeGreaterThan(400);
		const wrong = built.quads.facts.filter((quad) => {
			const node = nodeOf(quad);
			const parts = [rdf.subject, rdf.predicate, rdf.object].map(
				(part) => values(node, part)[0],
			);
			return (
				parts.join(" ") !==
				[quad.subject.value, quad.predicate.value, quad.object.value].join(" ")
			);
		});
		expect(wrong.map(formatFact)).toEqual([]);
	});

	test("every statement reaches a quote, or a provision of law", () => {
		const provisions = new Set(
			built.quads.ontology
				.filter(({ object }) => object.value === cgClass.LegalProvision)
				.map(({ subject }) => subject.value),
		);
		const unsupported = built.quads.facts.filter((quad) => {
			const node = nodeOf(quad);
			const cited = values(node, cgProperty.accordingTo);
			return (
				values(node, cgProperty.evidence).length === 0 &&
				!cited.some((provision) => provisions.has(provision))
			);
		});
		expect(unsupported.map(formatFact)).toEqual([]);
	});

	test("a relation to a part of a case, event or figure is quoted by words that are quoted for the part", () => {
		const links = [
			"proceeding",
			"holding",
			"participation",
			"rankedItem",
			"remedy",
			"count",
		] as const;
		const relations = new Set<string>(links.map((name) => cgProperty[name]));
		const parts = built.quads.facts.filter(({ predicate }) =>
			relations.has(predicate.value),
		);
		const typeOf = new Map(
			built.quads.facts
				.filter(({ predicate }) => predicate.value === rdf.type)
				.map((quad) => [quad.subject.value, quad]),
		);
		const apart = parts.filter((quad) => {
			const type = typeOf.get(quad.object.value);
			const own =
				type === undefined ? [] : values(nodeOf(type), cgProperty.evidence);
			return !values(nodeOf(quad), cgProperty.evidence).some((iri) =>
				own.includes(iri),
			);
		});
		expect(parts.length).toBeGreaterThan(15);
		expect(apart.map(formatFact)).toEqual([]);
	});

	test("every quote stands exactly at its code points, between its prefix and suffix", () => {
		const evidence = built.quads.evidence
			.filter(({ object }) => object.value === cgClass.Evidence)
			.map(({ subject }) => subject.value);
		expect(evidence.length).toBeGreaterThan(50);
		const wrong = evidence.filter((iri) => {
			const { points, start, end, exact, prefix, suffix } = readQuote(iri);
			const at = (from: number, to: number): string =>
				points.slice(Math.max(0, from), to).join("");
			return (
				exact === "" ||
				at(start, end) !== exact ||
				at(start - [...prefix].length, start) !== prefix ||
				at(end, end + [...suffix].length) !== suffix
			);
		});
		expect(wrong).toEqual([]);
	});

	test("quotes are of digests, in English and in Chinese, and none is a whole record", () => {
		const quoted = built.quads.evidence
			.filter(({ predicate }) => predicate.value === oa.hasSource)
			.map(({ object }) => object.value);
		const documents = built.documents.filter(({ iri }) => quoted.includes(iri));
		expect(documents.map(({ language }) => language).sort()).toEqual([
			"en",
			"zh",
		]);
		expect(documents.every(({ isDigest }) => isDigest)).toBe(true);
	});

	test("the hash of each document is that of its stored text", () => {
		for (const { iri, text } of built.documents) {
			expect(values(iri, cgProperty.sha256)).toEqual([
				createHash("sha256").update(text).digest("hex"),
			]);
		}
	});

	test("every inferred statement names its rule and premises that stand in the graph", () => {
		const nodes = new Set(
			[...built.quads.evidence, ...built.quads.inferred]
				.filter(({ predicate }) => predicate.value === rdf.subject)
				.map(({ subject }) => subject.value),
		);
		const premises = built.quads.inferred.filter(
			({ predicate }) => predicate.value === cgProperty.premise,
		);
		const conclusions = built.quads.inferred.filter(
			({ predicate }) => predicate.value === cgProperty.derivation,
		);
		expect(conclusions.length).toBeGreaterThan(20);
		expect(premises.length).toBeGreaterThan(20);
		expect(premises.filter(({ object }) => !nodes.has(object.value))).toEqual(
			[],
		);
	});

	test("the graph is valid", () => {
		expect(
			built.violations.filter(({ severity }) => severity === "violation"),
		).toEqual([]);
	});
});

function nodeOf({ subject, predicate, object }: Quad): string {
	return statementIri(subject.value, predicate.value, formatTerm(object));
}

function formatFact({ subject, predicate, object }: Quad): string {
	return `${subject.value} ${predicate.value} ${object.value}`;
}
