// Observations: published figures with their bound, unit, period and base of comparison.
import type { QueryStore } from "../model/store.ts";
import type { Entity } from "./entity.ts";
import {
	describeAll,
	entities,
	entity,
	iris,
	pickProperties,
	text,
} from "./lookup.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** One published figure. */
export interface ObservationFacts extends Entity {
	readonly measure: Entity | undefined;
	/** A decimal number as written, such as `-15.42`, in `unit`. */
	readonly value: string | undefined;
	/** Whether the value is exact or a limit. */
	readonly bound: Entity | undefined;
	readonly unit: Entity | undefined;
	readonly period: PeriodFacts | undefined;
	/** The years with which the figure is compared. */
	readonly comparedWith: PeriodFacts | undefined;
	readonly area: Entity | undefined;
	readonly about: readonly Entity[];
	/** The measure of the whole of which the figure is a share. */
	readonly shareOf: Entity | undefined;
	readonly trend: Entity | undefined;
}

/** A span of whole calendar years, both included. */
export interface PeriodFacts {
	readonly iri: string;
	readonly startYear: string | undefined;
	readonly endYear: string | undefined;
}

/** Which observations to give. Values are IRIs or names, as `EntityName`; a name that nothing bears gives no observations. */
export interface ObservationFilter {
	readonly measure?: string | undefined;
}

const OBSERVATION_FIELDS = pickProperties(
	"measure",
	"value",
	"bound",
	"unit",
	"period",
	"comparedWith",
	"area",
	"about",
	"shareOf",
	"trend",
);
const PERIOD_FIELDS = pickProperties("startYear", "endYear");

/** Lists the observations that meet a filter, sorted by IRI. Here all values are IRIs; graph.ts resolves names. */
export async function listObservations(
	store: QueryStore,
	filter: ObservationFilter = {},
): Promise<ObservationFacts[]> {
	const pattern =
		filter.measure === undefined
			? ""
			: `?o cg:measure ${formatIri(filter.measure)} .`;
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?o WHERE { ?o a cg:Observation . ${pattern} }`,
	);
	const periods = await readPeriods(store);
	return describeAll(
		store,
		listIris(rows),
		OBSERVATION_FIELDS,
		(iri, values, name): ObservationFacts => ({
			...name(iri),
			measure: entity(values.measure, name),
			value: text(values.value),
			bound: entity(values.bound, name),
			unit: entity(values.unit, name),
			period: periods.get(iris(values.period)[0] ?? ""),
			comparedWith: periods.get(iris(values.comparedWith)[0] ?? ""),
			area: entity(values.area, name),
			about: entities(values.about, name),
			shareOf: entity(values.shareOf, name),
			trend: entity(values.trend, name),
		}),
	);
}

async function readPeriods(
	store: QueryStore,
): Promise<ReadonlyMap<string, PeriodFacts>> {
	const rows = await selectRows(
		store,
		"SELECT DISTINCT ?p WHERE { ?p a cg:Period }",
	);
	const periods = await describeAll(
		store,
		listIris(rows),
		PERIOD_FIELDS,
		(iri, values): PeriodFacts => ({
			iri,
			startYear: text(values.startYear),
			endYear: text(values.endYear),
		}),
	);
	return new Map(periods.map((facts) => [facts.iri, facts]));
}
