// Parts of a verdict that tell of something else than what it imposes: what it revokes, what was proposed, what somebody was once sentenced to. Works on folded text.
import type { Span } from "../../reading.ts";

/** A part that is passed over. */
export interface Aside extends Span {
	readonly kind: "aside";
}

/** Proposals, and earlier convictions. */
const OTHERS =
	/(?:量刑建议|建议|请求|可能|应当|应判|提出|主张|辩称|认为应)(?:法院)?(?:依法)?(?:对[^,。;]{0,20})?(?:判处|适用|改判)[^。;\n]{0,80}|[曾前]因[^,。;\n]{0,40}(?:被|经)[^,。;\n]{0,40}判处[^,。;\n]{0,60}|(?:19|20)\d\d年[^,。;\n]{0,12}因[^,。;\n]{0,40}判处[^,。;\n]{0,60}|因[^,。;\n]{0,40}(?:(?:19|20)\d\d年|法院)[^,。;\n]{0,30}判处[^,。;\n]{0,60}/g;

/** Finds the parts of a text that are passed over. */
export function* findAsides(
	text: string,
	{ start, end }: Span,
): Generator<Aside> {
	for (const { index, 0: words } of text.slice(start, end).matchAll(OTHERS)) {
		const at = start + index;
		if (!isAdopted(text, at))
			yield { kind: "aside", start: at, end: at + words.length };
	}
	for (
		let at = text.indexOf("撤销", start);
		at >= 0 && at < end;
		at = text.indexOf("撤销", at + 2)
	)
		yield { kind: "aside", start: at, end: endOfRevocation(text, at + 2) };
}

/** What a court follows it imposes itself: 采纳检察机关量刑建议判处…. */
function isAdopted(text: string, at: number): boolean {
	return /采纳[^,。;]{0,16}$/.test(text.slice(Math.max(0, at - 20), at));
}

/** UTF-16 units in which the end of a revocation is looked for. */
const REVOCATION_UNITS = 400;

/** A revocation holds to the end of its clause, or to the words that close it. */
function endOfRevocation(text: string, from: number): number {
	const recited = endOfRecital(text, from);
	if (recited !== undefined) return recited;
	const part = text.slice(from, from + REVOCATION_UNITS);
	const end =
		/部分[,、;。]|[;。\n]|判决(?:书)?(?:主文)?(?:第[一二三四五六七八九十、]{1,8}项)?[,](?=被告人|上诉人|对|改判)|缓刑[,](?=被告人|与|对|数罪)/.exec(
			part,
		);
	const to = end === null ? part.length : end.index + end[0].length;
	if (end !== null && end[0].length > 1) return from + to;
	const next = DECIDES_AGAIN.exec(part.slice(0, to));
	return from + (next === null ? to : next.index);
}

/** Words of a clause that decides instead: 撤销原判,以诈骗罪改判…. */
const DECIDES_AGAIN =
	/,(?=(?:并|依法|并依法)?(?:改判|以[^,。;]{2,30}罪|认定|宣告))|(?<=^[^,]{0,24}(?:判决|原判)),(?=判处)/;

/** UTF-16 units in which the end of what a revocation recites is looked for. */
const RECITAL_UNITS = 1200;

/** Where a revocation recites what it revokes, after 即, it holds to the next item: 撤销第一项，即被告人甲犯…；犯…；. */
function endOfRecital(text: string, from: number): number | undefined {
	const part = text.slice(from, from + RECITAL_UNITS);
	const recital =
		/^[^。;\n]{1,160}?[,(]即["]?(?:原审)?(?:被告人|上诉人|[^,。;]{2,8}犯)/.exec(
			part,
		);
	if (recital === null) return undefined;
	const rest = part.slice(recital[0].length);
	const end =
		/[;。][ \n]{0,4}(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[、.])|;(?=上诉人|对上诉人)|。|改判/.exec(
			rest,
		);
	return from + recital[0].length + (end?.index ?? rest.length);
}
