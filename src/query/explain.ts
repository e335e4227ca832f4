// Explanations: everything that supports a statement, or all that is said of an entity, down to the quoted words.
import type { QueryStore } from "../model/store.ts";
import { explainTriple, type GivenTriple, listNamed } from "./assembly.ts";
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

/** Explains an entity: its statements in both directions with their support. Undefined for an IRI of which nothing is said. */
export async function explainEntity(
	store: QueryStore,
	iri: string,
	{ limit = DEFAULT_LIMIT }: ExplainOptions = {},
): Promise<EntityExplanation | undefined> {
	const outgoing = await listOutgoing(store, iri);
	const incoming = await listIncoming(store, iri);
	const total = outgoing.length + incoming.length;
	if (total === 0) return undefined;
	const classes = await listClasses(store, iri);
	const reify = await detectReification(store);
	const nodes = await findStatementsAbout(store, reify, iri);
	const given = [...outgoing, ...incoming]
		.slice(0, limit)
		.map((triple) => ({ ...triple, iri: nodes.get(tripleKey(triple)) }));
	const known = given.flatMap((triple) => triple.iri ?? []);
	const support = await readSupport(store, reify, known);
	const { explained, name } = await explainAll(store, given, support, [
		iri,
		...classes,
	]);
	return {
		entity: name(iri),
		classes: classes.map(name),
		outgoing: explained.slice(0, outgoing.length),
		incoming: explained.slice(outgoing.length),
		total,
	};
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
	const named = [...alsoNamed, ...listNamed(given, support)];
	const name = await nameEntities(store, named);
	const seen = new Set<string>();
	const explained = given.map((triple) =>
		explainTriple(triple, { support, name, seen }),
	);
	return { explained, name };
}
