// Amounts of money: of a case, or of a defendant's part in it.
import type { QueryStore } from "../model/store.ts";
import type { Entity } from "./entity.ts";
import { describeAll, entity, iris, pickProperties, text } from "./lookup.ts";
import { listIris, selectInBatches } from "./sparql.ts";

/** A sum of money. */
export interface AmountFacts {
	readonly iri: string;
	readonly kind: Entity | undefined;
	/** A decimal number in the unit of `currency`. */
	readonly value: string | undefined;
	/** ISO 4217. */
	readonly currency: string | undefined;
	/** Whether the value is exact or a limit; undefined where no document says. */
	readonly bound: Entity | undefined;
}

const AMOUNT_FIELDS = pickProperties(
	"amountKind",
	"value",
	"currency",
	"bound",
);

/** Reads the amounts of cases or defendants, by the IRI of the amount. */
export async function readAmounts(
	store: QueryStore,
	subjects: readonly string[],
): Promise<ReadonlyMap<string, AmountFacts>> {
	const rows = await selectInBatches(
		store,
		subjects,
		(values) =>
			`SELECT DISTINCT ?amount WHERE { VALUES ?s { ${values} } ?s cg:amount ?amount }`,
	);
	const amounts = await describeAll(
		store,
		listIris(rows),
		AMOUNT_FIELDS,
		(iri, values, name): AmountFacts => ({
			iri,
			kind: entity(values.amountKind, name),
			value: text(values.value),
			currency: text(values.currency),
			bound: entity(values.bound, name),
		}),
	);
	return new Map(amounts.map((facts) => [facts.iri, facts]));
}

/** Gives the amounts among what a field refers to. */
export function pickAmounts(
	terms: Parameters<typeof iris>[0],
	amounts: ReadonlyMap<string, AmountFacts>,
): AmountFacts[] {
	return iris(terms).flatMap((iri) => amounts.get(iri) ?? []);
}
