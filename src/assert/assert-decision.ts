// Decisions as RDF in the evidence graph: who decided what, when and why, and what became of it.
import type { Quad } from "@rdfjs/types";
import type { Decision } from "../model/decision.ts";
import { conceptIri, GRAPHS, mintIri, slugify } from "../model/iri.ts";
import {
	type Literal,
	makeIri,
	makeLiteral,
	makeQuad,
	type NamedNode,
} from "../model/term.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { foaf, prov, rdf, xsd } from "../vocabulary/standard.ts";

/** A decision with its effects, by the IRIs of the graph. */
export interface DecisionEffect {
	readonly decision: Decision;
	readonly about: readonly string[];
	readonly withdraws: readonly string[];
	readonly correctedTo?: string;
	readonly merged?: { readonly from: string; readonly into: string };
}

/** Describes a decision. */
export function assertDecision({
	decision,
	about,
	withdraws,
	correctedTo,
	merged,
}: DecisionEffect): Quad[] {
	const node = nameDecision(decision);
	const reviewer = makeIri(
		mintIri(`reviewer/${slugify(decision.who) ?? "unnamed"}`),
	);
	const graph = makeIri(GRAPHS.evidence);
	const say = (
		subject: NamedNode,
		predicate: string,
		object: NamedNode | Literal,
	): Quad => makeQuad(subject, makeIri(predicate), object, graph);
	const quads = [
		say(node, rdf.type, makeIri(cgClass.Decision)),
		say(
			node,
			cgProperty.verdict,
			makeIri(conceptIri("verdict", decision.decision)),
		),
		say(node, prov.endedAtTime, makeLiteral(decision.when, xsd.dateTime)),
		say(node, prov.wasAssociatedWith, reviewer),
		say(reviewer, rdf.type, makeIri(cgClass.Reviewer)),
		say(reviewer, foaf.name, makeLiteral(decision.who)),
		...about.map((iri) => say(node, cgProperty.decides, makeIri(iri))),
		...assertWithdrawals(decision, withdraws),
	];
	if (decision.why !== undefined)
		quads.push(say(node, cgProperty.reason, makeLiteral(decision.why)));
	if (correctedTo !== undefined)
		for (const iri of about)
			quads.push(
				say(makeIri(iri), cgProperty.correctedTo, makeIri(correctedTo)),
			);
	if (merged !== undefined)
		quads.push(
			say(makeIri(merged.from), cgProperty.mergedInto, makeIri(merged.into)),
		);
	return quads;
}

/** Says which statements a decision took out of the facts. */
export function assertWithdrawals(
	decision: Decision,
	statements: readonly string[],
): Quad[] {
	const node = nameDecision(decision);
	return statements.map((iri) =>
		makeQuad(
			node,
			makeIri(cgProperty.withdraws),
			makeIri(iri),
			makeIri(GRAPHS.evidence),
		),
	);
}

function nameDecision({ id }: Decision): NamedNode {
	return makeIri(mintIri(`decision/${id}`));
}
