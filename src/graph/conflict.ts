// Conflicts: pairs of statements that the evidence graph marks as such, in words, with the rows of what supports each.
import type { Quad } from "@rdfjs/types";
import { enclosing } from "../model/iri.ts";
import type { ViewConflict, ViewConflictSide } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { rdf } from "../vocabulary/standard.ts";
import { type Labels, labelOf } from "./label.ts";
import { toViewLiteral } from "./literal.ts";
import type { SupportTable } from "./support.ts";

/** The three terms of a statement node. */
interface Terms {
	subject?: string;
	predicate?: string;
	object?: Quad["object"];
}

/**
 * Lists the conflicts of a graph by node, relation and statement.
 * @param rowOf rows of the nodes that are drawn, by IRI; what is about no such node nor below one is left out
 */
export function listConflicts(
	evidence: readonly Quad[],
	{ rowOfStatement }: Pick<SupportTable, "rowOfStatement">,
	rowOf: ReadonlyMap<string, number>,
	labels: Labels,
): ViewConflict[] {
	const pairs = evidence
		.filter(
			({ subject, predicate, object }) =>
				predicate.value === cgProperty.conflictsWith &&
				subject.value < object.value,
		)
		.map(({ subject, object }) => [subject.value, object.value] as const);
	const terms = readTerms(evidence, new Set(pairs.flat()));
	const found = pairs.flatMap(([a, b]) => {
		const { subject, predicate, object: left } = terms.get(a) ?? {};
		const right = terms.get(b)?.object;
		const node = findRow(subject ?? "", rowOf);
		if (
			subject === undefined ||
			predicate === undefined ||
			left === undefined ||
			right === undefined ||
			node === undefined
		)
			return [];
		const describe = (
			iri: string,
			object: Quad["object"],
		): ViewConflictSide => ({
			object:
				object.termType === "Literal"
					? toViewLiteral(object)
					: { label: labelOf(labels, object.value) },
			support: rowOfStatement(iri),
		});
		const conflict: ViewConflict = {
			node,
			relation: labelOf(labels, predicate),
			sides: [describe(a, left), describe(b, right)],
		};
		return [{ conflict, key: `${subject}\n${predicate}\n${a}\n${b}` }];
	});
	return found
		.sort((x, y) => (x.key < y.key ? -1 : 1))
		.map(({ conflict }) => conflict);
}

function readTerms(
	evidence: readonly Quad[],
	wanted: ReadonlySet<string>,
): Map<string, Terms> {
	const terms = new Map<string, Terms>();
	if (wanted.size === 0) return terms;
	for (const { subject, predicate, object } of evidence) {
		if (!wanted.has(subject.value)) continue;
		const of = terms.get(subject.value) ?? {};
		terms.set(subject.value, of);
		if (predicate.value === rdf.subject) of.subject = object.value;
		if (predicate.value === rdf.predicate) of.predicate = object.value;
		if (predicate.value === rdf.object) of.object = object;
	}
	return terms;
}

function findRow(
	iri: string,
	rowOf: ReadonlyMap<string, number>,
): number | undefined {
	for (const part of enclosing(iri)) {
		const row = rowOf.get(part);
		if (row !== undefined) return row;
	}
	return undefined;
}
