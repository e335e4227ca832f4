// The profile of RDF 1.2: a statement node reifies a triple term, where RDF 1.1 describes it by four triples.
import type {
	Quad,
	Quad_Object,
	Quad_Predicate,
	Quad_Subject,
} from "@rdfjs/types";
import { DataFactory } from "n3";
import { makeIri } from "../model/term.ts";
import { rdf } from "../vocabulary/standard.ts";

/** Version of RDF that an output is written in. */
export type RdfVersion = "1.1" | "1.2";

interface Described {
	subject?: Quad_Subject;
	predicate?: Quad_Predicate;
	object?: Quad_Object;
}

/** Rewrites statement nodes for RDF 1.2: `node rdf:reifies <<( s p o )>>`. The four quads of a node must be among the quads given. */
export function reifyStatements(quads: readonly Quad[]): Quad[] {
	const described = new Map<string, Described>();
	const result: Quad[] = [];
	for (const quad of quads) {
		const part = describedPart(quad.predicate.value);
		if (part === undefined) result.push(quad);
		else
			described.set(quad.subject.value, {
				...described.get(quad.subject.value),
				[part]: quad.object,
			});
	}
	return result.flatMap((quad) =>
		isStatementType(quad)
			? reifier(quad, described.get(quad.subject.value))
			: [quad],
	);
}

function describedPart(predicate: string): keyof Described | undefined {
	if (predicate === rdf.subject) return "subject";
	if (predicate === rdf.predicate) return "predicate";
	return predicate === rdf.object ? "object" : undefined;
}

function isStatementType({ predicate, object }: Quad): boolean {
	return predicate.value === rdf.type && object.value === rdf.Statement;
}

function reifier(quad: Quad, parts: Described | undefined): Quad[] {
	const { subject, predicate, object } = parts ?? {};
	if (subject === undefined || predicate === undefined || object === undefined)
		return [];
	const triple = DataFactory.quad(subject, predicate, object);
	return [
		DataFactory.quad(quad.subject, makeIri(rdf.reifies), triple, quad.graph),
	];
}
