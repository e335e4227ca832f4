// Writes ontology/context.jsonld, the JSON-LD context of our outputs, from ontology/casegraph.ttl and the terms of other
// vocabularies that records and evidence use. With --check it writes nothing and fails when the file is not current.

import { readFileSync, writeFileSync } from "node:fs";
import { Parser } from "n3";

const root = new URL("../", import.meta.url);
const target = new URL("ontology/context.jsonld", root);
const namespace = "https://w3id.org/casegraph/ontology#";
const owl = "http://www.w3.org/2002/07/owl#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const rdfsRange = "http://www.w3.org/2000/01/rdf-schema#range";

const prefixes = {
	cg: namespace,
	dcterms: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	oa: "http://www.w3.org/ns/oa#",
	org: "http://www.w3.org/ns/org#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	rdfs: "http://www.w3.org/2000/01/rdf-schema#",
	skos: "http://www.w3.org/2004/02/skos/core#",
	xsd,
};

/** Terms of other vocabularies: classes, links, texts with a language, and literals with a fixed datatype or none. */
const classes = [
	"rdf:Statement",
	"oa:Annotation",
	"oa:SpecificResource",
	"oa:TextPositionSelector",
	"oa:TextQuoteSelector",
	"skos:Concept",
	"skos:ConceptScheme",
];
const links = [
	...[
		"dcterms:isPartOf",
		"oa:hasBody",
		"oa:hasSelector",
		"oa:hasSource",
		"oa:hasTarget",
		"org:holds",
		"org:postIn",
		"org:subOrganizationOf",
	],
	...[
		"rdf:predicate",
		"rdf:subject",
		"skos:broader",
		"skos:inScheme",
		"skos:related",
	],
];
const texts = ["skos:altLabel", "skos:definition", "skos:prefLabel"];
const literals = {
	"dcterms:issued": undefined,
	"dcterms:language": "xsd:string",
	"dcterms:publisher": "xsd:string",
	"dcterms:source": undefined,
	"dcterms:title": undefined,
	"foaf:name": "xsd:string",
	"oa:end": "xsd:integer",
	"oa:exact": "xsd:string",
	"oa:prefix": "xsd:string",
	"oa:start": "xsd:integer",
	"oa:suffix": "xsd:string",
	"rdf:object": undefined,
	"rdfs:label": undefined,
	"skos:notation": undefined,
};

const quads = new Parser().parse(
	readFileSync(new URL("ontology/casegraph.ttl", root), "utf8"),
);

/** Local names of our terms of a type, sorted. */
function termsOf(type) {
	const found = quads.filter(
		(quad) =>
			quad.predicate.value === rdfType && quad.object.value === owl + type,
	);
	return found.map((quad) => quad.subject.value.slice(namespace.length)).sort();
}

function rangeOf(name) {
	return quads.find(
		(quad) =>
			quad.subject.value === namespace + name &&
			quad.predicate.value === rdfsRange,
	)?.object.value;
}

/** A datatype property: strings are plain, texts are maps by language, numbers and dates of one type need not repeat it. */
function defineLiteral(name) {
	const range = rangeOf(name);
	if (range === langString)
		return { "@id": `cg:${name}`, "@container": ["@language", "@set"] };
	return range?.startsWith(xsd)
		? { "@id": `cg:${name}`, "@type": range.replace(xsd, "xsd:") }
		: `cg:${name}`;
}

const terms = {};

function define(name, definition) {
	if (Object.hasOwn(terms, name))
		throw new Error(`two terms have the short name ${name}`);
	terms[name] = definition;
}

for (const name of termsOf("Class")) define(name, `cg:${name}`);
for (const name of termsOf("ObjectProperty"))
	define(name, { "@id": `cg:${name}`, "@type": "@id" });
for (const name of termsOf("DatatypeProperty"))
	define(name, defineLiteral(name));
const short = (name) => name.slice(name.indexOf(":") + 1);
for (const name of classes) define(short(name), name);
for (const name of links) define(short(name), { "@id": name, "@type": "@id" });
for (const name of texts)
	define(short(name), { "@id": name, "@container": ["@language", "@set"] });
for (const [name, type] of Object.entries(literals))
	define(
		short(name),
		type === undefined ? name : { "@id": name, "@type": type },
	);

const sorted = Object.fromEntries(
	Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)),
);
const context = {
	"@version": 1.1,
	"@protected": true,
	id: "@id",
	type: "@type",
	...prefixes,
	...sorted,
};
// Tabs, and short lists on one line, as the formatter has it.
const text = `${JSON.stringify({ "@context": context }, null, "\t").replace(/\[\s+("[^\]]*")\s+\]/g, (_, items) => `[${items.replace(/,\s+/g, ", ")}]`)}\n`;

if (process.argv.includes("--check")) {
	if (readFileSync(target, "utf8") !== text) {
		console.error(
			"ontology/context.jsonld is not current: run `node scripts/generate-context.mjs`.",
		);
		process.exit(1);
	}
} else {
	writeFileSync(target, text);
}
