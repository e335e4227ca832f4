// Writes src/vocabulary/casegraph.ts from the model and the viewer hints in ontology/: run it after changing a class or a property.
// With --check it writes nothing and fails when the file is not current.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser } from "n3";

const root = new URL("../", import.meta.url);
const target = new URL("src/vocabulary/casegraph.ts", root);
const namespace = "https://w3id.org/casegraph/ontology#";
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const label = "http://www.w3.org/2000/01/rdf-schema#label";
const owl = "http://www.w3.org/2002/07/owl#";

const quads = ["casegraph.ttl", "viewer.ttl"].flatMap((file) =>
	new Parser().parse(readFileSync(new URL(`ontology/${file}`, root), "utf8")),
);

/** Local names of the terms of `type`, sorted, with their English labels. */
function termsOf(...types) {
	const names = quads
		.filter(
			(quad) =>
				quad.predicate.value === rdfType &&
				types.some((type) => quad.object.value === owl + type),
		)
		.map((quad) => quad.subject.value)
		.filter((iri) => iri.startsWith(namespace));
	return [...new Set(names)]
		.sort()
		.map((iri) => ({ name: iri.slice(namespace.length), label: labelOf(iri) }));
}

function labelOf(iri) {
	return (
		quads.find(
			(q) =>
				q.subject.value === iri &&
				q.predicate.value === label &&
				q.object.language === "en",
		)?.object.value ?? ""
	);
}

function constants(exported, summary, terms) {
	const rows = terms.map(
		({ name, label: text }) =>
			`  /** ${text} */\n  ${name}: "${namespace}${name}",`,
	);
	return `/** ${summary} */\nexport const ${exported} = {\n${rows.join("\n")}\n} as const;\n`;
}

const source = [
	"// Generated from ontology/ by `npm run vocabulary`; edit the ontology instead.\n",
	constants("cgClass", "Classes of the Casegraph ontology.", termsOf("Class")),
	constants(
		"cgProperty",
		"Properties of the Casegraph ontology.",
		termsOf("ObjectProperty", "DatatypeProperty", "AnnotationProperty"),
	),
].join("\n");

const text = formatSource(source);

if (process.argv.includes("--check")) {
	if (readFileSync(target, "utf8") !== text) {
		console.error(
			"src/vocabulary/casegraph.ts is not current: run `npm run vocabulary`.",
		);
		process.exit(1);
	}
} else {
	writeFileSync(target, text);
}

/** Formats as Biome would, so that the file passes the checks of all others. */
function formatSource(code) {
	return execFileSync(
		"npx",
		["--no", "biome", "format", `--stdin-file-path=${fileURLToPath(target)}`],
		{ input: code, encoding: "utf8" },
	);
}
