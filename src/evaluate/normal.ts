// Forms in which names, numbers of dockets and words are compared.

/** Folds width, and leaves out spaces and quotation marks; brackets of all kinds become round ones. For Chinese. */
export function foldChinese(text: string): string {
	return text
		.normalize("NFKC")
		.replace(/[\s"'“”‘’「」『』]/gu, "")
		.replace(/[〔［【[﹝]/gu, "(")
		.replace(/[〕］】\]﹞]/gu, ")");
}

/** Folds the name of a law: without title marks, and without the words for the People's Republic before it. */
export function foldLaw(text: string): string {
	return foldChinese(text)
		.replace(/[《》〈〉<>]/gu, "")
		.replace(/^中华人民共和国/u, "");
}

/** Gives the words of an English text: in lower case, without marks, accents and possessive endings. */
export function splitWords(text: string): string[] {
	return text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/['’]s\b/gu, "")
		.replace(/\bu\.\s?s\./gu, "united states")
		.replace(/['’.]/gu, "")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
}

/** The share of words that two lists have in common (Dice), 0 to 1; each word counts once. */
export function wordOverlap(
	one: readonly string[],
	other: readonly string[],
): number {
	const a = new Set(one);
	const b = new Set(other);
	const common = [...a].filter((word) => b.has(word)).length;
	return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
