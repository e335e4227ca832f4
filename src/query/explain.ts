// Explanations: everything that supports a statement, or all that is said of an entity, down to the quoted words.
import type { QueryStore } from "../model/store.ts";
import { explainTriple, type GivenTriple, listNamed } from "./assembly.ts";
import {
	findMerged,
	listConflictPairs,
	listReviewNames,
	nameDecisions,
	readReview,
} from "./decision.ts";
import { type NameEntity, nameEntities } from "./entity.ts";
import type { EntityExplanation, ExplainedStatement } from "./explanation.ts";
import {
	detectReification,
	findStatements,
	findStatementsAbout,
	type ReifyPattern,
	type Triple,
	tripleKey,
} from "./reification.ts";
import { listClasses, listIncoming, listOutgoing } from "./saying.ts";
import { readSupport, type Support } from "./support.ts";

/** Two statements of different documents that give different values where there can be one. */
export type ExplainedConflict = readonly [
	ExplainedStatement,
	ExplainedStatement,
];

export interface ExplainOptions {
	/** Most statements to explain, outgoing ones first; 1,000 by default. */
	readonly limit?: number | undefined;
}

/** Statements with their support, and the names of all that they show. */
interface Explained {
	readonly explained: ExplainedStatement[];
	readonly name: NameEntity;
}

const DEFAULT_LIMIT = 1000;

/**
 * Explains an entity: its statements in both directions with their support, and what decisions took out. An entity that was merged into
 * another is explained by that. Undefined for an IRI of which nothing is said.
 */
export async function explainEntity(
	store: QueryStore,
	iri: string,
	{ limit = DEFAULT_LIMIT }: ExplainOptions = {},
): Promise<EntityExplanation | undefined> {
	const outgoing = await listOutgoing(store, iri);
	const incoming = await listIncoming(store, iri);
	const total = outgoing.length + incoming.length;
	if (total === 0) return explainMerged(store, iri, limit);
	const classes = await listClasses(store, iri);
	const reify = await detectReification(store);
	const nodes = await findStatementsAbout(store, reify, iri);
	const given = [...outgoing, ...incoming]
		.slice(0, limit)
		.map((triple) => ({ ...triple, iri: nodes.get(tripleKey(triple)) }));
	const said = new Set([...outgoing, ...incoming].map(tripleKey));
	const unsaid = [...nodes].flatMap(([key, node]) =>
		said.has(key) ? [] : [node],
	);
	const withdrawn = (await explainNodes(store, reify, unsaid)).filter(
		({ decisions = [] }) => decisions.some(({ isWithdrawal }) => isWithdrawal),
	);
	const known = given.flatMap((triple) => triple.iri ?? []);
	const support = await readSupport(store, reify, known);
	const own = await readReview(store, [iri]);
	const { explained, name } = await explainAll(store, given, support, [
		iri,
		...classes,
		...listReviewNames(own),
	]);
	const decisions = nameDecisions(own, iri, name);
	return {
		entity: name(iri),
		classes: classes.map(name),
		outgoing: explained.slice(0, outgoing.length),
		incoming: explained.slice(outgoing.length),
		...(withdrawn.length === 0 ? {} : { withdrawn }),
		...(decisions.length === 0 ? {} : { decisions }),
		total,
	};
}

async function explainMerged(
	store: QueryStore,
	iri: string,
	limit: number,
): Promise<EntityExplanation | undefined> {
	const into = await findMerged(store, iri);
	return into === undefined || into === iri
		? undefined
		: explainEntity(store, into, { limit });
}

/** Explains the pairs of statements by which documents disagree, sorted by the IRIs of the statements. */
export async function explainConflicts(
	store: QueryStore,
): Promise<ExplainedConflict[]> {
	const pairs = await listConflictPairs(store);
	const explained = await explainStatements(store, [...new Set(pairs.flat())]);
	const byIri = new Map(explained.map((one) => [one.iri, one]));
	return pairs.flatMap(([first, second]) => {
		const [a, b] = [byIri.get(first), byIri.get(second)];
		return a === undefined || b === undefined ? [] : [[a, b]];
	});
}

/** Explains statements by the IRIs of their nodes; one that the graph does not know is left out. */
export async function explainStatements(
	store: QueryStore,
	iris: readonly string[],
): Promise<ExplainedStatement[]> {
	return explainNodes(store, await detectReification(store), iris);
}

/** Explains the statement of three terms; an empty list when the graph has no node for it. */
export async function explainTriples(
	store: QueryStore,
	triple: Triple,
): Promise<ExplainedStatement[]> {
	const reify = await detectReification(store);
	const iris = await findStatements(store, reify, triple);
	return explainNodes(store, reify, iris);
}

async function explainNodes(
	store: QueryStore,
	reify: ReifyPattern,
	iris: readonly string[],
): Promise<ExplainedStatement[]> {
	const support = await readSupport(store, reify, iris);
	const given = iris.flatMap((iri) => {
		const triple = support.triples.get(iri);
		return triple === undefined ? [] : [{ ...triple, iri, origin: undefined }];
	});
	return (await explainAll(store, given, support)).explained;
}

async function explainAll(
	store: QueryStore,
	given: readonly GivenTriple[],
	support: Support,
	alsoNamed: readonly string[] = [],
): Promise<Explained> {
	const review = await readReview(
		store,
		given.flatMap((triple) => triple.iri ?? []),
	);
	const named = [
		...alsoNamed,
		...listNamed(given, support),
		...listReviewNames(review),
	];
	const name = await nameEntities(store, named);
	const seen = new Set<string>();
	const explained = given.map((triple) =>
		explainTriple(triple, { support, review, name, seen }),
	);
	return { explained, name };
}
