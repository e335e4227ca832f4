// Titles of officials as English press releases print them, in capitals or not, with the bodies in which they are held.

/** Lets each word of an alternative begin with a capital or a small letter. */
function inEitherCase(words: string): string {
	return words.replace(
		/(?<![A-Za-z])[A-Z]/g,
		(letter) => `[${letter}${letter.toLowerCase()}]`,
	);
}

const RANK = inEitherCase(
	"(?:Vice|Deputy|Executive|Senior|Acting|First|Standing|Assistant|Former|Full-Time)",
);
/** Offices of courts, procuratorates and other agencies. */
const OFFICE = inEitherCase(
	"(?:President|Chief Judge|Presiding Judge|Chief Justice|Justice|Judge|Director-General|Director|Head|Chief|Spokesperson|Spokesman|Spokeswoman|" +
		"Procurator-General|Chief Procurator|Chief Prosecutor|Procurator|Prosecutor|Secretary-General|General Secretary|Party Secretary|Secretary|Minister|Premier|Governor|Mayor|Researcher|Professor)",
);
/** A title, such as “Deputy Chief Judge”. */
export const TITLE: string = `(?:${RANK}[ -]){0,2}${OFFICE}\\b`;
/** Personal names, in the order of the language: “Chen Dawei”. */
export const PERSON: string =
	"[A-Z][a-z]{1,14}(?:[ -](?!Court|Division|Department|Office|Bureau|Tribunal)[A-Z][a-z]{1,14}){1,2}";
/** A body: a run of words with capitals, up to the next title. */
const BODY = `(?:[A-Z][\\w'-]{0,24}|No\\. \\d{1,2})(?: (?:(?:of|for|and(?! [A-Z][a-z]{1,14} [A-Z][a-z]{1,14},)) (?:the )?)?(?!(?:${RANK} )?${OFFICE}\\b)(?:\\([A-Z][\\w' -]{1,40}\\)|[A-Z][\\w'-]{0,24}|No\\. \\d{1,2})){0,9}`;
const OF_BODY = `(?: of (?:the |its )?${BODY})?`;
const POST = `${TITLE}${OF_BODY}`;

/** “A, Director of the Press Office and Spokesperson of the court”. */
export const AFTER_NAME: RegExp = new RegExp(
	`\\b(?<name>${PERSON}), (?:the )?(?<posts>${POST}(?:,? and (?:the )?${POST})?)`,
	"dg",
);
/** “Vice President A of the court”. */
export const BEFORE_NAME: RegExp = new RegExp(
	`\\b(?<posts>${TITLE}) (?<name>${PERSON})(?: of (?:the )?(?<body>${BODY}))?`,
	"dg",
);
/** “A and B, respectively President and Vice President of the court”. */
export const RESPECTIVELY: RegExp = new RegExp(
	`\\b(?<name>${PERSON}) and (?<name2>${PERSON}), respectively,? (?:the )?(?<posts>${TITLE}) and (?:the )?(?<posts2>${TITLE})(?: of (?:the )?(?<body>${BODY}))?`,
	"dg",
);
/** One post of several. */
export const ONE_POST: RegExp = new RegExp(
	`\\b(?<title>${TITLE})(?: of (?:the |its )?(?<body>${BODY}))?`,
	"dg",
);
