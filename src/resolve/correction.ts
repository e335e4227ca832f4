// Corrections: the statement that takes the place of one that a reviewer corrected, on the same words.
import type { Quad } from "@rdfjs/types";
import type { CorrectedValue } from "../model/decision.ts";
import { GRAPHS } from "../model/iri.ts";
import {
	hasLanguage,
	type Literal,
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
	type NamedNode,
} from "../model/term.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { oa, rdf } from "../vocabulary/standard.ts";
import type { StatementNode } from "./evidence-index.ts";
import { nameFact } from "./withdrawal.ts";

/** A corrected statement. */
export interface Correction {
	readonly iri: string;
	readonly fact: Quad;
}

/** Makes the statement that takes the place of another. */
export function makeCorrection(
	node: StatementNode,
	value: CorrectedValue,
): Correction {
	const fact = makeQuad(
		makeIri(node.subject),
		makeIri(node.predicate),
		makeObject(node, value),
		makeIri(GRAPHS.facts),
	);
	return { iri: nameFact(fact), fact };
}

/** Describes a corrected statement, with the evidence of the one that it corrects. */
export function describeCorrection(
	{ iri, fact }: Correction,
	corrected: StatementNode,
): Quad[] {
	const graph = makeIri(GRAPHS.evidence);
	const statement = makeIri(iri);
	const say = (term: string, of: Quad["object"]): Quad =>
		makeQuad(statement, makeIri(term), of, graph);
	return [
		say(rdf.type, makeIri(rdf.Statement)),
		say(rdf.subject, makeIri(corrected.subject)),
		say(rdf.predicate, makeIri(corrected.predicate)),
		say(rdf.object, fact.object),
		...[...corrected.evidence].flatMap((quote) => [
			say(cgProperty.evidence, makeIri(quote)),
			makeQuad(makeIri(quote), makeIri(oa.hasBody), statement, graph),
		]),
	];
}

function makeObject(
	{ object }: StatementNode,
	value: CorrectedValue,
): NamedNode | Literal {
	if ("iri" in value) return makeIri(value.iri);
	const { datatype, language } = value;
	if (datatype !== undefined) return makeLiteral(value.value, datatype);
	if (language !== undefined) return makeText(value.value, language);
	if (object.termType !== "Literal") return makeLiteral(value.value);
	return hasLanguage(object)
		? makeText(value.value, object.language)
		: makeLiteral(value.value, object.datatype.value);
}
