// Defendants: a person or unit in one case, or a group of those whom a document does not name.
import type { QueryStore } from "../model/store.ts";
import { type AmountFacts, pickAmounts, readAmounts } from "./amount.ts";
import type { Entity } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	iris,
	number,
	pickProperties,
	text,
} from "./lookup.ts";
import { readSentences, type SentenceFacts } from "./sentence.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** What the graph holds on a defendant, or on a group of defendants whom a document does not name. */
export interface DefendantFacts extends Entity {
	/** True for a group such as “and others”. */
	readonly isGroup: boolean;
	/** How many the group has; undefined where no document says. */
	readonly groupSize: number | undefined;
	/** Whether the printed name hides who it is. */
	readonly isMasked: boolean | undefined;
	readonly aliases: readonly string[];
	readonly partyKind: Entity | undefined;
	readonly circumstances: readonly Entity[];
	/** What is to be served for all counts together; undefined where the counts have sentences of their own only. */
	readonly sentence: SentenceFacts | undefined;
	readonly amounts: readonly AmountFacts[];
}

const DEFENDANT_FIELDS = pickProperties(
	"masked",
	"alias",
	"partyKind",
	"circumstance",
	"groupSize",
	"sentence",
	"amount",
);

/** Lists the defendants of a case, groups included, sorted by IRI. */
export async function listDefendants(
	store: QueryStore,
	caseIri: string,
): Promise<DefendantFacts[]> {
	const pattern = `${formatIri(caseIri)} cg:defendant ?d`;
	const all = await select(store, pattern);
	const groups = await select(store, `${pattern} . ?d a cg:DefendantGroup`);
	const sentences = await readSentences(store, all);
	const amounts = await readAmounts(store, all);
	return describeAll(store, all, DEFENDANT_FIELDS, (iri, values, name) => {
		const masked = text(values.masked);
		return {
			...name(iri),
			isGroup: groups.includes(iri),
			groupSize: number(values.groupSize),
			isMasked: masked === undefined ? undefined : masked === "true",
			aliases: values.alias.map((literal) => literal.value),
			partyKind: entity(values.partyKind, name),
			circumstances: entities(values.circumstance, name),
			sentence: sentences.get(iris(values.sentence)[0] ?? ""),
			amounts: pickAmounts(values.amount, amounts),
		};
	});
}

async function select(store: QueryStore, pattern: string): Promise<string[]> {
	const query = `SELECT DISTINCT ?d WHERE { ${pattern} }`;
	return listIris(await selectRows(store, query));
}
