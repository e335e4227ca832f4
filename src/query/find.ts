// From what a person types to the IRIs that it may mean: an IRI, a prefixed name, a path below the base, or a name in the graph.
import type { QueryStore } from "../model/store.ts";
import { isIri } from "../model/term.ts";
import { expandName } from "../vocabulary/namespace.ts";
import { skos } from "../vocabulary/standard.ts";
import { type Entity, LABEL_PROPERTIES, nameEntities } from "./entity.ts";
import {
	askWhether,
	formatIri,
	formatIris,
	listIris,
	selectRows,
} from "./sparql.ts";

const NAME_PROPERTIES: readonly string[] = [...LABEL_PROPERTIES, skos.altLabel];

/** Gives the IRI that a text spells: absolute, prefixed (`cg:Case`), or below the base (`case/x`). Undefined for any other text. */
export function expandIri(text: string, base: string): string | undefined {
	const expanded =
		expandName(text) ??
		(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : base + text);
	return isIri(expanded) ? expanded : undefined;
}

/**
 * Finds the entities that a text may mean, sorted by IRI: the one whose IRI it spells, or else all that bear the name, letter case set aside.
 * Several are given where several bear one name (masked names often do); none where nothing fits.
 */
export async function findEntities(
	store: QueryStore,
	text: string,
	base: string,
): Promise<Entity[]> {
	const iri = expandIri(text, base);
	const found =
		iri !== undefined && (await isKnown(store, iri))
			? [iri]
			: await findByName(store, text);
	const name = await nameEntities(store, found);
	return found.map(name);
}

/** Lists the names in the graph with the IRI of each, for suggestions: at most `limit`, in no order. */
export async function listNames(
	store: QueryStore,
	limit = 50_000,
): Promise<{ readonly name: string; readonly iri: string }[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?s ?name WHERE { VALUES ?p { ${formatIris(NAME_PROPERTIES)} } ?s ?p ?name FILTER (isIRI(?s) && STRLEN(?name) < 200) } LIMIT ${limit}`,
	);
	return rows.flatMap(([subject, name]) =>
		subject === undefined || name === undefined
			? []
			: [{ name: name.value, iri: subject.value }],
	);
}

async function isKnown(store: QueryStore, iri: string): Promise<boolean> {
	const node = formatIri(iri);
	return askWhether(store, `ASK { { ${node} ?p ?o } UNION { ?s ?p ${node} } }`);
}

async function findByName(store: QueryStore, text: string): Promise<string[]> {
	const wanted = JSON.stringify(text.trim());
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?s WHERE { VALUES ?p { ${formatIris(NAME_PROPERTIES)} } ?s ?p ?name FILTER (LCASE(STR(?name)) = LCASE(${wanted})) }`,
	);
	return listIris(rows);
}
