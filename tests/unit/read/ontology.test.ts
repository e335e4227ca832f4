import { describe, expect, it } from "vitest";
import { OntologyError } from "../../../src/errors.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { makeFolder } from "../folder.ts";

const FILES = {
	"model.ttl": "<a:s> <a:p> <a:o> .",
	"schemes/x.ttl": "<a:s> <a:p> 'scheme' .",
	"alignments/y.ttl": "<a:s> <a:p> 'alignment' .",
	"shapes/z.ttl": "<a:s> <a:p> [ <a:q> 1 ] .",
	"rules/r.rq": "CONSTRUCT {} WHERE {}",
	"rules/notes.txt": "no rule",
};

describe("readOntology", () => {
	it("puts model, schemes and alignments into one graph, and leaves shapes and rules apart", async () => {
		const { quads, shapes, rules } = await readOntology(makeFolder(FILES));
		expect(quads.map(({ object }) => object.value)).toEqual([
			"a:o",
			"scheme",
			"alignment",
		]);
		expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(
			new Set(["https://w3id.org/casegraph/graph/ontology"]),
		);
		expect(shapes).toHaveLength(2);
		expect(rules).toEqual([{ name: "r", text: "CONSTRUCT {} WHERE {}" }]);
	});

	it("names the file that is wrong, or the folder that is missing", async () => {
		const broken = makeFolder({ ...FILES, "schemes/x.ttl": "<a:s> <a:p>" });
		await expect(readOntology(broken)).rejects.toThrow(/schemes.x\.ttl: /);
		await expect(readOntology(makeFolder({}))).rejects.toThrow(OntologyError);
	});

	it("reads the ontology of the package without blank nodes in its graph", async () => {
		const { quads } = await readOntology();
		const blank = quads.filter(
			({ subject, object }) =>
				subject.termType === "BlankNode" || object.termType === "BlankNode",
		);
		expect(blank).toEqual([]);
		expect(quads.length).toBeGreaterThan(1000);
	});
});
