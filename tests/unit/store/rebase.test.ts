import { describe, expect, it } from "vitest";
import { rebaseQuery } from "../../../src/store/rebase.ts";

describe("rebaseQuery", () => {
	it("rewrites prefixes and IRIs under the default base, and no others", () => {
		const query =
			"PREFIX cg: <https://w3id.org/casegraph/ontology#> SELECT * { <https://w3id.org/casegraph/case/a> cg:x <http://other/> , 'https://w3id.org/casegraph/' }";
		expect(rebaseQuery(query, "https://example.org/g/")).toBe(
			"PREFIX cg: <https://example.org/g/ontology#> SELECT * { <https://example.org/g/case/a> cg:x <http://other/> , 'https://w3id.org/casegraph/' }",
		);
	});

	it("leaves IRIs alone that stand under a base below the default one", () => {
		const base = "https://w3id.org/casegraph/test/";
		expect(
			rebaseQuery(
				`{ <${base}case/a> <https://w3id.org/casegraph/case/b> 1 }`,
				base,
			),
		).toBe(`{ <${base}case/a> <${base}case/b> 1 }`);
	});
});
