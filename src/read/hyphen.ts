// Words that were divided at the end of a line.

const DIVIDED = /(\p{L}+)-$/u;
const REST = /^\p{Ll}+/u;
/** Characters of a word at most. */
const LONGEST = 60;

/** Lists the words of a text, in small letters, with those that have hyphens in them, and without those that are divided. */
export function listWords(text: string): ReadonlySet<string> {
	const whole = text.replace(/\p{L}{1,60}-\n\s*\p{L}+/gu, "\n");
	return new Set(whole.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
}

/**
 * Joins two lines of which the first ends in a hyphen: without it, unless the text has the word with a hyphen elsewhere, or has
 * both parts as words but never the whole.
 * @returns the two lines as they stand next to each other, or undefined where the first does not end in a part of a word
 */
export function closeHyphen(
	before: string,
	after: string,
	words: ReadonlySet<string>,
): readonly [string, string] | undefined {
	const [, start] = DIVIDED.exec(before.slice(-LONGEST)) ?? [];
	if (start === undefined || !/^[\p{L}\d]/u.test(after)) return undefined;
	const [rest] = REST.exec(after) ?? [];
	if (rest === undefined) return [before, after];
	const [head, tail] = [start.toLowerCase(), rest.toLowerCase()];
	const isCompound =
		!words.has(head + tail) &&
		(words.has(`${head}-${tail}`) || (words.has(head) && words.has(tail)));
	return [isCompound ? before : before.slice(0, -1), after];
}
