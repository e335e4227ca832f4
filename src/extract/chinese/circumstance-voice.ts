// Voices: who says that there is a circumstance, the court or somebody whom it answers. Works on folded text.
import type { Span } from "../reading.ts";

/** Whose words count as findings, and whose only if they are answered. */
export interface Speech {
	/** Those who say something that is then adopted or not. */
	readonly others: RegExp;
	/** The one whose words count by themselves. */
	readonly own: RegExp;
}

/** Where others speak, and where the one does whose words count, in the order of the text. */
export interface Voices {
	readonly others: readonly number[];
	readonly own: readonly number[];
}

const DEFENSE =
	"辩护人|辩护意见|辩解|(?<!答)辩称|诉讼代理人|(?:提出|所提)(?=[^。]{0,60}(?:意见|理由|请求|建议))|上诉(?:理由|提出|称)";

/** In the reasoning the court speaks, and answers the parties. */
export const COURT_SPEECH: Speech = {
	others: new RegExp(
		`${DEFENSE}|公诉机关|检察机关|公诉人|检察员|起诉书|原[判审](?:认定|未)`,
		"g",
	),
	own: /本院(?:经[^。,]{0,10})?认为|经查|经审理查明|本院(?:予以)?(?:确认|认定)/g,
};

/** Where the prosecutor speaks, the defense may be reported. */
export const PROSECUTOR_SPEECH: Speech = {
	others: new RegExp(DEFENSE, "g"),
	own: /公诉机关|检察机关|检察院|公诉人|检察员|公诉意见|起诉书/g,
};

/** Where counsel speaks, what the prosecutor says may be reported. */
export const COUNSEL_SPEECH: Speech = {
	others: /公诉机关|检察机关|公诉人|检察员|起诉书/g,
	own: new RegExp(DEFENSE, "g"),
};

/** What is done with what was said; the first that follows counts. */
const RESPONSE =
	/(?<no>不(?:予|能|应|足)?(?:以)?(?:采纳|采信|支持|认定|成立|确认|采)|不(?:能)?成立|不(?:相)?符|(?<!无)(?<!没有)不当|不实|(?:缺乏|没有|无)[^。,;]{0,12}(?:依据|根据|支持|佐证)|于法无据|理由不足|与[^。;,]{0,24}(?:不符|相悖|矛盾)|不属于?|不构成|不系|不具有|不符合|有误|予以驳回|不予)|(?<yes>采纳|采信|予以支持|予以认定|予以确认|应予支持|表示(?:认可|同意)|成立|(?<!不)符合|属实|无不当|有理|合理|恰当|适当|相符|一致|有事实(?:和|及)法律依据)/;

/** Characters after the words in which a response is looked for. */
const RESPONSE_REACH = 260;
/** The same behind a denial. */
const REFUSAL_REACH = 40;

/** An answer; what follows it in the sentence is said by the one who answers, unless it reports again. */
const ANSWERED =
	/(?:成立|采纳|采信|支持|适当|恰当|不当|(?:未|没有)(?:予以?)?(?:指控|认定|提及)[^,;。]{0,30})(?<rest>[^。]{0,12}[,;:][^。]*)/;
const REPORTED =
	/(?:关于|所提|提出|辩称|请求|主张)[^,;。]{0,30}$|对[^,;。]{0,30}的$/;

/** What counsel or a defendant contends: 对其从犯的辩解,不予采信. */
const CONTENDED = /^(?:情节)?的?(?:辩解|辩护意见|辩称|主张)/;

/** Where the sentence of a place begins, and where the part of the text ends. */
export interface Scope {
	readonly sentence: number;
	readonly end: number;
}

/** Finds the voices of a part of a text. */
export function findVoices(
	folded: string,
	{ start, end }: Span,
	{ others, own }: Speech,
): Voices {
	const part = folded.slice(start, end);
	const places = (pattern: RegExp): number[] =>
		[...part.matchAll(pattern)].map(({ index }) => start + index);
	return { others: places(others), own: places(own) };
}

/** Tells whether what stands at a place is said, or adopted, by the one whose words count. */
export function isOwn(
	folded: string,
	at: Span,
	{ sentence, end }: Scope,
	voices: Voices,
): boolean {
	const after = folded.slice(at.end, Math.min(end, at.end + RESPONSE_REACH));
	if (CONTENDED.test(after)) return isAdopted(after);
	const speaker = findSpeaker(at.start, sentence, voices);
	if (speaker === undefined) return true;
	// 公诉机关指控 … 成立 is an answer already; what follows it is the court's own.
	const answered = ANSWERED.exec(folded.slice(speaker, at.start));
	if (answered !== null) {
		const clause = (answered.groups?.rest ?? "").split(/[,;:]/).at(-1) ?? "";
		if (!REPORTED.test(clause)) return true;
	}
	const lead = folded.slice(sentence, speaker);
	if (/(?<!不予)(?<!不)采纳[^。,;]{0,30}$/.test(lead)) return true;
	return isAdopted(after);
}

/** Tells whether what stands at a place is said by another, whom the sentence refuses at once. */
export function isRefused(
	folded: string,
	at: Span,
	{ sentence, end }: Scope,
	voices: Voices,
): boolean {
	if (findSpeaker(at.start, sentence, voices) === undefined) return false;
	const after = folded.slice(at.end, Math.min(end, at.end + REFUSAL_REACH));
	const clause = /^[^。;]*/.exec(after)?.[0] ?? "";
	return RESPONSE.exec(clause)?.groups?.no !== undefined;
}

/** Gives where another begins to speak, in the same sentence, whose words stand at an index; nothing if they are the own words. */
function findSpeaker(
	at: number,
	sentence: number,
	{ others, own }: Voices,
): number | undefined {
	const speaker = lastBelow(others, at);
	return speaker < sentence || lastBelow(own, at) > speaker
		? undefined
		: speaker;
}

/** Tells whether the first answer to what was said is that it is right. */
function isAdopted(after: string): boolean {
	return RESPONSE.exec(after)?.groups?.yes !== undefined;
}

/** Gives the last number of a sorted list that is below a limit, or -1. */
function lastBelow(sorted: readonly number[], limit: number): number {
	let low = 0;
	for (let high = sorted.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? limit) < limit) low = middle + 1;
		else high = middle;
	}
	return sorted[low - 1] ?? -1;
}
