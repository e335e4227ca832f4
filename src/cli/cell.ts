// Terms as people read them in a table: IRIs short, values without their datatypes.
import type { Term } from "@rdfjs/types";
import { shortenIri } from "../query/shorten.ts";

/** Shows a term; an unbound one is empty. */
export function formatCell(term: Term | undefined, base: string): string {
	if (term === undefined) return "";
	switch (term.termType) {
		case "NamedNode":
			return shortenIri(term.value, base);
		case "BlankNode":
			return `_:${term.value}`;
		case "Quad":
			return `<<( ${[term.subject, term.predicate, term.object].map((part) => formatCell(part, base)).join(" ")} )>>`;
		default:
			return term.value;
	}
}
