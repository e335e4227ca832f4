// Candidates for review: pairs of cases that may be one, unknown names near a known one, statements of low confidence, and conflicts.
import type { Quad } from "@rdfjs/types";
import type { Candidate, CandidateSide } from "../model/candidate.ts";
import { pairKey } from "../model/decision.ts";
import { enclosing } from "../model/iri.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { foaf, rdf, rdfs } from "../vocabulary/standard.ts";
import type { Authority } from "./authority.ts";
import { findCasePairs } from "./case-pair.ts";
import type { Conflict } from "./conflict.ts";
import type {
	EvidenceIndex,
	QuoteNode,
	StatementNode,
} from "./evidence-index.ts";
import { openNearMisses } from "./suggestion.ts";

/** What candidates are found in. */
export interface CandidateSources {
	readonly facts: readonly Quad[];
	readonly index: EvidenceIndex;
	readonly conflicts: readonly Conflict[];
	readonly authorities: ReadonlyMap<string, Authority>;
	/** Latest verdicts, by statement or by `pairKey` of two entities. */
	readonly verdicts: ReadonlyMap<string, string>;
	/** Tells whether a decision took a statement out of the facts. */
	isWithdrawn(statement: string): boolean;
}

/** A statement of which no evidence is surer than this asks for review. */
const LOW_CONFIDENCE = 0.75;
/** Quotes shown of one side. */
const SHOWN_QUOTES = 6;

/** Lists what is open, by kind and then by IRI; what was decided is left out, what a reviewer was unsure of stays and says so. */
export function findCandidates(sources: CandidateSources): Candidate[] {
	return [
		...listCases(sources),
		...listNames(sources),
		...listConflicts(sources),
		...listUncertain(sources),
	];
}

function listCases({ facts, index, verdicts }: CandidateSources): Candidate[] {
	const pairs = findCasePairs(facts).filter(({ a, b }) =>
		isOpen(verdicts.get(pairKey(a, b))),
	);
	const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
	const sides = describeCases(wanted, index);
	return pairs.flatMap(({ a, b, agreed }) => {
		const [left, right] = [sides.get(a), sides.get(b)];
		if (left === undefined || right === undefined) return [];
		const reason = `same ${agreed.join(", ")}; no docket number in one of them`;
		const verdict = verdicts.get(pairKey(a, b));
		return [{ kind: "case", reason, left, right, ...markUnsure(verdict) }];
	});
}

/** What two cases are compared by, in the order in which its words are shown; it is said of a case, or of what lies below it. */
const COMPARED: ReadonlyMap<string, number> = new Map(
	[
		foaf.name,
		cgProperty.offense,
		cgProperty.decisionDate,
		cgProperty.court,
	].map((predicate, rank) => [predicate, rank]),
);

/** What is said of a case itself, and what its defendants are called and accused of, in the words behind it. */
function describeCases(
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
		if (iri === undefined) continue;
		const of = statements.get(iri) ?? [];
		statements.set(iri, of);
		of.push(statement);
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
					`${nameOf(predicate)}: ${object.termType === "NamedNode" ? nameOf(object.value) : object.value}`,
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

function listNames({
	facts,
	index,
	authorities,
	verdicts,
}: CandidateSources): Candidate[] {
	const schemes = new Map<string, string>();
	const labels = new Map<string, string>();
	const names = new Set<string>();
	for (const { subject, predicate, object } of facts) {
		if (predicate.value === rdf.type && object.value === cgClass.UnresolvedName)
			names.add(subject.value);
		if (predicate.value === cgProperty.nameOf)
			schemes.set(subject.value, nameOf(object.value));
		if (predicate.value === rdfs.label) labels.set(subject.value, object.value);
	}
	const near = openNearMisses();
	const support = new Map<string, QuoteNode[]>();
	for (const statement of index.statements.values())
		if (names.has(statement.subject) && statement.predicate === rdfs.label)
			support.set(statement.subject, index.quotesOf(statement));
	return [...names].sort().flatMap((iri) => {
		const name = labels.get(iri) ?? "";
		const authority = authorities.get(schemes.get(iri) ?? "");
		const found = authority === undefined ? undefined : near(authority, name);
		if (found === undefined) return [];
		const verdict = verdicts.get(pairKey(iri, found.iri));
		if (!isOpen(verdict)) return [];
		const reason = `an unknown name that is nearly “${found.label}”`;
		const left = {
			iri,
			lines: [name],
			quotes: describeQuotes(support.get(iri) ?? []),
		};
		const right = { iri: found.iri, lines: [found.label], quotes: [] };
		return [{ kind: "name", reason, left, right, ...markUnsure(verdict) }];
	});
}

function listConflicts({
	conflicts,
	index,
	verdicts,
}: CandidateSources): Candidate[] {
	return conflicts.flatMap(({ a, b }) =>
		verdicts.has(a.iri) && verdicts.has(b.iri)
			? []
			: [
					{
						kind: "conflict" as const,
						reason: "two documents disagree",
						left: describeStatement(a, index),
						right: describeStatement(b, index),
					},
				],
	);
}

function listUncertain({
	index,
	verdicts,
	isWithdrawn,
}: CandidateSources): Candidate[] {
	const uncertain: Candidate[] = [];
	for (const statement of index.statements.values()) {
		if (verdicts.has(statement.iri) || isWithdrawn(statement.iri)) continue;
		const highest = index.confidenceOf(statement);
		if (highest === undefined || highest >= LOW_CONFIDENCE) continue;
		uncertain.push({
			kind: "confidence",
			reason: `confidence ${highest}`,
			left: describeStatement(statement, index),
		});
	}
	return uncertain.sort((a, b) => (a.left.iri < b.left.iri ? -1 : 1));
}

function describeStatement(
	statement: StatementNode,
	index: EvidenceIndex,
): CandidateSide {
	const { iri, subject, predicate, object } = statement;
	return {
		iri,
		lines: [
			subject,
			`${nameOf(predicate)}: ${object.termType === "NamedNode" ? nameOf(object.value) : object.value}`,
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

function describeQuotes(quotes: readonly QuoteNode[]): CandidateSide["quotes"] {
	const distinct = new Map(quotes.map((quote) => [quote.iri, quote]));
	return [...distinct.values()]
		.slice(0, SHOWN_QUOTES)
		.map(({ document, exact, start, end, method, confidence }) => ({
			document,
			exact,
			start,
			end,
			method: nameOf(method),
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

function isOpen(verdict: string | undefined): boolean {
	return verdict === undefined || verdict === "unsure";
}

function markUnsure(verdict: string | undefined): Pick<Candidate, "unsure"> {
	return verdict === "unsure" ? { unsure: true } : {};
}

/** The last segment of an IRI. */
function nameOf(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1);
}
