// The language of a text, by its scripts and, for Latin letters, by the words that every text of a language has.
import { append } from "../model/multimap.ts";

/** A language that is known by a script of its own. Japanese and Korean come before Chinese, which shares ideographs with them. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
	["ja", /[\u3041-\u3096\u30a1-\u30fa]/gu],
	["ko", /\p{Script=Hangul}/gu],
	["zh", /\p{Script=Han}/gu],
	["ru", /\p{Script=Cyrillic}/gu],
	["ar", /\p{Script=Arabic}/gu],
	["he", /\p{Script=Hebrew}/gu],
	["el", /\p{Script=Greek}/gu],
	["th", /\p{Script=Thai}/gu],
	["hi", /\p{Script=Devanagari}/gu],
];

/** The most frequent words of languages with Latin letters; words that two of them share tell nothing and are left out where they can be. */
const STOP_WORDS: Readonly<Record<string, string>> = {
	en: "the of and to in was for that is on with by from were his which at has have be this or an not who are it as he",
	es: "el los las del que y en por con una para se su al es fue lo como más pero sus fueron han según este esta",
	fr: "le les des et du une dans est pour qui sur par au avec pas ce il sont été aux cette ses ou mais être",
	de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wurde wegen nach bei hat",
	pt: "os do da em um uma para com não por mais dos das foi ao pela pelo são às que seu sua também no na",
	it: "il di che è la della per un del una sono con gli dei nel alla dal è stato stata anche più delle degli",
	nl: "het een van en de dat op te zijn met voor niet aan er om ook als bij door werd naar wordt uit",
	vi: "và của là các có được cho trong với người một không này đã những về tại bị theo tội án đến tôi để năm",
	tl: "ang ng sa mga na ay ni kay siya para ito nang hindi dahil",
	id: "yang dan di dari dengan untuk pada dalam ini itu tidak akan oleh adalah",
};

const WORD_LANGUAGES: ReadonlyMap<string, readonly string[]> = indexWords();

/** Looked at from the start of a text: a language shows at once, and a long text must not take long. */
const SAMPLE_LENGTH = 60_000;
/** Characters of a script that write as much as one word of Latin letters. */
const WORD_LENGTH: Readonly<Record<string, number>> = {
	zh: 1.6,
	ja: 2,
	ko: 3,
};
const DEFAULT_WORD_LENGTH = 5;
/** What makes a language sure: so many stop words, at such a share of all. In running text they are about 0.4; in menus and headlines far less. */
const SURE: readonly { readonly count: number; readonly share: number }[] = [
	{ count: 2, share: 0.12 },
	{ count: 12, share: 0.05 },
];
/** How much more often the words of the first language must be there than those of the second. */
const LEAD = 1.3;
/** Share of kana in a text of kana and ideographs that makes it Japanese. */
const KANA_SHARE = 0.1;

/**
 * Tells the language in which most of a text is: a BCP 47 tag such as `en` or `zh`, or `und` where that is not sure. Parts in another
 * language, such as the menu of a page, do not count unless they are the greater part.
 */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, SAMPLE_LENGTH);
	const words = sample.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
	const [script, written] = findScript(sample);
	if (script !== undefined && written > words.length) return script;
	return findByWords(words);
}

/** The script that is not Latin in which most is written, and how much: counted in words of Latin letters. */
function findScript(
	sample: string,
): [language: string | undefined, words: number] {
	const counts = new Map<string, number>();
	for (const [language, script] of SCRIPTS)
		counts.set(language, sample.match(script)?.length ?? 0);
	const kana = counts.get("ja") ?? 0;
	const ideographs = counts.get("zh") ?? 0;
	if (kana > KANA_SHARE * (kana + ideographs)) {
		counts.set("ja", kana + ideographs);
		counts.set("zh", 0);
	} else counts.set("ja", 0);
	let best: string | undefined;
	let most = 0;
	for (const [language, count] of counts) {
		const words = count / (WORD_LENGTH[language] ?? DEFAULT_WORD_LENGTH);
		if (words > most) [best, most] = [language, words];
	}
	return [best, most];
}

function findByWords(words: readonly string[]): string {
	const counts = new Map<string, number>();
	const seen = new Set<string>();
	for (const word of words)
		for (const language of WORD_LANGUAGES.get(word) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + 1);
			seen.add(`${language} ${word}`);
		}
	const ranked = [...counts].sort(
		([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
	);
	const [first, second] = ranked;
	if (first === undefined) return "und";
	const [language, count] = first;
	// One word again and again, such as a bullet `y`, makes no language.
	const different = [...seen].filter((entry) =>
		entry.startsWith(`${language} `),
	).length;
	const isSure =
		different > 1 &&
		SURE.some(
			(sure) => count >= sure.count && count >= sure.share * words.length,
		) &&
		count >= LEAD * (second?.[1] ?? 0);
	return isSure ? language : "und";
}

function indexWords(): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const [language, words] of Object.entries(STOP_WORDS))
		for (const word of new Set(words.split(" "))) append(index, word, language);
	return index;
}
