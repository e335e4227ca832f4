// Explanations put together from what support.ts read. No questions are asked here.
import type { Term } from "@rdfjs/types";
import { nameDecisions, type RawReview } from "./decision.ts";
import type { Entity, NameEntity } from "./entity.ts";
import type {
	ExplainedDerivation,
	ExplainedStatement,
	LiteralObject,
	StatementOrigin,
	SupportingQuote,
} from "./explanation.ts";
import type { Triple } from "./reification.ts";
import type { RawDerivation, RawQuote, Support } from "./support.ts";

/** A triple with the IRI of its statement node and the graph in which it stands, as far as known. */
export interface GivenTriple extends Triple {
	readonly iri: string | undefined;
	readonly origin: StatementOrigin | undefined;
}

/** What explanations are made of. */
export interface Material {
	readonly support: Support;
	readonly review: RawReview;
	readonly name: NameEntity;
	/** Statements explained so far. */
	readonly seen: Set<string>;
}

/** Lists the IRIs whose names an explanation shows, with repeats. */
export function listNamed(
	given: readonly Triple[],
	{ triples, quotes, provisions, derivations }: Support,
): string[] {
	const terms = [...given, ...triples.values()].flatMap((triple) => [
		triple.subject,
		triple.predicate,
		triple.object,
	]);
	return [
		...terms.flatMap((term) =>
			term.termType === "NamedNode" ? term.value : [],
		),
		...[...quotes.values()].flat().map(({ document }) => document),
		...[...quotes.values()].flat().flatMap(({ method }) => method ?? []),
		...[...provisions.values()].flat(),
		...[...derivations.values()].flat().flatMap(({ rule }) => rule ?? []),
	];
}

/** Explains a triple, and the premises of its derivations within it; a statement that was seen before is not explained again. */
export function explainTriple(
	{ iri, subject, predicate, object, origin }: GivenTriple,
	material: Material,
): ExplainedStatement {
	const { support, review, name, seen } = material;
	const isRepeated = iri !== undefined && seen.has(iri);
	const node = isRepeated ? "" : (iri ?? "");
	seen.add(node);
	const decisions = nameDecisions(review, node, name);
	const conflictsWith = review.conflicts.get(node);
	return {
		iri,
		subject: name(subject.value),
		predicate: name(predicate.value),
		object: toObject(object, name),
		origin,
		quotes: (support.quotes.get(node) ?? []).map((quote) =>
			nameQuote(quote, name),
		),
		provisions: (support.provisions.get(node) ?? []).map(name),
		derivations: (support.derivations.get(node) ?? []).map((derivation) =>
			explainDerivation(derivation, material),
		),
		...(decisions.length === 0 ? {} : { decisions }),
		...(conflictsWith === undefined ? {} : { conflictsWith }),
		isRepeated,
	};
}

function explainDerivation(
	{ rule, premises }: RawDerivation,
	material: Material,
): ExplainedDerivation {
	const { support, name } = material;
	return {
		rule: rule === undefined ? undefined : name(rule),
		premises: premises.flatMap((iri) => {
			const triple = support.triples.get(iri);
			if (triple === undefined) return [];
			return [explainTriple({ ...triple, iri, origin: undefined }, material)];
		}),
	};
}

function nameQuote(
	{ document, method, ...words }: RawQuote,
	name: NameEntity,
): SupportingQuote {
	return {
		document: name(document),
		...words,
		method: method === undefined ? undefined : name(method),
	};
}

function toObject(term: Term, name: NameEntity): Entity | LiteralObject {
	if (term.termType !== "Literal") return name(term.value);
	return {
		value: term.value,
		language: term.language,
		datatype: term.datatype.value,
	};
}
