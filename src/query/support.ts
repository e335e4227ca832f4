// What supports statements: quotes, provisions of law, and derivations down to their last premise. Read for explain.ts, a level at a time.
import { append } from "../model/multimap.ts";
import type { QueryStore } from "../model/store.ts";
import type { ReifyPattern, Triple } from "./reification.ts";
import { type Row, selectInBatches } from "./sparql.ts";

/** Words of a document, with IRIs that still want names. */
export interface RawQuote {
	readonly document: string;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
	readonly method: string | undefined;
	readonly confidence: number | undefined;
}

export interface RawDerivation {
	readonly rule: string | undefined;
	/** IRIs of statements. */
	readonly premises: readonly string[];
}

/** All that was read, by the IRI of the statement. */
export interface Support {
	readonly triples: Map<string, Triple>;
	readonly quotes: Map<string, RawQuote[]>;
	readonly provisions: Map<string, string[]>;
	readonly derivations: Map<string, RawDerivation[]>;
}

/** Reads what supports statements, and what supports the premises of their derivations, each statement once, so that circles end. */
export async function readSupport(
	store: QueryStore,
	reify: ReifyPattern,
	statements: readonly string[],
): Promise<Support> {
	const support: Support = {
		triples: new Map(),
		quotes: new Map(),
		provisions: new Map(),
		derivations: new Map(),
	};
	const seen = new Set<string>();
	let level = [...new Set(statements)];
	while (level.length > 0) {
		for (const statement of level) seen.add(statement);
		await readTriples(store, reify, level, support);
		await readQuotes(store, level, support);
		await readProvisions(store, level, support);
		const premises = await readDerivations(store, level, support);
		level = premises.filter((premise) => !seen.has(premise));
	}
	return support;
}

async function readTriples(
	store: QueryStore,
	reify: ReifyPattern,
	statements: readonly string[],
	support: Support,
): Promise<void> {
	const pattern = reify("?st", "?s", "?p", "?o");
	const rows = await selectInBatches(
		store,
		statements,
		(values) =>
			`SELECT DISTINCT ?st ?s ?p ?o WHERE { VALUES ?st { ${values} } ${pattern} }`,
	);
	for (const [statement, subject, predicate, object] of rows) {
		if (statement && subject && predicate && object)
			support.triples.set(statement.value, { subject, predicate, object });
	}
}

async function readQuotes(
	store: QueryStore,
	statements: readonly string[],
	support: Support,
): Promise<void> {
	const rows = await selectInBatches(
		store,
		statements,
		(
			values,
		) => `SELECT DISTINCT ?st ?document ?exact ?prefix ?suffix ?start ?end ?method ?confidence WHERE {
      VALUES ?st { ${values} }
      ?st cg:evidence ?ev . ?ev oa:hasTarget ?target . ?target oa:hasSource ?document ; oa:hasSelector ?quote . ?quote oa:exact ?exact .
      OPTIONAL { ?quote oa:prefix ?prefix } OPTIONAL { ?quote oa:suffix ?suffix }
      OPTIONAL { ?target oa:hasSelector ?position . ?position oa:start ?start ; oa:end ?end }
      OPTIONAL { ?ev cg:method ?method } OPTIONAL { ?ev cg:confidence ?confidence }
    } ORDER BY ?st ?document ?start ?end`,
	);
	for (const row of rows) {
		const [statement] = row;
		if (statement) append(support.quotes, statement.value, toQuote(row));
	}
}

function toQuote([
	,
	document,
	exact,
	prefix,
	suffix,
	start,
	end,
	method,
	confidence,
]: Row): RawQuote {
	return {
		document: document?.value ?? "",
		exact: exact?.value ?? "",
		prefix: prefix?.value ?? "",
		suffix: suffix?.value ?? "",
		start: Number(start?.value ?? Number.NaN),
		end: Number(end?.value ?? Number.NaN),
		method: method?.value,
		confidence: confidence === undefined ? undefined : Number(confidence.value),
	};
}

async function readProvisions(
	store: QueryStore,
	statements: readonly string[],
	support: Support,
): Promise<void> {
	const rows = await selectInBatches(
		store,
		statements,
		(values) =>
			`SELECT DISTINCT ?st ?provision WHERE { VALUES ?st { ${values} } ?st cg:accordingTo ?provision } ORDER BY ?st ?provision`,
	);
	for (const [statement, provision] of rows)
		if (statement && provision)
			append(support.provisions, statement.value, provision.value);
}

async function readDerivations(
	store: QueryStore,
	statements: readonly string[],
	support: Support,
): Promise<string[]> {
	const rows = await selectInBatches(
		store,
		statements,
		(values) => `SELECT DISTINCT ?st ?d ?rule ?premise WHERE {
      VALUES ?st { ${values} } ?st cg:derivation ?d OPTIONAL { ?d cg:rule ?rule } OPTIONAL { ?d cg:premise ?premise }
    } ORDER BY ?st ?d ?premise`,
	);
	const byNode = new Map<
		string,
		{ statement: string; rule: string | undefined; premises: Set<string> }
	>();
	for (const [statement, node, rule, premise] of rows) {
		if (!statement || !node) continue;
		const key = `${statement.value} ${node.value}`;
		const derivation = byNode.get(key) ?? {
			statement: statement.value,
			rule: rule?.value,
			premises: new Set(),
		};
		if (premise) derivation.premises.add(premise.value);
		byNode.set(key, derivation);
	}
	for (const { statement, rule, premises } of byNode.values())
		append(support.derivations, statement, { rule, premises: [...premises] });
	return [
		...new Set([...byNode.values()].flatMap(({ premises }) => [...premises])),
	];
}
