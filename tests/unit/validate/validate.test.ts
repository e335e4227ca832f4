import { readdirSync, readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { OntologyError } from "../../../src/errors.ts";
import { isConforming, validateQuads } from "../../../src/validate/validate.ts";
import type { Violation } from "../../../src/validate/violation.ts";

const BASE = "https://w3id.org/casegraph/";
const SHAPE = `${BASE}shape/`;
const PREFIXES = `
  @prefix cg: <${BASE}ontology#> . @prefix dcterms: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
  @prefix oa: <http://www.w3.org/ns/oa#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix : <${BASE}case/x/> . @base <${BASE}> .
`;
const parse = (turtle: string): Quad[] => new Parser().parse(PREFIXES + turtle);
const root = new URL("../../../ontology/", import.meta.url);
const shapes = readdirSync(new URL("shapes/", root)).flatMap((name) =>
	new Parser().parse(readFileSync(new URL(`shapes/${name}`, root), "utf8")),
);
const context = [
	...new Parser().parse(readFileSync(new URL("casegraph.ttl", root), "utf8")),
	...parse(`
    <offense/fraud> a cg:Offense . <status/convicted> a cg:ProceduralStatus . <status/charged> a cg:ProceduralStatus .
    <measure/cases> a cg:Measure . <bound/exactly> a cg:Bound . <unit/case> a cg:Unit . <unit/percent> a cg:Unit . <method/stated> a cg:Method .
  `),
];

/** Shapes that the data violates, with severity, sorted. */
async function check(turtle: string): Promise<string[]> {
	return list(await validateQuads({ quads: parse(turtle), context, shapes }));
}

function list(violations: readonly Violation[]): string[] {
	return violations
		.map(({ severity, shape }) => `${severity} ${shape.replace(SHAPE, "")}`)
		.sort();
}

const CASE =
	'<case/x> a cg:Case ; dcterms:title "Tang X"@en ; cg:defendant :tang-x .';
const DEFENDANT = ':tang-x a cg:Defendant ; foaf:name "Tang X" ; cg:count :c .';
const COUNT =
	":c a cg:Count ; cg:offense <offense/fraud> ; cg:status <status/convicted> .";

describe("validateQuads", () => {
	it("gives nothing for nothing, and for what conforms", async () => {
		expect(await check("")).toEqual([]);
		expect(await check(CASE + DEFENDANT + COUNT)).toEqual([]);
	});

	it("tells node, path, value, constraint, shape and message", async () => {
		const quads = parse(
			`:s a cg:Sentence ; cg:fineAmount "-1"^^xsd:decimal ; cg:currency "CNY" .`,
		);
		expect(await validateQuads({ quads, context, shapes })).toEqual([
			{
				severity: "violation",
				focusNode: `${BASE}case/x/s`,
				path: `${BASE}ontology#fineAmount`,
				value: expect.objectContaining({ value: "-1" }),
				constraint:
					"http://www.w3.org/ns/shacl#MinInclusiveConstraintComponent",
				shape: `${SHAPE}Sentence-fineAmount`,
				message: {
					en: expect.stringContaining("not negative"),
					zh: expect.stringContaining("不得为负数"),
				},
			},
		]);
	});

	it.each([
		[
			"a case without defendants or counts",
			'<case/x> a cg:Case ; dcterms:title "T"@en .',
			["Case-accused", "Case-defendant"],
		],
		[
			"a case without a title",
			CASE.replace('dcterms:title "Tang X"@en ;', "") + DEFENDANT + COUNT,
			["Case-title"],
		],
		[
			"a title without a language",
			CASE.replace("@en", "") + DEFENDANT + COUNT,
			["Case-title"],
		],
		[
			"a count without a status",
			CASE + DEFENDANT + COUNT.replace("; cg:status <status/convicted>", ""),
			["Count-status"],
		],
		[
			"a count with two statuses",
			CASE +
				DEFENDANT +
				COUNT.replace("convicted>", "convicted> , <status/charged>"),
			["Count-status"],
		],
		[
			"a count with two offenses",
			`${COUNT} :c cg:offense <offense/theft> . <offense/theft> a cg:Offense ; cg:provision <provision/1> ; cg:article "264" ; skos:prefLabel "a"@en , "b"@zh ; skos:inScheme <scheme/offense> . <provision/1> a cg:LegalProvision ; cg:law <law/1> ; cg:article "264" ; rdfs:label "x"@en . <law/1> a cg:Law ; dcterms:title "x"@en ; cg:versionInForce "2024-03-01"^^xsd:date .`,
			["Count-offense"],
		],
		[
			"a sentence before a conviction",
			`${COUNT.replace("convicted", "charged")} :c cg:sentence :s . :s a cg:Sentence ; cg:term "P1Y"^^xsd:duration .`,
			["Count-sentenced"],
		],
		[
			"a fine without a currency",
			":s a cg:Sentence ; cg:fineAmount 5.0 .",
			["Sentence-fined"],
		],
		[
			"a probation without a term",
			'<penalty/p> a skos:Concept , cg:PenaltyKind ; skos:inScheme <scheme/penalty> ; skos:prefLabel "p"@en , "刑"@zh . :s a cg:Sentence ; cg:penalty <penalty/p> ; cg:fineAmount 5.0 ; cg:currency "CNY" ; cg:probation "P1Y"^^xsd:duration .',
			["Sentence-suspended"],
		],
		["an empty sentence", ":s a cg:Sentence .", ["Sentence-content"]],
		[
			"a date that is none",
			`${CASE}${DEFENDANT}${COUNT}<case/x> cg:decisionDate "soon" .`,
			["Case-decisionDate"],
		],
		[
			"an observation without a bound",
			"<observation/o> a cg:Observation ; cg:measure <measure/cases> ; cg:value 5.0 ; cg:unit <unit/case> .",
			["Observation-bound"],
		],
		[
			"a negative figure without a base",
			"<observation/o> a cg:Observation ; cg:measure <measure/cases> ; cg:value -5.0 ; cg:unit <unit/case> ; cg:bound <bound/exactly> .",
			["Observation-negative"],
		],
		[
			"a share over 100",
			"<observation/o> a cg:Observation ; cg:measure <measure/cases> ; cg:shareOf <measure/cases> ; cg:value 101.0 ; cg:unit <unit/case> ; cg:bound <bound/exactly> .",
			["Observation-share"],
		],
		[
			"a fall by more than all",
			"<observation/o> a cg:Observation ; cg:measure <measure/cases> ; cg:comparedWith <period/1> ; cg:value -101.0 ; cg:unit <unit/percent> ; cg:bound <bound/exactly> . <period/1> a cg:Period ; cg:startYear '2024'^^xsd:gYear ; cg:endYear '2024'^^xsd:gYear .",
			["Observation-fall"],
		],
		[
			"a period that ends before it starts",
			"<period/1> a cg:Period ; cg:startYear '2025'^^xsd:gYear ; cg:endYear '2024'^^xsd:gYear .",
			["Period-startYear"],
		],
		[
			"a quotation without a speaker",
			'<quotation/q> a cg:Quotation ; cg:text "So."@en .',
			["Quotation-speaker"],
		],
		[
			"a link to nowhere",
			`${CASE}${DEFENDANT}${COUNT}<case/x> cg:releasedIn <event/none> .`,
			["Case-releasedIn"],
		],
		[
			"a statement without support",
			"<statement/1> a rdf:Statement ; rdf:subject <a> ; rdf:predicate <b> ; rdf:object <c> .",
			["Statement-support"],
		],
		[
			"a selector that ends before it starts",
			"<evidence/1-position> a oa:TextPositionSelector ; oa:start 5 ; oa:end 5 .",
			["TextPositionSelector-start"],
		],
	])("finds %s", async (_, turtle, expected) => {
		expect(await check(turtle)).toEqual(
			expected.map((shape) => `violation ${shape}`),
		);
	});

	it.each([
		['"2025-03-19"^^xsd:date', []],
		['"2025-03"^^xsd:gYearMonth', []],
		['"2025"^^xsd:gYear', []],
		['"--05-28"^^xsd:gMonthDay', []],
		['"05-28"^^xsd:gMonthDay', ["violation Event-date"]],
		['"--13-28"^^xsd:gMonthDay', ["violation Event-date"]],
		['"2025-03-19"', ["violation Event-date"]],
	])("knows whether %s is a date, whole or partial", async (date, expected) => {
		const event = `<event/e> a cg:Event ; dcterms:title "An event"@en ; cg:eventType <event-type/talk> ; cg:date ${date} .`;
		expect(
			(await check(event)).filter((line) => !line.startsWith("warning")),
		).toEqual(expected);
	});

	it("finds the same wrong value in each of many cases", async () => {
		const quads = Array.from({ length: 120 }, (_, i) =>
			parse(
				`${CASE}${DEFENDANT}${COUNT}<case/x> cg:decisionDate "soon" .`.replaceAll(
					"case/x",
					`case/x${i}`,
				),
			),
		).flat();
		const violations = await validateQuads({ quads, context, shapes });
		expect(
			violations.filter(({ shape }) => shape === `${SHAPE}Case-decisionDate`),
		).toHaveLength(120);
	});

	it("finds a confidence above 1", async () => {
		const turtle = `<evidence/1> a cg:Evidence ; oa:hasBody <statement/1> ; oa:hasTarget <evidence/1-target> ; cg:method <method/stated> ; cg:confidence 1.5 .`;
		expect(await check(turtle)).toContain("violation Evidence-confidence");
	});

	it("warns of a name that no authority knows, and still conforms", async () => {
		const turtle = `${CASE}${DEFENDANT}${COUNT.replace("offense/fraud", "case/x/name/offense/mischief")}
      <case/x/name/offense/mischief> a cg:UnresolvedName ; rdfs:label "mischief" ; cg:nameOf <scheme/offense> .`;
		const violations = await validateQuads({
			quads: parse(turtle),
			context,
			shapes,
		});
		expect(list(violations)).toEqual(["warning Count-offense-known"]);
		expect(isConforming(violations)).toBe(true);
	});

	it("finds nothing amiss in a name that no scheme speaks of", async () => {
		const turtle = `${CASE}${DEFENDANT}${COUNT.replace("offense/fraud", "case/x/name/offense/mischief")}
      <case/x/name/offense/mischief> a cg:UnresolvedName ; rdfs:label "mischief" .`;
		expect(await check(turtle)).toEqual([]);
	});

	it("does not validate the context", async () => {
		const broken = parse("<case/y> a cg:Case .");
		expect(
			await validateQuads({
				quads: parse(CASE + DEFENDANT + COUNT),
				context: [...context, ...broken],
				shapes,
			}),
		).toEqual([]);
	});

	it("finds the same in many cases as in one, each where it is, in order", async () => {
		const one =
			CASE + DEFENDANT + COUNT.replace("; cg:status <status/convicted>", "");
		const quads = Array.from({ length: 450 }, (_, i) =>
			new Parser().parse(
				(PREFIXES + one).replaceAll(
					"case/x",
					`case/x${String(i).padStart(3, "0")}`,
				),
			),
		).flat();
		const violations = await validateQuads({ quads, context, shapes });
		expect(violations).toHaveLength(450);
		const nodes = violations.map(({ focusNode }) => focusNode);
		expect(nodes).toEqual(nodes.toSorted());
	});

	it("throws for shapes that cannot be applied", async () => {
		const bad = parse(
			"<shape/S> a sh:NodeShape ; sh:targetClass cg:Case ; sh:property <shape/P> . <shape/P> sh:path dcterms:title ; sh:pattern '(' .",
		);
		await expect(
			validateQuads({ quads: parse(CASE), shapes: bad }),
		).rejects.toThrow(OntologyError);
	});
});
