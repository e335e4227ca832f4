// Names become IRIs: a name that an authority knows is that concept, a whole name of an agency an agency, the title of a law a law; any other is kept as written, and reported.
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
import { describeAgency } from "./agency.ts";
import { readAgencyName } from "./agency-name.ts";
import { type Authority, findName } from "./authority.ts";
import type { FindCharge } from "./charge.ts";
import { describeLaw } from "./law.ts";
import { openSay } from "./say.ts";
import { openSuggestions, type Suggest } from "./suggestion.ts";

/** What the ontology knows. */
export interface Knowledge {
	/** Names by scheme. */
	readonly authorities: ReadonlyMap<string, Authority>;
	/** Finds the offense that a charge names by some parts of a selective one. */
	readonly findCharge: FindCharge;
	/** Tells whether the ontology says that an entity is of a class; then no record says it again. */
	hasClass(entity: string, classIri: string): boolean;
}

/**
 * Makes what resolves the names of batches. An unknown name is reported where it is met first: memory, and the number of warnings,
 * grow with the number of different unknown names, not with that of records.
 */
export function makeResolver(
	knowledge: Knowledge,
): (batch: StatementBatch) => StatementBatch<ResolvedStatement> {
	const suggest = openSuggestions();
	const reported = new Set<string>();
	return (batch) => {
		const issues: Issue[] = [...batch.issues];
		const statements: ResolvedStatement[] = [];
		const kept = new Set<string>();
		const resolve = (mention: Mention, statement: Statement): Reference => {
			const known = findMention(knowledge, mention);
			if (known !== undefined) return { kind: "reference", iri: known };
			const found = describeMention(knowledge, mention, statement);
			const key = `${found.iri}\n${mention.name}`;
			if (!kept.has(key)) {
				kept.add(key);
				statements.push(...found.statements);
			}
			const name = `${mention.scheme}\n${mention.name}`;
			if (!found.isKnown && !reported.has(name)) {
				reported.add(name);
				issues.push(
					reportUnknown(batch, mention, statement, knowledge, suggest),
				);
			}
			return { kind: "reference", iri: found.iri };
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
				knowledge.hasClass(subject.iri, object.iri);
			if (!isKnownClass) statements.push({ ...statement, subject, object });
		}
		return { record: batch.record, statements, issues };
	};
}

/** Finds a name in its authority; a charge also without 罪, and by some of the parts of a selective charge. */
function findMention(
	{ authorities, findCharge }: Knowledge,
	{ scheme, name, isForeign }: Mention,
): string | undefined {
	const authority = authorities.get(scheme);
	if (authority === undefined || isForeign) return undefined;
	const known = findName(authority, name);
	if (known !== undefined || scheme !== "offense") return known;
	const charge = name.normalize("NFKC").replace(CHARGE_FRAME, "").trim();
	return (
		findName(authority, charge) ??
		findName(authority, `${charge}罪`) ??
		findCharge(charge.replace(/\s+/g, ""))
	);
}

/** What stands around a charge and is no part of it. */
const CHARGE_FRAME =
	/^["“”'‘’《〈「『(]+|["“”'‘’》〉」』)]+$|^(?:the )?(?:crimes?|offen[cs]es?) of (?=\S)/giu;

/** An entity for a name that no authority knows. */
interface NamedEntity {
	readonly iri: string;
	readonly statements: readonly ResolvedStatement[];
	/** Whether it is sure what the name stands for, or that the scheme does not speak of it: nothing is to be reported. */
	readonly isKnown: boolean;
}

function describeMention(
	{ authorities }: Knowledge,
	mention: Mention,
	statement: Statement,
): NamedEntity {
	const form =
		mention.scheme === "agency" && !mention.isForeign
			? readAgencyName(mention.name)
			: undefined;
	if (form !== undefined) {
		const agency = describeAgency(mention.name, form, statement, authorities);
		if (agency !== undefined) return { ...agency, isKnown: true };
	}
	const law =
		mention.scheme === "law" && !mention.isForeign
			? describeLaw(mention.name, statement)
			: undefined;
	if (law !== undefined) return { ...law, isKnown: false };
	const iri = unresolvedIri(mention);
	return {
		iri,
		statements: describeUnresolved(iri, mention, statement),
		isKnown: mention.isForeign === true,
	};
}

/** An unknown name stays under the record's entity, so that it never meets the same name of another record. */
function unresolvedIri({ owner, scheme, name }: Mention): string {
	return `${owner}/name/${scheme}/${slugify(name) ?? slugify(`${name} unnamed`) ?? "unnamed"}`;
}

/** Describes a name as written, with the scheme in which it was looked for; a name that the scheme does not speak of was looked for in none. */
function describeUnresolved(
	iri: string,
	{ name, scheme, isForeign }: Mention,
	statement: Statement,
): ResolvedStatement[] {
	const say = openSay(iri, statement);
	const described = [
		say(rdf.type, { kind: "reference", iri: cgClass.UnresolvedName }),
		say(rdfs.label, { kind: "literal", value: name }),
	];
	if (isForeign) return described;
	return [
		...described,
		say(cgProperty.nameOf, { kind: "reference", iri: schemeIri(scheme) }),
	];
}

function reportUnknown(
	batch: StatementBatch,
	mention: Mention,
	statement: Statement,
	{ authorities }: Knowledge,
	suggest: Suggest,
): Issue {
	const { source } = batch.record;
	const authority = authorities.get(mention.scheme);
	const nearest =
		authority === undefined ? [] : suggest(authority, mention.name);
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
