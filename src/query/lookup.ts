// Many properties of many subjects at once. Fields have names of our own, so that answers read the same under any base.
import type { Term } from "@rdfjs/types";
import type { QueryStore } from "../model/store.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { type Entity, type NameEntity, nameEntities } from "./entity.ts";
import { selectInBatches, writePropertyQuery } from "./sparql.ts";

/** IRIs of properties by the name of the field that holds their values. */
export type Fields<K extends string> = Readonly<Record<K, string>>;

/** Values by field, sorted by their text; an empty list where there is none. */
export type FieldValues<K extends string> = Readonly<
	Record<K, readonly Term[]>
>;

/** Gives properties of the ontology as fields of the same names. */
export function pickProperties<K extends keyof typeof cgProperty>(
	...names: readonly K[]
): Pick<typeof cgProperty, K> {
	const picked: Partial<Record<K, string>> = {};
	for (const name of names) picked[name] = cgProperty[name];
	return picked as Pick<typeof cgProperty, K>;
}

/** Describes each subject by its fields, with the names of all that the fields refer to; in the order given. */
export async function describeAll<K extends string, T>(
	store: QueryStore,
	subjects: readonly string[],
	fields: Fields<K>,
	describe: (iri: string, values: FieldValues<K>, name: NameEntity) => T,
): Promise<T[]> {
	const found = await lookUp(store, subjects, fields);
	const references = [...found.values()].flatMap((values) =>
		keysOf(fields).flatMap((key) => iris(values[key])),
	);
	const name = await nameEntities(store, [...subjects, ...references]);
	return subjects.map((iri) =>
		describe(iri, found.get(iri) ?? noValues(fields), name),
	);
}

/** Gives the first value as text. */
export function text(terms: readonly Term[]): string | undefined {
	return terms[0]?.value;
}

/** Gives the first value as a number. */
export function number(terms: readonly Term[]): number | undefined {
	return terms[0] === undefined ? undefined : Number(terms[0].value);
}

/** Gives the first thing referred to. */
export function entity(
	terms: readonly Term[],
	name: NameEntity,
): Entity | undefined {
	return entities(terms, name)[0];
}

/** Gives the things referred to. */
export function entities(
	terms: readonly Term[],
	name: NameEntity,
): readonly Entity[] {
	return iris(terms).map(name);
}

/** Gives the IRIs among the values. */
export function iris(terms: readonly Term[]): string[] {
	return terms
		.filter((term) => term.termType === "NamedNode")
		.map((term) => term.value);
}

async function lookUp<K extends string>(
	store: QueryStore,
	subjects: readonly string[],
	fields: Fields<K>,
): Promise<Map<string, FieldValues<K>>> {
	const keys = keysOf(fields);
	const properties = keys.map((key) => fields[key]);
	const rows = await selectInBatches(store, subjects, (values) =>
		writePropertyQuery(values, properties),
	);
	const found = new Map<string, Record<K, Term[]>>();
	for (const [subject, index, object] of rows) {
		const key = keys[Number(index?.value)];
		if (subject === undefined || key === undefined || object === undefined)
			continue;
		const values = found.get(subject.value) ?? noValues(fields);
		values[key].push(object);
		found.set(subject.value, values);
	}
	for (const values of found.values())
		for (const key of keys)
			values[key].sort((a, b) =>
				a.value < b.value ? -1 : a.value > b.value ? 1 : 0,
			);
	return found;
}

function noValues<K extends string>(fields: Fields<K>): Record<K, Term[]> {
	const values: Partial<Record<K, Term[]>> = {};
	for (const key of keysOf(fields)) values[key] = [];
	return values as Record<K, Term[]>;
}

function keysOf<K extends string>(fields: Fields<K>): K[] {
	return Object.keys(fields) as K[];
}
