import { expect, it } from "vitest";
import { nameEntities } from "../../../src/query/entity.ts";
import { openStore } from "../../../src/store/embedded.ts";
import { parseTriG } from "./example.ts";

/** The best first. */
const NAMES = [
	'skos:prefLabel "preferred"',
	'rdfs:label "label"',
	'foaf:name "name"',
	'dcterms:title "title"',
	'cg:docketNumber "docket"',
	'cg:shortTitle "short"',
	'cg:text "text"',
];

it("names a thing by the best of its names, and one without a name by its IRI", async () => {
	const things = NAMES.map(
		(_, i) => `:thing-${i} ${NAMES.slice(i).join("; ")}`,
	);
	const store = await openStore(
		parseTriG(`:graph { ${things.join(" . ")} . }`),
	);
	const base = "https://w3id.org/casegraph/thing-";
	const iris = [...NAMES.keys(), NAMES.length].map((i) => `${base}${i}`);
	const name = await nameEntities(store, iris);
	expect(iris.map((iri) => name(iri).label.en)).toEqual([
		...["preferred", "label", "name", "title", "docket", "short", "text"],
		"thing-7",
	]);
	await store.close();
});
