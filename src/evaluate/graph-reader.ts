// Answers of a graph become what it says of each document's cases.
import { cgProperty } from "../vocabulary/casegraph.ts";
import { foaf } from "../vocabulary/standard.ts";
import { readMonths } from "./duration.ts";
import type {
	Found,
	FoundArticle,
	FoundCount,
	FoundDefendant,
	FoundInvolvement,
	FoundProceeding,
	FoundSentence,
	Naming,
} from "./found.ts";
import type { Answers, Supported } from "./graph-query.ts";

/** A document's part of the graph, from which values are read. */
interface Part {
	readonly supported: Supported;
	readonly answers: Answers;
}

/** Reads what the graph says of the cases of a document: all of them together, since labels do not tell them apart. */
export function readFound(answers: Answers, document: string): Found {
	const supported = answers.supported.get(document) ?? new Map();
	const part = { supported, answers };
	const cases = [...supported.keys()].filter((iri) => answers.cases.has(iri));
	const all = (property: string): string[] => [
		...new Set(cases.flatMap((iri) => valuesOf(part, iri, property))),
	];
	const proceedings = all(cgProperty.proceeding).map((iri) =>
		readProceeding(part, iri),
	);
	const involved = all(cgProperty.involvement).flatMap((iri) =>
		readInvolvement(part, iri),
	);
	const isOfficial = ({ who }: FoundInvolvement): boolean =>
		answers.officials.has(who.iri);
	return {
		courts: all(cgProperty.court).map((iri) => nameOf(part, iri)),
		dockets: all(cgProperty.docketNumber),
		procuratorates: all(cgProperty.procuratorate).map((iri) =>
			nameOf(part, iri),
		),
		dates: all(cgProperty.decisionDate),
		articles: all(cgProperty.citedProvision).flatMap((iri) =>
			readArticle(part, iri),
		),
		keywords: all(cgProperty.keyword),
		proceedings,
		holdings: all(cgProperty.holding).flatMap((iri) =>
			valuesOf(part, iri, cgProperty.text),
		),
		defendants: all(cgProperty.defendant).flatMap((iri) =>
			readDefendant(part, iri),
		),
		agencies: involved.filter((one) => !isOfficial(one)),
		officials: involved.filter(isOfficial),
	};
}

function valuesOf(
	{ supported }: Part,
	iri: string,
	property: string,
): readonly string[] {
	return supported.get(iri)?.get(property) ?? [];
}

function nameOf({ answers }: Part, iri: string): Naming {
	return { iri, labels: answers.names.get(iri) ?? [iri] };
}

/** The last segment of a concept's IRI. */
function conceptOf(iri: string): string {
	return iri.slice(iri.lastIndexOf("/") + 1);
}

function readProceeding(part: Part, iri: string): FoundProceeding {
	return {
		courts: valuesOf(part, iri, cgProperty.court).map((court) =>
			nameOf(part, court),
		),
		dockets: valuesOf(part, iri, cgProperty.docketNumber),
		dates: valuesOf(part, iri, cgProperty.decisionDate),
		kinds: valuesOf(part, iri, cgProperty.proceedingType).map(conceptOf),
	};
}

function readInvolvement(part: Part, iri: string): FoundInvolvement[] {
	const roles = valuesOf(part, iri, cgProperty.involvementRole).map(conceptOf);
	return valuesOf(part, iri, cgProperty.involved).map((who) => ({
		who: nameOf(part, who),
		roles,
	}));
}

/** `criminal-law-285.2`: the name of the law, the article, and perhaps the paragraph and item. */
const PROVISION = /\/([^/]+?)-(\d+(?:-\d+)?)(?:\.(\d+))?(?:\.\d+)?$/;

/** Reads a provision from what is said of it, else, when it is one that the ontology knows, from its IRI. */
function readArticle(part: Part, iri: string): FoundArticle[] {
	const [, notation = "", number, inParagraph] = PROVISION.exec(iri) ?? [];
	const article = valuesOf(part, iri, cgProperty.article)[0] ?? number;
	if (article === undefined) return [];
	const law =
		valuesOf(part, iri, cgProperty.law)[0] ??
		part.answers.laws.get(notation) ??
		notation;
	const paragraph = valuesOf(part, iri, cgProperty.paragraph)[0] ?? inParagraph;
	return [
		{
			law: nameOf(part, law),
			article,
			...(paragraph === undefined ? {} : { paragraph }),
		},
	];
}

/** A group of others, which has no name, is no defendant here. */
function readDefendant(part: Part, iri: string): FoundDefendant[] {
	const names = [
		...valuesOf(part, iri, foaf.name),
		...valuesOf(part, iri, cgProperty.alias),
	];
	if (names.length === 0) return [];
	const counts = valuesOf(part, iri, cgProperty.count);
	const circumstances = [iri, ...counts].flatMap((of) =>
		valuesOf(part, of, cgProperty.circumstance).map(conceptOf),
	);
	return [
		{
			names,
			counts: counts.map((count) => readCount(part, count)),
			sentences: readSentences(part, iri),
			circumstances: new Set(circumstances),
		},
	];
}

function readCount(part: Part, iri: string): FoundCount {
	return {
		offenses: valuesOf(part, iri, cgProperty.offense).map((offense) =>
			nameOf(part, offense),
		),
		citations: valuesOf(part, iri, cgProperty.citation),
		statuses: valuesOf(part, iri, cgProperty.status).map(conceptOf),
		sentences: readSentences(part, iri),
	};
}

function readSentences(part: Part, of: string): FoundSentence[] {
	return valuesOf(part, of, cgProperty.sentence).map((iri) => {
		const terms = (property: string): number[] =>
			valuesOf(part, iri, property).flatMap((value) => {
				const months = readMonths(value);
				return months === undefined ? [] : [months];
			});
		const amounts = (property: string): number[] =>
			valuesOf(part, iri, property).map(Number);
		return {
			penalties: valuesOf(part, iri, cgProperty.penalty).map(conceptOf),
			terms: terms(cgProperty.term),
			minimumTerms: terms(cgProperty.minimumTerm),
			maximumTerms: terms(cgProperty.maximumTerm),
			probations: terms(cgProperty.probation),
			fines: amounts(cgProperty.fineAmount),
			restitutions: amounts(cgProperty.restitutionAmount),
		};
	});
}
