// Adoptions: sentences in which a court adopts by reference what a party states of circumstances, without naming whose they are. Works on folded text.
import type { Span } from "../reading.ts";
import { findCircumstanceWords } from "./circumstance-mention.ts";
import type { Party } from "./circumstance-opinion.ts";
import type { Roster } from "./roster.ts";

/** An adoption; the span is the part of the sentence that adopts. */
export interface Adoption extends Span {
	readonly party: Party;
	/** The circumstances that are adopted; all, if there are none. */
	readonly kinds: ReadonlySet<string>;
	/** Whose counsel is meant, by indexes; everybody's, if there are none. */
	readonly clients: readonly number[];
}

const PROSECUTOR = /公诉机关|检察机关|公诉人|检察员|起诉书/;
const COUNSEL = /辩护人|辩护意见/;
/** A clause that goes on with what the prosecutor says, without naming the prosecutor again. */
const GOES_ON =
	/^(?:其|所提|所认定|指控的|提出的|认定的|建议的|并?对(?:其|该))/;
/** An opinion of circumstances in general: 量刑情节, 从轻处罚的意见. */
const OF_CIRCUMSTANCES =
	/情节|量刑意见|(?:从轻|从宽|减轻)(?:、减轻)?(?:处罚)?的?意见/;
/** An opinion as a whole. */
const WHOLE = /(?:公诉|答辩|辩护|上述|前述|以上|全部)意见/;
const VIEW = /意见|情节|认定|观点|理由|主张/;
/** Words by which only some of an opinion is meant, or one of other things. */
const LIMITED =
	/该|相应|相关|有关|部分|酌情|合理|其他|其余|缓刑|罚金|罪名|定性|数额|无罪/;
const CONFIRMS =
	/确认|认定|采纳|采信|支持|属实|成立|正确|符合|相符|一致|有(?:事实|法律)|适当|恰当|准确/;
const REFUSES =
	/没有|不(?:予|能|当|符|成立|准确|实|采|支持|认)|未|有误|错误|缺乏|无(?:事实|法律|据)|纠正|欠[当妥]/;
/** The court refers to what was stated before: 具有上述法定从轻情节. */
const AS_STATED =
	/(?:具有|的|对)(?:上述|前述|以上)[^,。;]{0,14}情节|(?:上述|前述|以上)[^,。;]{0,14}情节[^。]{0,16}(?:确认|认定|采纳)/;

/** Clauses of an answer at most, behind that which says what is answered. */
const ANSWER_CLAUSES = 8;
/** A clause that answers, among those that tell what was done. */
const ANSWERS =
	/采[纳信]|支持|成立|确认|认定|符|一致|属实|据|[适恰不]当|准确|正确|有误|错误|纠正|[欠不]妥/;
/** A clause that goes on to another opinion: 关于无罪的意见; not 对该意见. */
const OTHER_VIEW =
	/辩护|公诉|检察|(?:关于|对于?|提出)(?![其此该]|上述|前述|以上)/;
/** What is stated between the party and the word for it: 提出应认定为从犯的意见. */
const OPINION = /(?:提出|所提|认为)[^,]{0,60}(?=意见|观点|理由|主张)/;

/** More than any judgment needs. */
const MOST_ADOPTIONS = 20;

/** Finds the adoptions of a part of a judgment, in their order. */
export function findAdoptions(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Adoption[] {
	const found: Adoption[] = [];
	let isFirst = true;
	for (const { index, 0: part } of folded
		.slice(start, end)
		.matchAll(/[^。;\n]{1,400}/g)) {
		if (found.length === MOST_ADOPTIONS) break;
		const span = { start: start + index, end: start + index + part.length };
		const adoption =
			readAdoption(folded, span, roster) ??
			(isFirst && AS_STATED.test(part)
				? {
						party: "prosecutor" as const,
						kinds: new Set<string>(),
						clients: [],
					}
				: undefined);
		if (adoption !== undefined) found.push({ ...span, ...adoption });
		// 上述情节 means those of the court, once it has found any.
		if (/自首|坦白|从犯|认罚|立功|初犯/.test(part)) isFirst = false;
	}
	return found;
}

function readAdoption(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Omit<Adoption, keyof Span> | undefined {
	let at = start;
	let party: Party | undefined;
	const clauses = folded.slice(start, end).split(",");
	for (const [nth, clause] of clauses.entries()) {
		const span = { start: at, end: at + clause.length };
		at = span.end + 1;
		const speaker = COUNSEL.test(clause)
			? "counsel"
			: PROSECUTOR.test(clause)
				? "prosecutor"
				: undefined;
		party = speaker ?? party;
		if (party === undefined) continue;
		if (speaker === undefined && !GOES_ON.test(clause)) continue;
		const answer = answerFrom(clauses, nth);
		if (!CONFIRMS.test(answer) || REFUSES.test(answer)) continue;
		const kinds = kindsOf(folded, span);
		if (!isOfCircumstances(clause, answer, party, kinds)) continue;
		const clients = clientsOf(folded, span, roster);
		if (clients !== undefined) return { party, kinds, clients };
	}
	return undefined;
}

/** Gives the clause that says what is answered, without the words of the opinion, and the answer, up to the next opinion. */
function answerFrom(clauses: readonly string[], nth: number): string {
	const rest = clauses.slice(nth + 1);
	const next = rest.findIndex(
		(clause) => VIEW.test(clause) && OTHER_VIEW.test(clause),
	);
	const size = Math.min(ANSWER_CLAUSES, next < 0 ? ANSWER_CLAUSES : next);
	const asked = (clauses[nth] ?? "").replace(OPINION, "");
	const answers = rest.slice(0, size).filter((clause) => ANSWERS.test(clause));
	return [asked, ...answers].join(",");
}

function isOfCircumstances(
	clause: string,
	answer: string,
	party: Party,
	kinds: ReadonlySet<string>,
): boolean {
	if (kinds.size > 0) return VIEW.test(clause);
	if (party === "prosecutor" && OF_CIRCUMSTANCES.test(clause)) return true;
	return WHOLE.test(clause) && !LIMITED.test(answer);
}

/** The circumstances that a clause lists, unless it says that they are examples. */
function kindsOf(folded: string, span: Span): ReadonlySet<string> {
	if (/等/.test(folded.slice(span.start, span.end))) return new Set();
	const kinds = new Set<string>();
	for (const { rule } of findCircumstanceWords(folded, span))
		for (const kind of [rule.circumstance, ...(rule.also ?? [])])
			kinds.add(kind);
	if (/主从犯/.test(folded.slice(span.start, span.end))) kinds.add("principal");
	return kinds;
}

/** Whose counsel a clause names; nothing, if it names somebody of whom it speaks. */
function clientsOf(
	folded: string,
	{ start, end }: Span,
	{ forms }: Roster,
): readonly number[] | undefined {
	const names = forms.findAll(folded, start, end);
	const rest = folded.slice(names.at(-1)?.end ?? start, end);
	if (names.length > 0 && !/^(?:及其|的|之)[^,]{0,6}辩护人/.test(rest))
		return undefined;
	return names.map(({ value }) => value);
}
