// Judgments that never were, as documents with labels in JSON Lines, in the forms that Chinese courts use: for measuring speed and
// memory on any number of them, and as seeds of the fuzzer.
//
//   node bench/generate-judgments.mjs judgments.jsonl --documents 10000 --seed 1
//   casegraph evaluate FOLDER scores them, when the file is FOLDER/documents.jsonl

import { closeSync, openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
	APPENDIX,
	CIRCUMSTANCES,
	FILLING,
	GIVEN_NAMES,
	OFFENSES,
	PLACES,
	SURNAMES,
} from "./judgment-parts.mjs";
import { writeNumeral, writeTerm, writeYear } from "./numeral.mjs";
import { drawInteger, drawMember, seedRandom, shuffle } from "./random.mjs";

const MOST_DEFENDANTS = 5;
/** Terms up to this many months can be suspended (Criminal Law, art. 72), shorter ones than the second are criminal detention (art. 42). */
const PROBATION_LIMIT_MONTHS = 36;
const DETENTION_LIMIT_MONTHS = 6;
const SHARES = {
	masked: 0.5,
	probation: 0.35,
	second: 0.15,
	arabic: 0.4,
	oneLine: 0.4,
	fullWidth: 0.7,
	appendix: 0.3,
};

/**
 * Gives documents with labels, without holding more of them than one.
 * @param {{ documents: number, seed?: number }} options
 * @returns {Generator<{ id: string, lang: string, kind: string, text: string, gold: object }>}
 */
export function* generateJudgments({ documents, seed = 1 }) {
	const random = seedRandom(seed);
	for (let number = 1; number <= documents; number += 1)
		yield makeJudgment(random, number);
}

/** Writes documents as JSON Lines. */
export function writeJudgments(path, options) {
	const file = openSync(path, "w");
	let block = "";
	for (const document of generateJudgments(options)) {
		block += `${JSON.stringify(document)}\n`;
		if (block.length < 1 << 18) continue;
		writeSync(file, block);
		block = "";
	}
	writeSync(file, block);
	closeSync(file);
}

function makeJudgment(random, number) {
	const [place, code] = drawMember(random, PLACES);
	const year = drawInteger(random, 2013, 2025);
	const month = drawInteger(random, 1, 12);
	const day = drawInteger(random, 1, 28);
	const frame = {
		court: `${place}人民法院`,
		procuratorate: `${place}人民检察院`,
		docket: makeDocket(random, year, code, number),
		date: `${writeYear(year)}年${writeNumeral(month)}月${writeNumeral(day)}日`,
		year,
	};
	const defendants = makeDefendants(random);
	const parts = [
		...makeHead(frame, defendants),
		...makeFacts(random, year, defendants),
		makeOpinion(random, defendants),
		...makeVerdict(random, defendants),
		...makeEnd(random, frame),
	];
	const isOneLine = random() < SHARES.oneLine;
	const text = parts.join(isOneLine ? " " : "\n");
	const articles = citedArticles(defendants).map((article) => article.number);
	return {
		id: `judgment-${number}`,
		lang: "zh",
		kind: "judgment",
		text: random() < SHARES.fullWidth ? text : narrow(text),
		gold: {
			court: frame.court,
			case_no: frame.docket,
			procuratorate: frame.procuratorate,
			date_zh: frame.date,
			articles: [...new Set(articles)],
			defendants: defendants.map(labelDefendant),
		},
	};
}

/** Brackets and forms of docket numbers differ by year and court. */
function makeDocket(random, year, code, number) {
	const [open, close] = drawMember(random, ["（）", "〔〕", "()"]);
	return year < 2016
		? `${open}${year}${close}${code.slice(0, 1)}刑初字第${String(number).padStart(drawMember(random, [1, 5]), "0")}号`
		: `${open}${year}${close}${code}刑初${number}号`;
}

function makeDefendants(random) {
	const size = random() < 0.6 ? 1 : drawInteger(random, 2, MOST_DEFENDANTS);
	const isMasked = random() < SHARES.masked;
	const shared = drawMember(random, OFFENSES);
	const surnames = shuffle(random, [...SURNAMES]);
	return Array.from({ length: size }, (_, index) => ({
		name: `${surnames[index]}${isMasked ? drawMember(random, ["某", "某某", `某${index + 1}`]) : drawMember(random, GIVEN_NAMES)}`,
		counts: makeCounts(random, shared),
		circumstances: CIRCUMSTANCES.filter(() => random() < 0.5),
		isAccessory: size > 1 && index > 0,
		isPrincipal: size > 1 && index === 0,
	})).map((defendant) => ({
		...defendant,
		total: totalOf(random, defendant.counts),
	}));
}

function makeCounts(random, shared) {
	const offenses =
		random() < SHARES.second
			? [
					shared,
					drawMember(
						random,
						OFFENSES.filter((one) => one !== shared),
					),
				]
			: [shared];
	return offenses.map((offense) => {
		const months = drawInteger(random, ...offense.months);
		return { offense, months, fine: 1000 * drawInteger(random, 1, months) };
	});
}

/** One count is the sentence itself; of several a lower term than their sum is carried out. */
function totalOf(random, counts) {
	const [first, ...others] = counts;
	const sum = counts.reduce((total, { months }) => total + months, 0);
	const longest = Math.max(...counts.map(({ months }) => months));
	const months =
		others.length === 0 ? first.months : drawInteger(random, longest, sum - 1);
	const isSuspended =
		months <= PROBATION_LIMIT_MONTHS && random() < SHARES.probation;
	return {
		months,
		fine: counts.reduce((total, { fine }) => total + fine, 0),
		probation: isSuspended ? Math.min(60, Math.max(12, 2 * months)) : undefined,
	};
}

function makeHead({ court, procuratorate, docket }, defendants) {
	return [
		court,
		"刑事判决书",
		docket,
		`公诉机关${procuratorate}。`,
		...defendants.map(
			({ name }, index) =>
				`被告人${name}，${index % 2 === 0 ? "男" : "女"}，19${70 + index}年${index + 3}月${index + 11}日出生，汉族，初中文化，务工，户籍所在地某省某市。因涉嫌犯罪于同年被刑事拘留，后被取保候审。`,
		),
		`${procuratorate}以东检刑诉〔2020〕${100 + defendants.length}号起诉书指控${nameAll(defendants)}犯${listOffenses(defendants)}，向本院提起公诉。本院依法组成合议庭，公开开庭审理了本案。现已审理终结。`,
	];
}

function makeFacts(random, year, defendants) {
	const facts = defendants.flatMap(({ name, counts }) =>
		counts.map(
			({ offense, fine }) =>
				`${year - 1}年${drawInteger(random, 1, 12)}月间，被告人${name}${offense.conduct.replace("{amount}", String(fine * 7))}。`,
		),
	);
	const filling = Array.from({ length: drawInteger(random, 4, 14) }, () =>
		drawMember(random, FILLING),
	);
	return [`经审理查明，${facts.join("")}`, filling.join("")];
}

function makeOpinion(random, defendants) {
	const findings = defendants.map(({ name, counts }) => {
		const offenses = counts.map(({ offense }) => offense.name).join("、");
		return `被告人${name}的行为已构成${offenses}，依法应予惩处`;
	});
	const roles = defendants.flatMap(({ name, isAccessory, isPrincipal }) =>
		isPrincipal
			? [`在共同犯罪中，被告人${name}起主要作用，系主犯`]
			: isAccessory
				? [`被告人${name}在共同犯罪中起次要作用，系从犯，应当从轻处罚`]
				: [],
	);
	const circumstances = defendants.flatMap(({ name, circumstances: found }) =>
		found.map(([, sentence]) => `被告人${name}${sentence}`),
	);
	const law = drawMember(random, ["依照", "依据", "根据", "据此，依照"]);
	const articles = citedArticles(defendants).map(({ text }) => text);
	return `本院认为，${[...findings, ...roles, ...circumstances].join("；")}。公诉机关指控的罪名成立。${law}《中华人民共和国刑法》${articles.join("、")}之规定，判决如下：`;
}

/** Articles that the verdict rests on, each once, with the number that labels have. */
function citedArticles(defendants) {
	const texts = new Set(
		defendants.flatMap(
			({ counts, circumstances, isAccessory, isPrincipal, total }) => [
				...counts.map(({ offense }) => offense.article),
				...(isPrincipal ? ["第二十五条第一款", "第二十六条"] : []),
				...(isAccessory ? ["第二十七条"] : []),
				...circumstances.flatMap(([, , article]) => article ?? []),
				...(counts.length > 1 ? ["第六十九条"] : []),
				...(total.probation === undefined
					? []
					: ["第七十二条第一款", "第七十三条"]),
				"第五十二条",
				"第五十三条",
				"第六十四条",
			],
		),
	);
	return [...texts].map((text) => ({
		text,
		number: ARTICLE_NUMBERS.get(text),
	}));
}

const ARTICLE_NUMBERS = new Map(
	[
		...OFFENSES.map(({ article }) => article),
		...CIRCUMSTANCES.flatMap(([, , article]) => article ?? []),
		..."第二十五条第一款 第二十六条 第二十七条 第六十九条 第七十二条第一款 第七十三条 第五十二条 第五十三条 第六十四条".split(
			" ",
		),
	].map((text) => [text, numberOf(text)]),
);

/** The number of an article, found by writing all of them. */
function numberOf(text) {
	for (let number = 1; number <= 452; number += 1)
		if (text.startsWith(`第${writeArticle(number)}条`)) return number;
	throw new Error(`${text} is no article`);
}

function writeArticle(number) {
	return number >= 100
		? writeNumeral(number).replace(/百十/, "百一十")
		: writeNumeral(number);
}

function makeVerdict(random, defendants) {
	const isArabic = random() < SHARES.arabic;
	const money = (yuan) => (isArabic ? String(yuan) : writeNumeral(yuan));
	const lines = defendants.map(({ name, counts, total }, index) => {
		const suspended =
			total.probation === undefined
				? ""
				: `，缓刑${writeTerm(total.probation)}`;
		const single = `，判处${writePenalty(total.months)}${suspended}，并处罚金人民币${money(total.fine)}元`;
		const each = counts
			.map(
				({ offense, months, fine }) =>
					`犯${offense.name}，判处${writePenalty(months)}，并处罚金人民币${money(fine)}元`,
			)
			.join("；");
		const body =
			counts.length === 1
				? `犯${counts[0].offense.name}${single}`
				: `${each}；决定执行${writePenalty(total.months)}${suspended}，并处罚金人民币${money(total.fine)}元`;
		return `${writeNumeral(index + 1)}、被告人${name}${body}。（刑期自判决执行之日起算；此前已羁押的，每一日抵一日。罚金限判决生效后十日内缴清。）`;
	});
	return [
		...lines,
		`${writeNumeral(lines.length + 1)}、违法所得予以追缴，扣押在案的作案工具予以没收。`,
	];
}

function writePenalty(months) {
	return `${months < DETENTION_LIMIT_MONTHS ? "拘役" : "有期徒刑"}${writeTerm(months)}`;
}

function makeEnd(random, { date }) {
	return [
		"不服本判决的，可自收到判决书的次日起十日内，向上一级人民法院上诉。",
		`审判长 ${drawMember(random, SURNAMES)}文`,
		`人民陪审员 ${drawMember(random, SURNAMES)}书`,
		date,
		`书记员 ${drawMember(random, SURNAMES)}记`,
		...(random() < SHARES.appendix ? APPENDIX : []),
	];
}

function labelDefendant({ name, counts, total, circumstances, isAccessory }) {
	const flag = (concept) =>
		circumstances.some(([one]) => one === concept) ? 1 : 0;
	return {
		name,
		charges: counts.map(({ offense }) => offense.name),
		kind: total.months < DETENTION_LIMIT_MONTHS ? "detention" : "imprisonment",
		months: total.months,
		probation_months: total.probation ?? null,
		fine_cny: total.fine,
		surrender: flag("surrender"),
		plea: flag("plea"),
		accessory: isAccessory ? 1 : 0,
	};
}

function nameAll(defendants) {
	return `被告人${defendants.map(({ name }) => name).join("、")}`;
}

function listOffenses(defendants) {
	return [
		...new Set(
			defendants.flatMap(({ counts }) =>
				counts.map(({ offense }) => offense.name),
			),
		),
	].join("、");
}

/** Some texts have the punctuation of the keyboard. */
function narrow(text) {
	return text.replaceAll("，", ",").replaceAll("（", "(").replaceAll("）", ")");
}

if (
	process.argv[1] !== undefined &&
	import.meta.url === pathToFileURL(process.argv[1]).href
) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			documents: { type: "string", default: "10000" },
			seed: { type: "string", default: "1" },
		},
	});
	const [path] = positionals;
	if (path === undefined) throw new Error("name the file to write");
	writeJudgments(path, {
		documents: Number(values.documents),
		seed: Number(values.seed),
	});
}
