// What is known of the documents that evidence quotes, as RDF in the evidence graph.
import type { Quad } from "@rdfjs/types";
import { datatypeOfDate } from "../model/date.ts";
import type { Document } from "../model/document.ts";
import { GRAPHS } from "../model/iri.ts";
import {
	type Literal,
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
	type NamedNode,
} from "../model/term.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { dcterms, rdf, xsd } from "../vocabulary/standard.ts";

/** Describes a document in the evidence graph; its text is a file of the build, and only its hash and length stand here. A digest is ours: publisher, date and address are said of its original. */
export function assertDocument(document: Document): Quad[] {
	const node = makeIri(document.iri);
	const graph = makeIri(GRAPHS.evidence);
	const say = (predicate: string, object: NamedNode | Literal): Quad =>
		makeQuad(node, makeIri(predicate), object, graph);
	const {
		id,
		title,
		language,
		publisher,
		date,
		address,
		isDigest,
		sha256,
		codePoints,
	} = document;
	const quads = [
		say(rdf.type, makeIri(cgClass.Document)),
		say(
			dcterms.title,
			// A document that has no title goes by its id, which is in no language.
			language === "und" || title === id
				? makeLiteral(title)
				: makeText(title, language),
		),
		say(dcterms.language, makeLiteral(language)),
		say(cgProperty.sha256, makeLiteral(sha256)),
		say(cgProperty.codePoints, makeLiteral(String(codePoints), xsd.integer)),
	];
	if (publisher !== undefined)
		quads.push(
			say(
				isDigest ? cgProperty.originalPublisher : dcterms.publisher,
				makeLiteral(publisher),
			),
		);
	if (date !== undefined)
		quads.push(
			say(
				isDigest ? cgProperty.originalDate : dcterms.issued,
				makeLiteral(date, datatypeOfDate(date) ?? xsd.string),
			),
		);
	if (address !== undefined)
		quads.push(
			say(
				isDigest ? cgProperty.digestOf : dcterms.source,
				makeLiteral(address, xsd.anyURI),
			),
		);
	return quads;
}
