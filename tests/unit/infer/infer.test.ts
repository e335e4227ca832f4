import { readdirSync, readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { inferStatements } from "../../../src/infer/infer.ts";
import { readRules } from "../../../src/infer/parse.ts";
import { GRAPHS, statementIri } from "../../../src/model/iri.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { makeIri, makeQuad } from "../../../src/model/term.ts";
import { cgClass, cgProperty } from "../../../src/vocabulary/casegraph.ts";
import { rdf } from "../../../src/vocabulary/standard.ts";

const BASE = "https://w3id.org/casegraph/";
const CG = `${BASE}ontology#`;
const PREFIXES = `
  @prefix cg: <${CG}> . @prefix : <${BASE}case/x/> . @prefix offense: <${BASE}offense/> . @prefix family: <${BASE}family/> .
  @prefix status: <${BASE}status/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix scheme: <${BASE}scheme/> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @base <${BASE}> .
`;
const folder = new URL("../../../ontology/rules/", import.meta.url);
const rules = readRules(
	readdirSync(folder).map((name) => ({
		name,
		text: readFileSync(new URL(name, folder), "utf8"),
	})),
);

function parse(turtle: string, graph: string): Quad[] {
	const quads = new Parser().parse(PREFIXES + turtle);
	return quads.map(({ subject, predicate, object }) =>
		makeQuad(
			makeIri(subject.value),
			makeIri(predicate.value),
			object,
			makeIri(graph),
		),
	);
}

function infer(facts: string, ontology = ""): Quad[] {
	return inferStatements({
		facts: parse(facts, GRAPHS.facts),
		ontology: parse(ontology, GRAPHS.ontology),
		rules,
	});
}

const SUPPORT: ReadonlySet<string> = new Set([
	rdf.type,
	rdf.subject,
	rdf.predicate,
	rdf.object,
	cgProperty.derivation,
	cgProperty.rule,
	cgProperty.premise,
]);

/** Conclusions as short text, without statements and derivations. */
function listConclusions(quads: readonly Quad[]): string[] {
	const short = (iri: string) => iri.replace(CG, "").replace(BASE, "");
	return quads
		.filter(({ predicate }) => !SUPPORT.has(predicate.value))
		.map(
			({ subject, predicate, object }) =>
				`${short(subject.value)} ${short(predicate.value)} ${short(object.value)}`,
		);
}

const CASE = `
  <case/x> cg:defendant :li-x , :wu-x , :others .
  :li-x a cg:Defendant ; cg:count :c1 . :wu-x a cg:Defendant ; cg:count :c2 . :others a cg:DefendantGroup .
  :c1 cg:offense offense:half ; cg:status status:convicted . :c2 cg:offense offense:half ; cg:status status:charged .
`;
const LAW = `
  offense:half a cg:Offense ; skos:inScheme scheme:offense ; cg:componentOf offense:both ; cg:provision <provision/285.2> .
  offense:both a cg:Offense ; skos:inScheme scheme:offense ; cg:component offense:half .
  <technology/bot> a cg:Technology . <data-object/token> a cg:DataObject .
`;

describe("inferStatements", () => {
	it("gives nothing for no rules and for no facts", () => {
		expect(
			inferStatements({
				facts: parse(CASE, GRAPHS.facts),
				ontology: [],
				rules: [],
			}),
		).toEqual([]);
		expect(infer("", LAW)).toEqual([]);
	});

	it("states each conclusion with its statement and a derivation that names rule and premises", () => {
		const quads = infer(
			"<case/x> cg:defendant :li-x . :li-x cg:count :c1 . :c1 cg:offense offense:half .",
		);
		const nameFact = (s: string, p: string, o: string) =>
			statementIri(`${BASE}${s}`, `${CG}${p}`, `<${BASE}${o}>`);
		const statement = nameFact("case/x", "offense", "offense/half");
		expect(listConclusions(quads)).toEqual(["case/x offense offense/half"]);
		const derivation = quads.find(
			({ subject, predicate }) =>
				subject.value === statement &&
				predicate.value === cgProperty.derivation,
		)?.object.value;
		const said = quads
			.filter(({ subject }) => subject.value === derivation)
			.map(({ predicate, object }) => [predicate.value, object.value]);
		const premises = [
			nameFact("case/x", "defendant", "case/x/li-x"),
			nameFact("case/x/li-x", "count", "case/x/c1"),
			nameFact("case/x/c1", "offense", "offense/half"),
		];
		expect(said).toEqual(
			expect.arrayContaining([
				[rdf.type, cgClass.Derivation],
				[cgProperty.rule, `${BASE}rule/case-offense`],
				...premises.map((premise) => [cgProperty.premise, premise]),
			]),
		);
		expect(said).toHaveLength(5);
		expect(quads.every(({ graph }) => graph.value === GRAPHS.inferred)).toBe(
			true,
		);
	});

	it("gives the same bytes for facts in another order", () => {
		const facts = parse(CASE, GRAPHS.facts);
		const ontology = parse(LAW, GRAPHS.ontology);
		const one = inferStatements({ facts, ontology, rules })
			.map(formatQuad)
			.join("");
		const other = inferStatements({
			facts: facts.toReversed(),
			ontology: ontology.toReversed(),
			rules: rules.toReversed(),
		})
			.map(formatQuad)
			.join("");
		expect(other).toBe(one);
	});

	it("does not repeat what stands in the facts", () => {
		const quads = infer(
			"<case/x> cg:defendant :li-x ; cg:offense offense:half . :li-x cg:count :c1 . :c1 cg:offense offense:half .",
		);
		expect(quads).toEqual([]);
	});

	it("keeps one derivation for each way, and none that goes round in a circle", () => {
		const quads = infer(
			"family:a cg:family family:b . family:b cg:family family:c . family:c cg:family family:d . family:d cg:family family:a .",
		);
		expect(listConclusions(quads)).toEqual([
			"family/a family family/c",
			"family/a family family/d",
			"family/b family family/a",
			"family/b family family/d",
			"family/c family family/a",
			"family/c family family/b",
			"family/d family family/b",
			"family/d family family/c",
		]);
		// One way each over two steps, two ways over three; over-long ways that come back to their own conclusion are none.
		expect(
			quads.filter(
				({ predicate }) => predicate.value === cgProperty.derivation,
			),
		).toHaveLength(4 * 1 + 4 * 2);
	});

	it("names a premise with a number as the facts write it, not as the store does", () => {
		const text = `# label@en: a\n# label@zh: a\n# definition@en: a\n# definition@zh: a\nPREFIX cg: <${CG}>
      CONSTRUCT { ?i cg:topic ?o } WHERE { GRAPH <${GRAPHS.facts}> { ?i cg:rank ?n . ?i cg:ranks ?o } }`;
		const facts = parse(
			'<x/i> cg:rank "007"^^xsd:integer ; cg:ranks offense:half .',
			GRAPHS.facts,
		);
		const quads = inferStatements({
			facts,
			ontology: [],
			rules: readRules([{ name: "r.rq", text }]),
		});
		const premise = statementIri(
			`${BASE}x/i`,
			`${CG}rank`,
			'"007"^^<http://www.w3.org/2001/XMLSchema#integer>',
		);
		expect(
			quads
				.filter(({ predicate }) => predicate.value === cgProperty.premise)
				.map(({ object }) => object.value),
		).toContain(premise);
	});
});

describe("the rules of the ontology", () => {
	it("joins defendants of one case, but neither groups nor namesakes of another case", () => {
		const quads = infer(
			`${CASE} <case/y> cg:defendant <case/y/li-x> . <case/y/li-x> a cg:Defendant .`,
		);
		expect(
			listConclusions(quads).filter((line) => line.includes("coDefendant")),
		).toEqual([
			"case/x/li-x coDefendant case/x/wu-x",
			"case/x/wu-x coDefendant case/x/li-x",
		]);
	});

	it("takes offenses, whole charges and provisions from counts to the case", () => {
		const lines = listConclusions(infer(CASE, LAW));
		expect(lines).toEqual(
			expect.arrayContaining([
				"case/x offense offense/half",
				"case/x wholeOffense offense/both",
				"case/x governedBy provision/285.2",
			]),
		);
		expect(lines).toEqual(
			expect.arrayContaining([
				"case/x/c2 wholeOffense offense/both",
				"case/x/c2 governedBy provision/285.2",
			]),
		);
	});

	it.each(["alleged", "charged", "pleaded", "acquitted", "dismissed"])(
		"never takes %s for a conviction",
		(status) => {
			expect(
				listConclusions(
					infer(
						`:a cg:count :c . :c cg:offense offense:half ; cg:status status:${status} .`,
					),
				),
			).toEqual([]);
		},
	);

	it("takes a conviction for one, unless the count has another status as well", () => {
		const count =
			":a cg:count :c . :c cg:offense offense:half ; cg:status status:convicted";
		expect(listConclusions(infer(`${count} .`))).toEqual([
			"case/x/a convictedOf offense/half",
		]);
		expect(listConclusions(infer(`${count} , status:acquitted .`))).toEqual([]);
	});

	it("follows families to their offenses, and those within them only for what addresses the family", () => {
		const facts = `<mechanism/m> cg:addresses family:new . <chain-role/r> cg:servesUpstream family:new , offense:fraud .
      offense:half cg:family family:inner . family:inner cg:family family:new .`;
		const ontology = `offense:half skos:inScheme scheme:offense . offense:fraud skos:inScheme scheme:offense . offense:hack skos:inScheme scheme:offense .
      family:new a cg:CrimeFamily . family:deep a cg:CrimeFamily ; skos:broader family:new ; skos:related offense:hack .`;
		expect(listConclusions(infer(facts, ontology))).toEqual([
			"chain-role/r servesOffense offense/fraud",
			"chain-role/r servesOffense offense/half",
			"mechanism/m addressesOffense offense/hack",
			"mechanism/m addressesOffense offense/half",
			"offense/half family family/new",
		]);
	});

	it("says for which offenses a technology was used", () => {
		const lines = listConclusions(
			infer(`${CASE} <case/x> cg:technology <technology/bot> .`, LAW),
		);
		expect(lines).toContain("technology/bot usedFor offense/half");
	});

	it("joins accountability only where someone was convicted", () => {
		const facts = `${CASE} <case/x> cg:proceeding :p . :p cg:proceedingType <proceeding-type/incidental-civil-public-interest-litigation> .`;
		expect(listConclusions(infer(facts))).toContain(
			"case/x joinsAccountability case/x/p",
		);
		expect(
			listConclusions(
				infer(facts.replace("status:convicted", "status:charged")),
			),
		).not.toContain("case/x joinsAccountability case/x/p");
	});

	it("says which court concluded a case, but not which agency charged", () => {
		const ontology =
			"<agency/court> cg:agencyType <agency-type/basic> . <agency-type/basic> skos:broader <agency-type/court> . <agency/police> cg:agencyType <agency-type/police> .";
		const facts = (status: string, agency: string) =>
			`<case/x> cg:defendant :a . :a cg:count :c . :c cg:status status:${status} ; cg:statusAuthority <agency/${agency}> .`;
		const conclude = (status: string, agency: string) =>
			listConclusions(infer(facts(status, agency), ontology));
		expect(conclude("acquitted", "court")).toEqual([
			"case/x concludedBy agency/court",
		]);
		expect(conclude("charged", "court")).toEqual([]);
		expect(conclude("convicted", "police")).toEqual([]);
	});

	it("protects data that a holding brings under an offense", () => {
		const facts =
			":h cg:interprets <data-object/token> ; cg:constitutes offense:half . :g cg:interprets <data-object/token> .";
		expect(listConclusions(infer(facts, LAW))).toEqual([
			"case/x/h protects data-object/token",
		]);
	});
});
