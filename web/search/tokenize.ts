// Cuts labels and queries into terms: words for alphabets, characters and pairs of characters for Chinese, which writes no spaces.

const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{N}]+/gu;
const unspaced =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const combiningMarks = /\p{M}+/gu;

/** Gives the terms under which a text is found: each word, and of Chinese each character and each pair. */
export function tokenizeText(text: string): string[] {
	return findRuns(text).flatMap((run) =>
		unspaced.test(run) ? [...run, ...pairs(run)] : [run],
	);
}

/** Gives the terms to look for: each word, and of Chinese the pairs, or the one character. */
export function tokenizeQuery(query: string): string[] {
	return findRuns(query).flatMap((run) => {
		const found = unspaced.test(run) ? pairs(run) : [];
		return found.length > 0 ? found : [run];
	});
}

/** Compatibility forms made one, small letters, no accents. */
function fold(text: string): string {
	return text
		.normalize("NFKD")
		.replace(combiningMarks, "")
		.normalize("NFKC")
		.toLowerCase();
}

/** Han and Latin that touch ("AI换脸") are separate runs. */
function findRuns(text: string): string[] {
	return (fold(text).match(word) ?? []).flatMap(splitScripts);
}

function splitScripts(run: string): string[] {
	if (unspaced.test(run)) return [run];
	const at = [...run].findIndex((character) => unspaced.test(character));
	if (at < 0) return [run];
	const characters = [...run];
	return [
		characters.slice(0, at).join(""),
		...findRuns(characters.slice(at).join("")),
	];
}

function pairs(run: string): string[] {
	const characters = [...run];
	return characters
		.slice(1)
		.map((character, index) => `${characters[index]}${character}`);
}
