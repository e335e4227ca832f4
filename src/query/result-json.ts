// Results as SPARQL 1.1 JSON. Triples are given as rows of subject, predicate and object.
// @see https://www.w3.org/TR/sparql11-results-json/
import type { Term } from "@rdfjs/types";
import type { QueryResult } from "../model/store.ts";
import { hasLanguage } from "../model/term.ts";
import { xsd } from "../vocabulary/standard.ts";
import { toTermTable } from "./result-table.ts";

/** Writes a result as indented JSON that ends in a line end. */
export function formatJson(result: QueryResult): string {
	return `${JSON.stringify(toJson(result), undefined, 2)}\n`;
}

function toJson(result: QueryResult): unknown {
	if (result.kind === "boolean") return { head: {}, boolean: result.value };
	const { variables, rows } = toTermTable(result) ?? {
		variables: [],
		rows: [],
	};
	const bindings = rows.map((row) =>
		Object.fromEntries(
			row.flatMap((term, column) =>
				term === undefined ? [] : [[variables[column], toCell(term)]],
			),
		),
	);
	return { head: { vars: variables }, results: { bindings } };
}

function toCell(term: Term): unknown {
	switch (term.termType) {
		case "NamedNode":
			return { type: "uri", value: term.value };
		case "BlankNode":
			return { type: "bnode", value: term.value };
		case "Quad":
			return {
				type: "triple",
				value: {
					subject: toCell(term.subject),
					predicate: toCell(term.predicate),
					object: toCell(term.object),
				},
			};
		case "Literal":
			if (hasLanguage(term))
				return {
					type: "literal",
					value: term.value,
					"xml:lang": term.language,
				};
			return term.datatype.value === xsd.string
				? { type: "literal", value: term.value }
				: { type: "literal", value: term.value, datatype: term.datatype.value };
		default:
			return { type: "literal", value: term.value };
	}
}
