// Whether two names in an English sentence are joined: “Roe, 36, and her brother Mark Poole”, “Roe, together with Poole”.

/** Verbs that end the list in which they stand: what comes before and after is of two clauses. */
export const FINITE: RegExp =
	/\b(?:was|were|is|are|has|had|have|will|who|whom|which|said|told|stole|used|worked|met|hired|paid|killed|pleaded|pled|received|admitted|died|found|drove|shot|testified|claimed|reported|discovered|[a-z]{3,}ed (?:the|a|an|his|her|their|in|at|to|that|from|and))\b/;
const RELATIVE = /,? (?:who|whose|whom|which)\b[^,;]{0,90},/g;
const JOIN =
	/(?:,|;|\band|&|\bor|\bwith|\balongside|\bas well as) (?:[\w'-]+,? ){0,6}$/;
const PREPOSITION = /\b(?:with|by|from|against|for|of|to|in|near|at) $/;
/** “…, together with her brother”: joins whatever stands between. */
export const TOGETHER: RegExp =
	/\b(?:(?:together|along|jointly) with|alongside|as well as) (?:(?:his|her|their|co-defendants?|[a-z-]+),? ){0,4}$/;
/** Characters between two names of one list. */
const REACH = 260;

/** Tells whether the words between two names join them. */
export function isJoined(between: string): boolean {
	const text = between.replace(/\s/g, " ");
	if (text.length >= REACH) return false;
	const bare = text.replace(RELATIVE, ",");
	if (FINITE.test(bare)) return false;
	return JOIN.test(bare) && !PREPOSITION.test(bare);
}
