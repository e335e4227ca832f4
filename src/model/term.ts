// RDF terms, checked where they are made: no writer after this has to distrust an IRI or a language tag.
import type { Literal, NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { DataFactory } from "n3";
import { TermError } from "../errors.ts";
import { rdf, xsd } from "../vocabulary/standard.ts";
import { quoteValue } from "./issue.ts";

export type { Literal, NamedNode, Quad, Term } from "@rdfjs/types";

/** An absolute IRI without the characters that RDF forbids; C0 controls, space and `<>"{}|^`\` among them. */
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\p{Cc} <>"{}|^`\\]*$/u;
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
/** Control characters but tab and line ends, and the two code points that are no characters. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u;

/** Tells whether a text can stand as an IRI in every RDF syntax. */
export function isIri(text: string): boolean {
	return IRI.test(text) && text.isWellFormed();
}

/** Tells whether a text can stand in a literal: no lone surrogates, no control characters but tab and line ends. */
export function isPlainText(text: string): boolean {
	return text.isWellFormed() && !CONTROL.test(text);
}

/** Puts U+FFFD in the place of what cannot stand in a literal. */
export function replaceControls(text: string): string {
	return text.toWellFormed().replace(new RegExp(CONTROL, "gu"), "\ufffd");
}

/** Makes an IRI term. @throws {TermError} when RDF forbids the IRI. */
export function makeIri(iri: string): NamedNode {
	if (!isIri(iri))
		throw new TermError(
			`${quoteValue(iri)} is not an absolute IRI that RDF allows`,
		);
	return DataFactory.namedNode(iri);
}

/** Makes a literal with a datatype (xsd:string by default). @throws {TermError} for text that is not plain. */
export function makeLiteral(
	value: string,
	datatype: string = xsd.string,
): Literal {
	checkText(value);
	return datatype === xsd.string
		? DataFactory.literal(value)
		: DataFactory.literal(value, makeIri(datatype));
}

/** Makes a text with a language. @throws {TermError} for a tag outside BCP 47, or text that is not plain. */
export function makeText(value: string, language: string): Literal {
	checkText(value);
	if (!LANGUAGE_TAG.test(language))
		throw new TermError(`${quoteValue(language)} is not a language tag`);
	return DataFactory.literal(value, language.toLowerCase());
}

/** Makes a quad of terms that were made here. */
export function makeQuad(
	subject: NamedNode,
	predicate: NamedNode,
	object: Quad_Object,
	graph: NamedNode,
): Quad {
	return DataFactory.quad(subject, predicate, object, graph);
}

/** Tells whether a tag can stand behind a text. */
export function isLanguageTag(tag: string): boolean {
	return LANGUAGE_TAG.test(tag);
}

/** Tells whether a literal carries a language. */
export function hasLanguage(literal: Literal): boolean {
	return literal.datatype.value === rdf.langString;
}

function checkText(value: string): void {
	if (!isPlainText(value))
		throw new TermError(
			`${quoteValue(value)} has characters that no text may have`,
		);
}
