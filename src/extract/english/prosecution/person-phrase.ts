// What English releases put right behind the name of a person: other names, age, date of birth, where the person lives, and what he or she is.
import type { Span } from "../../reading.ts";

/** A name with what stands behind it and belongs to it. */
export interface PersonPhrase extends Span {
	/** Age or date of birth. */
	readonly hasAge: boolean;
	/** Where the person lives. */
	readonly hasHome: boolean;
	/** A further name. */
	readonly hasAlias: boolean;
}

/** The name by which somebody is known as well, the first group of it. */
export const ALIAS: RegExp =
	/^,? ?\(?(?:a\.?\/?k\.?\/?a\.?|A\.?\/?K\.?\/?A\.?|also known as|alias)[,:]? ["']?([\p{Lu}][^"',;)\n]{1,40})/u;

type Part = "age" | "home" | "alias" | "plain";

const AGE = "(?:1\\d|[2-9]\\d)";
const BORN = "(?:D\\.?O\\.?B\\.?|date of birth|born)";
const WORD = "[\\p{Lu}][\\p{L}\\p{M}'.-]{0,24}";
/** “Port Merrow”, “St. Ann's Bay”; a name before an age is a person's, and no place. */
const PLACE = `(?!(?:${WORD} ){1,4}?${WORD},? (?:\\(?(?:age )?${AGE}\\b|(?:both )?(?:of|from) ))${WORD}(?: (?:de |del |la |los |of |the )?${WORD}){0,3}(?! ${WORD})`;
/** “, New Avalon”, “, N.A.”, and the comma or stop that closes a place. */
const STATE = `(?:, ${PLACE}(?=[,.;:)]|$| (?:-|and|was|were|is|are|has|have|had|with|pleaded|pled|who|on)\\b| -))`;
const TAIL = "(?=[,.;:)(]|$| )";
/** “, D.C.”, “, CPA”: the degree or licence of a professional. */
const DEGREE =
	"(?:(?:[A-Z]\\.){2,4}|Ph\\.? ?D\\.?|Psy\\.? ?D\\.?|Ed\\.? ?D\\.?|Pharm\\.? ?D\\.?|Esq\\.?|CPA|MD|DO|DC|DDS|DMD|DPM|DVM|RN|LVN|LPN|NP|PA|JD|MBA|LCSW|MFT)";
const PARTS: readonly (readonly [Part, RegExp])[] = [
	[
		"alias",
		/^,? ?(?:\((?:a\.?\/?k\.?\/?a\.?|also known as|alias)[^()]{2,60}\)|(?:a\.?\/?k\.?\/?a\.?|also known as|alias)[,:]? (?:"[^"]{1,40}"|'[^']{1,40}'|[^,;()."]{2,40})(?:,? (?:and|or) (?:"[^"]{1,40}"|'[^']{1,40}'))?)/iu,
	],
	[
		"age",
		new RegExp(
			`^,? \\((?:${BORN}:? ?[\\d/.-]{4,10}[^()\\n]{0,70}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d)\\)`,
			"iu",
		),
	],
	[
		"age",
		new RegExp(
			`^,? \\(?${BORN}:? ?(?:[\\d/.-]{4,10}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})\\)?`,
			"iu",
		),
	],
	[
		"age",
		new RegExp(
			`^,? \\((?:[MF]\\/|age |aged )?${AGE}(?:[,/; ][^()\\n]{0,60})?\\)`,
			"iu",
		),
	],
	[
		"age",
		new RegExp(
			`^,? (?:a )?(?:age |aged )?${AGE}(?: years? old| years? of age)?(?=[,.;:)\\n]|$| -| (?:of|from|was|is|has|and|who|pleaded|pled|were|are|have|will|with|on|faces?|guilty)\\b)`,
			"iu",
		),
	],
	["plain", new RegExp(`^, ${DEGREE}(?=,| \\()`, "u")],
	["plain", /^, (?:[WBHAN]\/[MF]|[MF])(?=,)/u],
	[
		"home",
		new RegExp(
			`^,? (?:all |both |formerly |currently |each |late )?(?:of|from) (?:(?:the )?\\d[\\w-]* (?:block of )?)?(?:the )?${PLACE}${STATE}{0,2}`,
			"u",
		),
	],
	[
		"home",
		new RegExp(
			`^,? (?:a|an) (?:[\\w-]+ ){0,2}(?:${WORD} ){1,3}(?:resident|man|woman)\\b`,
			"u",
		),
	],
];
/** “, 36, Alder Falls”: a place without “of”, only behind an age. */
const BARE_HOME = new RegExp(`^, ${PLACE}${STATE}?${TAIL}`, "u");
const REACH = 200;

/** Reads what stands behind a name; `end` is that of the name where nothing does. */
export function readPersonPhrase(
	folded: string,
	{ start, end }: Span,
	limit: number,
): PersonPhrase {
	const rest = folded
		.slice(end, Math.min(limit, end + REACH))
		.replace(/[\n\r\t]/g, " ");
	let at = 0;
	const seen = new Set<Part>();
	for (let turn = 0; turn < 6; turn += 1) {
		const tail = rest.slice(at);
		const part = PARTS.find(([, form]) => form.test(tail));
		const bare =
			part === undefined && seen.has("age") && !seen.has("home")
				? BARE_HOME.exec(tail)
				: null;
		const length = bare?.[0].length ?? part?.[1].exec(tail)?.[0].length ?? 0;
		if (length === 0) break;
		seen.add(bare === null ? (part?.[0] ?? "plain") : "home");
		at += length;
	}
	return {
		start,
		end: end + at,
		hasAge: seen.has("age"),
		hasHome: seen.has("home"),
		hasAlias: seen.has("alias"),
	};
}
