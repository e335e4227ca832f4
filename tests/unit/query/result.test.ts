import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import type { QueryResult } from "../../../src/model/store.ts";
import { formatCsv } from "../../../src/query/result-csv.ts";
import { formatJson } from "../../../src/query/result-json.ts";
import { parseJsonResult } from "../../../src/store/result.ts";

const { literal, namedNode, quad, blankNode } = DataFactory;

function column(...cells: string[]): QueryResult {
	return {
		kind: "bindings",
		variables: ["x"],
		rows: cells.map((cell) => [literal(cell)]),
	};
}

describe("formatCsv", () => {
	it("is lossless when raw, and quotes what must be quoted", () => {
		expect(formatCsv(column("=cmd()", 'a"b', "a,b", "a\nb", ""))).toBe(
			'x\r\n=cmd()\r\n"a""b"\r\n"a,b"\r\n"a\nb"\r\n\r\n',
		);
	});

	it.each([
		"=cmd|' /C calc'!A0",
		"+1+cmd",
		"-2+3",
		"@SUM(1)",
		"\t=1",
		"\r=1",
		"＝1",
	])("neutralises %j for spreadsheets (threat 15)", (cell) => {
		const [, line] = formatCsv(column(cell), { isForSpreadsheet: true }).split(
			"\r\n",
		);
		expect(line?.replace(/^"/, "")).toMatch(/^'/);
	});

	it("leaves numbers as they are, and marks the text as UTF-8 for spreadsheets", () => {
		expect(
			formatCsv(column("-15.42", "+3", "8"), { isForSpreadsheet: true }),
		).toBe("\ufeffx\r\n-15.42\r\n+3\r\n8\r\n");
	});

	it("writes unbound cells empty, triples as three columns, and a truth value as one cell", () => {
		expect(
			formatCsv({
				kind: "bindings",
				variables: ["a", "b"],
				rows: [[undefined, namedNode("x:b")]],
			}),
		).toBe("a,b\r\n,x:b\r\n");
		expect(
			formatCsv({
				kind: "quads",
				quads: [quad(namedNode("x:s"), namedNode("x:p"), blankNode("b"))],
			}),
		).toBe("subject,predicate,object\r\nx:s,x:p,_:b\r\n");
		expect(formatCsv({ kind: "boolean", value: true })).toBe(
			"boolean\r\ntrue\r\n",
		);
	});
});

describe("formatJson", () => {
	it("writes what the reader reads", () => {
		const result: QueryResult = {
			kind: "bindings",
			variables: ["a", "b", "c", "__proto__"],
			rows: [
				[
					literal("案", "zh"),
					literal("1.5", namedNode("http://www.w3.org/2001/XMLSchema#decimal")),
					undefined,
					quad(namedNode("x:s"), namedNode("x:p"), literal("o")),
				],
			],
		};
		expect(parseJsonResult(formatJson(result))).toEqual(result);
		expect(
			parseJsonResult(formatJson({ kind: "boolean", value: false })),
		).toEqual({ kind: "boolean", value: false });
	});
});
