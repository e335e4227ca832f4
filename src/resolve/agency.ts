// An agency that no authority file has, described by what the form of its name says: type, level, jurisdiction, and what it is a branch of.
import { conceptIri, schemeIri, slugify } from "../model/iri.ts";
import type {
	Reference,
	ResolvedStatement,
	Statement,
} from "../model/statement.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { org, rdf, rdfs, skos } from "../vocabulary/standard.ts";
import type { AgencyForm } from "./agency-form.ts";
import { readAgencyName } from "./agency-name.ts";
import { type Authority, findName } from "./authority.ts";
import { openSay } from "./say.ts";

/** An agency with its IRI, which all its whole names share. */
export interface DescribedAgency {
	readonly iri: string;
	readonly statements: readonly ResolvedStatement[];
}

/**
 * Describes an agency by a whole name. The label is the name as printed: an agency that several documents name differently has
 * several. A known agency with a name of that form is given without a word.
 */
export function describeAgency(
	name: string,
	form: AgencyForm,
	support: Pick<Statement, "evidence" | "path">,
	authorities: ReadonlyMap<string, Authority>,
): DescribedAgency | undefined {
	const agencies = authorities.get("agency");
	const known =
		agencies === undefined ? undefined : findName(agencies, form.key);
	if (known !== undefined) return { iri: known, statements: [] };
	const slug = slugify(form.key);
	if (slug === undefined) return undefined;
	const iri = conceptIri("agency", slug);
	const say = openSay(iri, support);
	const language = /\p{Script=Han}/u.test(name) ? "zh" : "en";
	const statements = [
		say(rdf.type, toReference(cgClass.Agency)),
		say(rdfs.label, { kind: "literal", value: name.trim(), language }),
		say(skos.inScheme, toReference(schemeIri("agency"))),
		say(
			cgProperty.agencyType,
			toReference(conceptIri("agency-type", form.type)),
		),
	];
	if (form.level !== undefined)
		statements.push(
			say(cgProperty.level, { kind: "literal", value: form.level }),
		);
	const area = findArea(form, authorities.get("area"));
	if (area !== undefined)
		statements.push(say(cgProperty.jurisdiction, toReference(area)));
	const parent = describeParent(form, support, authorities);
	if (parent !== undefined)
		statements.push(
			say(org.subOrganizationOf, toReference(parent.iri)),
			...parent.statements,
		);
	return { iri, statements };
}

function describeParent(
	{ parent }: AgencyForm,
	support: Pick<Statement, "evidence" | "path">,
	authorities: ReadonlyMap<string, Authority>,
): DescribedAgency | undefined {
	const form = parent === undefined ? undefined : readAgencyName(parent);
	return parent === undefined || form === undefined
		? undefined
		: describeAgency(parent, form, support, authorities);
}

function findArea(
	{ places }: AgencyForm,
	areas: Authority | undefined,
): string | undefined {
	if (areas === undefined) return undefined;
	return places
		.map((place) => findName(areas, place))
		.find((area) => area !== undefined);
}

function toReference(iri: string): Reference {
	return { kind: "reference", iri };
}
