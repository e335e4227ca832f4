// Instances of patterns, and the facts that they are instances of.
import type { Literal, Quad, Term } from "@rdfjs/types";
import { makeQuad, type NamedNode } from "../model/term.ts";
import { formatTriple } from "./application.ts";
import type { TriplePattern } from "./rule.ts";
import type { Binding } from "./working-store.ts";

/** The facts, looked up by their text. */
export interface StatementIndex {
	/** Tells whether a triple stands in the facts; takes the text that `formatTriple` gives. */
	has(triple: string): boolean;
	/** Gives the fact that a quad of the store stands for: stores change the digits of numbers. A quad without such a fact is given back. */
	find(quad: Quad): Quad;
}

/** Indexes facts by their text. */
export function indexStatements(facts: readonly Quad[]): StatementIndex {
	const texts = new Set(facts.map(formatTriple));
	let literals: Map<string, Quad[]> | undefined;
	return {
		has: (triple) => texts.has(triple),
		find: (quad) => {
			if (quad.object.termType !== "Literal" || texts.has(formatTriple(quad)))
				return quad;
			literals ??= groupLiterals(facts);
			const { object } = quad;
			return (
				literals
					.get(nameSlot(quad))
					?.find((fact) => isSameValue(fact.object, object)) ?? quad
			);
		},
	};
}

/** Fills a pattern's variables. Gives undefined when a variable is unbound or the subject would not be an IRI. */
export function instantiatePattern(
	pattern: TriplePattern,
	binding: Binding,
	graph: NamedNode,
): Quad | undefined {
	const [subject, predicate, object] = [
		pattern.subject,
		pattern.predicate,
		pattern.object,
	].map((term) => fillTerm(term, binding));
	if (subject?.termType !== "NamedNode" || predicate?.termType !== "NamedNode")
		return undefined;
	if (object?.termType !== "NamedNode" && object?.termType !== "Literal")
		return undefined;
	return makeQuad(subject, predicate, object, graph);
}

function fillTerm(term: Term, binding: Binding): Term | undefined {
	return term.termType === "Variable" ? binding.get(term.value) : term;
}

function groupLiterals(facts: readonly Quad[]): Map<string, Quad[]> {
	const groups = new Map<string, Quad[]>();
	for (const fact of facts) {
		if (fact.object.termType !== "Literal") continue;
		const group = groups.get(nameSlot(fact));
		if (group === undefined) groups.set(nameSlot(fact), [fact]);
		else group.push(fact);
	}
	return groups;
}

function nameSlot(quad: Quad): string {
	return `${quad.subject.value}\n${quad.predicate.value}`;
}

function isSameValue(term: Term, literal: Literal): boolean {
	return (
		term.termType === "Literal" &&
		term.datatype.value === literal.datatype.value &&
		Number(term.value) === Number(literal.value)
	);
}
