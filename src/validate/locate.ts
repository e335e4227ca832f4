// Leads violations back to the inputs: to the line where the entity, or its property, was read.
import type { Quad } from "@rdfjs/types";
import type { Document } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";
import {
	describePlace,
	findPlace,
	type PlaceIndex,
	type SourcePlace,
} from "../model/place.ts";
import { rdf } from "../vocabulary/standard.ts";
import type { Violation } from "./violation.ts";

/** A violation with the place in the inputs that it leads to. */
export interface LocatedViolation extends Violation {
	readonly place: Pick<Issue, "file" | "position" | "path">;
}

/** What is known of the places that statements and documents were read from. */
export interface PlaceSources {
	readonly places: PlaceIndex;
	readonly documents: readonly Document[];
	/** The evidence graph, which says what a statement node is about. */
	readonly evidence: readonly Quad[];
}

/** Locates violations: of an entity, of a statement node by what it says, of a document by its file. */
export function locateViolations(
	violations: readonly Violation[],
	{ places, documents, evidence }: PlaceSources,
): LocatedViolation[] {
	const focused = new Set(violations.map(({ focusNode }) => focusNode));
	const about = new Map<string, { subject?: string; predicate?: string }>();
	for (const { subject, predicate, object } of evidence) {
		if (!focused.has(subject.value)) continue;
		const of = about.get(subject.value) ?? {};
		if (predicate.value === rdf.subject) of.subject = object.value;
		else if (predicate.value === rdf.predicate) of.predicate = object.value;
		about.set(subject.value, of);
	}
	return violations.map((violation) => {
		const document = documents.find(({ iri }) => iri === violation.focusNode);
		if (document?.file !== undefined) {
			const position = { line: 1, column: 1 };
			return {
				...violation,
				place: { file: document.file, position, path: "" },
			};
		}
		const { focusNode, path } = violation;
		const { subject = focusNode, predicate = path } =
			about.get(focusNode) ?? {};
		const place: SourcePlace | undefined = findPlace(
			places,
			subject,
			predicate,
		);
		return { ...violation, place: describePlace(place) };
	});
}
