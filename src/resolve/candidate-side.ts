// The sides of candidates: what is said of an entity or by a statement, with the words behind it. Part of candidate.ts.

import type { CandidateSide } from "../model/candidate.ts";
import { enclosing } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { foaf, rdf } from "../vocabulary/standard.ts";
import type {
	EvidenceIndex,
	QuoteNode,
	StatementNode,
} from "./evidence-index.ts";

/** Quotes shown of one side. */
const SHOWN_QUOTES = 6;

/** What two entities are compared by, in the order in which its words are shown; it is said of a case or a defendant, or of what lies below. */
const COMPARED: ReadonlyMap<string, number> = new Map(
	[
		foaf.name,
		cgProperty.offense,
		cgProperty.decisionDate,
		cgProperty.court,
	].map((predicate, rank) => [predicate, rank]),
);

/** What is said of entities themselves, and what defendants below them are called and accused of, in the words behind it. */
export function describeEntities(
	wanted: ReadonlySet<string>,
	index: EvidenceIndex,
): Map<string, CandidateSide> {
	const statements = new Map<string, StatementNode[]>();
	for (const statement of index.statements.values()) {
		const { subject, predicate } = statement;
		const iri = wanted.has(subject)
			? subject
			: COMPARED.has(predicate)
				? [...enclosing(subject)].find((part) => wanted.has(part))
				: undefined;
		if (iri !== undefined) append(statements, iri, statement);
	}
	const rank = ({ predicate }: StatementNode): number =>
		COMPARED.get(predicate) ?? COMPARED.size;
	return new Map(
		[...statements].map(([iri, of]) => {
			const shown = of
				.filter(({ predicate }) => predicate !== rdf.type)
				.sort((a, b) => rank(a) - rank(b));
			const lines = shown.map(
				({ predicate, object }) =>
					`${lastSegment(predicate)}: ${object.termType === "NamedNode" ? lastSegment(object.value) : object.value}`,
			);
			return [
				iri,
				{
					iri,
					lines: sortLines(lines),
					quotes: describeQuotes(shown.flatMap((one) => index.quotesOf(one))),
				},
			];
		}),
	);
}

/** Describes a statement. */
export function describeStatement(
	statement: StatementNode,
	index: EvidenceIndex,
): CandidateSide {
	const { iri, subject, predicate, object } = statement;
	return {
		iri,
		lines: [
			subject,
			`${lastSegment(predicate)}: ${object.termType === "NamedNode" ? lastSegment(object.value) : object.value}`,
		],
		statement: {
			subject,
			predicate,
			object: object.value,
			isEntity: object.termType === "NamedNode",
		},
		quotes: describeQuotes(index.quotesOf(statement)),
	};
}

/** Describes quotes, each once, and the first ones where there are many. */
export function describeQuotes(
	quotes: readonly QuoteNode[],
): CandidateSide["quotes"] {
	const distinct = new Map(quotes.map((quote) => [quote.iri, quote]));
	return [...distinct.values()]
		.slice(0, SHOWN_QUOTES)
		.map(({ document, exact, start, end, method, confidence }) => ({
			document,
			exact,
			start,
			end,
			method: lastSegment(method),
			confidence,
		}));
}

/** What a thing is called stands first. */
function sortLines(lines: readonly string[]): string[] {
	const rank = (line: string): number => (line.startsWith("title: ") ? 0 : 1);
	return [...new Set(lines)].sort(
		(a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
	);
}

/** Gives the last segment of an IRI. */
export function lastSegment(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1);
}
