// Cues of concepts: words that stand for a concept of a short scheme without being one of its names, and words that deny it.
import { CIRCUMSTANCE_RULES } from "../chinese/circumstance-rule.ts";

/** Words by scheme and concept, in text that is folded and in lower case. Those of Chinese circumstances are the rules' own. */
const CUES: Readonly<
	Record<string, Readonly<Record<string, readonly RegExp[]>>>
> = {
	circumstance: {
		...groupRules(),
		surrender: [
			/自首/,
			/\b(?:surrendered|turned\s+(?:himself|herself|themselves)\s+in)\b/,
		],
		confession: [
			/坦白|如实(?:供述|交代|交待|供认)/,
			/\b(?:confessed|admitted)\b/,
		],
		"criminal-record": [
			/前科|曾因/,
			/\b(?:prior|previous|criminal)\s+(?:convictions?|record|felony)\b|\bpreviously\s+convicted\b/,
		],
		"compensation-of-victims": [
			/赔偿/,
			/\b(?:compensated|repaid|paid\s+back)\b/,
		],
	},
	// The letters of docket numbers: Provisions of the Supreme People's Court on case numbers (2015), and those before them.
	"proceeding-type": {
		"first-instance": [
			/刑[^\d初终]{0,3}初/,
			/\bdistrict\s+court\b|\btrial\s+court\b/,
		],
		"second-instance": [/刑[^\d初终]{0,3}终/],
		retrial: [/刑再|刑(?:监|申)/],
		"death-penalty-review": [/刑核|刑复/],
	},
	penalty: {
		"fixed-term-imprisonment": [
			/\b(?:years?|months?|days?)\b[^.;]{0,30}\b(?:prison|jail|imprisonment|custody|incarceration)\b|\b(?:prison|jail)\s+(?:term|sentence)\b/,
		],
		"life-imprisonment": [
			/\blife\s+(?:in|imprisonment|sentence|without)\b|\bto\s+life\b/,
		],
		fine: [/\bfined?\b|罚金/],
	},
};

/** Words by which a court, or a party, denies what it names. */
const DENIALS =
	/不构成|不符合|不属于|不能认定|不足以认定|不应认定|不认定|不予(?:采纳|认定|支持)|不能成立|不成立|并非|不是|不具[备有]|\b(?:not|no|never|denied|denies|without|failed)\b/;

/** Tells whether words stand for a concept though they have none of its names. */
export function hasCueOf(
	scheme: string,
	concept: string,
	words: string,
): boolean {
	return (CUES[scheme]?.[concept] ?? []).some((cue) => cue.test(words));
}

/** Tells whether words that name a concept deny it; names that deny by themselves, such as “not guilty”, do not count. */
export function deniesConcept(
	words: string,
	names: readonly string[],
): boolean {
	const rest = names.reduce(
		(text, name) => text.replaceAll(name.toLowerCase(), ""),
		words,
	);
	return DENIALS.test(rest);
}

function groupRules(): Record<string, RegExp[]> {
	const groups: Record<string, RegExp[]> = {};
	for (const { circumstance, words } of CIRCUMSTANCE_RULES) {
		const group = groups[circumstance] ?? [];
		groups[circumstance] = group;
		group.push(new RegExp(words));
	}
	return groups;
}
