// Results as the engine writes them (SPARQL 1.1 JSON, N-Triples), read into terms.
// @see https://www.w3.org/TR/sparql11-results-json/
import type {
	BlankNode,
	Literal,
	NamedNode,
	Quad,
	Quad_Object,
	Quad_Subject,
	Term,
} from "@rdfjs/types";
import { DataFactory, Parser } from "n3";
import { QueryError } from "../errors.ts";
import type {
	BindingsResult,
	BooleanResult,
	QuadsResult,
} from "../model/store.ts";

/** Reads a table or a truth value. `order` gives the columns that come first, where the engine may choose. @throws {QueryError} for text of another form */
export function parseJsonResult(
	text: string,
	order: readonly string[] = [],
): BindingsResult | BooleanResult {
	const json: unknown = JSON.parse(text);
	const value = field(json, "boolean");
	if (typeof value === "boolean") return { kind: "boolean", value };
	const named = list(field(field(json, "head"), "vars")).map(String);
	const variables = [
		...order.filter((name) => named.includes(name)),
		...named.filter((name) => !order.includes(name)),
	];
	const rows = list(field(field(json, "results"), "bindings")).map((row) =>
		variables.map((name) => parseCell(field(row, name))),
	);
	return { kind: "bindings", variables, rows };
}

/** Reads triples, leaving out repeats. */
export function parseTriples(text: string): QuadsResult {
	const lines = [...new Set(text.split("\n"))].join("\n");
	return {
		kind: "quads",
		quads: new Parser({ format: "N-Triples", blankNodePrefix: "" }).parse(
			lines,
		),
	};
}

function parseCell(cell: unknown): Term | undefined {
	return cell === undefined ? undefined : parseTerm(cell);
}

function parseTerm(cell: unknown): NamedNode | BlankNode | Literal | Quad {
	const value = field(cell, "value");
	switch (field(cell, "type")) {
		case "uri":
			return DataFactory.namedNode(String(value));
		case "bnode":
			return DataFactory.blankNode(String(value));
		case "triple":
			return parseTriple(value);
		default:
			return parseLiteral(cell, String(value));
	}
}

function parseLiteral(cell: unknown, value: string): Literal {
	const language = field(cell, "xml:lang");
	const datatype = field(cell, "datatype");
	if (typeof language === "string") return DataFactory.literal(value, language);
	return typeof datatype === "string"
		? DataFactory.literal(value, DataFactory.namedNode(datatype))
		: DataFactory.literal(value);
}

function parseTriple(value: unknown): Quad {
	const subject = parseTerm(field(value, "subject"));
	const predicate = parseTerm(field(value, "predicate"));
	if (!isSubject(subject) || predicate.termType !== "NamedNode")
		throw new QueryError("the engine gave a triple that RDF does not allow");
	const object: Quad_Object = parseTerm(field(value, "object"));
	return DataFactory.quad(subject, predicate, object);
}

function isSubject(term: Term): term is Quad_Subject & (NamedNode | BlankNode) {
	return term.termType === "NamedNode" || term.termType === "BlankNode";
}

/** Own fields only: a variable may be called `__proto__`. */
function field(object: unknown, name: string): unknown {
	return typeof object === "object" &&
		object !== null &&
		Object.hasOwn(object, name)
		? Reflect.get(object, name)
		: undefined;
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
