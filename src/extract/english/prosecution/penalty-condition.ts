// What a sentence imposes beside terms and sums: life, death, and conditions such as community service. Part of penalty.ts.
import type { Span } from "../../reading.ts";

const LIFE =
	/\b(?:(?<!(?:years|months) of (?:his|her|their) )life (?:in (?:state |federal )?(?:prison|custody)|imprisonment|without|sentences?|terms?|behind bars|with (?:the )?(?:possibility|parole))|(?:to|serve|of(?! (?:his|her|their) life)|gets?|got|received|receives|gave him|gave her|plus) (?:a |an? additional )?(?:mandatory |natural )?(?:\w+ )?(?:consecutive |concurrent )?(?:natural )?life\b(?! of)|(?:rest|remainder) of (?:his|her|their) (?:natural )?(?:life|lives)(?: (?:in|behind)\b)?|(?:life|LWOP)\b(?= without))/gi;
/** “register as a sex offender for the rest of his life”: no imprisonment. */
const REGISTERED =
	/\b(?:register\w*|licen[sc]e|prohibited|barred|banned)\b[^.;]{0,80}$/i;
const DEATH = /^(?:\w+ ){0,3}?to (?:death\b|the death penalty)/i;

const CONDITIONS: readonly RegExp[] = [
	/\b(?:\d{1,4}|[a-z]+(?:[- ][a-z]+)?) hours of community service\b/gi,
	/\bstayed pending [^.;]{3,90}?(?=,| and (?:\w+ ){0,2}years?|[.;]|$)/gi,
	/\b(?:must |will |to |ordered to |required to )?(?:also )?register(?:ed)? (?:for life )?as an? (?:\w+ )?(?:sex|arson|gang) offender(?: for (?:life|the rest of (?:his|her) life))?/gi,
	/\btime (?:already )?served\b/gi,
	/\b(?:will |must |to )?(?:have (?:his|her|their) [^.;,]{2,50} license revoked|(?:surrender|los[et]|forfeit|relinquish) (?:his|her|their) [^.;,]{2,50} license)(?: by the [^.;,]{3,60}?(?= as |[.;,]|$))?/gi,
	/\bforfeit(?:ure)?(?: of)? [^.;]{3,80}?(?=,|[.;]| and |$)/gi,
	/\b(?:full|permanent|final) orders? of protection\b/gi,
	/\bwithout (?:the )?(?:possibility of |chance of |eligibility for )?parole\b/gi,
	/\bmay be served as [^.;,]{3,60}/gi,
	/\b(?:to be )?served on [^.;,]{3,60}/gi,
	/\bno contact with [^.;,]{3,60}/gi,
	/\bdeferred adjudication\b/gi,
	/\b(?:suspended|probated)\b(?= (?:sentence|for)|[,.;]|$)/gi,
];

/** Where a part of a sentence imposes imprisonment for life, if it does. */
export function findLife(words: string): Span | undefined {
	for (const { 0: text, index } of words.matchAll(LIFE))
		if (!REGISTERED.test(words.slice(0, index)))
			return { start: index, end: index + text.length };
	return undefined;
}

/** Where it imposes death. */
export function findDeath(words: string): Span | undefined {
	const found = DEATH.exec(words);
	return found === null
		? undefined
		: { start: found.index, end: found.index + found[0].length };
}

/** Where it imposes conditions of other kinds. */
export function findConditions(words: string): Span[] {
	return CONDITIONS.flatMap((form) =>
		[...words.matchAll(form)].map(({ 0: text, index }) => ({
			start: index,
			end: index + text.length,
		})),
	);
}
