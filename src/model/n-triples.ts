// Terms and quads as lines of N-Triples and N-Quads: the canonical text of a term, for writing, hashing and comparing.
import type { Quad, Term } from "@rdfjs/types";
import { rdf, xsd } from "../vocabulary/standard.ts";

/** What canonical N-Triples escapes, of the characters that model/term.ts lets into a literal. */
const NEEDS_ESCAPE = /["\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = {
	'"': '\\"',
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
};

/** Gives a term as N-Triples writes it; a quad stands for an RDF 1.2 triple term. Terms are those of model/term.ts, so IRIs need no escapes. */
export function formatTerm(term: Term): string {
	switch (term.termType) {
		case "NamedNode":
			return `<${term.value}>`;
		case "Literal":
			return formatLiteral(term.value, term.language, term.datatype.value);
		case "Quad":
			return `<<( ${formatTerm(term.subject)} ${formatTerm(term.predicate)} ${formatTerm(term.object)} )>>`;
		case "BlankNode":
			return `_:${term.value}`;
		default:
			return "";
	}
}

/** Gives a literal as N-Triples writes it; an empty language means that the datatype counts. */
export function formatLiteral(
	value: string,
	language: string,
	datatype: string,
): string {
	const text = NEEDS_ESCAPE.test(value)
		? value.replace(/["\\\n\r\t]/g, (c) => ESCAPES[c] ?? c)
		: value;
	if (language !== "") return `"${text}"@${language}`;
	return datatype === xsd.string || datatype === rdf.langString
		? `"${text}"`
		: `"${text}"^^<${datatype}>`;
}

/** Gives a quad as one line of N-Quads, with its line end. */
export function formatQuad(quad: Quad): string {
	const graph =
		quad.graph.termType === "DefaultGraph" ? "" : ` ${formatTerm(quad.graph)}`;
	return `${formatTerm(quad.subject)} ${formatTerm(quad.predicate)} ${formatTerm(quad.object)}${graph} .\n`;
}
