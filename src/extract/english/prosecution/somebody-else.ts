// Whether words for somebody who is not named mean another person than the one of whom a text has spoken: “his supplier”, “a notary who helped him”, “a second man”. Part of subject.ts and penalty-unnamed.ts.

const OF_WHOM = /^\W{0,3}(?:his|her|their) (?!sentence|term|trial|plea)/i;
const HELPER =
	/\b(?:who|that) (?:\w+ ){0,2}(?:helped|aided|assisted|joined|hid|drove|hired|paid|recruited|supplied|sheltered|shielded|warned|worked (?:for|with|alongside)|lied for|covered for) (?:him|her|them)\b/i;
const COUNTED =
	/^\W{0,3}(?:an?|the) (?:second|third|other)\b|^\W{0,3}another\b/i;

/** Tells whether the words before a verb mean somebody else than who was told of first. */
export function isSomebodyElse(phrase: string): boolean {
	return OF_WHOM.test(phrase) || HELPER.test(phrase) || COUNTED.test(phrase);
}
