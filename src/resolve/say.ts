// Statements about one entity on one support: how what resolve/ knows of a name is said.
import type {
	LiteralValue,
	Reference,
	ResolvedStatement,
	Statement,
} from "../model/statement.ts";

/** Says something of an entity. */
export type Say = (
	predicate: string,
	object: Reference | LiteralValue,
) => ResolvedStatement;

/** Makes what says things of an entity, by its IRI, all on the evidence of the statement that named it. */
export function openSay(
	iri: string,
	{ evidence, path }: Pick<Statement, "evidence" | "path">,
): Say {
	const subject: Reference = { kind: "reference", iri };
	return (predicate, object) => ({
		subject,
		predicate,
		object,
		evidence,
		path,
	});
}
