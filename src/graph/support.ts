// Supports: why each statement stands in the graph, gathered from the evidence and inferred graphs into numbered rows.

import type { Quad } from "@rdfjs/types";
import type { Document } from "../model/document.ts";
import type { GraphQuads } from "../model/graph.ts";
import { statementIri } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { formatTerm } from "../model/n-triples.ts";
import type {
	LocalizedText,
	ViewDerivation,
	ViewDocument,
	ViewQuote,
	ViewRule,
	ViewSupport,
} from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { oa, rdf } from "../vocabulary/standard.ts";
import { type Labels, labelOf } from "./label.ts";

/** The rows of `ViewDetail` that supports refer to. */
export interface SupportTable {
	readonly supports: readonly ViewSupport[];
	readonly quotes: readonly ViewQuote[];
	readonly documents: readonly ViewDocument[];
	readonly rules: readonly ViewRule[];
	/** Row of the support of a quad; what the ontology says has a row without any. */
	rowOf(quad: Quad): number;
	/** Row of the support of a statement by the IRI of its node. */
	rowOfStatement(iri: string): number;
}

/** Properties by subject: what the evidence and inferred graphs say of a node. */
type Descriptions = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Gathers the supports of all statements of a build. */
export function collectSupports(
	quads: GraphQuads,
	documents: readonly Document[],
	labels: Labels,
	definitions: ReadonlyMap<string, LocalizedText>,
): SupportTable {
	const described = describeNodes([...quads.evidence, ...quads.inferred]);
	const statements = [...described]
		.filter(([, of]) => of.has(rdf.subject))
		.map(([iri]) => iri)
		.sort();
	const rows = new Map(statements.map((iri, index) => [iri, index + 1]));
	const quotes = readQuotes(described, documents, labels);
	const rules = [
		...new Set(
			[...described.values()].flatMap((of) => of.get(cgProperty.rule) ?? []),
		),
	].sort();
	const toSupport = (iri: string): ViewSupport => {
		const of = described.get(iri);
		const derivations = (of?.get(cgProperty.derivation) ?? []).map((node) =>
			readDerivation(described, node, rules, rows, labels),
		);
		return {
			statement: iri,
			quotes: (of?.get(cgProperty.evidence) ?? []).flatMap(
				(node) => quotes.rowOf.get(node) ?? [],
			),
			provisions: (of?.get(cgProperty.accordingTo) ?? []).map((provision) =>
				labelOf(labels, provision),
			),
			derivations,
		};
	};
	return {
		supports: [
			{ quotes: [], provisions: [], derivations: [] },
			...statements.map(toSupport),
		],
		quotes: quotes.list,
		documents: documents.map(toViewDocument),
		rules: rules.map((iri) => ({
			iri,
			label: labelOf(labels, iri),
			definition: definitions.get(iri) ?? {},
		})),
		rowOfStatement: (iri) => rows.get(iri) ?? 0,
		rowOf: ({ subject, predicate, object }) =>
			rows.get(
				statementIri(subject.value, predicate.value, formatTerm(object)),
			) ?? 0,
	};
}

function describeNodes(quads: Iterable<Quad>): Descriptions {
	const described = new Map<string, Map<string, string[]>>();
	for (const { subject, predicate, object } of quads) {
		const of = described.get(subject.value) ?? new Map<string, string[]>();
		described.set(subject.value, of);
		append(of, predicate.value, object.value);
	}
	return described;
}

function readQuotes(
	described: Descriptions,
	documents: readonly Document[],
	labels: Labels,
): { list: ViewQuote[]; rowOf: ReadonlyMap<string, number> } {
	const documentRow = new Map(documents.map(({ iri }, row) => [iri, row]));
	const list: ViewQuote[] = [];
	const rowOf = new Map<string, number>();
	for (const [iri, of] of described) {
		const target = described.get(of.get(oa.hasTarget)?.[0] ?? "");
		const document = documentRow.get(target?.get(oa.hasSource)?.[0] ?? "");
		if (target === undefined || document === undefined) continue;
		const selectors = (target.get(oa.hasSelector) ?? []).map((node) =>
			described.get(node),
		);
		const read = (property: string): string =>
			selectors
				.map((node) => node?.get(property)?.[0])
				.find((text) => text !== undefined) ?? "";
		rowOf.set(iri, list.length);
		list.push({
			document,
			exact: read(oa.exact),
			start: Number(read(oa.start)),
			end: Number(read(oa.end)),
			method: labelOf(labels, of.get(cgProperty.method)?.[0] ?? ""),
			confidence: Number(of.get(cgProperty.confidence)?.[0] ?? 1),
		});
	}
	return { list, rowOf };
}

function readDerivation(
	described: Descriptions,
	iri: string,
	rules: readonly string[],
	rows: ReadonlyMap<string, number>,
	labels: Labels,
): ViewDerivation {
	const of = described.get(iri);
	return {
		rule: rules.indexOf(of?.get(cgProperty.rule)?.[0] ?? ""),
		premises: (of?.get(cgProperty.premise) ?? []).map((premise) => {
			const parts = described.get(premise);
			const part = (property: string): LocalizedText =>
				labelOf(labels, parts?.get(property)?.[0] ?? "");
			return {
				subject: part(rdf.subject),
				relation: part(rdf.predicate),
				object: part(rdf.object),
				support: rows.get(premise) ?? 0,
			};
		}),
	};
}

function toViewDocument({
	iri,
	title,
	language,
	publisher,
	date,
	address,
	isDigest,
	text,
}: Document): ViewDocument {
	return {
		iri,
		title,
		language,
		...(publisher === undefined ? {} : { publisher }),
		...(date === undefined ? {} : { date }),
		...(address === undefined ? {} : { address }),
		isDigest,
		text,
	};
}
