// The store in which rules are evaluated: the facts with what has been inferred so far, and the ontology.
import type { Quad, Term } from "@rdfjs/types";
import { Store, type Term as StoredTerm } from "oxigraph";
import { RuleError } from "../errors.ts";
import { GRAPHS } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import { formatTerm } from "../model/n-triples.ts";
import { makeIri, makeLiteral, makeText } from "../model/term.ts";

/** Terms by variable name. */
export type Binding = ReadonlyMap<string, Term>;

export interface WorkingStore {
	/** Adds triples to the facts graph, whatever graph they are in. */
	addFacts(quads: Iterable<Quad>): void;
	/** Evaluates a SELECT; the order of bindings is not defined. */
	select(query: string): Binding[];
}

/** Quads loaded at once: bounds the length of the text handed to the store. */
const LOAD_SIZE = 20_000;

/** Opens a store with these facts and this ontology. */
export function openWorkingStore(
	facts: Iterable<Quad>,
	ontology: Iterable<Quad>,
): WorkingStore {
	const store = new Store();
	loadQuads(store, facts, GRAPHS.facts);
	loadQuads(store, ontology, GRAPHS.ontology);
	return {
		addFacts: (quads) => loadQuads(store, quads, GRAPHS.facts),
		select: (query) => selectBindings(store, query),
	};
}

function loadQuads(store: Store, quads: Iterable<Quad>, graph: string): void {
	let lines: string[] = [];
	for (const { subject, predicate, object } of quads) {
		lines.push(
			`${formatTerm(subject)} ${formatTerm(predicate)} ${formatTerm(object)} <${graph}> .\n`,
		);
		if (lines.length === LOAD_SIZE) lines = loadLines(store, lines);
	}
	loadLines(store, lines);
}

function loadLines(store: Store, lines: readonly string[]): string[] {
	store.load(lines.join(""), {
		format: "application/n-quads",
		no_transaction: true,
	});
	return [];
}

function selectBindings(store: Store, query: string): Binding[] {
	const rows = store.query(query);
	if (!Array.isArray(rows))
		throw new RuleError(`${quoteValue(query)} is not a SELECT`);
	return rows.flatMap((row) =>
		row instanceof Map
			? [new Map([...row].map(([name, term]) => [name, toTerm(term)]))]
			: [],
	);
}

/** Terms of the store belong to WebAssembly memory; ours do not. */
function toTerm(term: StoredTerm): Term {
	if (term.termType === "NamedNode") return makeIri(term.value);
	if (term.termType !== "Literal")
		throw new RuleError(`a rule met a ${term.termType}`);
	return term.language === ""
		? makeLiteral(term.value, term.datatype.value)
		: makeText(term.value, term.language);
}
