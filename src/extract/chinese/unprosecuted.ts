// Decisions of a procuratorate that someone does not go before a court, as guiding and typical cases tell them: on the whole case, or on some of its accused.
import type { Span } from "../reading.ts";
import { makeTrie } from "../trie.ts";
import { readNumeral } from "./numeral.ts";
import type { Roster } from "./verdict/naming.ts";

/** Decisions that no one goes before a court. */
const UNPROSECUTED =
	/(?:作出|决定)[^。;\n]{0,24}(?:不起诉|不批准逮捕|不予批准逮捕|不批捕)(?:的?决定)?/g;

/** Finds the last such decision of a case, whomever it is on. */
export function findUnprosecuted(
	folded: string,
	{ start, end }: Span,
): Span | undefined {
	const match = [...folded.slice(start, end).matchAll(UNPROSECUTED)].at(-1);
	if (match === undefined) return undefined;
	const at = start + match.index;
	return { start: at, end: at + match[0].length };
}

/** A decision not to prosecute those whom its clause names, or means by 其 or 二人. */
const DECISION =
	/(?:作出|决定)[^。;,\n]{0,30}?(?<!维持)不起诉(?:的?决定)?|不起诉决定/;
/** What undoes such a decision. */
const UNDONE = /撤销[^,。;]{0,24}$/;
/** What stands before whom a decision is on; not that of 相对不起诉 and 绝对不起诉. */
const WHOM = /(?<![相绝])对/g;
/** All of so many, without their names. */
const SOME = /^(?:上述|该)?([二两三四五六七八九十\d]{1,3})(?:名|个)?人/;

/**
 * Finds those of the accused whom a procuratorate does not prosecute, each with the words of the decision.
 * @param roster all accused of the case
 */
export function findUnprosecutedAccused(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Map<string, Span> {
	const found = new Map<string, Span>();
	const names = makeTrie(roster);
	for (const { index, 0: sentence } of folded
		.slice(start, end)
		.matchAll(/[^。;\n]+/g)) {
		const decision = DECISION.exec(sentence);
		if (decision === null) continue;
		const at = start + index;
		const until = at + decision.index + decision[0].length;
		const told = sentence.slice(0, decision.index + decision[0].length);
		const whom = [...told.matchAll(WHOM)].at(-1)?.index ?? -1;
		if (whom < 0 || UNDONE.test(sentence.slice(0, whom))) continue;
		const from = at + whom;
		const named = names.findAll(folded, from, until).map(({ value }) => value);
		for (const name of named.length > 0
			? named
			: meant(folded, { start: at, end: from }, roster))
			found.set(name, { start: from, end: until });
	}
	return found;

	/** Whom 其 stands for: the one named last; and 二人: all, where there are as many. */
	function meant(text: string, before: Span, all: Roster): readonly string[] {
		const words = text.slice(before.end + 1, before.end + 12);
		const everyone = [...new Set(all.values())];
		const size = readNumeral(SOME.exec(words)?.[1] ?? "");
		if (size !== undefined) return size === everyone.length ? everyone : [];
		if (!words.startsWith("其")) return [];
		const last = names.findAll(text, before.start, before.end).at(-1);
		return last === undefined ? [] : [last.value];
	}
}
