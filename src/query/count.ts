// Counts: one offense held against one defendant, how far it has come, and its sentence.
import type { QueryStore } from "../model/store.ts";
import type { LocalizedText } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { type Entity, localize, type NameEntity } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	type FieldValues,
	iris,
	text,
} from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** One offense held against one defendant. */
export interface CountFacts extends Entity {
	readonly offense: Entity | undefined;
	/** How far the count has come: undefined means that no document says, not that there was a conviction. */
	readonly status: Entity | undefined;
	readonly statusDate: string | undefined;
	readonly authority: Entity | undefined;
	readonly circumstances: readonly Entity[];
	readonly sentence: SentenceFacts | undefined;
}

/** The penalty imposed on a count. */
export interface SentenceFacts {
	readonly iri: string;
	readonly penalties: readonly Entity[];
	/** As xsd:duration, such as `P3Y6M`. */
	readonly term: string | undefined;
	/** As xsd:duration. */
	readonly probation: string | undefined;
	/** A decimal number in the unit of `currency`. */
	readonly fine: string | undefined;
	/** ISO 4217. */
	readonly currency: string | undefined;
	readonly confiscation: LocalizedText | undefined;
	readonly other: LocalizedText | undefined;
}

const { offense, status, statusDate, statusAuthority, circumstance, sentence } =
	cgProperty;
const COUNT_FIELDS = {
	offense,
	status,
	statusDate,
	statusAuthority,
	circumstance,
	sentence,
};

const {
	penalty,
	term,
	probation,
	fineAmount,
	currency,
	confiscation,
	otherPenalty,
} = cgProperty;
const SENTENCE_FIELDS = {
	penalty,
	term,
	probation,
	fineAmount,
	currency,
	confiscation,
	otherPenalty,
};

/** Lists the counts against a defendant, sorted by IRI. A count is named after its offense. */
export async function listCounts(
	store: QueryStore,
	defendantIri: string,
): Promise<CountFacts[]> {
	const defendant = formatIri(defendantIri);
	const counts = await selectRows(
		store,
		`SELECT DISTINCT ?c WHERE { ${defendant} cg:count ?c }`,
	);
	const sentences = await readSentences(store, defendant);
	return describeAll(
		store,
		listIris(counts),
		COUNT_FIELDS,
		(iri, values, name) => describeCount(iri, values, name, sentences),
	);
}

async function readSentences(
	store: QueryStore,
	defendant: string,
): Promise<ReadonlyMap<string, SentenceFacts>> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?s WHERE { ${defendant} cg:count/cg:sentence ?s }`,
	);
	const sentences = await describeAll(
		store,
		listIris(rows),
		SENTENCE_FIELDS,
		describeSentence,
	);
	return new Map(sentences.map((facts) => [facts.iri, facts]));
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
		status: entity(values.status, name),
		statusDate: text(values.statusDate),
		authority: entity(values.statusAuthority, name),
		circumstances: entities(values.circumstance, name),
		sentence: sentences.get(iris(values.sentence)[0] ?? ""),
	};
}

function describeSentence(
	iri: string,
	values: FieldValues<keyof typeof SENTENCE_FIELDS>,
	name: NameEntity,
): SentenceFacts {
	return {
		iri,
		penalties: entities(values.penalty, name),
		term: text(values.term),
		probation: text(values.probation),
		fine: text(values.fineAmount),
		currency: text(values.currency),
		confiscation: localize(values.confiscation),
		other: localize(values.otherPenalty),
	};
}
