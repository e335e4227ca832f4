// Cases, and which of them meet a filter.
import type { QueryStore } from "../model/store.ts";
import { type AmountFacts, pickAmounts, readAmounts } from "./amount.ts";
import type { Entity, NameEntity } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	type FieldValues,
	pickProperties,
	text,
} from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** Which cases to give; a case must meet all that is set. Values are IRIs or names, as `EntityName`; a name that nothing bears gives no cases. */
export interface CaseFilter {
	/** An offense of the case or of one of its counts; a selective charge stands for its components too. */
	readonly offense?: string | undefined;
	readonly technology?: string | undefined;
	readonly court?: string | undefined;
	/** A family of crime, at any depth, to which an offense of the case belongs. */
	readonly family?: string | undefined;
}

/** What the graph holds on a case. */
export interface CaseFacts extends Entity {
	readonly docketNumber: string | undefined;
	/** Possibly partial: `2025`, `2025-03`, `2025-03-19`. */
	readonly decisionDate: string | undefined;
	readonly court: Entity | undefined;
	readonly procuratorate: Entity | undefined;
	readonly offenses: readonly Entity[];
	readonly conduct: readonly Entity[];
	readonly technologies: readonly Entity[];
	readonly dataObjects: readonly Entity[];
	readonly holdings: readonly Entity[];
	readonly designations: readonly Entity[];
	readonly releasedIn: Entity | undefined;
	/** The provisions that the decision, or the report of the case, cites. */
	readonly citedProvisions: readonly Entity[];
	readonly keywords: readonly string[];
	readonly amounts: readonly AmountFacts[];
}

const CASE_FIELDS = pickProperties(
	"court",
	"procuratorate",
	"decisionDate",
	"docketNumber",
	"offense",
	"conduct",
	"technology",
	"dataObject",
	"holding",
	"designation",
	"releasedIn",
	"citedProvision",
	"keyword",
	"amount",
);

/** Lists the cases that meet a filter, sorted by IRI; none for a filter that names something unknown. Here all values are IRIs; graph.ts resolves names. */
export async function listCases(
	store: QueryStore,
	filter: CaseFilter = {},
): Promise<CaseFacts[]> {
	const charged =
		"(cg:offense|cg:defendant/cg:count/cg:offense)/cg:componentOf?";
	const patterns = [
		filter.offense === undefined
			? ""
			: `?case ${charged} ${formatIri(filter.offense)} .`,
		filter.technology === undefined
			? ""
			: `?case cg:technology ${formatIri(filter.technology)} .`,
		filter.court === undefined
			? ""
			: `?case cg:court ${formatIri(filter.court)} .`,
		filter.family === undefined
			? ""
			: `?case ${charged}/cg:family+ ${formatIri(filter.family)} .`,
	];
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?case WHERE { ?case a cg:Case . ${patterns.join(" ")} }`,
	);
	return describeCases(store, listIris(rows));
}

/** Gives one case, or undefined for an IRI that is no case's. */
export async function findCase(
	store: QueryStore,
	iri: string,
): Promise<CaseFacts | undefined> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?case WHERE { VALUES ?case { ${formatIri(iri)} } ?case a cg:Case }`,
	);
	return (await describeCases(store, listIris(rows)))[0];
}

async function describeCases(
	store: QueryStore,
	cases: readonly string[],
): Promise<CaseFacts[]> {
	const amounts = await readAmounts(store, cases);
	return describeAll(store, cases, CASE_FIELDS, (iri, values, name) =>
		describeCase(iri, values, name, amounts),
	);
}

function describeCase(
	iri: string,
	values: FieldValues<keyof typeof CASE_FIELDS>,
	name: NameEntity,
	amounts: ReadonlyMap<string, AmountFacts>,
): CaseFacts {
	return {
		...name(iri),
		docketNumber: text(values.docketNumber),
		decisionDate: text(values.decisionDate),
		court: entity(values.court, name),
		procuratorate: entity(values.procuratorate, name),
		offenses: entities(values.offense, name),
		conduct: entities(values.conduct, name),
		technologies: entities(values.technology, name),
		dataObjects: entities(values.dataObject, name),
		holdings: entities(values.holding, name),
		designations: entities(values.designation, name),
		releasedIn: entity(values.releasedIn, name),
		citedProvisions: entities(values.citedProvision, name),
		keywords: values.keyword.map((literal) => literal.value),
		amounts: pickAmounts(values.amount, amounts),
	};
}
