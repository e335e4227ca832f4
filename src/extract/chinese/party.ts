// Parties: the defendants as the head of a judgment presents them, with other names. Works on folded text.

import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { findCharges } from "./charge.ts";
import { isUnitName, readNameAt, skipTitle } from "./name.ts";

/** A defendant as presented. */
export interface Party {
	readonly name: Match<string>;
	readonly aliases: readonly Match<string>[];
	/** The words that present the defendant: name, sex, birth, … */
	readonly span: Span;
	readonly isUnit: boolean;
}

/** A title at the start of a paragraph or sentence; in running text a title is preceded by other words. */
const PRESENTED =
	/(?:^|[\s。;])(?:上诉人|原审被告人|原审被告单位|被告人|被告单位|被告|申诉人)(?!及|的|均|对|之|在|等)/g;

/** Words that follow the name of one who is presented. */
const PRESENTATION =
	/^[ ]?(?:\([^)]{0,80}\))?[ ]?[,。;:\s]?[ ]?(?:[男女]|又名|曾用名|别名|化名|绰号|外号|自报|[^。]{0,40}(?:[男女][,。、]|出生|[12]\d{3}年|住|身份证|公民身份|户籍|文化|族|因|法定代表人|诉讼代表人|组织机构|统一社会|被刑|现羁押|现押|取保|无业|农民))/;

const ALIAS =
	/(?:曾用名|别名|又名|化名|绰号|外号|自称|网名|自报姓名|乳名|小名|真名|原名)[:为是]?["“'「]?([^\s,。;:()"'“”、]{1,16})/g;

/** Characters in which other names of the one presented are looked for. */
const ALIAS_REACH = 60;

const PARTY_REACH = 120;

/** Gives the defendants that a part of a folded text presents, in their order; one who is presented twice once. */
export function readParties(
	folded: string,
	{ start, end }: Span,
	known: ReadonlySet<string> = new Set(),
): Party[] {
	const parties = new Map<string, Party>();
	for (const match of folded.slice(start, end).matchAll(PRESENTED)) {
		const at = start + match.index;
		const title = at + (/^[\s。;]/.test(match[0]) ? 1 : 0);
		const name = readNameAt(folded, skipTitle(folded, title), end, known);
		if (name === undefined || parties.has(name.value)) continue;
		const after = folded.slice(name.end, Math.min(end, name.end + PARTY_REACH));
		const isUnit = isUnitName(name.value);
		if (!isUnit && !PRESENTATION.test(after)) continue;
		const stop = after.search(/。/);
		const span = {
			start: title,
			end: name.end + (stop < 0 ? after.length : stop + 1),
		};
		parties.set(name.value, {
			name,
			aliases: readAliases(
				folded,
				name.end,
				Math.min(span.end, name.end + ALIAS_REACH),
			),
			span,
			isUnit,
		});
	}
	return [...parties.values()];
}

function readAliases(
	folded: string,
	from: number,
	to: number,
): Match<string>[] {
	return [...folded.slice(from, to).matchAll(ALIAS)].flatMap((match) => {
		const value = match[1] ?? "";
		if (/^[男女无]$/.test(value)) return [];
		const end = from + match.index + match[0].length;
		return [{ start: end - value.length, end, value }];
	});
}

/** Gives those whom the title of a judgment names before the charge: 张某;李某掩饰…罪一审刑事判决书. */
export function readTitleNames(
	folded: string,
	{ start, end }: Span,
	lexicon: Lexicon,
): Party[] {
	const stop = folded.indexOf("\n", start);
	const line = { start, end: stop < 0 || stop > end ? end : stop };
	const charge = findCharges(folded, lexicon, line.start, line.end)[0];
	if (charge === undefined) return [];
	const list = folded
		.slice(line.start, charge.start)
		.replace(/(?:涉嫌)?犯?$/, "");
	const parties: Party[] = [];
	for (const match of list.matchAll(/[^;、,\s和及]{1,20}/g)) {
		const from = line.start + match.index;
		const name = readNameAt(
			folded,
			skipTitle(folded, from),
			from + match[0].length,
		);
		if (name === undefined) return [];
		parties.push({
			name,
			aliases: [],
			span: name,
			isUnit: isUnitName(name.value),
		});
	}
	return parties;
}
