// Namespaces: the base under which Casegraph names things, and the vocabularies it reuses.

/** Base of all IRIs that Casegraph mints, until an option names another. */
export const DEFAULT_BASE = "https://w3id.org/casegraph/";

/** Namespaces by prefix, as declared in every output. */
export const PREFIXES: Readonly<Record<string, string>> = {
	cg: `${DEFAULT_BASE}ontology#`,
	dcterms: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	oa: "http://www.w3.org/ns/oa#",
	org: "http://www.w3.org/ns/org#",
	owl: "http://www.w3.org/2002/07/owl#",
	prov: "http://www.w3.org/ns/prov#",
	qb: "http://purl.org/linked-data/cube#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	rdfs: "http://www.w3.org/2000/01/rdf-schema#",
	schema: "https://schema.org/",
	sh: "http://www.w3.org/ns/shacl#",
	skos: "http://www.w3.org/2004/02/skos/core#",
	time: "http://www.w3.org/2006/time#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Gives the IRI that a prefixed name such as `dcterms:title` stands for, or undefined for an unknown prefix. */
export function expandName(name: string): string | undefined {
	const colon = name.indexOf(":");
	const prefix = name.slice(0, colon);
	const namespace = Object.hasOwn(PREFIXES, prefix)
		? PREFIXES[prefix]
		: undefined;
	return colon < 0 || namespace === undefined
		? undefined
		: namespace + name.slice(colon + 1);
}
