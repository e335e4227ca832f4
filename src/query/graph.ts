// The typed API over a store: questions about cases, offenses, mechanisms and evidence, without SPARQL.
// Every answer is asked of the store when it is wanted; nothing is kept, so a graph of any size takes no memory here.
import type { QueryOptions, QueryResult, QueryStore } from "../model/store.ts";
import { makeIri, makeLiteral, makeText, type Term } from "../model/term.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import {
	type CaseFacts,
	type CaseFilter,
	findCase,
	listCases,
} from "./case.ts";
import { type CountFacts, listCounts } from "./count.ts";
import { type DefendantFacts, listDefendants } from "./defendant.ts";
import { type DocumentFacts, listDocuments } from "./document.ts";
import type { Entity } from "./entity.ts";
import { listOfficials, type OfficialFacts } from "./event.ts";
import {
	type ExplainedConflict,
	type ExplainOptions,
	explainConflicts,
	explainEntity,
	explainStatements,
	explainTriples,
} from "./explain.ts";
import type {
	EntityExplanation,
	ExplainedStatement,
	LiteralObject,
	SupportingQuote,
} from "./explanation.ts";
import { expandIri, findEntities, listNames } from "./find.ts";
import { type InvolvementFacts, listInvolvements } from "./involvement.ts";
import { listMechanisms, type MechanismFacts } from "./mechanism.ts";
import {
	listObservations,
	type ObservationFacts,
	type ObservationFilter,
} from "./observation.ts";
import { findOffense, type OffenseFacts } from "./offense.ts";
import { listProceedings, type ProceedingFacts } from "./proceeding.ts";
import { addPrefixes } from "./sparql.ts";
import { type GraphStatistics, readStatistics } from "./statistics.ts";

/**
 * A thing of the graph: its IRI, a prefixed name (`cg:Case`), a path below the base (`offense/fraud`), or a name that it bears there.
 * Where several things bear the name, the question is asked of each.
 */
export type EntityName = string;

/** A statement: the IRI of its node, or its three terms, of which an object in a text stands for a thing. */
export type StatementName =
	| string
	| {
			readonly subject: EntityName;
			readonly predicate: string;
			readonly object: EntityName | Partial<LiteralObject>;
	  };

/** Questions about a graph. All answers are plain objects, sorted by IRI unless said otherwise; an unknown name gives an empty answer. */
export interface CaseGraph {
	/** IRI below which the graph's resources stand. */
	readonly base: string;
	/** Lists cases that meet all that a filter sets. */
	cases(filter?: CaseFilter): Promise<CaseFacts[]>;
	/** Gives one case by IRI, path (`case/x`) or title. */
	case(name: EntityName): Promise<CaseFacts | undefined>;
	/** Lists the defendants of a case, with groups such as “and others”. */
	defendants(caseName: EntityName): Promise<DefendantFacts[]>;
	/** Lists the proceedings of a case: each instance, and the civil actions beside it. */
	proceedings(caseName: EntityName): Promise<ProceedingFacts[]>;
	/** Lists the agencies and officials who handled a case, with their roles. */
	involvements(caseName: EntityName): Promise<InvolvementFacts[]>;
	/** Lists the counts against a defendant with status and sentence. A masked name that several defendants bear gives the counts of all: use IRIs. */
	counts(defendant: EntityName): Promise<CountFacts[]>;
	/** Gives one offense with its components, whole charge, provisions and families. */
	offense(name: EntityName): Promise<OffenseFacts | undefined>;
	/** Lists the governance mechanisms that address an offense or a family, by name, through a family, or by a rule. */
	mechanismsAddressing(target: EntityName): Promise<MechanismFacts[]>;
	/** Lists published figures. */
	observations(filter?: ObservationFilter): Promise<ObservationFacts[]>;
	/** Lists who took part in an event, with roles and posts. */
	officialsOf(event: EntityName): Promise<OfficialFacts[]>;
	/** Lists the documents that statements are traced to. */
	documents(): Promise<DocumentFacts[]>;
	/** Gives the quotes that support a statement, by document and place; for what a rule concluded, see `explainStatement`. */
	evidenceOf(statement: StatementName): Promise<SupportingQuote[]>;
	/**
	 * Gives a statement with quotes, provisions, and derivations down to the last premise; undefined when the graph has no node for it.
	 * @throws {TermError} for an object that RDF does not allow
	 */
	explainStatement(
		statement: StatementName,
	): Promise<ExplainedStatement | undefined>;
	/** Gives all that is said of an entity, in both directions, with its support; undefined when nothing is. */
	explain(
		name: EntityName,
		options?: ExplainOptions,
	): Promise<EntityExplanation | undefined>;
	/** Lists the pairs of statements by which documents disagree. */
	conflicts(): Promise<ExplainedConflict[]>;
	/** Finds the entities that a text may mean. */
	find(name: EntityName): Promise<Entity[]>;
	/** Lists names of the graph with their IRIs, for suggestions: at most 50,000, in no order. */
	names(): Promise<readonly { readonly name: string; readonly iri: string }[]>;
	/** Counts what the graph holds. */
	statistics(): Promise<GraphStatistics>;
	/**
	 * Answers SPARQL. Casegraph's prefixes need no declaration, and IRIs under the default base stand for those under the graph's.
	 * @throws {QueryError} for a query that is refused or malformed
	 * @throws {DeadlineError} when it is not answered in time
	 */
	query(sparql: string, options?: QueryOptions): Promise<QueryResult>;
	/** Frees the store. */
	close(): Promise<void>;
}

/**
 * Makes the typed API over a store.
 * @param base IRI below which the graph was built; the store must take queries written under the default base (see store/rebase.ts)
 */
export function createGraph(
	store: QueryStore,
	base: string = DEFAULT_BASE,
): CaseGraph {
	const find = (name: EntityName): Promise<Entity[]> =>
		findEntities(store, name, base);
	const first = async <T>(
		name: EntityName,
		ask: (iri: string) => Promise<T | undefined>,
	): Promise<T | undefined> => {
		for (const { iri } of await find(name)) {
			const answer = await ask(iri);
			if (answer !== undefined) return answer;
		}
		return undefined;
	};
	const each = async <T extends Entity>(
		name: EntityName,
		ask: (iri: string) => Promise<T[]>,
	): Promise<T[]> => {
		const answers = new Map<string, T>();
		for (const { iri } of await find(name))
			for (const answer of await ask(iri)) answers.set(answer.iri, answer);
		return [...answers.values()];
	};
	const explainStatement = async (
		statement: StatementName,
	): Promise<ExplainedStatement | undefined> =>
		(await explainNamed(store, statement, base))[0];
	return {
		base,
		cases: (filter = {}) =>
			crossFilter({ ...filter }, find, (resolved) =>
				listCases(store, resolved),
			),
		case: (name) => first(name, (iri) => findCase(store, iri)),
		defendants: (name) => each(name, (iri) => listDefendants(store, iri)),
		proceedings: (name) => each(name, (iri) => listProceedings(store, iri)),
		involvements: (name) => each(name, (iri) => listInvolvements(store, iri)),
		counts: (name) => each(name, (iri) => listCounts(store, iri)),
		offense: (name) => first(name, (iri) => findOffense(store, iri)),
		mechanismsAddressing: (name) =>
			each(name, (iri) => listMechanisms(store, iri)),
		observations: (filter = {}) =>
			crossFilter({ ...filter }, find, (resolved) =>
				listObservations(store, resolved),
			),
		officialsOf: (name) => each(name, (iri) => listOfficials(store, iri)),
		documents: () => listDocuments(store),
		evidenceOf: async (statement) => [
			...((await explainStatement(statement))?.quotes ?? []),
		],
		explainStatement,
		explain: (name, options) =>
			first(name, (iri) => explainEntity(store, iri, options)),
		conflicts: () => explainConflicts(store),
		find,
		names: () => listNames(store),
		statistics: () => readStatistics(store),
		query: (sparql, options) => store.query(addPrefixes(sparql), options),
		close: () => store.close(),
	};
}

/** Asks for each combination of the entities that the names in a filter may mean, and joins the answers. */
async function crossFilter<
	F extends Readonly<Record<string, string | undefined>>,
	T extends Entity,
>(
	filter: F,
	find: (name: EntityName) => Promise<Entity[]>,
	ask: (filter: F) => Promise<T[]>,
): Promise<T[]> {
	let filters: F[] = [filter];
	for (const [key, name] of Object.entries(filter)) {
		if (name === undefined) continue;
		const found = await find(name);
		filters = filters.flatMap((known) =>
			found.map(({ iri }) => ({ ...known, [key]: iri })),
		);
	}
	const answers = new Map<string, T>();
	for (const resolved of filters)
		for (const answer of await ask(resolved)) answers.set(answer.iri, answer);
	return [...answers.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

async function explainNamed(
	store: QueryStore,
	statement: StatementName,
	base: string,
): Promise<ExplainedStatement[]> {
	if (typeof statement === "string") {
		const iri = expandIri(statement, base);
		return iri === undefined ? [] : explainStatements(store, [iri]);
	}
	const subject = expandIri(statement.subject, base);
	const predicate = expandIri(statement.predicate, base);
	const object =
		typeof statement.object === "string"
			? expandIri(statement.object, base)
			: statement.object;
	if (subject === undefined || predicate === undefined || object === undefined)
		return [];
	return explainTriples(store, {
		subject: makeIri(subject),
		predicate: makeIri(predicate),
		object: toTerm(object),
	});
}

function toTerm(object: string | Partial<LiteralObject>): Term {
	if (typeof object === "string") return makeIri(object);
	const { value = "", language = "", datatype } = object;
	if (language !== "") return makeText(value, language);
	return makeLiteral(value, datatype);
}
