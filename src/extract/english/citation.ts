// Provisions of law that English texts cite for an offense: “in violation of Penal Code section 530.5(a)”, “(PC § 487)”, “18 U.S.C. § 1343”, “N.J.S.A. 2C:20-4(a)”.

export interface Citation {
	/** As printed. */
	readonly text: string;
	/** Where the words that lead to the citation start, such as “, in violation of”. */
	readonly start: number;
	/** Where the citation ends, its brackets with it. */
	readonly end: number;
}

const SECTION = "(?:[Ss]ections?|[Ss]ecs?\\.?|§{1,2})";
/** Names of codes: one or two words before “Code”, “Law” and the like. */
const CODE =
	"(?:[A-Z][\\w.]+ (?:(?:and|&) )?){0,3}(?:Code|Law|Statutes?|Act|Title \\d{1,2}|Stat\\.)";
/** Codes that are cited by their letters: “PC”, “RCW”, “N.J.S.A.”, “Pa.C.S.”. */
const LETTERS = "[A-Z]{2,6}|(?:[A-Z][a-z]{0,2}\\.\\s?){2,6}";
const NUMBER = "\\d[\\w.():/-]{0,24}";
const CITATION = new RegExp(
	[
		`(?:${CODE})(?:,? ${SECTION})?\\s?(?:§\\s?)?${NUMBER}`,
		`\\d{1,3} (?:U\\.?S\\.?C\\.?|ILCS|Pa\\.? ?C\\.?S\\.?)(?:A\\.?)?(?:,? ${SECTION})?\\s?${NUMBER}`,
		`(?:${LETTERS})\\s?(?:${SECTION}|c\\.|ch\\.)\\s?${NUMBER}(?:, §\\s?${NUMBER})?`,
		`${SECTION}\\s?${NUMBER}`,
		// Letters with a number alone are a citation only behind a bracket, a comma or “under”.
		`(?<=[(,] |\\(|under |of )(?:${LETTERS})\\s?\\d[\\w.():/-]{2,24}`,
	]
		.map((form) => `(?<![\\w.])${form}`)
		.join("|"),
	"g",
);
/** What leads to a citation, and is no part of the offense. */
const LEAD =
	/(?:,? (?:all |both |each )?(?:in|an?) violation of|,? under|,? contrary to|,? pursuant to|,| \(| -|) ?(?:the )?$/;
const LEAD_LENGTH = 40;

/** Finds the provisions that a list of offenses cites, from left to right. */
export function findCitations(words: string): Citation[] {
	const found: Citation[] = [];
	for (const { 0: match, index } of words.matchAll(CITATION)) {
		const text = closeBrackets(match.replace(/[.:-]{1,3}$/, ""));
		const before = words.slice(Math.max(0, index - LEAD_LENGTH), index);
		const lead = before.length - (LEAD.exec(before)?.index ?? before.length);
		const end = index + text.length;
		found.push({
			text,
			start: index - lead,
			end: words[end] === ")" ? end + 1 : end,
		});
	}
	return found;
}

/** “(PC 245(a)(1))”: the bracket around the citation is no part of it. */
function closeBrackets(text: string): string {
	let open = 0;
	for (const [at, letter] of [...text].entries()) {
		if (letter === "(") open += 1;
		if (letter === ")") open -= 1;
		if (open < 0) return text.slice(0, at);
	}
	return text;
}
