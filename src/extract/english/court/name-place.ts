// Where a release names its officials again, by their whole names or, beside a verb of speech, by the family name.
import type { Span } from "../../reading.ts";
import { makeTrie } from "../../trie.ts";
import type { Official } from "./post.ts";
import type { Release } from "./release.ts";

/** A place where an official is named. */
export interface NamePlace extends Span {
	readonly official: Official;
}

/** Verbs by which speech is told. */
export const SAID: string =
	"(?:said|says|noted|notes|stated|states|explained|added|stressed|emphasized|emphasised|remarked|pointed out|concluded|told)";
const SAID_BEHIND = new RegExp(`^,? ${SAID}\\b`);
const SAID_BEFORE = new RegExp(`\\b${SAID} $`);
/** Characters beside a family name in which a verb of speech stands. */
const REACH = 14;

/** Gives the places where officials are named, in the order of the text. */
export function findNamePlaces(
	{ folded }: Release,
	officials: readonly Official[],
): NamePlace[] {
	const families = officials.map(({ name }) => familyOf(name));
	const phrases = officials.flatMap((official, nth): [string, Named][] => {
		const family = families[nth] ?? "";
		const isUnique = families.filter((other) => other === family).length === 1;
		const whole: [string, Named] = [
			official.name,
			{ official, isShort: false },
		];
		return isUnique ? [whole, [family, { official, isShort: true }]] : [whole];
	});
	return makeTrie(phrases)
		.findAll(folded)
		.filter(({ start, end, value }) => isName(folded, start, end, value))
		.map(({ start, end, value }) => ({
			start,
			end,
			official: value.official,
		}));
}

interface Named {
	readonly official: Official;
	readonly isShort: boolean;
}

/** The family name, which stands first in Chinese names. */
function familyOf(name: string): string {
	return name.split(/[ -]/)[0] ?? name;
}

function isName(
	folded: string,
	start: number,
	end: number,
	{ isShort }: Named,
): boolean {
	const isWord =
		!/\w/.test(folded.charAt(start - 1)) && !/\w/.test(folded.charAt(end));
	if (!isWord || !isShort) return isWord;
	return (
		SAID_BEHIND.test(folded.slice(end, end + REACH)) ||
		(SAID_BEFORE.test(folded.slice(Math.max(0, start - REACH), start)) &&
			/^[.,;]/.test(folded.slice(end)))
	);
}
