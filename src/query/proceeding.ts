// Proceedings of a case: each instance, and the civil actions beside it, with what was decided.
import type { QueryStore } from "../model/store.ts";
import type { LocalizedText } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { type Entity, localize } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	pickProperties,
	text,
} from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** What the graph holds on a proceeding. */
export interface ProceedingFacts extends Entity {
	readonly kind: Entity | undefined;
	readonly docketNumber: string | undefined;
	readonly court: Entity | undefined;
	readonly procuratorate: Entity | undefined;
	/** Possibly partial: `2025`, `2025-03`, `2025-03-19`. */
	readonly decisionDate: string | undefined;
	readonly outcome: LocalizedText | undefined;
	readonly remedies: readonly Entity[];
}

const PROCEEDING_FIELDS = {
	...pickProperties(
		"proceedingType",
		"docketNumber",
		"court",
		"procuratorate",
		"decisionDate",
		"remedy",
	),
	outcome: cgProperty.text,
};

/** Lists the proceedings of a case, sorted by IRI. */
export async function listProceedings(
	store: QueryStore,
	caseIri: string,
): Promise<ProceedingFacts[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?p WHERE { ${formatIri(caseIri)} cg:proceeding ?p }`,
	);
	return describeAll(
		store,
		listIris(rows),
		PROCEEDING_FIELDS,
		(iri, values, name) => ({
			...name(iri),
			kind: entity(values.proceedingType, name),
			docketNumber: text(values.docketNumber),
			court: entity(values.court, name),
			procuratorate: entity(values.procuratorate, name),
			decisionDate: text(values.decisionDate),
			outcome: localize(values.outcome),
			remedies: entities(values.remedy, name),
		}),
	);
}
