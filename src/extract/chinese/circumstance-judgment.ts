// The circumstances of a judgment: those that the court finds, those that the prosecutor states and the court confirms as a whole, and pleas at the hearing. Works on folded text.
import type { Span } from "../reading.ts";
import { type Circumstance, keyOf, readCircumstances } from "./circumstance.ts";
import { PROSECUTOR_SPEECH } from "./circumstance-voice.ts";
import { findPleas } from "./plea.ts";
import type { Roster } from "./reference.ts";
import type { Sections } from "./section.ts";

/** Finds the circumstances of the defendants of a judgment. */
export function judgeCircumstances(
	folded: string,
	{ accusation, course, reasoning }: Sections,
	roster: Roster,
): Circumstance[] {
	if (roster.size === 0) return [];
	const confirmed = findConfirmations(folded, reasoning, roster);
	const stated =
		confirmed.length === 0
			? []
			: readStated(
					folded,
					{ start: accusation.start, end: course.end },
					roster,
				);
	const { found, refused } = readCircumstances(folded, reasoning, roster, {
		without: stated.length > 0 ? confirmed : [],
	});
	const pleas = findPleas(folded, course, roster).flatMap(
		({ start, end, value }) =>
			value.map((defendant) => ({
				circumstance: "plea-acceptance",
				defendant,
				start,
				end,
			})),
	);
	const all = new Map(found.map((each) => [keyOf(each), each]));
	for (const each of [...stated, ...pleas]) {
		const key = keyOf(each);
		if (!all.has(key) && !refused.has(key)) all.set(key, each);
	}
	return [...all.values()];
}

const PROSECUTOR = /公诉机关|检察机关|公诉人|检察员|起诉书/;
/** A clause that goes on with what the prosecutor says, without naming the prosecutor again. */
const GOES_ON =
	/^(?:其|所提|所认定|指控的|提出的|认定的|建议的|并?对(?:其|该))/;
const OF_CIRCUMSTANCES =
	/情节|量刑意见|(?:从轻|从宽|减轻)(?:、减轻)?(?:处罚)?的?意见/;
const CONFIRMS =
	/确认|认定|采纳|采信|支持|属实|成立|正确|符合|相符|一致|有(?:事实|法律)|适当|恰当|准确/;
const REFUSES =
	/没有|不(?:予|能|当|符|成立|准确|实)|未|有误|错误|缺乏|无(?:事实|法律|据)|纠正/;
/** The court refers to what was stated before: 具有上述法定从轻情节. */
const AS_STATED =
	/(?:具有|的|对)(?:上述|前述|以上)[^,。;]{0,14}情节|(?:上述|前述|以上)[^,。;]{0,14}情节[^。]{0,16}(?:确认|认定|采纳)/;

/** More sentences than any judgment needs for it. */
const MOST_CONFIRMATIONS = 20;

/** Finds the sentences in which the court confirms as a whole what the prosecutor states of circumstances: of no one by name. */
function findConfirmations(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Span[] {
	const found: Span[] = [];
	let isFirst = true;
	for (const { index, 0: sentence } of folded
		.slice(start, end)
		.matchAll(/[^。\n]{1,400}/g)) {
		const span = {
			start: start + index,
			end: start + index + sentence.length,
		};
		if (found.length === MOST_CONFIRMATIONS) break;
		const isConfirmation =
			confirms(sentence, (words) => isNaming(words, roster)) ||
			(isFirst && AS_STATED.test(sentence));
		if (isConfirmation) found.push(span);
		// 上述情节 means those of the court, once it has found any.
		if (/自首|坦白|从犯|认罚|立功|初犯/.test(sentence)) isFirst = false;
	}
	return found;
}

function isNaming(words: string, { forms }: Roster): boolean {
	return forms.findAll(words, 0, words.length).length > 0;
}

function confirms(
	sentence: string,
	isNamed: (words: string) => boolean,
): boolean {
	const clauses = sentence.split(/[,;]/);
	let isProsecutor = false;
	for (const [nth, clause] of clauses.entries()) {
		isProsecutor ||= PROSECUTOR.test(clause);
		if (!isProsecutor || !OF_CIRCUMSTANCES.test(clause)) continue;
		if (!PROSECUTOR.test(clause) && !GOES_ON.test(clause)) continue;
		if (isNamed(clause)) continue;
		const answer = clauses.slice(nth, nth + 3).join(",");
		if (CONFIRMS.test(answer) && !REFUSES.test(answer)) return true;
	}
	return false;
}

/** Where the prosecutor speaks, and where somebody else goes on. */
const PROSECUTION =
	/(?:公诉机关|检察院|公诉人|检察员|起诉书)[^。;,]{0,12}?(?:指控|认为|认定|提出|还)/g;
const NEXT_SPEAKER =
	/辩护人|被告人[^。;,]{0,40}(?:辩称|辩解|无异议|没有异议|无意见)|经(?:开庭|公开)?审理查明|上述事实|经查/g;

/** Reads what the prosecutor states of circumstances. */
function readStated(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): readonly Circumstance[] {
	const found: Circumstance[] = [];
	let done = start;
	for (const { index } of folded.slice(start, end).matchAll(PROSECUTION)) {
		const from = start + index;
		if (from < done) continue;
		NEXT_SPEAKER.lastIndex = from;
		const next = NEXT_SPEAKER.exec(folded)?.index ?? end;
		done = Math.min(next, end);
		const span = { start: from, end: done };
		found.push(
			...readCircumstances(folded, span, roster, { speech: PROSECUTOR_SPEECH })
				.found,
		);
	}
	return found;
}
