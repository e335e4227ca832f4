// Labels of entities in the languages of the graph: the one rule by which a node gets its name.
import type { Quad } from "@rdfjs/types";
import type { LocalizedText } from "../model/view.ts";
import { dcterms, foaf, rdfs, skos } from "../vocabulary/standard.ts";

/** Properties that name an entity, the best first. */
const NAMING: readonly string[] = [
	skos.prefLabel,
	rdfs.label,
	foaf.name,
	dcterms.title,
];

/** Names of entities, by IRI. */
export type Labels = ReadonlyMap<string, LocalizedText>;

/**
 * Collects the labels of all entities: for each language the one of the best property. A name without a language counts for all,
 * one in another language for an entity that has no other.
 */
export function collectLabels(quads: Iterable<Quad>): Labels {
	const found = new Map<
		string,
		Partial<Record<"en" | "zh" | "other", readonly [number, string]>>
	>();
	for (const { subject, predicate, object } of quads) {
		const rank = NAMING.indexOf(predicate.value);
		if (rank < 0 || object.termType !== "Literal") continue;
		const labels = found.get(subject.value) ?? {};
		found.set(subject.value, labels);
		for (const language of languagesOf(object.language)) {
			const other = labels[language];
			if (
				other === undefined ||
				rank < other[0] ||
				(rank === other[0] && object.value < other[1])
			)
				labels[language] = [rank, object.value];
		}
	}
	return new Map(
		[...found].map(([iri, { en, zh, other }]) => [
			iri,
			localized((en ?? (zh === undefined ? other : undefined))?.[1], zh?.[1]),
		]),
	);
}

/** Gives a label, or for an entity without one the end of its IRI. */
export function labelOf(labels: Labels, iri: string): LocalizedText {
	return (
		labels.get(iri) ?? {
			en: iri
				.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1)
				.replace(/(%[\da-f]{2})+/gi, decodeOctets),
		}
	);
}

/** Decodes octets written in percent; those that are no UTF-8 stay as they are. */
function decodeOctets(octets: string): string {
	try {
		return decodeURIComponent(octets);
	} catch {
		return octets;
	}
}

/** Makes a text of the languages that are there. */
export function localized(
	en: string | undefined,
	zh: string | undefined,
): LocalizedText {
	return {
		...(en === undefined ? {} : { en }),
		...(zh === undefined ? {} : { zh }),
	};
}

function languagesOf(tag: string): ("en" | "zh" | "other")[] {
	if (tag === "") return ["en", "zh"];
	if (tag.startsWith("zh")) return ["zh"];
	return tag.startsWith("en") ? ["en"] : ["other"];
}
