import { describe, expect, it } from "vitest";
import { QueryError } from "../../../src/errors.ts";
import { DEPTH_LIMIT, inspectQuery } from "../../../src/store/query-text.ts";

describe("inspectQuery", () => {
	it("gives the form and the variables in their order", () => {
		expect(
			inspectQuery("PREFIX select: <a:> SELECT * { ?s select:x ?o . $s ?p 1 }"),
		).toEqual({
			form: "select",
			variables: ["s", "o", "p"],
			selectsAll: true,
		});
		expect(inspectQuery("select distinct ?b { ?a ?b ?c }").selectsAll).toBe(
			false,
		);
		expect(inspectQuery("# SELECT\nBASE <http://a/> ask { }").form).toBe("ask");
		expect(inspectQuery("CONSTRUCT WHERE { ?s ?p ?o }").form).toBe("construct");
	});

	it.each([
		["SERVICE", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"],
		["SERVICE", "SELECT * { service silent ?any { } }"],
		["SERVICE", "SELECT * { \\u0053ERVICE <http://a/> { } }"],
		["FROM", "SELECT * FROM <http://a/> { ?s ?p ?o }"],
		["FROM", "SELECT * FROM NAMED <file:///etc/passwd> { ?s ?p ?o }"],
		["LOAD", "LOAD <http://a/>"],
		["LOAD", "LOAD <file:///etc/passwd> INTO GRAPH <a:b>"],
		["INSERT", "INSERT DATA { <a:b> <a:c> 1 }"],
		["DELETE", "DELETE WHERE { ?s ?p ?o }"],
		["DROP", "DROP ALL"],
		["CLEAR", "SELECT * { } ; CLEAR ALL"],
		["WITH", "WITH <a:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"],
	])("refuses %s (threat 5)", (word, sparql) => {
		expect(() => inspectQuery(sparql)).toThrow(QueryError);
		expect(() => inspectQuery(sparql)).toThrow(`${word} is refused`);
	});

	it.each([
		'SELECT * { ?s ?p "SERVICE FROM LOAD" }',
		"SELECT * { ?s ?p '''it's \" SERVICE''' }",
		"SELECT * { ?service ?from $load } # SERVICE",
		"PREFIX service: <a:> SELECT * { service:from service:load <http://a/SERVICE> }",
		'SELECT * { ?s ?p "a\\"SERVICE" , "é"@from }',
		"SELECT * { ?s <a:b>/<a:c> ?o FILTER(?a<?b && ?c>?d) }",
	])(
		"takes words in strings, names and comments for what they are: %s",
		(sparql) => {
			expect(inspectQuery(sparql).form).toBe("select");
		},
	);

	it.each(["(", "{", "["])(
		"refuses a query nested 1,000 deep in %s, and takes one at the cap (threat 6)",
		(bracket) => {
			expect(() => inspectQuery(`SELECT * { ${bracket.repeat(1000)}`)).toThrow(
				"nests brackets more than 128 deep",
			);
			expect(
				inspectQuery(`SELECT * { ${bracket.repeat(DEPTH_LIMIT - 1)}`).form,
			).toBe("select");
		},
	);

	it("refuses 5,000 ! signs (threat 6)", () => {
		expect(() =>
			inspectQuery(`ASK { FILTER(${"!".repeat(5000)}true) }`),
		).toThrow("128 signs in a row");
		expect(() =>
			inspectQuery(`ASK { FILTER(${"! ".repeat(5000)}true) }`),
		).toThrow("128 signs in a row");
	});

	it("refuses a string without an end, and text that is no query", () => {
		expect(() => inspectQuery('SELECT * {\n ?s ?p "open }')).toThrow(
			"a string without an end in line 2",
		);
		expect(() => inspectQuery("SELECT * { ?s ?p '''open }")).toThrow(
			"a string without an end in line 1",
		);
		expect(() => inspectQuery("hello")).toThrow("this is not a query");
		expect(() => inspectQuery("")).toThrow("this is not a query");
	});

	it("scans hostile text in time that grows with its length", {
		timeout: 60_000,
	}, () => {
		for (const part of [
			"a.",
			"<a",
			'"""x"""',
			"a:b.",
			"\\u0041",
			"::",
			"?",
			"-",
		]) {
			const sparql = `SELECT * { ${part.repeat(300_000 / part.length)}`;
			const start = performance.now();
			try {
				inspectQuery(sparql);
			} catch (error) {
				expect(error).toBeInstanceOf(QueryError);
			}
			expect(performance.now() - start).toBeLessThan(10_000);
		}
	});
});
