// Events: who took part in them, in which role, holding which post.
import type { QueryStore } from "../model/store.ts";
import { type Entity, nameEntities } from "./entity.ts";
import { formatIri, type Row, selectRows } from "./sparql.ts";

/** An official's part in an event. */
export interface OfficialFacts extends Entity {
	/** In which roles the official took part. */
	readonly roles: readonly Entity[];
	readonly posts: readonly PostFacts[];
}

/** A post with the agency that it belongs to. */
export interface PostFacts extends Entity {
	readonly agency: Entity | undefined;
}

/** Lists the officials who took part in an event, sorted by IRI, with all posts that the graph knows them to hold. */
export async function listOfficials(
	store: QueryStore,
	eventIri: string,
): Promise<OfficialFacts[]> {
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?official ?role ?post ?agency WHERE {
       ${formatIri(eventIri)} cg:participation ?part . ?part cg:agent ?official . ?official a cg:Official .
       OPTIONAL { ?part cg:participationRole ?role }
       OPTIONAL { ?official org:holds ?post OPTIONAL { ?post org:postIn ?agency } }
     } ORDER BY ?official ?role ?post ?agency`,
	);
	const name = await nameEntities(
		store,
		rows.flatMap((row) =>
			row.map((term) => term?.value).filter((iri) => iri !== undefined),
		),
	);
	return distinct(rows, 0).map((iri) => {
		const own = rows.filter(([official]) => official?.value === iri);
		const roles = distinct(own, 1).map(name);
		const posts = distinct(own, 2).map((post) => ({
			...name(post),
			agency: distinct(
				own.filter((row) => row[2]?.value === post),
				3,
			).map(name)[0],
		}));
		return { ...name(iri), roles, posts };
	});
}

function distinct(rows: readonly Row[], column: number): string[] {
	return [
		...new Set(
			rows
				.map((row) => row[column]?.value)
				.filter((value) => value !== undefined),
		),
	];
}
