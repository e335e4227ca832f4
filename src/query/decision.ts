// Decisions of reviewers, and disagreements of documents, as the evidence graph holds them: read for explain.ts.
import { append } from "../model/multimap.ts";
import type { QueryStore } from "../model/store.ts";
import type { Entity, NameEntity } from "./entity.ts";
import {
	askWhether,
	formatIri,
	type Row,
	selectInBatches,
	selectRows,
} from "./sparql.ts";

/** A decision on a statement or on two entities. */
export interface ExplainedDecision {
	/** A concept of scheme/verdict. */
	readonly verdict: Entity;
	readonly who: string;
	/** xsd:dateTime. */
	readonly when: string;
	readonly why?: string;
	/** What else the decision is about: of two entities the other one, of a statement that it withdrew the one that was rejected. */
	readonly about: readonly Entity[];
	/** The statement that a reviewer put in the place of this one. */
	readonly correctedTo?: string;
	/** Whether the decision took the statement out of the facts. */
	readonly isWithdrawal: boolean;
}

/** What is known of statements and entities besides their support. */
export interface RawReview {
	readonly decisions: Map<string, RawDecision[]>;
	/** IRIs of statements that conflict. */
	readonly conflicts: Map<string, string[]>;
}

interface RawDecision extends Omit<ExplainedDecision, "verdict" | "about"> {
	readonly verdict: string;
	readonly about: readonly string[];
}

/** Reads the decisions on statements or entities, and the statements that conflict with them. */
export async function readReview(
	store: QueryStore,
	iris: readonly string[],
): Promise<RawReview> {
	const review: RawReview = { decisions: new Map(), conflicts: new Map() };
	if (await askWhether(store, "ASK { ?a cg:conflictsWith ?b }")) {
		const rows = await selectInBatches(
			store,
			iris,
			(values) =>
				`SELECT DISTINCT ?st ?other WHERE { VALUES ?st { ${values} } ?st cg:conflictsWith ?other } ORDER BY ?st ?other`,
		);
		for (const [statement, other] of rows)
			if (statement && other)
				append(review.conflicts, statement.value, other.value);
	}
	if (await askWhether(store, "ASK { ?d a cg:Decision }"))
		await readDecisions(store, iris, review.decisions);
	return review;
}

async function readDecisions(
	store: QueryStore,
	iris: readonly string[],
	decisions: RawReview["decisions"],
): Promise<void> {
	const rows = await selectInBatches(
		store,
		iris,
		(
			values,
		) => `SELECT DISTINCT ?x ?d ?verdict ?who ?when ?why ?other ?to ?gone WHERE {
      VALUES ?x { ${values} }
      { ?d cg:decides ?x } UNION { ?d cg:withdraws ?x }
      ?d cg:verdict ?verdict ; prov:endedAtTime ?when ; prov:wasAssociatedWith ?reviewer ; cg:decides ?other . ?reviewer foaf:name ?who
      OPTIONAL { ?d cg:reason ?why } OPTIONAL { ?x cg:correctedTo ?to } OPTIONAL { ?d cg:withdraws ?gone FILTER (?gone = ?x) }
    } ORDER BY ?x ?when ?d ?other`,
	);
	const known = new Map<string, RawDecision & { about: string[] }>();
	for (const row of rows) {
		const [subject, node, , , , , other] = row;
		if (!subject || !node) continue;
		const key = `${subject.value} ${node.value}`;
		let decision = known.get(key);
		if (decision === undefined) {
			decision = toDecision(row);
			known.set(key, decision);
			append(decisions, subject.value, decision);
		}
		if (other && other.value !== subject.value)
			decision.about.push(other.value);
	}
}

function toDecision([
	,
	,
	verdict,
	who,
	when,
	why,
	,
	to,
	gone,
]: Row): RawDecision & { about: string[] } {
	return {
		verdict: verdict?.value ?? "",
		who: who?.value ?? "",
		when: when?.value ?? "",
		...(why === undefined ? {} : { why: why.value }),
		about: [],
		...(to === undefined ? {} : { correctedTo: to.value }),
		isWithdrawal: gone !== undefined,
	};
}

/** Lists the IRIs whose names decisions show. */
export function listReviewNames({ decisions }: RawReview): string[] {
	return [...decisions.values()]
		.flat()
		.flatMap(({ verdict, about }) => [verdict, ...about]);
}

/** Gives the decisions on a statement or an entity with names. */
export function nameDecisions(
	{ decisions }: RawReview,
	iri: string,
	name: NameEntity,
): ExplainedDecision[] {
	return (decisions.get(iri) ?? []).map(({ verdict, about, ...decision }) => ({
		...decision,
		verdict: name(verdict),
		about: about.map(name),
	}));
}

/** Gives the entity that another was merged into, or undefined. */
export async function findMerged(
	store: QueryStore,
	iri: string,
): Promise<string | undefined> {
	const rows = await selectRows(
		store,
		`SELECT ?into WHERE { ${formatIri(iri)} cg:mergedInto ?into } ORDER BY ?into LIMIT 1`,
	);
	return rows[0]?.[0]?.value;
}

/** Lists the pairs of statements that conflict, each once, the first IRI first. */
export async function listConflictPairs(
	store: QueryStore,
): Promise<[string, string][]> {
	const rows = await selectRows(
		store,
		"SELECT DISTINCT ?a ?b WHERE { ?a cg:conflictsWith ?b FILTER (STR(?a) < STR(?b)) } ORDER BY ?a ?b",
	);
	return rows.flatMap(([a, b]) =>
		a === undefined || b === undefined ? [] : [[a.value, b.value]],
	);
}
