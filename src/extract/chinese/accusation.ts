// Accusations: who is accused of what, as the sentence of the indictment has it. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { Charge } from "./charge.ts";
import { readChargesAt } from "./charge-list.ts";
import { readNames } from "./name.ts";

/** What some are accused of. */
export interface Accusation extends Span {
	readonly names: readonly Match<string>[];
	readonly charges: readonly Match<Charge>[];
}

/** Words before the charges; what stands between the title of the accused and them is a list of names. */
const ACCUSED =
	/涉[ ]?嫌(?:犯有?)?|犯(?:有|了)?(?=[^罪人意])|(?:的行为)?(?:均|已)?构成/g;

/** Characters before the charges in which the names of the accused stand. */
const NAMES_REACH = 600;

/** Words by which a charge without a title before it is that of a judgment that is recounted. */
const JUDGED = /判[处决]|有期徒刑|拘役|罚金/;

const TITLE = /(?:原审)?被告(?:人|单位)/;

/** Reads the accusations of a part of a folded text, in their order. */
export function readAccusations(
	folded: string,
	{ start, end }: Span,
	lexicon: Lexicon,
	known: ReadonlySet<string> = new Set(),
): Accusation[] {
	const found: Accusation[] = [];
	let from = start;
	for (const match of folded.slice(start, end).matchAll(ACCUSED)) {
		const at = start + match.index;
		if (at < from) continue;
		const charges = readChargesAt(folded, at + match[0].length, lexicon);
		const last = charges.at(-1);
		if (last === undefined) continue;
		const reach = Math.max(from, at - NAMES_REACH);
		const before = folded.slice(reach, at);
		const title = before.search(TITLE);
		const names =
			title >= 0 || (found.length > 0 && !JUDGED.test(before))
				? readNames(folded, reach + Math.max(title, 0), at, known)
				: [];
		if (names.length === 0) continue;
		found.push({
			start: names[0]?.start ?? at,
			end: last.end,
			names,
			charges,
		});
		from = last.end;
	}
	return found;
}
