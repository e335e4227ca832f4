// Names of concepts: which concept a name means, and by which names a concept may stand in a quote.
import { append } from "../../model/multimap.ts";
import type { Lexicon } from "../lexicon.ts";
import { normaliseText } from "./normal-text.ts";

export interface Names {
	/** End of the IRI of the one concept of a scheme that has a name, in any language or as the end of its IRI. */
	conceptOf(scheme: string, name: string): string | undefined;
	/** Names of a concept in all languages, as its scheme has them. */
	labelsOf(scheme: string, concept: string): readonly string[];
	/** Concepts of a scheme whose names stand in a part of a text that is folded and in lower case. */
	conceptsIn(
		scheme: string,
		folded: string,
		start: number,
		end: number,
	): readonly string[];
}

interface SchemeNames {
	/** Undefined for a name that two concepts share. */
	readonly concepts: Map<string, string | undefined>;
	readonly labels: Map<string, string[]>;
}

const LANGUAGES = ["en", "zh"] as const;

/** Opens the names of a lexicon; each scheme is indexed when it is first asked for. */
export function openNames(lexicon: Lexicon): Names {
	const schemes = new Map<string, SchemeNames>();
	const open = (scheme: string): SchemeNames => {
		const known = schemes.get(scheme) ?? indexScheme(lexicon, scheme);
		schemes.set(scheme, known);
		return known;
	};
	return {
		conceptOf: (scheme, name) =>
			open(scheme).concepts.get(normaliseText(name).text),
		conceptsIn: (scheme, folded, start, end) =>
			LANGUAGES.flatMap((language) =>
				lexicon
					.names(scheme, language)
					.findAll(folded, start, end)
					.map(({ value }) => value.concept),
			),
		labelsOf: (scheme, concept) => open(scheme).labels.get(concept) ?? [],
	};
}

function indexScheme(lexicon: Lexicon, scheme: string): SchemeNames {
	const concepts = new Map<string, string | undefined>();
	const labels = new Map<string, string[]>();
	const know = (name: string, concept: string): void => {
		const key = normaliseText(name).text;
		const isShared = concepts.has(key) && concepts.get(key) !== concept;
		concepts.set(key, isShared ? undefined : concept);
	};
	for (const language of LANGUAGES)
		for (const { concept, label } of lexicon.entries(scheme, language)) {
			know(label, concept);
			append(labels, concept, label);
		}
	for (const concept of labels.keys())
		concepts.set(normaliseText(concept).text, concept);
	return { concepts, labels };
}
