// Terms of the standard vocabularies that the code names; terms that only data names are not here.

export const rdf = {
	type: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
	Statement: "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement",
	subject: "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject",
	predicate: "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate",
	object: "http://www.w3.org/1999/02/22-rdf-syntax-ns#object",
	reifies: "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies",
	langString: "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString",
} as const;

export const rdfs = {
	label: "http://www.w3.org/2000/01/rdf-schema#label",
	subClassOf: "http://www.w3.org/2000/01/rdf-schema#subClassOf",
} as const;

export const owl = {
	Class: "http://www.w3.org/2002/07/owl#Class",
	ObjectProperty: "http://www.w3.org/2002/07/owl#ObjectProperty",
	DatatypeProperty: "http://www.w3.org/2002/07/owl#DatatypeProperty",
} as const;

export const skos = {
	Concept: "http://www.w3.org/2004/02/skos/core#Concept",
	ConceptScheme: "http://www.w3.org/2004/02/skos/core#ConceptScheme",
	inScheme: "http://www.w3.org/2004/02/skos/core#inScheme",
	notation: "http://www.w3.org/2004/02/skos/core#notation",
	prefLabel: "http://www.w3.org/2004/02/skos/core#prefLabel",
	altLabel: "http://www.w3.org/2004/02/skos/core#altLabel",
	hiddenLabel: "http://www.w3.org/2004/02/skos/core#hiddenLabel",
	definition: "http://www.w3.org/2004/02/skos/core#definition",
	broader: "http://www.w3.org/2004/02/skos/core#broader",
	related: "http://www.w3.org/2004/02/skos/core#related",
} as const;

export const dcterms = {
	title: "http://purl.org/dc/terms/title",
	publisher: "http://purl.org/dc/terms/publisher",
	language: "http://purl.org/dc/terms/language",
	issued: "http://purl.org/dc/terms/issued",
	source: "http://purl.org/dc/terms/source",
} as const;

export const org = {
	subOrganizationOf: "http://www.w3.org/ns/org#subOrganizationOf",
} as const;

export const foaf = {
	name: "http://xmlns.com/foaf/0.1/name",
} as const;

export const prov = {
	endedAtTime: "http://www.w3.org/ns/prov#endedAtTime",
	wasAssociatedWith: "http://www.w3.org/ns/prov#wasAssociatedWith",
} as const;

export const oa = {
	Annotation: "http://www.w3.org/ns/oa#Annotation",
	SpecificResource: "http://www.w3.org/ns/oa#SpecificResource",
	TextQuoteSelector: "http://www.w3.org/ns/oa#TextQuoteSelector",
	TextPositionSelector: "http://www.w3.org/ns/oa#TextPositionSelector",
	hasBody: "http://www.w3.org/ns/oa#hasBody",
	hasTarget: "http://www.w3.org/ns/oa#hasTarget",
	hasSource: "http://www.w3.org/ns/oa#hasSource",
	hasSelector: "http://www.w3.org/ns/oa#hasSelector",
	exact: "http://www.w3.org/ns/oa#exact",
	prefix: "http://www.w3.org/ns/oa#prefix",
	suffix: "http://www.w3.org/ns/oa#suffix",
	start: "http://www.w3.org/ns/oa#start",
	end: "http://www.w3.org/ns/oa#end",
} as const;

export const xsd = {
	string: "http://www.w3.org/2001/XMLSchema#string",
	boolean: "http://www.w3.org/2001/XMLSchema#boolean",
	integer: "http://www.w3.org/2001/XMLSchema#integer",
	decimal: "http://www.w3.org/2001/XMLSchema#decimal",
	date: "http://www.w3.org/2001/XMLSchema#date",
	dateTime: "http://www.w3.org/2001/XMLSchema#dateTime",
	gYear: "http://www.w3.org/2001/XMLSchema#gYear",
	gYearMonth: "http://www.w3.org/2001/XMLSchema#gYearMonth",
	gMonthDay: "http://www.w3.org/2001/XMLSchema#gMonthDay",
	duration: "http://www.w3.org/2001/XMLSchema#duration",
	anyURI: "http://www.w3.org/2001/XMLSchema#anyURI",
} as const;
