// Asks in SPARQL. Casegraph's prefixes need no declaration, and relative IRIs stand below the graph's base.
import { buildGraph, QueryError } from "casegraph";

const { graph } = await buildGraph({ documents: [], records: [] });

const answer = await graph.query(`
	SELECT ?component ?label {
		<offense/illegally-obtaining-computer-information-system-data> cg:componentOf/cg:component ?component .
		?component skos:prefLabel ?label FILTER (LANG(?label) = "zh")
	} ORDER BY ?component`);
if (answer.kind === "bindings")
	for (const [, label] of answer.rows) console.log(label?.value);

try {
	await graph.query(
		"SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }",
	);
} catch (error) {
	if (error instanceof QueryError) console.log(error.message);
}
await graph.close();
