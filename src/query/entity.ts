// Entities: IRIs with the names by which people know them.
import type { Literal, Term } from "@rdfjs/types";
import type { QueryStore } from "../model/store.ts";
import type { LocalizedText } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { dcterms, foaf, rdfs, skos } from "../vocabulary/standard.ts";
import { selectInBatches, writePropertyQuery } from "./sparql.ts";

/** A thing of the graph with its name. */
export interface Entity {
	readonly iri: string;
	/** Where the graph has no name, the last segment of the IRI. */
	readonly label: LocalizedText;
}

/** Gives the entity of an IRI. */
export type NameEntity = (iri: string) => Entity;

/** Properties that name a thing, the best first. graph/label.ts names the nodes of the viewer by the first four, in the same order. */
export const LABEL_PROPERTIES: readonly string[] = [
	skos.prefLabel,
	rdfs.label,
	foaf.name,
	dcterms.title,
	cgProperty.docketNumber,
	cgProperty.shortTitle,
	cgProperty.text,
];

/** Looks up the names of IRIs, and gives a function that knows them. */
export async function nameEntities(
	store: QueryStore,
	iris: Iterable<string>,
): Promise<NameEntity> {
	const rows = await selectInBatches(store, iris, (subjects) =>
		writePropertyQuery(subjects, LABEL_PROPERTIES),
	);
	const ranked = new Map<string, { rank: number; literals: Literal[] }>();
	for (const [subject, rank, label] of rows) {
		if (subject === undefined || label?.termType !== "Literal") continue;
		const found = ranked.get(subject.value);
		const number = Number(rank?.value);
		if (found === undefined || number < found.rank)
			ranked.set(subject.value, { rank: number, literals: [label] });
		else if (number === found.rank) found.literals.push(label);
	}
	return (iri) => ({
		iri,
		label: localize(ranked.get(iri)?.literals ?? []) ?? {
			en: lastSegment(iri),
		},
	});
}

/** Sorts texts into the languages of the graph. A text without a language counts as Chinese when it has a Han character; of several, the first in order of characters counts. */
export function localize(terms: readonly Term[]): LocalizedText | undefined {
	const texts: { en?: string; zh?: string } = {};
	for (const term of terms.toSorted(compareTerms)) {
		if (term.termType !== "Literal") continue;
		const language = languageOf(term);
		texts[language] ??= term.value;
	}
	return texts.en === undefined && texts.zh === undefined ? undefined : texts;
}

/** Gives a name in one language, or in the other where it has none. */
export function pickText(
	text: LocalizedText,
	language: "en" | "zh" = "en",
): string {
	return (
		(language === "en" ? (text.en ?? text.zh) : (text.zh ?? text.en)) ?? ""
	);
}

function languageOf(literal: Literal): "en" | "zh" {
	if (literal.language !== "")
		return literal.language.startsWith("zh") ? "zh" : "en";
	return /\p{Script=Han}/u.test(literal.value) ? "zh" : "en";
}

function compareTerms(a: Term, b: Term): number {
	return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

function lastSegment(iri: string): string {
	const segment = /[^/#]+(?=[/#]*$)/.exec(iri)?.[0] ?? iri;
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
