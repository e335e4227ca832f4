// The one place where IRIs are minted. All are made under the default base; export/ writes them under another if asked.
import { hash } from "node:crypto";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";

/** The named graphs of a build. */
export type GraphName = "facts" | "evidence" | "inferred" | "ontology";

/** IRIs of the named graphs of a build. */
export const GRAPHS: Readonly<Record<GraphName, string>> = {
	facts: `${DEFAULT_BASE}graph/facts`,
	evidence: `${DEFAULT_BASE}graph/evidence`,
	inferred: `${DEFAULT_BASE}graph/inferred`,
	ontology: `${DEFAULT_BASE}graph/ontology`,
};

/** Gives the IRI of a resource from its path below the base: `mintIri("case/x")`. The path must be made of `slugify`-ed segments. */
export function mintIri(path: string): string {
	return DEFAULT_BASE + path;
}

/** Characters of a name that a path segment keeps at most: in UTF-8, with a hash and an extension, still a file name. */
const SLUG_LENGTH = 80;

/**
 * Makes a path segment of a name: NFKC, lower case, letters and digits of any script kept, spaces and dashes as `-`,
 * at most 80 characters. Where that loses a character, eight digits of a hash of the name keep different names apart.
 * Gives `undefined` for a name without letters or digits.
 */
export function slugify(name: string): string | undefined {
	const folded = name.normalize("NFKC").trim().toLowerCase();
	const slug = folded
		.replace(/[’']/g, "")
		.replace(/[\s\u2010-\u2015-]+/g, "-")
		.replace(/[^\p{L}\p{M}\p{N}().·_~-]/gu, "");
	if (!/[\p{L}\p{N}]/u.test(slug)) return undefined;
	const kept = [...slug].slice(0, SLUG_LENGTH).join("");
	const isLossy =
		kept !== slug || /[^\p{L}\p{M}\p{N}().·_~\s\u2010-\u2015’'-]/u.test(folded);
	return isLossy ? `${kept}-${digest(folded).slice(0, 8)}` : slug;
}

/** Gives the IRI of a concept of a scheme. */
export function conceptIri(scheme: string, slug: string): string {
	return mintIri(`${scheme}/${slug}`);
}

/** Gives the IRI of a concept scheme. */
export function schemeIri(scheme: string): string {
	return mintIri(`scheme/${scheme}`);
}

/** Gives the IRI of a document. */
export function documentIri(id: string): string {
	return mintIri(`document/${slugify(id) ?? digest(id)}`);
}

/** Gives the IRI under which a record file is a document: its name and the start of its hash. */
export function recordFileIri(path: string, sha256: string): string {
	const name = path.split(/[/\\]/).at(-1) ?? path;
	return documentIri(`${name}-${sha256.slice(0, 8)}`);
}

/**
 * Names a statement by a hash of its three terms, so that the same statement has the same IRI in every build.
 * @param object the object as an N-Triples term
 */
export function statementIri(
	subject: string,
	predicate: string,
	object: string,
): string {
	return mintIri(`statement/${digest(`${subject}\n${predicate}\n${object}`)}`);
}

/** Names a quote by a hash of the document, the place in it, and how it was found. */
export function evidenceIri(
	document: string,
	start: number,
	end: number,
	exact: string,
	method: string,
): string {
	return mintIri(
		`evidence/${digest(`${document}\n${start}\n${end}\n${exact}\n${method}`)}`,
	);
}

/** Gives the IRI of a provision of law from its law and article, paragraph and item, such as `criminal-law-285`, `2`. */
export function provisionIri(parts: readonly string[]): string {
	return mintIri(`provision/${parts.join(".")}`);
}

/** Gives the IRI of a rule. */
export function ruleIri(name: string): string {
	return mintIri(`rule/${name}`);
}

/** The graph of a validation report. */
export const VALIDATION_GRAPH: string = mintIri("graph/validation");

/** Names a part of a validation report by a hash of what it says. */
export function validationIri(text: string): string {
	return mintIri(`validation/${digest(text)}`);
}

/** Names one application of a rule by a hash of the rule and its premises. */
export function derivationIri(
	rule: string,
	premises: readonly string[],
): string {
	return mintIri(`derivation/${digest([rule, ...premises].join("\n"))}`);
}

/** The first 128 bits of the SHA-256 of a text, in hexadecimal. */
function digest(text: string): string {
	return hash("sha256", text, "hex").slice(0, 32);
}

/** Gives an IRI and those of what encloses it, the innermost first. */
export function* enclosing(iri: string): Generator<string> {
	for (
		let part = iri;
		part.includes("/");
		part = part.slice(0, part.lastIndexOf("/"))
	)
		yield part;
}

/** Tells whether one of some IRIs is an IRI, or encloses it. */
export function isBelowAny(iri: string, of: ReadonlySet<string>): boolean {
	for (let end = iri.length; end > 0; end = iri.lastIndexOf("/", end - 1))
		if (of.has(iri.slice(0, end))) return true;
	return false;
}
