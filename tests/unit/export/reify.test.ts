import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { reifyStatements } from "../../../src/export/reify.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";

const PREFIX =
	"PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX : <urn:x/> ";
const parse = (text: string) =>
	new Parser({ format: "application/trig" }).parse(PREFIX + text);
const reify = (text: string) => reifyStatements(parse(text)).map(formatQuad);

describe("reifyStatements", () => {
	it("writes one triple for the four of a statement node, in its graph, and leaves the rest", () => {
		expect(
			reify(
				':g { :st rdf:object "张某"@zh ; a rdf:Statement ; rdf:predicate :p ; rdf:subject :s ; :evidence :e . }',
			).sort(),
		).toEqual(
			[
				'<urn:x/st> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <urn:x/s> <urn:x/p> "张某"@zh )>> <urn:x/g> .\n',
				"<urn:x/st> <urn:x/evidence> <urn:x/e> <urn:x/g> .\n",
			].sort(),
		);
	});

	it("gives nothing for nothing", () => {
		expect(reify("")).toEqual([]);
	});
});
