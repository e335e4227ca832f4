import { describe, expect, it } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { describeRules } from "../../../src/infer/describe.ts";
import { readRules } from "../../../src/infer/parse.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";

const HEADER = `# label@en: Linked
# label@zh: 相连
# definition@en: What is linked.
# definition@zh: 相连之物。
PREFIX cg: <https://w3id.org/casegraph/ontology#>
`;
const FACTS = "GRAPH <https://w3id.org/casegraph/graph/facts>";
const ONTOLOGY = "GRAPH <https://w3id.org/casegraph/graph/ontology>";

function read(query: string, name = "linked.rq") {
	return readRules([{ name, text: HEADER + query }]);
}

describe("readRules", () => {
	it("reads conclusions, premises, label and definition", () => {
		const [rule] = read(
			`CONSTRUCT { ?a cg:coDefendant ?b } WHERE { ${FACTS} { ?c cg:defendant ?a . ?c cg:defendant ?b } }`,
		);
		expect(rule?.iri).toBe("https://w3id.org/casegraph/rule/linked");
		expect(rule?.label).toEqual({ en: "Linked", zh: "相连" });
		expect(rule?.conclusions).toHaveLength(1);
		expect(rule?.alternatives.map(({ premises }) => premises.length)).toEqual([
			2,
		]);
	});

	it("gives one alternative for each branch of a union", () => {
		const [rule] = read(
			`CONSTRUCT { ?a cg:governedBy ?b } WHERE { { ${FACTS} { ?a cg:offense ?b } } UNION { ${FACTS} { ?a cg:count ?c . ?c cg:offense ?b } ${ONTOLOGY} { ?b cg:family*/cg:provision ?d } } }`,
		);
		expect(rule?.alternatives.map(({ premises }) => premises.length)).toEqual([
			1, 2,
		]);
	});

	it("sorts rules by name", () => {
		const text = `${HEADER}CONSTRUCT { ?a cg:rule ?b } WHERE { ${FACTS} { ?a cg:offense ?b } }`;
		const rules = readRules([
			{ name: "b.rq", text },
			{ name: "a.rq", text },
		]);
		expect(rules.map(({ name }) => name)).toEqual(["a", "b"]);
	});

	it.each([
		[
			"a query of another form",
			"SELECT * WHERE { ?s ?p ?o }",
			"it is not a CONSTRUCT query",
		],
		["what is not SPARQL", "CONSTRUCT { ?a", "it is not SPARQL"],
		[
			"no premise",
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${ONTOLOGY} { ?a cg:family ?b } }`,
			"it has no premise",
		],
		[
			"another graph",
			"CONSTRUCT { ?a cg:family ?b } WHERE { GRAPH <urn:x> { ?a cg:family ?b } }",
			"names the graph <urn:x>",
		],
		[
			"the default graph",
			"CONSTRUCT { ?a cg:family ?b } WHERE { ?a cg:family ?b }",
			"it is not SPARQL|has a bgp outside GRAPH",
		],
		[
			"a path among premises",
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:family+ ?b } }`,
			"a path or a variable",
		],
		[
			"a variable predicate",
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a ?p ?b } }`,
			"a path or a variable",
		],
		[
			"a blank node in a conclusion",
			`CONSTRUCT { [] cg:family ?b } WHERE { ${FACTS} { ?a cg:family ?b } }`,
			"neither an IRI nor a variable",
		],
		[
			"an optional premise",
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:family ?b OPTIONAL { ?a cg:law ?c } } }`,
			"has a optional inside",
		],
		[
			"an unbound variable",
			`CONSTRUCT { ?a cg:family ?z } WHERE { ${FACTS} { ?a cg:family ?b } }`,
			"?z stands in a conclusion",
		],
		[
			"the absence of what it concludes",
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:offense ?b } FILTER NOT EXISTS { ${FACTS} { ?b cg:family ?a } } }`,
			"it looks for the absence",
		],
	])("refuses %s, naming the file", (_, query, reason) => {
		expect(() => read(query)).toThrow(RuleError);
		expect(() => read(query)).toThrow(
			new RegExp(`^linked.*(${reason.replaceAll("?", "\\?")})`),
		);
	});

	it("refuses a rule without a Chinese label", () => {
		const text =
			HEADER.replace(/# label@zh.*\n/, "") +
			`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:offense ?b } }`;
		expect(() => readRules([{ name: "x.rq", text }])).toThrow(
			/^x\.rq: it lacks the comment "# label@en/,
		);
	});

	it("refuses two rules of one name", () => {
		const file = {
			name: "x.rq",
			text: `${HEADER}CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:offense ?b } }`,
		};
		expect(() => readRules([file, file])).toThrow(/two rules/);
	});
});

describe("describeRules", () => {
	it("gives each rule its class, labels and definitions in the ontology graph", () => {
		const lines = describeRules(
			read(
				`CONSTRUCT { ?a cg:family ?b } WHERE { ${FACTS} { ?a cg:offense ?b } }`,
			),
		).map(formatQuad);
		expect(lines).toEqual([
			"<https://w3id.org/casegraph/rule/linked> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/casegraph/ontology#Rule> <https://w3id.org/casegraph/graph/ontology> .\n",
			'<https://w3id.org/casegraph/rule/linked> <http://www.w3.org/2000/01/rdf-schema#label> "Linked"@en <https://w3id.org/casegraph/graph/ontology> .\n',
			'<https://w3id.org/casegraph/rule/linked> <http://www.w3.org/2000/01/rdf-schema#label> "相连"@zh <https://w3id.org/casegraph/graph/ontology> .\n',
			'<https://w3id.org/casegraph/rule/linked> <http://www.w3.org/2004/02/skos/core#definition> "What is linked."@en <https://w3id.org/casegraph/graph/ontology> .\n',
			'<https://w3id.org/casegraph/rule/linked> <http://www.w3.org/2004/02/skos/core#definition> "相连之物。"@zh <https://w3id.org/casegraph/graph/ontology> .\n',
		]);
	});
});
