// A law that no authority file has, named by its whole title: the title of a published text is that text, in whatever case it is cited.
import { conceptIri, slugify } from "../model/iri.ts";
import type { ResolvedStatement, Statement } from "../model/statement.ts";
import { cgClass } from "../vocabulary/casegraph.ts";
import { dcterms, rdf } from "../vocabulary/standard.ts";
import { openSay } from "./say.ts";

/** How titles of laws, regulations and judicial interpretations end. 《解释》 alone stands for a title, and is none. */
const TITLE =
	/^.{2,120}(?:法|条例|规定|解释|意见|决定|办法|规则|细则|纪要|通知|批复|答复|指引|标准|修正案)(?:\([^()]{1,8}\)){0,2}$/u;
/** Characters that a title has at least. */
const TITLE_LENGTH = 4;

/** A law with its IRI. */
export interface DescribedLaw {
	readonly iri: string;
	readonly statements: readonly ResolvedStatement[];
}

/** Describes a law by its title; undefined for a name that is no whole title. */
export function describeLaw(
	name: string,
	support: Pick<Statement, "evidence" | "path">,
): DescribedLaw | undefined {
	const title = name.normalize("NFKC").replace(/\s+/g, "");
	const slug = slugify(title);
	if (title.length < TITLE_LENGTH || !TITLE.test(title) || slug === undefined)
		return undefined;
	const iri = conceptIri("law", slug);
	const say = openSay(iri, support);
	return {
		iri,
		statements: [
			say(rdf.type, { kind: "reference", iri: cgClass.Law }),
			say(dcterms.title, { kind: "literal", value: title, language: "zh" }),
		],
	};
}
