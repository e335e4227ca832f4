// Scored fields of the case itself: court, docket number, procuratorate, date, articles, keywords, holding.
import { type Comparison, compare, compareTexts, pair } from "./comparison.ts";
import type { Field, Sample } from "./field.ts";
import type { FoundArticle, Naming } from "./found.ts";
import type { GoldArticle } from "./gold.ts";
import { isNamed, showNaming } from "./naming.ts";
import { foldChinese, foldLaw } from "./normal.ts";

export const court: Field = {
	name: "court",
	rule: "one of the court's names, as labelled",
	compare: ({ gold, found }) =>
		gold.court === undefined
			? undefined
			: compareNames([gold.court], found.courts),
};

/** A docket number has the code of a court between its year and its number; 起诉书（2014）84号 is that of an indictment. */
const DOCKET = /\d{4}\)?\p{Script=Han}.*号|^\p{Script=Han}/u;

export const docket: Field = {
	name: "docket",
	rule: "the same number; width, brackets and spaces do not count",
	compare: ({ gold, found, stated }) =>
		gold.docket === undefined ||
		!DOCKET.test(foldChinese(gold.docket)) ||
		!stated.hasWords(gold.docket)
			? undefined
			: compareTexts([gold.docket], found.dockets, foldChinese),
};

export const procuratorate: Field = {
	name: "procuratorate",
	rule: "one of its names, as labelled; the procuratorate of the case, or those that prosecute in it",
	compare({ gold, found }) {
		if (gold.procuratorates === undefined) return undefined;
		const prosecuting = found.agencies
			.filter(({ roles }) => roles.includes("prosecuting"))
			.map(({ who }) => who);
		const both =
			gold.procuratorates.length === 1 && found.procuratorates.length > 0
				? found.procuratorates
				: [...found.procuratorates, ...prosecuting];
		return compareNames(gold.procuratorates, distinct(both));
	},
};

export const date: Field = {
	name: "date",
	rule: "the same day, where it stands by itself in the text and not as the begin of a term or among the facts",
	compare: ({ gold, found, stated }) =>
		gold.date === undefined || !stated.hasDecisionDate(gold.date)
			? undefined
			: compareTexts(
					[gold.date],
					found.dates.length > 0
						? found.dates
						: found.proceedings.flatMap(({ dates }) => dates),
					String,
				),
};

export const articles: Field = {
	name: "articles",
	rule: "law and article, and the paragraph where labels have it; where labels are bare numbers, articles of the Criminal Law without 之一",
	compare: compareArticles,
};

export const keywords: Field = {
	name: "keywords",
	rule: "the same words; quotation marks, width and spaces do not count",
	compare: ({ gold, found }) =>
		gold.keywords === undefined
			? undefined
			: compareTexts(gold.keywords, found.keywords, foldChinese),
};

export const holding: Field = {
	name: "holding",
	rule: "one holding at least is found",
	compare: ({ gold, found }) =>
		gold.hasHolding === true
			? found.holdings.length > 0
				? { matched: 1, missed: [], spurious: [] }
				: { matched: 0, missed: ["a holding"], spurious: [] }
			: undefined,
};

function compareNames(
	expected: readonly string[],
	found: readonly Naming[],
): Comparison {
	return compare(pair(expected, found, isNamed), String, showNaming);
}

function distinct(namings: readonly Naming[]): Naming[] {
	return [...new Map(namings.map((naming) => [naming.iri, naming])).values()];
}

/** The law that labels mean when they give numbers only. */
const DEFAULT_LAW = "刑法";

function compareArticles({
	gold,
	found,
	stated,
}: Sample): Comparison | undefined {
	const expected = gold.articles?.filter(({ article }) =>
		stated.hasArticle(article),
	);
	if (expected === undefined || expected.length === 0) return undefined;
	const isBare = expected.every((one) => one.isBare);
	const hasLaws = expected.some(({ law }) => law !== undefined);
	const scored = found.articles.filter(
		(one) => hasLaws || isLaw(DEFAULT_LAW, one.law),
	);
	const pairing = pair(
		expected,
		distinctArticles(scored, expected, isBare),
		isSameArticle,
	);
	return compare(pairing, showGoldArticle, showArticle);
}

/** Paragraphs of one article count as one where the labels do not tell them apart. */
function distinctArticles(
	found: readonly FoundArticle[],
	expected: readonly GoldArticle[],
	isBare: boolean,
): FoundArticle[] {
	const withParagraphs = new Set(
		expected
			.filter(({ paragraph }) => paragraph !== undefined)
			.map(({ article }) => article),
	);
	const byKey = new Map<string, FoundArticle>();
	for (const one of found) {
		const article = isBare ? one.article.replace(/-\d+$/, "") : one.article;
		const paragraph = withParagraphs.has(article) ? one.paragraph : undefined;
		byKey.set(`${one.law.iri} ${article} ${paragraph ?? ""}`, {
			law: one.law,
			article,
			...(paragraph === undefined ? {} : { paragraph }),
		});
	}
	return [...byKey.values()];
}

function isSameArticle(
	{ law = DEFAULT_LAW, article, paragraph }: GoldArticle,
	found: FoundArticle,
): boolean {
	return (
		article === found.article &&
		(paragraph === undefined || paragraph === found.paragraph) &&
		isLaw(law, found.law)
	);
}

function isLaw(label: string, { labels }: Naming): boolean {
	return labels.some((name) => foldLaw(name) === foldLaw(label));
}

function showGoldArticle({ law, article, paragraph }: GoldArticle): string {
	return `${law ?? DEFAULT_LAW} ${article}${paragraph === undefined ? "" : `(${paragraph})`}`;
}

function showArticle({ law, article, paragraph }: FoundArticle): string {
	return `${showNaming(law)} ${article}${paragraph === undefined ? "" : `(${paragraph})`}`;
}
