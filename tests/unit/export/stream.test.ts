import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openQuadStream } from "../../../src/export/stream.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { makeIri, makeQuad } from "../../../src/model/term.ts";
import { rdf } from "../../../src/vocabulary/standard.ts";
import { makeFolder } from "../folder.ts";

const BASE = "https://w3id.org/casegraph/";
const [s, p, o, g] = ["s", "p", "o", "g"].map((name) => makeIri(BASE + name));
if (!(s && p && o && g)) throw new Error("no terms");
const node = makeIri(`${BASE}st`);
const STATEMENT = [
	makeQuad(node, makeIri(rdf.type), makeIri(rdf.Statement), g),
	makeQuad(node, makeIri(rdf.subject), s, g),
	makeQuad(node, makeIri(rdf.predicate), p, g),
	makeQuad(node, makeIri(rdf.object), o, g),
];

function write(version: "1.1" | "1.2", base: string) {
	const folder = makeFolder();
	const stream = openQuadStream(folder, version, base);
	stream.add(STATEMENT);
	stream.add([]);
	const { bytes } = stream.close();
	const text = readFileSync(join(folder, "graph.nq"), "utf8");
	expect(Buffer.byteLength(text)).toBe(bytes);
	return text;
}

describe("openQuadStream", () => {
	it("writes quads as they come", () => {
		expect(write("1.1", BASE)).toBe(STATEMENT.map(formatQuad).join(""));
	});

	it("writes RDF 1.2, and another base", () => {
		const base = "https://example.org/kg#";
		expect(write("1.2", base)).toBe(
			`<${base}st> <${rdf.reifies}> <<( <${base}s> <${base}p> <${base}o> )>> <${base}g> .\n`,
		);
	});
});
