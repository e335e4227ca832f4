// Events of a disposition in prose: names of the accused, charges, penalties, in the order of the text. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import { type Match, makeTrie } from "../trie.ts";
import { type Charge, readChargeAt } from "./charge.ts";
import { readNumeral } from "./numeral.ts";
import { readOffensesAt } from "./offense-list.ts";
import { findVerdictEvents, type VerdictEvent } from "./verdict-event.ts";

export type DispositionEvent =
	| (Span & {
			readonly kind: "names";
			readonly names: readonly string[];
			/** Whether further ones are meant: 张某等人, 各被告人. */
			readonly isGroup: boolean;
			/** Whether those are meant of whom nothing has been said: 其余被告人. */
			readonly isRest?: boolean;
			readonly size?: number;
	  })
	| (Span & {
			readonly kind: "charges";
			readonly charges: readonly Match<Charge>[];
			/** Whether the name may follow: 以盗窃罪判处张某. */
			readonly isLeading: boolean;
	  })
	| (Span & { readonly kind: "penalty"; readonly event: VerdictEvent })
	| (Span & { readonly kind: "combined" | "acquittal" | "skip" });

/** The accused of a case: each by the names that a text uses, with the name that stands for them. */
export type Roster = ReadonlyMap<string, string>;

const COUNT = "[0-9一二三四五六七八九十百两]{1,4}";
/** What follows a name and stands for further accused. */
const AND_OTHERS: RegExp = new RegExp(
	`等(?:其他)?(?:(${COUNT})(?:名|位|个)?(?:原审|涉案|未成年)?(?:被告|犯罪嫌疑|被告单位)?人?|(?:被告)?人)`,
	"y",
);
/** Words for accused who are not named again. */
const GROUP: RegExp = new RegExp(
	`(?:各|全部|上述|(${COUNT})名?)(?:原审)?(?:被告|上诉)人|(${COUNT})人(?=均|分别|的行为|行为|判处|有期)|(其余|其他)(?:${COUNT}(?:名|个|位)?)?(?:原审)?(?:被告|上诉)人`,
	"g",
);
const JOINT =
	/(?:[、,]|和|与|及|以及)?[ ]?(?:\(原审(?:被告人|被告单位)\))?(?:原审)?(?:被告人|被告单位|上诉人|犯罪嫌疑人)?/y;

/** Words before a charge. Behind 以 the name of the accused follows; behind 犯 it went before. */
const LEAD =
	/(?<![从主首初惯累共罪再因曾所前偶要合嫌防侵])犯(?:有|了)?(?!罪[^名]|罪$|人|意|前|后|案)|构成|成立|(?:认定|定性|变更|改判)为|以|按照?|涉嫌/g;

/** Words for crime in general, or for one named before, rather than the name of an offense. */
const NO_CHARGE =
	/^(?:何|本|此|该|数|上述|前述|两|同种|想象|其他|另|重|轻|无|有|新|漏|单位|共同|什么).{0,4}罪$|犯罪|被告|行为/;

/** Clauses that tell of something else than what the decision imposes: what it revokes or upholds, what was proposed. */
const SKIP =
	/(?:撤销|维持)[^,。;\n]{0,200}|(?:量刑建议|建议|请求|可能|应当|应判|提出|主张|辩称|认为应)(?:法院)?(?:依法)?(?:对[^,。;]{0,20})?(?:判处|适用|改判)[^。;\n]{0,80}|(?:曾|前)?因[^,。;\n]{0,40}(?:被|经)[^,。;\n]{0,40}判处[^,。;\n]{0,60}/g;

const PENALTIES: ReadonlySet<string> = new Set([
	"main",
	"probation",
	"fine",
	"deprivation",
	"confiscation",
	"deportation",
	"exemption",
	"ban",
]);

/** Finds the events of a part of a folded text, in their order; one may begin within another, which goes before. */
export function findDispositionEvents(
	folded: string,
	{ start, end }: Span,
	accused: Roster,
	lexicon: Lexicon,
): DispositionEvent[] {
	const part = folded.slice(0, end);
	const events = [
		...findNames(part, start, end, accused),
		...findGroups(part, start),
		...findChargeEvents(part, start, lexicon),
		...findPenalties(part, start, end),
		...[...part.slice(start).matchAll(SKIP)].map(({ index, 0: words }) => ({
			kind: "skip" as const,
			start: start + index,
			end: start + index + words.length,
		})),
	];
	return events.sort((a, b) => a.start - b.start || b.end - a.end);
}

function* findNames(
	part: string,
	start: number,
	end: number,
	accused: Roster,
): Generator<DispositionEvent> {
	const names = makeTrie(accused);
	const matches = names.findAll(part, start, end);
	for (let nth = 0; nth < matches.length; ) {
		const first = matches[nth];
		if (first === undefined) return;
		const run = [first.value];
		let last = first.end;
		for (nth += 1; nth < matches.length; nth += 1) {
			const next = matches[nth];
			if (next === undefined || endOf(JOINT, part, last) !== next.start) break;
			run.push(next.value);
			last = next.end;
		}
		AND_OTHERS.lastIndex = last;
		const others = AND_OTHERS.exec(part);
		const size = readNumeral(others?.[1] ?? "");
		yield {
			kind: "names",
			names: run,
			isGroup: others !== null,
			...(size === undefined ? {} : { size }),
			start: first.start,
			end: others === null ? last : AND_OTHERS.lastIndex,
		};
	}
}

function* findGroups(part: string, start: number): Generator<DispositionEvent> {
	for (const match of part.slice(start).matchAll(GROUP)) {
		const at = start + match.index;
		const size = readNumeral(match[1] ?? match[2] ?? "");
		if (part.charAt(at - 1) === "等" || part.charAt(at - 1) === "名") continue;
		yield {
			kind: "names",
			names: [],
			isGroup: true,
			isRest: match[3] !== undefined,
			...(size === undefined ? {} : { size }),
			start: at,
			end: at + match[0].length,
		};
	}
}

function* findChargeEvents(
	part: string,
	start: number,
	lexicon: Lexicon,
): Generator<DispositionEvent> {
	for (const { index, 0: lead } of part.slice(start).matchAll(LEAD)) {
		const at = start + index;
		const from = at + lead.length;
		if (/[不未非否]$/.test(part.slice(at - 1, at))) continue;
		const charges = readOffensesAt(part, from, lexicon);
		if (charges.length === 0 && /^(?:犯|构成)/.test(lead)) {
			const unknown = readChargeAt(part, from, lexicon);
			if (unknown !== undefined && !NO_CHARGE.test(unknown.value.offense))
				charges.push(unknown);
		}
		const last = charges.at(-1);
		if (last === undefined) continue;
		const isLeading = lead === "以" || lead.startsWith("按");
		yield { kind: "charges", charges, isLeading, start: at, end: last.end };
	}
}

function* findPenalties(
	part: string,
	start: number,
	end: number,
): Generator<DispositionEvent> {
	for (const event of findVerdictEvents(part, start, end)) {
		const { kind } = event;
		const span = { start: event.start, end: event.end };
		if (kind === "combined") yield { kind, ...span };
		else if (kind === "acquittal") {
			if (isAcquittal(part, event)) yield { kind, ...span };
		} else if (PENALTIES.has(kind)) yield { kind: "penalty", event, ...span };
	}
}

/** Tells a finding of 无罪 from a plea, a view or a rule. */
function isAcquittal(part: string, { start, end }: Span): boolean {
	if (/^(?:辩护|辩解|推定|供述|的人|主张|意见)/.test(part.slice(end, end + 3)))
		return false;
	const before = part.slice(Math.max(0, start - 30), start);
	const clause = before.slice(
		Math.max(...[..."。,;:\n"].map((stop) => before.lastIndexOf(stop))) + 1,
	);
	return !/辩|认为|请求|要求|主张|作$|做$/.test(clause);
}

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}
