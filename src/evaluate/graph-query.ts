// The questions that scoring asks of a graph, in SPARQL: what each document supports, and how things are named.
import type { QueryStore } from "../model/store.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { dcterms, foaf, oa, rdf, rdfs, skos } from "../vocabulary/standard.ts";

/** What a document supports: the values of each property of each entity, in the order of the answer. */
export type Supported = ReadonlyMap<
	string,
	ReadonlyMap<string, readonly string[]>
>;

/** Properties that are scored, or lead to what is scored. */
const SCORED: readonly string[] = [
	cgProperty.docketNumber,
	cgProperty.court,
	cgProperty.procuratorate,
	cgProperty.decisionDate,
	cgProperty.citedProvision,
	cgProperty.law,
	cgProperty.article,
	cgProperty.paragraph,
	cgProperty.keyword,
	cgProperty.holding,
	cgProperty.text,
	cgProperty.proceeding,
	cgProperty.proceedingType,
	cgProperty.defendant,
	foaf.name,
	cgProperty.alias,
	cgProperty.circumstance,
	cgProperty.count,
	cgProperty.offense,
	cgProperty.citation,
	cgProperty.status,
	cgProperty.sentence,
	cgProperty.penalty,
	cgProperty.term,
	cgProperty.minimumTerm,
	cgProperty.maximumTerm,
	cgProperty.probation,
	cgProperty.fineAmount,
	cgProperty.restitutionAmount,
	cgProperty.involvement,
	cgProperty.involved,
	cgProperty.involvementRole,
];

/** Which statements have words of which document as evidence. A case may be told by several documents; each is scored by what it says itself. */
const SUPPORTED_QUERY = `
SELECT DISTINCT ?document ?subject ?property ?value WHERE {
  VALUES ?property { ${SCORED.map((iri) => `<${iri}>`).join(" ")} }
  ?statement <${rdf.predicate}> ?property ;
    <${rdf.subject}> ?subject ;
    <${rdf.object}> ?value ;
    <${cgProperty.evidence}> ?evidence .
  ?evidence <${oa.hasTarget}> ?target .
  ?target <${oa.hasSource}> ?document .
}`;

const CASE_QUERY = `SELECT DISTINCT ?case WHERE { ?case a <${cgClass.Case}> }`;

const OFFICIAL_QUERY = `SELECT DISTINCT ?official WHERE { ?official a <${cgClass.Official}> }`;

const NAME_QUERY = `
SELECT DISTINCT ?thing ?name WHERE {
  VALUES ?naming { ${[skos.prefLabel, skos.altLabel, skos.hiddenLabel, rdfs.label, foaf.name, dcterms.title].map((iri) => `<${iri}>`).join(" ")} }
  ?thing ?naming ?name .
}`;

const PART_QUERY = `SELECT DISTINCT ?part ?whole WHERE { ?part <${cgProperty.componentOf}> ?whole }`;

const LAW_QUERY = `SELECT DISTINCT ?law ?notation WHERE { ?law a <${cgClass.Law}> ; <${skos.notation}> ?notation }`;

/** What was asked of a graph. */
export interface Answers {
	/** By IRI of the document, then of the entity, then of the property. */
	readonly supported: ReadonlyMap<string, Supported>;
	readonly cases: ReadonlySet<string>;
	readonly officials: ReadonlySet<string>;
	readonly names: ReadonlyMap<string, readonly string[]>;
	/** The whole of each part-charge. */
	readonly wholes: ReadonlyMap<string, string>;
	/** Laws by the notation that stands in the IRIs of their provisions. */
	readonly laws: ReadonlyMap<string, string>;
}

/** Milliseconds for one question about a large corpus. */
const DEADLINE_MS = 600_000;

/** Asks a graph everything that scoring needs. @throws {QueryError} or {DeadlineError} when it does not answer */
export async function askGraph(store: QueryStore): Promise<Answers> {
	type Values = Map<string, string[]>;
	const supported = new Map<string, Map<string, Values>>();
	for (const [document, subject, property, value] of await ask(
		store,
		SUPPORTED_QUERY,
	)) {
		const entities = getOrAdd(
			supported,
			document,
			() => new Map<string, Values>(),
		);
		const properties = getOrAdd(
			entities,
			subject,
			() => new Map<string, string[]>(),
		);
		getOrAdd(properties, property, () => []).push(value);
	}
	const names = new Map<string, string[]>();
	for (const [thing, name] of await ask(store, NAME_QUERY))
		getOrAdd(names, thing, () => []).push(name);
	return {
		supported,
		cases: new Set((await ask(store, CASE_QUERY)).map(([iri]) => iri)),
		officials: new Set((await ask(store, OFFICIAL_QUERY)).map(([iri]) => iri)),
		names,
		wholes: new Map(
			(await ask(store, PART_QUERY)).map(([part, whole]) => [part, whole]),
		),
		laws: new Map(
			(await ask(store, LAW_QUERY)).map(([law, notation]) => [notation, law]),
		),
	};
}

type Row = readonly [string, string, string, string];

/** The rows of an answer as text; a cell that is not there is empty. */
async function ask(store: QueryStore, sparql: string): Promise<Row[]> {
	const result = await store.query(sparql, { deadlineMs: DEADLINE_MS });
	if (result.kind !== "bindings") return [];
	return result.rows.map(([a, b, c, d]) => [
		a?.value ?? "",
		b?.value ?? "",
		c?.value ?? "",
		d?.value ?? "",
	]);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}
