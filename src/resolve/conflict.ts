// Conflicts: documents that give different values where the shapes of the ontology allow one. Both are kept, and marked.

import type { Quad } from "@rdfjs/types";
import { append } from "../model/multimap.ts";
import { cgClass } from "../vocabulary/casegraph.ts";
import { sh } from "../vocabulary/shacl.ts";
import { foaf, rdf, xsd } from "../vocabulary/standard.ts";
import type { EvidenceIndex, StatementNode } from "./evidence-index.ts";
import { isSameName } from "./person-name.ts";

/** Two statements of different documents that cannot both hold; the first is the one whose IRI comes first. */
export interface Conflict {
	readonly a: StatementNode;
	readonly b: StatementNode;
}

export interface FoundConflicts {
	readonly conflicts: readonly Conflict[];
	/**
	 * Tells whether the several values of a property are those of different documents, of which each gives one: what the shapes find
	 * wrong there is no fault of a document.
	 */
	isBetweenDocuments(subject: string, property: string): boolean;
}

/** By class, the properties that an entity of it has at most once: in all, or in each language. */
type SingleProperties = ReadonlyMap<
	string,
	ReadonlyMap<string, "all" | "language">
>;

/** Statements of one property of one entity that are compared with each other; more come from something else than a disagreement. */
const COMPARED_STATEMENTS = 20;
const DATES: ReadonlySet<string> = new Set([
	xsd.date,
	xsd.gYear,
	xsd.gYearMonth,
]);

/** Finds the conflicts of a graph, sorted by the IRIs of the statements. What was withdrawn is in no conflict. */
export function findConflicts(
	facts: readonly Quad[],
	index: EvidenceIndex,
	shapes: Iterable<Quad>,
	isWithdrawn: (statement: string) => boolean,
): FoundConflicts {
	const single = readSingleProperties(shapes);
	const kinds = new Map<string, Map<string, "all" | "language">>();
	for (const { subject, predicate, object } of facts) {
		const of = single.get(object.value);
		if (predicate.value !== rdf.type || of === undefined) continue;
		const known = kinds.get(subject.value) ?? new Map();
		for (const [property, kind] of of) known.set(property, kind);
		kinds.set(subject.value, known);
	}
	const unresolved = new Set(
		facts.flatMap(({ subject, predicate, object }) =>
			predicate.value === rdf.type && object.value === cgClass.UnresolvedName
				? [subject.value]
				: [],
		),
	);
	const conflicts: Conflict[] = [];
	const between = new Set<string>();
	for (const [key, { kind, statements }] of groupStatements(
		index,
		kinds,
		isWithdrawn,
	)) {
		if (statements.length < 2 || !isByDifferentDocuments(statements, index))
			continue;
		between.add(key);
		// That two documents word a title differently is no disagreement.
		// Nor is what a name that nobody knows stands for: each document has its own.
		if (kind === "all")
			conflicts.push(
				...pairStatements(
					statements.filter(({ object }) => !unresolved.has(object.value)),
				),
			);
	}
	return {
		conflicts: conflicts.sort(compareConflicts),
		isBetweenDocuments: (subject, property) =>
			between.has(`${subject}\n${property}`),
	};
}

function readSingleProperties(shapes: Iterable<Quad>): SingleProperties {
	const targets = new Map<string, string[]>();
	const properties = new Map<string, string[]>();
	const paths = new Map<string, string>();
	const kinds = new Map<string, "all" | "language">();
	for (const { subject, predicate, object } of shapes) {
		if (predicate.value === sh.targetClass)
			append(targets, subject.value, object.value);
		if (predicate.value === sh.property)
			append(properties, subject.value, object.value);
		if (predicate.value === sh.path && object.termType === "NamedNode")
			paths.set(subject.value, object.value);
		if (predicate.value === sh.maxCount && object.value === "1")
			kinds.set(subject.value, "all");
		if (predicate.value === sh.uniqueLang && object.value === "true")
			kinds.set(subject.value, "language");
	}
	const single = new Map<string, Map<string, "all" | "language">>();
	for (const [shape, classes] of targets)
		for (const property of properties.get(shape) ?? []) {
			const path = paths.get(property);
			const kind = kinds.get(property);
			if (path === undefined || kind === undefined) continue;
			for (const of of classes) {
				const known = single.get(of) ?? new Map();
				known.set(path, kind);
				single.set(of, known);
			}
		}
	// An unknown name is one by its record: its label and scheme are bookkeeping.
	single.delete(cgClass.UnresolvedName);
	return single;
}

interface Group {
	readonly kind: "all" | "language";
	readonly statements: StatementNode[];
}

function groupStatements(
	index: EvidenceIndex,
	kinds: ReadonlyMap<string, ReadonlyMap<string, "all" | "language">>,
	isWithdrawn: (statement: string) => boolean,
): Map<string, Group> {
	const groups = new Map<string, Group>();
	for (const statement of index.statements.values()) {
		const { iri, subject, predicate } = statement;
		const kind = kinds.get(subject)?.get(predicate);
		if (kind === undefined || isWithdrawn(iri)) continue;
		const key = `${subject}\n${predicate}`;
		const group = groups.get(key) ?? { kind, statements: [] };
		groups.set(key, group);
		group.statements.push(statement);
	}
	return groups;
}

/** Tells whether no document makes two of the statements, or two in one language. */
function isByDifferentDocuments(
	statements: readonly StatementNode[],
	index: EvidenceIndex,
): boolean {
	const seen = new Set<string>();
	for (const statement of statements) {
		const { object } = statement;
		const language = object.termType === "Literal" ? object.language : "";
		const documents = new Set(
			index.quotesOf(statement).map(({ document }) => document),
		);
		if (documents.size === 0) return false;
		for (const document of documents) {
			const key = `${document}\n${language}`;
			if (seen.has(key)) return false;
			seen.add(key);
		}
	}
	return true;
}

function pairStatements(statements: readonly StatementNode[]): Conflict[] {
	const sorted = statements
		.toSorted((a, b) => (a.iri < b.iri ? -1 : 1))
		.slice(0, COMPARED_STATEMENTS);
	return sorted.flatMap((a, at) =>
		sorted
			.slice(at + 1)
			.flatMap((b) =>
				isMorePrecise(a, b) || isNamedAlike(a, b) ? [] : [{ a, b }],
			),
	);
}

/** A month and a day of that month agree: one is only more precise. */
function isMorePrecise(
	{ object: a }: StatementNode,
	{ object: b }: StatementNode,
): boolean {
	return (
		a.termType === "Literal" &&
		b.termType === "Literal" &&
		DATES.has(a.datatype.value) &&
		DATES.has(b.datatype.value) &&
		(a.value.startsWith(b.value) || b.value.startsWith(a.value))
	);
}

/** 李某 and Li X are one name, in two ways of leaving out the rest of it. */
function isNamedAlike(a: StatementNode, b: StatementNode): boolean {
	return (
		a.predicate === foaf.name && isSameName(a.object.value, b.object.value)
	);
}

function compareConflicts(x: Conflict, y: Conflict): number {
	if (x.a.iri !== y.a.iri) return x.a.iri < y.a.iri ? -1 : 1;
	return x.b.iri < y.b.iri ? -1 : 1;
}
