// Provisions of law that English texts cite for an offense: “in violation of Penal Code section 530.5(a)”, “(PC § 487)”, “18 U.S.C. § 1343”.

export interface Citation {
	/** As printed. */
	readonly text: string;
	/** Length of the words before the citation and what leads to it. */
	readonly cut: number;
}

/** Names of codes: one or two words before “Code”, “Law” and the like. */
const CODE =
	"(?:[A-Z]\\w+ (?:(?:and|&) )?){0,3}(?:Code|Law|Statutes?|Act|Title \\d{1,2})|PC|PL|HS|VC|BP|WI";
const SECTION = "(?:[Ss]ections?|[Ss]ecs?\\.?|§{1,2})";
const CITATION = new RegExp(
	`(?<![\\w])(?:(?:${CODE})(?: ${SECTION})?\\s?(?:§\\s?)?\\d[\\w.():/-]{0,20}|\\d{1,2} U\\.?S\\.?C\\.?(?: ${SECTION})?\\s?\\d[\\w()]{0,14}|${SECTION}\\s?\\d[\\w.():-]{0,20})`,
);
/** What leads to a citation, and is no part of the offense. */
const LEAD =
	/(?:,? in violation of|,? under|,? contrary to|,? pursuant to|,|,? \()? ?(?:the )?$/;

/** Finds the provision that the words of an offense cite; undefined for none. */
export function findCitation(words: string): Citation | undefined {
	const found = CITATION.exec(words);
	if (found === null) return undefined;
	const before = words.slice(0, found.index);
	const isClosing = found[0].endsWith(")") && !found[0].includes("(");
	return {
		text: isClosing ? found[0].slice(0, -1) : found[0],
		cut: LEAD.exec(before)?.index ?? before.length,
	};
}
