// Who handled a case: agencies and officials, in their roles.
import type { QueryStore } from "../model/store.ts";
import type { Entity } from "./entity.ts";
import { describeAll, entity, pickProperties } from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** An agency's or an official's part in the handling of a case. */
export interface InvolvementFacts extends Entity {
	/** The agency or the official. */
	readonly involved: Entity | undefined;
	readonly role: Entity | undefined;
}

const INVOLVEMENT_FIELDS = pickProperties("involved", "involvementRole");

/** Lists who handled a case, sorted by IRI. */
export async function listInvolvements(
	store: QueryStore,
	caseIri: string,
): Promise<InvolvementFacts[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?i WHERE { ${formatIri(caseIri)} cg:involvement ?i }`,
	);
	return describeAll(
		store,
		listIris(rows),
		INVOLVEMENT_FIELDS,
		(iri, values, name) => ({
			...name(iri),
			involved: entity(values.involved, name),
			role: entity(values.involvementRole, name),
		}),
	);
}
