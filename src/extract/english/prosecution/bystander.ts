// Whom a release names beside defendants: victims, witnesses, lawyers, officials. What stands before and behind a name tells.
import type { Span } from "../../reading.ts";

/** Titles of those who handle cases: a name after one is no defendant's, unless the text says more. */
const OFFICIAL_TITLE =
	/(?:Attorneys?(?: General)?|Prosecutors?|Judges?|Justices?|Honorable|Hon\.|Magistrate|Commissioner|Detectives?|Investigators?|(?:Agents?|Inspectors?)(?: in Charge)?|Sergeants?|Sgt\.|Lieutenants?|Lt\.|Captain|Capt\.|Sheriff|Paralegals?|Analysts?|Examiners?|Auditors?|Marshals?|Superintendent|Counsel|Police Chief|Chief(?: of Police)?|Deputy Chief|Bureau Chief|Unit Chief|ADAs?|DDAs?|DAs?|AUSAs?|ASAs?|Spokes\w+|Senator|Governor|Mayor|Congress\w+|Secretary|Councilm\w+|Commander|Director|Supervisor)\s$/;
/** “Doe, Presiding Judge of …”: the title behind the name. */
const TITLE_BEHIND =
	/^,\s(?:[A-Z][\w']+\s){0,3}(?:Judge|Justice|Prosecutor|Attorney|Commissioner|Chief|Supervisor|Director|Inspector General|Special Agent in Charge)\b/;
const COUNSEL = /\b(?:attorneys?|lawyers?|counsel|advocates?|prosecutors?)\s$/;
/** What somebody suffered, and the words that may lead from it to the name. */
const SUFFERER =
	/(?:\b(?:kill(?:ing|ed)?|murder(?:ing|ed|s)?|deaths?|stabb(?:ed|ing)|shot|shoot(?:ing|ings)?|rap(?:ed|ing)|assault(?:ed|ing)?|attack(?:ed|ing)?|robb(?:ed|ing)|beat(?:en|ing)?|strangl(?:ed|ing)|defraud(?:ed|ing)|struck|hit|injur(?:ed|ing)|wound(?:ed|ing)|victims?|dismember\w+|threaten\w+|(?:steal|stole|stolen)(?:\s\$?[\w,.]+){0,4}\sfrom)[,:]?\s(?:(?:of|to|the|his|her|their|then|former|girlfriend|wife|husband|boyfriend|mother|father|son|daughter|neighbor|friend|roommate|cousin|aunt|uncle|grandmother|grandfather|\w+-year-old|was|is),?\s){0,5})$/i;
/** What befalls victims: right behind the name and what belongs to it. */
const PREDICATE =
	/^,? ?(?:(?:who|later|then|both|had|has|have) ){0,2}(?:died|(?:was|were|been|is) (?:\w+ ){0,2}(?:killed|murdered|slain|shot|stabbed|struck|beaten|robbed|injured|wounded|found (?:dead|unresponsive|bleeding|shot|stabbed|lying)|pronounced|declared dead|rushed|hospitalized|raped|assaulted|attacked|walking|standing|sitting|sleeping|visiting)|suffered|survived|bled|succumbed)\b/i;

/** Words before a name that make it the object of something else. */
const OBJECT_BEFORE =
	/\b(?:from|with|by|for|against|to|of) (?:his|her|their|the|an?) (?:\w+[ -]){0,2}(?:victim|neighbor|friend|employer|boss|aunt|uncle|cousin|client|customer|patient|employee|grandmother|grandfather|stepson|stepdaughter|attorney|lawyer), $|\b(?:of|from|with|by|for|against|to|named|victim|in|at|near|on|between|told|hired|supervised|met|whose) (?:(?:the|a|an|his|her|their|\d\d-year-old|(?!(?:which|whom|when|where|while|that|and|but|because|after|before|court)\b)[a-z]+) ){0,2}$/;

const WITNESS =
	/^,? ?(?:who |later |then ){0,2}(?:testified|reported|discovered|called 911)\b/;

/** “Six Years in Prison for Attorney Joan Roe”: whoever goes to prison handles no case. */
const PUNISHED_BEFORE =
	/\b(?:Prison|Jail|Years|Life|Probation) for (?:[A-Z][\w-]+ ){1,3}$/;

/** “Former Director Joan Roe Pleads Guilty”: whoever is convicted does not, either. */
const ACCUSED_BEHIND =
	/^,? (?:(?:is|was|has been|were) )?(?:Pleads|Pleaded|pleaded|pled|Admits|(?:[Ff]ound|FOUND) (?:[Nn]ot )?[Gg]uilty|[Cc]onvicted|[Ii]ndicted|[Cc]harged|[Aa]rrested|[Ss]entenced (?:to|for)|Gets? (?:\d|Life|Probation)|Receives? (?:\d|Life|Probation))\b/;

/** “Roe, whom Judge Doe sentenced to nine years”: the judge is no defendant. */
const JUDGING = /\b(?:whom|which) (?:[\w.'-]+ ){0,4}(?:Judge|Justice) $/;

/** Tells whether a name follows the title of somebody who handles cases. */
export function isTitled(
	folded: string,
	sentence: Span,
	{ start, end }: Span,
): boolean {
	const before = readBefore(folded, sentence, start, 40);
	const behind = folded.slice(end, Math.min(sentence.end, end + 60));
	if (
		PUNISHED_BEFORE.test(before) ||
		(ACCUSED_BEHIND.test(behind) && !JUDGING.test(before))
	)
		return false;
	return (
		OFFICIAL_TITLE.test(before) ||
		COUNSEL.test(before) ||
		TITLE_BEHIND.test(behind)
	);
}

/** Tells whether a name is that of somebody to whom something was done, or who saw it. `end` is that of the words that belong to the name. */
export function isBystander(
	folded: string,
	sentence: Span,
	phrase: Span,
): boolean {
	return (
		isSufferer(folded, sentence, phrase) ||
		WITNESS.test(readBehind(folded, sentence, phrase.end))
	);
}

/** Tells whether a name is that of somebody to whom something was done. */
export function isSufferer(
	folded: string,
	sentence: Span,
	{ start, end }: Span,
): boolean {
	return (
		SUFFERER.test(readBefore(folded, sentence, start, 80)) ||
		PREDICATE.test(readBehind(folded, sentence, end))
	);
}

function readBehind(folded: string, sentence: Span, at: number): string {
	return folded.slice(at, Math.min(sentence.end, at + 60)).replace(/\s/g, " ");
}

/** Tells whether a name is the object of what stands before it: “from her employer, Roe”, “against Roe”. */
export function isObjectBehind(
	folded: string,
	sentence: Span,
	at: number,
): boolean {
	return OBJECT_BEFORE.test(readBefore(folded, sentence, at, 80));
}

/** Words of a sentence before a place in it, on one line. */
function readBefore(
	folded: string,
	sentence: Span,
	at: number,
	reach: number,
): string {
	return folded
		.slice(Math.max(sentence.start, at - reach), at)
		.replace(/\s/g, " ");
}
