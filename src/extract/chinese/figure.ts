// Figures of a release: how many cases and defendants in what time, how much more or less than before, what share. Works on folded text.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import { readNumeral } from "./numeral.ts";

/** What is counted, by the words before the number and its unit; the first that fits counts. */
interface MeasureRule {
	/** Concept of scheme/measure. */
	readonly measure: string;
	/** That of a change in it. */
	readonly change?: string;
	readonly words: RegExp;
	readonly unit: "case" | "person";
}

const MEASURES: readonly MeasureRule[] = [
	{
		measure: "cybercrime-cases-concluded",
		change: "change-in-cases-closed",
		words:
			/(?:审结|办结)[^,。;]{0,30}网络犯罪|网络犯罪[^,。;]{0,20}(?:审结|办结)/,
		unit: "case",
	},
	{
		measure: "cases-concluded",
		change: "change-in-cases-closed",
		words: /审结|办结/,
		unit: "case",
	},
	{
		measure: "cases-accepted",
		change: "change-in-cases-accepted",
		words: /(?:新收|受理|收案|收结)/,
		unit: "case",
	},
	{
		measure: "defendants-sentenced",
		change: "change-in-defendants-sentenced",
		words:
			/(?:判处|判决|宣判|惩处)[^,。;]{0,20}(?:被告人|罪犯|犯罪分子|人)|(?:被告人|罪犯)[^,。;]{0,6}$/,
		unit: "person",
	},
	{
		measure: "defendants-indicted",
		change: "change-in-defendants-indicted",
		words: /提起公诉|起诉/,
		unit: "person",
	},
	{
		measure: "arrests-approved",
		change: "change-in-arrests-approved",
		words: /批准(?:和决定)?逮捕|批捕/,
		unit: "person",
	},
];

const NUMBER =
	"[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?[十百千万亿]{0,2}|[一二三四五六七八九两十百千万亿]{1,10}";
/** 超过3.2万件, 5万余人, 近千件, 1200件以上. */
const COUNT: RegExp = new RegExp(
	`(超过?|逾|突破|近|约|大约|至少|不少于|不足|达到?)?(${NUMBER})([余多]?)(件|起|人|名)([余多]|以上)?`,
	"g",
);
/** 同比下降15.42%, 较上年增长3%, 再降16.76%, and, for several figures in turn, 同比分别上升12.5%、8.3%. */
const CHANGE =
	/(?:(上升|增长|增加|上涨|升)|(下降|减少|降低|下滑|降))(?:了)?(?:约|近|超过?)?([0-9]{1,4}(?:\.[0-9]{1,4})?)%((?:[、和,](?:[0-9]{1,4}(?:\.[0-9]{1,4})?)%){0,4})/g;
/** What a change is measured against, in the words before it. */
const BASE =
	/(同比|环比|较|比|再)(?:上年|上一年|去年|前一年|(20\d\d)年)?(?:同期)?[^,。;%\d]{0,6}$/;
/** 占91.7%, 占总数的8.3%. */
const SHARE = /占(?:比)?(?:[^,。;%\d]{0,16}?)([0-9]{1,3}(?:\.[0-9]{1,4})?)%/g;
const PERIOD =
	/((?:19|20)\d\d)年?(?:[0-9]{1,2}月)?(?:至|到|-)((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:[0-9]{1,2}月)?/g;

const BOUNDS: ReadonlyMap<string, string> = new Map([
	["超过", "over"],
	["超", "over"],
	["逾", "over"],
	["突破", "over"],
	["余", "over"],
	["多", "over"],
	["近", "under"],
	["不足", "under"],
	["约", "about"],
	["大约", "about"],
	["至少", "at-least"],
	["不少于", "at-least"],
	["以上", "at-least"],
]);

interface Period extends Span {
	readonly from: number;
	readonly to: number;
}

/** What the clauses of a paragraph go on to speak of. */
interface Subject {
	period?: Period;
	rule?: MeasureRule;
	readonly about: Map<string, string>;
}

/** Describes the figures of a part of a text as observations, in their order. */
export function describeFigures(
	reading: Reading,
	span: Span,
	lexicon: Lexicon,
): RawObject[] {
	const found = new Map<string, RawObject>();
	let subject: Subject = { about: new Map() };
	for (const clause of splitClauses(reading.folded, span)) {
		if (clause.isParagraph) subject = { about: new Map() };
		const period = lastPeriod(reading.folded, clause);
		if (period !== undefined) subject.period = period;
		seeSubjects(reading, clause, subject, lexicon);
		for (const figure of [
			...readCounts(reading.folded, clause, subject),
			...readShares(reading, clause, lexicon),
		]) {
			const record = describeFigure(reading, figure, clause, subject);
			if (record !== undefined && !found.has(String(record.id)))
				found.set(String(record.id), record);
		}
	}
	return [...found.values()];
}

/** Areas and families of crime that a clause names hold for those that follow in the paragraph. */
function seeSubjects(
	reading: Reading,
	clause: Span,
	{ about }: Subject,
	lexicon: Lexicon,
): void {
	for (const [field, scheme] of [
		["area", "area"],
		["about_family", "family"],
	] as const) {
		const [match] = lexicon
			.names(scheme, "zh")
			.findAll(reading.folded, clause.start, clause.end);
		if (match !== undefined) about.set(field, match.value.concept);
	}
}

interface Clause extends Span {
	readonly isParagraph: boolean;
}

/** Clauses up to a stop or a semicolon. */
function* splitClauses(text: string, { start, end }: Span): Generator<Clause> {
	for (const match of text.slice(start, end).matchAll(/[^。;\n]+[。;]?/g)) {
		const at = start + match.index;
		const isParagraph = at === start || text.charAt(at - 1) === "\n";
		yield { start: at, end: at + match[0].length, isParagraph };
	}
}

interface Figure extends Span {
	readonly measure: string;
	readonly unit: string;
	readonly value: number;
	readonly bound: string;
	/** For a change: the year that it is measured against, where it is named. */
	readonly base?: number | "year-before";
	/** For a share: whose it is, and what it is a share of. */
	readonly about?: RawObject;
}

function readCounts(text: string, clause: Span, subject: Subject): Figure[] {
	const words = text.slice(clause.start, clause.end);
	const counted: MeasureRule[] = [];
	const figures: Figure[] = [];
	let from = 0;
	for (const match of words.matchAll(COUNT)) {
		const [whole, limit = "", digits = "", more = "", unit = "", after = ""] =
			match;
		const lead = words.slice(from, match.index);
		from = match.index + whole.length;
		const kind = unit === "人" || unit === "名" ? "person" : "case";
		const rule = MEASURES.find(
			(one) => one.unit === kind && one.words.test(lead),
		);
		const value = readNumeral(digits.replace(/,/g, ""));
		// The third case, and a part of those counted, are no figure of their own.
		if (
			rule === undefined ||
			value === undefined ||
			/第$|其中[^,]{0,8}$/.test(lead)
		)
			continue;
		const limits = [limit, more, after].map((word) => BOUNDS.get(word));
		counted.push(rule);
		figures.push({
			measure: rule.measure,
			unit: rule.unit,
			value,
			bound: limits.find((bound) => bound !== undefined) ?? "exactly",
			start: clause.start + match.index,
			end: clause.start + from,
		});
	}
	figures.push(...readChanges(words, clause.start, counted, subject));
	const last = counted.at(-1);
	if (last !== undefined) subject.rule = last;
	return figures;
}

/** Reads changes; of several in turn each is that of one of the figures before. */
function readChanges(
	words: string,
	offset: number,
	counted: readonly MeasureRule[],
	subject: Subject,
): Figure[] {
	const figures: Figure[] = [];
	let base: RegExpExecArray | null = null;
	for (const match of words.matchAll(CHANGE)) {
		const [whole, up, , first = "", more = ""] = match;
		const lead = words.slice(0, match.index);
		// 较上年下降15.42%,判处被告人数下降2.63%: the base holds for both.
		base = BASE.exec(lead) ?? base;
		if (base === null) continue;
		const percents = [
			first,
			...more.split(/[、和,%]/).filter((part) => part !== ""),
		];
		const clause = lead.slice(lead.lastIndexOf(",") + 1);
		const named = MEASURES.find((one) => isNamed(one, clause));
		const rules =
			percents.length > 1
				? counted.slice(-percents.length)
				: [named ?? counted.at(-1) ?? subject.rule];
		if (rules.length !== percents.length) continue;
		for (const [nth, percent] of percents.entries()) {
			const rule = rules[nth];
			if (rule?.change === undefined) continue;
			figures.push({
				measure: rule.change,
				unit: "percent",
				value: (up === undefined ? -1 : 1) * Number(percent),
				bound: "exactly",
				base: base[2] === undefined ? "year-before" : Number(base[2]),
				start: offset + match.index,
				end: offset + match.index + whole.length,
			});
		}
	}
	return figures;
}

/** 审结案件数, 判处被告人数 name what changes. */
function isNamed({ measure, words }: MeasureRule, clause: string): boolean {
	return (
		words.test(clause) ||
		(measure === "defendants-sentenced" && clause.includes("被告人数"))
	);
}

/** Reads shares of cases, where it is known whose they are. */
function readShares(
	reading: Reading,
	clause: Span,
	lexicon: Lexicon,
): Figure[] {
	const words = reading.folded.slice(clause.start, clause.end);
	return [...words.matchAll(SHARE)].flatMap((match) => {
		const at = clause.start + match.index;
		const whose = lexicon
			.names("family", "zh")
			.findAll(reading.folded, clause.start, at)
			.at(-1);
		const value = Number(match[1]);
		if (whose === undefined || !/案件|总数|全部/.test(words) || value > 100)
			return [];
		return [
			{
				measure: "share-of-cases",
				unit: "percent",
				value,
				bound: "exactly",
				about: { about_family: whose.value.concept },
				start: at,
				end: at + match[0].length,
			},
		];
	});
}

function lastPeriod(text: string, { start, end }: Span): Period | undefined {
	const [first] = text.slice(start, end).matchAll(PERIOD);
	if (first === undefined) return undefined;
	const from = Number(first[1] ?? first[3]);
	const to = Number(first[2] ?? first[3]);
	const at = start + first.index;
	return from > to
		? undefined
		: { from, to, start: at, end: at + first[0].length };
}

function describeFigure(
	reading: Reading,
	figure: Figure,
	clause: Span,
	{ period, about }: Subject,
): RawObject | undefined {
	const { measure, value, bound, unit, base } = figure;
	const compared = baseOf(base, period);
	// A fall without what it is a fall from says nothing that can be compared.
	if (value < 0 && compared === undefined) return undefined;
	const subjects = { ...Object.fromEntries(about), ...figure.about };
	const isShare = figure.about !== undefined;
	const span = { from: period?.from ?? 0, to: period?.to ?? 0 };
	return {
		type: "observation",
		id: [
			reading.document.id,
			measure,
			...(period === undefined || isShare
				? []
				: [`${span.from}`, `${span.to}`]),
			...Object.values(subjects),
		].join("-"),
		title: reading.text.slice(clause.start, clause.end).trim(),
		quote: [
			...(period !== undefined && period.start < clause.start
				? [reading.quote(period)]
				: []),
			reading.quote(clause),
		],
		measure,
		value: { value: String(value), quote: [reading.quote(figure)] },
		bound,
		unit,
		...(period === undefined || isShare ? {} : { period: span }),
		...(compared === undefined
			? {}
			: { compared_with: { from: compared, to: compared } }),
		...subjects,
	};
}

/** The year that a change is measured against: the one that is named, else the one before. */
function baseOf(
	base: Figure["base"],
	period: Period | undefined,
): number | undefined {
	if (typeof base === "number") return base;
	return base === undefined || period === undefined || period.from !== period.to
		? undefined
		: period.from - 1;
}
