// What the caller cannot go on from. Expected bad input is an Issue (model/issue.ts), not an error.

/** The parent of all errors that Casegraph throws on purpose. */
export class CasegraphError extends Error {
	override name = "CasegraphError";
}

/** Gives the message of whatever was thrown. */
export function describeError(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** An input cannot be read: a missing file, an unknown format, a folder without records. */
export class ReadError extends CasegraphError {
	override name = "ReadError";
}

/** A language model cannot be asked: an address that is none, a cache that cannot be written. */
export class AskError extends CasegraphError {
	override name = "AskError";
}

/** A mapping is wrong: a field without a property, a node that is not defined. */
export class MappingError extends CasegraphError {
	override name = "MappingError";
}

/** A term cannot be made: an IRI or a language tag with characters that RDF forbids. */
export class TermError extends CasegraphError {
	override name = "TermError";
}

/** The ontology, a shape or a scheme is wrong. */
export class OntologyError extends CasegraphError {
	override name = "OntologyError";
}

/** A rule is not of the form that infer/ can apply. */
export class RuleError extends CasegraphError {
	override name = "RuleError";
}

/** An output cannot be written. */
export class ExportError extends CasegraphError {
	override name = "ExportError";
}

/** A query is refused, malformed, or took too long. */
export class QueryError extends CasegraphError {
	override name = "QueryError";
}

/** A query took longer than its deadline. */
export class DeadlineError extends QueryError {
	override name = "DeadlineError";
}
