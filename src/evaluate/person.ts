// Names of persons: when a name in a graph is that of a label.
import { foldChinese, splitWords } from "./normal.ts";

const HONORIFICS: ReadonlySet<string> = new Set(
	"mr mrs ms miss dr hon honorable judge justice pastor rev reverend sgt sergeant det detective ada officer deputy".split(
		" ",
	),
);
const SUFFIXES: ReadonlySet<string> = new Set(
	"jr sr ii iii iv esq phd md".split(" "),
);
/** Marks that tell persons of one masked name apart: 陈某2, 胡某甲. */
const TELLING_MARK = /[0-9甲乙丙丁戊己庚]+$/u;

/** How well a name fits a label: `same`, `like` (the same but for what is often left out), or undefined. */
export type Likeness = "same" | "like" | undefined;

/** Compares a name with that of a label: Chinese ones as written, and `like` when one has a mark more; English ones by their parts. */
export function comparePersons(label: string, name: string): Likeness {
	if (/\p{Script=Han}/u.test(label)) {
		const [a, b] = [foldPerson(label), foldPerson(name)];
		if (a === b) return "same";
		const isMarked =
			a.includes("某") &&
			a.replace(TELLING_MARK, "") === b.replace(TELLING_MARK, "") &&
			(TELLING_MARK.test(a) !== TELLING_MARK.test(b) || b.startsWith(a));
		return isMarked ? "like" : undefined;
	}
	const a = splitPerson(label);
	const b = splitPerson(name);
	if (a.length === 0 || b.length === 0) return undefined;
	if (a.join(" ") === b.join(" ")) return "same";
	return isAbridged(a, b) || isAbridged(b, a) ? "like" : undefined;
}

/** A name in brackets behind, such as a former one, is no part of the name. */
function foldPerson(name: string): string {
	return foldChinese(name)
		.replace(/\([^)]*\)$/u, "")
		.replace(/[·•・]/gu, "·");
}

function splitPerson(name: string): string[] {
	return splitWords(name.replace(/"[^"]*"|“[^”]*”|\([^)]*\)/g, " ")).filter(
		(word) => !HONORIFICS.has(word) && !SUFFIXES.has(word),
	);
}

/** First and last name are the same, and the middle names of the shorter one are among those of the longer, perhaps as initials. */
function isAbridged(
	longer: readonly string[],
	shorter: readonly string[],
): boolean {
	if (shorter.length < 2 || shorter.length > longer.length) return false;
	if (longer[0] !== shorter[0] || longer.at(-1) !== shorter.at(-1))
		return false;
	const middle = longer.slice(1, -1);
	return shorter
		.slice(1, -1)
		.every((part) =>
			middle.some(
				(other) => other === part || other[0] === part || part[0] === other,
			),
		);
}
