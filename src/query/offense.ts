// Offenses: what a code says of them, and how selective charges are made up.
import type { QueryStore } from "../model/store.ts";
import { skos } from "../vocabulary/standard.ts";
import { type Entity, type NameEntity, nameEntities } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	type FieldValues,
	pickProperties,
} from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** What the graph holds on an offense. */
export interface OffenseFacts extends Entity {
	/** Other names, in any language. */
	readonly names: readonly string[];
	/** Articles as cited, such as `285(2)`. */
	readonly articles: readonly string[];
	readonly provisions: readonly Entity[];
	/** The alternatives of a selective charge. */
	readonly components: readonly Entity[];
	/** The selective charge of which the offense is a component. */
	readonly whole: Entity | undefined;
	readonly families: readonly Entity[];
	/** Chapters and sections of the code under which the offense stands. */
	readonly chapters: readonly Entity[];
}

const OFFENSE_FIELDS = {
	...pickProperties(
		"article",
		"provision",
		"component",
		"componentOf",
		"family",
	),
	names: skos.altLabel,
};

/** Gives one offense, or undefined for an IRI that is no offense's. */
export async function findOffense(
	store: QueryStore,
	iri: string,
): Promise<OffenseFacts | undefined> {
	const offense = formatIri(iri);
	const found = await select(
		store,
		`VALUES ?x { ${offense} } VALUES ?class { cg:Offense cg:SelectiveOffense cg:OffenseComponent } ?x a ?class`,
	);
	const above = await select(
		store,
		`${offense} skos:broader+ ?x . ?x a cg:OffenseChapter`,
	);
	const [facts] = await describeAll(
		store,
		found,
		OFFENSE_FIELDS,
		describeOffense,
	);
	return facts === undefined
		? undefined
		: { ...facts, chapters: await nameAll(store, above) };
}

async function select(store: QueryStore, pattern: string): Promise<string[]> {
	const query = `SELECT DISTINCT ?x WHERE { ${pattern} }`;
	return listIris(await selectRows(store, query));
}

async function nameAll(
	store: QueryStore,
	iris: readonly string[],
): Promise<Entity[]> {
	return iris.map(await nameEntities(store, iris));
}

function describeOffense(
	iri: string,
	values: FieldValues<keyof typeof OFFENSE_FIELDS>,
	name: NameEntity,
): Omit<OffenseFacts, "chapters"> {
	return {
		...name(iri),
		names: values.names.map((literal) => literal.value),
		articles: values.article.map((literal) => literal.value),
		provisions: entities(values.provision, name),
		components: entities(values.component, name),
		whole: entity(values.componentOf, name),
		families: entities(values.family, name),
	};
}
