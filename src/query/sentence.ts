// Sentences: of a count, or of a defendant for all counts together.
import type { QueryStore } from "../model/store.ts";
import type { LocalizedText } from "../model/view.ts";
import { type Entity, localize, type NameEntity } from "./entity.ts";
import {
	describeAll,
	entities,
	type FieldValues,
	pickProperties,
	text,
} from "./lookup.ts";
import { listIris, selectInBatches } from "./sparql.ts";

/** A sentence that a court imposed. */
export interface SentenceFacts {
	readonly iri: string;
	readonly penalties: readonly Entity[];
	/** As xsd:duration, such as `P3Y6M`. */
	readonly term: string | undefined;
	/** As xsd:duration: the ends of a term that is a range. */
	readonly minimumTerm: string | undefined;
	readonly maximumTerm: string | undefined;
	/** As xsd:duration. */
	readonly probation: string | undefined;
	/** A decimal number in the unit of `currency`. */
	readonly fine: string | undefined;
	/** A decimal number in the unit of `currency`. */
	readonly restitution: string | undefined;
	/** ISO 4217. */
	readonly currency: string | undefined;
	readonly confiscation: LocalizedText | undefined;
	readonly other: LocalizedText | undefined;
}

const SENTENCE_FIELDS = pickProperties(
	"penalty",
	"term",
	"minimumTerm",
	"maximumTerm",
	"probation",
	"fineAmount",
	"restitutionAmount",
	"currency",
	"confiscation",
	"otherPenalty",
);

/** Reads the sentences of counts or defendants, by the IRI of the sentence. */
export async function readSentences(
	store: QueryStore,
	subjects: readonly string[],
): Promise<ReadonlyMap<string, SentenceFacts>> {
	const rows = await selectInBatches(
		store,
		subjects,
		(values) =>
			`SELECT DISTINCT ?sentence WHERE { VALUES ?s { ${values} } ?s cg:sentence ?sentence }`,
	);
	const sentences = await describeAll(
		store,
		listIris(rows),
		SENTENCE_FIELDS,
		describeSentence,
	);
	return new Map(sentences.map((facts) => [facts.iri, facts]));
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
		minimumTerm: text(values.minimumTerm),
		maximumTerm: text(values.maximumTerm),
		probation: text(values.probation),
		fine: text(values.fineAmount),
		restitution: text(values.restitutionAmount),
		currency: text(values.currency),
		confiscation: localize(values.confiscation),
		other: localize(values.otherPenalty),
	};
}
