// What a text states: a label that its text does not bear out (an abridged text, an empty cell, a slip) is not scored.
import {
	NUMBER_PATTERN,
	readChineseDate,
	readNumber,
} from "./chinese-number.ts";
import { isSameTerm, listDurations } from "./duration.ts";
import { foldChinese } from "./normal.ts";

/** What a text says of its own, for the check of labels. Made once for each document. */
export interface Stated {
	/** Numbers of an English text are not read: what is labelled there counts as stated. */
	readonly isEnglish: boolean;
	/** Tells whether words stand in the text, however wide their characters are. */
	hasWords(words: string): boolean;
	/** Tells whether the text states an amount of money, in any numerals. */
	hasAmount(amount: number): boolean;
	/** Tells whether the text states a term, in months. */
	hasTerm(months: number): boolean;
	/** Tells whether a day stands in the text as that of the document: by itself, not in a sentence. */
	hasDecisionDate(date: string): boolean;
	/** Tells whether the text cites an article by its number. */
	hasArticle(article: string): boolean;
}

const AMOUNT = new RegExp(`(${NUMBER_PATTERN})(?:余|多)?元`, "gu");
/** A day on a line of its own, or between spaces, perhaps with the clerk behind it. */
const DATE_BY_ITSELF =
	/(?<=^|[\s。》”」)]|[^\p{P}\s自从至于即到]\s?)([0-9〇零○◯Oo一二三四五六七八九]{4}年[元一二三四五六七八九十0-9]{1,3}月[一二三四五六七八九十0-9]{1,3}日)(?=$|\s|书|法官|代|附|本件|速录|\()/gu;
/** Of a list such as 第五十二、五十三条 only the last number has the word behind it. */
const ARTICLE = new RegExp(`(${NUMBER_PATTERN})(?:条|(?=[、,和及至]))`, "gu");

/** Reads what a text states. */
export function readStated(text: string): Stated {
	const folded = foldChinese(text);
	const numbers = (pattern: RegExp): Set<number | undefined> =>
		new Set(
			[...folded.matchAll(pattern)].map(([, number]) =>
				readNumber(number ?? ""),
			),
		);
	const amounts = numbers(AMOUNT);
	const articles = numbers(ARTICLE);
	const terms = listDurations(folded);
	const days = new Set(
		[...text.normalize("NFKC").matchAll(DATE_BY_ITSELF)].flatMap(
			([, day]) => readChineseDate(day ?? "") ?? [],
		),
	);
	const isEnglish = !/\p{Script=Han}/u.test(folded);
	return {
		isEnglish,
		hasWords: (words) => folded.includes(foldChinese(words)),
		hasAmount: (amount) => amounts.has(amount),
		hasTerm: (months) => terms.some((term) => isSameTerm(term, months)),
		hasDecisionDate: (date) => days.has(date),
		hasArticle: (article) => articles.has(Number.parseInt(article, 10)),
	};
}
