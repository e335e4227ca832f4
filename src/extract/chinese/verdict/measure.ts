// Where the measure of a penalty begins, and whether it is one: 三年以上 is a limit of the law. Works on folded text.

/** Tells whether a measure is a limit of the law or of a proposal, and not a sentence. */
export function isLimit(text: string, at: number): boolean {
	return /^(?:以[上下]|至|到|[-~－])/.test(text.slice(at, at + 2));
}

/** Gives the index after what a sticky pattern matches at an index, or that index. */
export function skip(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return at + (pattern.exec(text)?.[0].length ?? 0);
}
