// Words that stand for defendants named before: “he”, “the defendant”, “both men”, “the company”. Part of subject.ts.
import type { Reading, Span } from "../../reading.ts";
import { oneOf } from "../one-of.ts";

/** What a word stands for: whoever is named right before it, one, several, the first or second of two, a company, or the other of a family. */
export type PronounKind =
	| "who"
	| "one"
	| "many"
	| "former"
	| "latter"
	| "unit"
	| "kin";

export interface Pronoun extends Span {
	readonly kind: PronounKind;
}

/** What goes on behind “each” where it stands for persons; “for each tube” and “on each count” do not. */
const EACH_NEXT =
	"(?:(?:also|then|later) )?(?:was|were|is|are|has|have|had|pleaded|pled|received?|faces?|admitted|got|will|must|entered|agreed|accepted|convicted|sentenced|charged|indicted|arrested|ordered|fined|given|placed|found|serv(?:e|ed|ing))|to|of (?:them|the (?:two|three|four|five|six|men|women|defendants))";

/** Forms of each kind; of two that start together the first counts. */
const FORMS: readonly (readonly [PronounKind, readonly string[]])[] = [
	["who", ["who"]],
	[
		"unit",
		[
			"(?:the|his|her|their|its) (?:company|corporation|firm|business|corporate defendant|corporate entity)(?= (?:was|is|has|had|also|itself|pleaded|pled|faces|received|agreed|will|must|to)\\b)",
		],
	],
	[
		"kin",
		[
			"(?:his|her) (?:\\w+ )?(?:brother|sister|husband|wife|son|daughter|mother|father|cousin)(?= (?:was|is|has|had|also|pleaded|pled|faces|received|will|must)\\b)",
		],
	],
	[
		"former",
		["the former(?= (?:was|is|pleaded|pled|has|will|faces|received)\\b)"],
	],
	[
		"latter",
		["the latter(?= (?:was|is|pleaded|pled|has|will|faces|received)\\b)"],
	],
	[
		"many",
		[
			"(?:each|all|both|either) of (?:the |these |those )?(?:two|three|four|five|six|seven|eight|nine|ten|them)(?: (?:\\w+ )?defendants)?(?!')",
			"(?:all|both) (?:of )?(?:the |these |those )?(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:\\w+ )?(?:co-)?defendants(?!')",
			"all (?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:are|were|have|face|pleaded|pled|will|had)\\b)",
			"(?:each|every) (?:\\w+ )?defendant",
			"they",
			"both(?! (?:counts?|charges?|sentences?|terms?|crimes?)\\b)",
			"all(?! (?:other|of the (?:counts|charges)|counts?|charges?|sentences?|terms?|crimes?)\\b)",
			`(?<!\\d )each(?= (?:${EACH_NEXT})\\b)`,
			"the (?:\\w+[- ]){0,2}defendants(?!')",
			"defendants(?!')",
			"(?:the |both |all )(?:(?:two|three|four|five|six) )?(?:men|women|brothers|sisters|siblings|pair|couple|duo|trio|spouses|individuals|partners|co-conspirators)",
			"(?<!(?:older|younger|elder|one|other|first|second|last) of )the (?:two|three|four|five|six)(?= (?:were|are|have|had|also|both|each|then|together|must|owe|received|got|pleaded|pled|face|will|to)\\b)",
		],
	],
	[
		"one",
		["he", "she", "the (?:\\w+[- ]){0,2}defendant(?!')", "defendant(?!')"],
	],
];
const PRONOUNS = new RegExp(
	`\\b(?:${oneOf(...FORMS.map(([kind, forms]) => `(?<${kind}>${oneOf(...forms)})`))})\\b`,
	"gi",
);

/** Gives such words of a sentence, from left to right. */
export function findPronouns(
	{ folded }: Reading,
	{ start, end }: Span,
): Pronoun[] {
	return [...folded.slice(start, end).matchAll(PRONOUNS)].map(
		({ 0: text, index, groups = {} }) => ({
			start: start + index,
			end: start + index + text.length,
			kind: FORMS.find(([kind]) => groups[kind] !== undefined)?.[0] ?? "one",
		}),
	);
}
