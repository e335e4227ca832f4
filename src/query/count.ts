// Counts: one offense held against one defendant, how far it has come, and its sentence.
import type { QueryStore } from "../model/store.ts";
import type { Entity, NameEntity } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	type FieldValues,
	iris,
	number,
	pickProperties,
	text,
} from "./lookup.ts";
import { readSentences, type SentenceFacts } from "./sentence.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** One offense held against one defendant. */
export interface CountFacts extends Entity {
	readonly offense: Entity | undefined;
	/** How many counts of the offense stand together; undefined where no document says. */
	readonly number: number | undefined;
	/** The statute as a document prints it. */
	readonly citation: string | undefined;
	/** How far the count has come: undefined means that no document says, not that there was a conviction. */
	readonly status: Entity | undefined;
	readonly statusDate: string | undefined;
	readonly authority: Entity | undefined;
	readonly circumstances: readonly Entity[];
	readonly sentence: SentenceFacts | undefined;
}

const COUNT_FIELDS = pickProperties(
	"offense",
	"countNumber",
	"citation",
	"status",
	"statusDate",
	"statusAuthority",
	"circumstance",
	"sentence",
);

/** Lists the counts against a defendant, sorted by IRI. A count is named after its offense. */
export async function listCounts(
	store: QueryStore,
	defendantIri: string,
): Promise<CountFacts[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?c WHERE { ${formatIri(defendantIri)} cg:count ?c }`,
	);
	const counts = listIris(rows);
	const sentences = await readSentences(store, counts);
	return describeAll(store, counts, COUNT_FIELDS, (iri, values, name) =>
		describeCount(iri, values, name, sentences),
	);
}

function describeCount(
	iri: string,
	values: FieldValues<keyof typeof COUNT_FIELDS>,
	name: NameEntity,
	sentences: ReadonlyMap<string, SentenceFacts>,
): CountFacts {
	const held = entity(values.offense, name);
	return {
		iri,
		label: held?.label ?? name(iri).label,
		offense: held,
		number: number(values.countNumber),
		citation: text(values.citation),
		status: entity(values.status, name),
		statusDate: text(values.statusDate),
		authority: entity(values.statusAuthority, name),
		circumstances: entities(values.circumstance, name),
		sentence: sentences.get(iris(values.sentence)[0] ?? ""),
	};
}
