// Governance mechanisms, by what they are directed at.
import type { QueryStore } from "../model/store.ts";
import type { Entity } from "./entity.ts";
import { describeAll, entities, entity, pickProperties } from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** What the graph holds on a governance mechanism. */
export interface MechanismFacts extends Entity {
	readonly mechanismType: Entity | undefined;
	readonly operatedBy: readonly Entity[];
	readonly participants: readonly Entity[];
	/** Offenses, families, conduct or roles. */
	readonly addresses: readonly Entity[];
	readonly appliedTo: readonly Entity[];
}

const MECHANISM_FIELDS = pickProperties(
	"mechanismType",
	"operatedBy",
	"participant",
	"addresses",
	"appliedTo",
);

/**
 * Lists the mechanisms that address an offense or a family, sorted by IRI: those that name it, those that name a family to which it
 * belongs or the selective charge of which it is a component, and those of which a rule says so.
 */
export async function listMechanisms(
	store: QueryStore,
	target: string,
): Promise<MechanismFacts[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?m WHERE {
       ?m a cg:GovernanceMechanism .
       { ${formatIri(target)} cg:componentOf?/cg:family* ?goal . ?m cg:addresses ?goal } UNION { ?m cg:addressesOffense ${formatIri(target)} }
     }`,
	);
	return describeAll(
		store,
		listIris(rows),
		MECHANISM_FIELDS,
		(iri, values, name): MechanismFacts => ({
			...name(iri),
			mechanismType: entity(values.mechanismType, name),
			operatedBy: entities(values.operatedBy, name),
			participants: entities(values.participant, name),
			addresses: entities(values.addresses, name),
			appliedTo: entities(values.appliedTo, name),
		}),
	);
}
