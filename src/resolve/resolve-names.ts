// Names become IRIs: a name that an authority knows is that concept; any other is kept as written, and reported.
import { schemeIri, slugify } from "../model/iri.ts";
import { type Issue, quoteValue } from "../model/issue.ts";
import type {
	Mention,
	Reference,
	ResolvedStatement,
	Statement,
	StatementBatch,
} from "../model/statement.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { rdf, rdfs } from "../vocabulary/standard.ts";
import { type Authority, findName, suggestNames } from "./authority.ts";

/** What the ontology knows. */
export interface Knowledge {
	/** Names by scheme. */
	readonly authorities: ReadonlyMap<string, Authority>;
	/** Tells whether the ontology says that an entity is of a class; then no record says it again. */
	hasClass(entity: string, classIri: string): boolean;
}

/** Resolves the names of batches; memory does not grow with their number. */
export function makeResolver({
	authorities,
	hasClass,
}: Knowledge): (batch: StatementBatch) => StatementBatch<ResolvedStatement> {
	return (batch) => {
		const issues: Issue[] = [...batch.issues];
		const statements: ResolvedStatement[] = [];
		const kept = new Set<string>();
		const resolve = (mention: Mention, statement: Statement): Reference => {
			const authority = authorities.get(mention.scheme);
			const known =
				authority === undefined ? undefined : findName(authority, mention.name);
			if (known !== undefined) return { kind: "reference", iri: known };
			const iri = unresolvedIri(mention);
			if (!kept.has(iri)) {
				kept.add(iri);
				statements.push(...describeUnresolved(iri, mention, statement));
				issues.push(unknownName(batch, mention, statement, authority));
			}
			return { kind: "reference", iri };
		};
		for (const statement of batch.statements) {
			const subject =
				statement.subject.kind === "mention"
					? resolve(statement.subject, statement)
					: statement.subject;
			const object =
				statement.object.kind === "mention"
					? resolve(statement.object, statement)
					: statement.object;
			const isKnownClass =
				statement.predicate === rdf.type &&
				object.kind === "reference" &&
				hasClass(subject.iri, object.iri);
			if (!isKnownClass) statements.push({ ...statement, subject, object });
		}
		return { record: batch.record, statements, issues };
	};
}

/** An unknown name stays under the record's entity, so that it never meets the same name of another record. */
function unresolvedIri({ owner, scheme, name }: Mention): string {
	return `${owner}/name/${scheme}/${slugify(name) ?? slugify(`${name} unnamed`) ?? "unnamed"}`;
}

function describeUnresolved(
	iri: string,
	mention: Mention,
	statement: Statement,
): ResolvedStatement[] {
	const subject: Reference = { kind: "reference", iri };
	const { evidence, path } = statement;
	return [
		{
			subject,
			predicate: rdf.type,
			object: { kind: "reference", iri: cgClass.UnresolvedName },
			evidence,
			path,
		},
		{
			subject,
			predicate: rdfs.label,
			object: { kind: "literal", value: mention.name },
			evidence,
			path,
		},
		{
			subject,
			predicate: cgProperty.nameOf,
			object: { kind: "reference", iri: schemeIri(mention.scheme) },
			evidence,
			path,
		},
	];
}

function unknownName(
	batch: StatementBatch,
	mention: Mention,
	statement: Statement,
	authority: Authority | undefined,
): Issue {
	const { source } = batch.record;
	const nearest =
		authority === undefined ? [] : suggestNames(authority, mention.name);
	const hint =
		nearest.length === 0
			? ""
			: `; the nearest known: ${nearest.map((name) => quoteValue(name)).join(", ")}`;
	return {
		code: "unknown-name",
		stage: "resolve",
		severity: "warning",
		file: source.file,
		position: source.locate(statement.path),
		path: statement.path.join("/"),
		message: `${quoteValue(mention.name)} is no known ${mention.scheme}${hint}`,
	};
}
