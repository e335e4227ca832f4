// The lexicon: the names of the concept schemes, by which rules recognise offenses, agencies, technologies, … in a text.

import type { Quad } from "@rdfjs/types";
import { schemeIri } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { skos } from "../vocabulary/standard.ts";
import { foldText } from "./fold.ts";
import { makeTrie, type Trie } from "./trie.ts";

/** One name of a concept. */
export interface LexiconEntry {
	/** Last segment of the concept's IRI, which names it in records. */
	readonly concept: string;
	/** The name as the scheme has it. */
	readonly label: string;
	/** Language tag of the name. */
	readonly language: string;
	/** `skos:notation` of the concept, where it has one. */
	readonly notation?: string;
}

export interface Lexicon {
	/** Names of a scheme in a language. @throws {RangeError} for a scheme that the ontology does not have */
	entries(scheme: string, language: string): readonly LexiconEntry[];
	/** The same names, folded and, in English, in lower case, ready to be found in a text that is folded likewise. */
	names(scheme: string, language: string): Trie<LexiconEntry>;
}

const LABELS: ReadonlySet<string> = new Set([
	skos.prefLabel,
	skos.altLabel,
	skos.hiddenLabel,
]);

/** Reads the names of all schemes of an ontology, preferred ones first. */
export function readLexicon(ontology: Iterable<Quad>): Lexicon {
	const quads = [...ontology];
	const prefix = schemeIri("");
	const schemeOf = new Map<string, string>();
	const notations = new Map<string, string>();
	for (const { subject, predicate, object } of quads) {
		if (predicate.value === skos.inScheme && object.value.startsWith(prefix))
			schemeOf.set(subject.value, object.value.slice(prefix.length));
		if (predicate.value === skos.notation)
			notations.set(subject.value, object.value);
	}
	const lists = new Map<string, LexiconEntry[]>();
	for (const wanted of LABELS)
		for (const { subject, predicate, object } of quads) {
			const scheme = schemeOf.get(subject.value);
			if (
				predicate.value !== wanted ||
				scheme === undefined ||
				object.termType !== "Literal"
			)
				continue;
			const notation = notations.get(subject.value);
			const key = `${scheme} ${object.language}`;
			append(lists, key, {
				concept: subject.value.slice(subject.value.lastIndexOf("/") + 1),
				label: object.value,
				language: object.language,
				...(notation === undefined ? {} : { notation }),
			});
		}
	const known = new Set(schemeOf.values());
	const tries = new Map<string, Trie<LexiconEntry>>();
	const entries = (
		scheme: string,
		language: string,
	): readonly LexiconEntry[] => {
		if (!known.has(scheme))
			throw new RangeError(`the ontology has no scheme “${scheme}”`);
		return lists.get(`${scheme} ${language}`) ?? [];
	};
	return {
		entries,
		names(scheme, language) {
			const key = `${scheme} ${language}`;
			let trie = tries.get(key);
			if (trie === undefined) {
				trie = makeTrie(
					entries(scheme, language).map((entry) => [
						foldName(entry.label, language),
						entry,
					]),
				);
				tries.set(key, trie);
			}
			return trie;
		},
	};
}

function foldName(label: string, language: string): string {
	const folded = foldText(label);
	return language === "zh" ? folded : folded.toLowerCase();
}
