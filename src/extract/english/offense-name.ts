// Whether English words open, or are, the name of an offense.
import { ORDINAL } from "./numeral.ts";
import {
	FORMAL_GERUNDS,
	OFFENSE_GERUNDS,
	OFFENSE_HEADS,
	OFFENSE_OBJECTS,
	OFFENSE_OPENERS,
} from "./offense-word.ts";

/** Words behind which the name of an offense does not have its head. */
const CONNECTOR =
	/,? (?:to|for|with|by|at|before|on|in|from|during|after|of|against|that|which|who) /;
const DEGREE = new RegExp(`^(?:${ORDINAL})(?:-degree)?$`);
const ORDERED =
	/^(?:day|days|week|time|month|year|anniversary|trial|appearance|jury|floor|avenue|street|round|defendant|victim|man|woman|suspect)$/;
const FILLER =
	/^(?:being|the|a|an|one|two|three|of|count|counts|charge|charges|multiple|several|and|or|all|each|felony|misdemeanor|\d+)$/;

/** “Corrupting the Government in the Third Degree”: whatever has a degree is an offense. */
const GRADED =
	/^(?!\d|(?:\w+day|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\w*\b)[\w'-]+(?: (?!(?:and|or|for|who|on|counts?|charges?)\b)[\w'-]+){0,8} in the (?:first|second|third|fourth|fifth|sixth|\d\w\w) degree\b/i;

/** Tells whether words open the name of an offense. */
export function opensOffense(text: string): boolean {
	if (GRADED.test(text)) return true;
	const [head = ""] = text.toLowerCase().split(CONNECTOR, 1);
	const words = head.match(/[a-z0-9'-]+/g)?.slice(0, 8) ?? [];
	const bare = words.filter((word) => !FILLER.test(word));
	const first = bare[0] ?? "";
	// “on the third day of his trial”
	if (DEGREE.test(first) && ORDERED.test(bare[1] ?? "")) return false;
	return (
		OFFENSE_OPENERS.has(first) ||
		DEGREE.test(first) ||
		bare.slice(0, 4).some((word) => OFFENSE_HEADS.has(word))
	);
}

/** Tells whether words surely name an offense: its head stands among them. */
export function hasHead(text: string): boolean {
	return wordsOf(text).some(
		(word) =>
			OFFENSE_HEADS.has(word) ||
			OFFENSE_OBJECTS.has(word) ||
			/(?:^|-)degree$/.test(word) ||
			OFFENSE_HEADS.has(word.replace(/ing$/, "")),
	);
}

/** Tells whether words can stand as a name: “wire”, “first-degree” and “resisting” want the noun that comes behind “and”. */
export function isComplete(text: string): boolean {
	const words = wordsOf(text).filter((word) => !FILLER.test(word));
	const [only = ""] = words;
	if (words.length === 1)
		return OFFENSE_HEADS.has(only)
			? !/^(?:possession|sale|manufacture|distribution|transportation|delivery|possessing|selling|use|abuse)$/.test(
					only,
				)
			: !OFFENSE_OPENERS.has(only) && !/ing$/.test(only);
	return (
		hasHead(text) ||
		/ing (?:an?|the|to) /i.test(text) ||
		words.some((word) => !OFFENSE_OPENERS.has(word))
	);
}

/** “Offering a False Instrument for Filing”: in print a name. */
const TITLE_CASE =
	/^[A-Z][\w'-]+(?: (?:an?|the|of|in|for|and|to|by|with|or)){0,3} [A-Z]/;
/** “use of a firearm in the commission of …”: of “use” what is used tells that it is an offense; “false claims”, “accessory after the fact”. */
const USE =
	/^operating (?:after|under|while|without|an? (?:motor )?vehicle)\b|^failing to (?:register|appear|stop|file|remain)\b|^(?:false|insufficient|unlicensed|unregistered) [a-z]|^accessory\b|^(?:(?:unlawful|illegal|criminal) )?(?:use|discharge|display) of (?:an? )?(?:\w+ )?(?:firearm|handgun|gun|weapon|minor|vehicle|computer|communication)\b/i;

/** Tells whether words are the name of an offense: its head stands in it, and it does not tell of somebody's deeds. */
export function isFormalName(words: string): boolean {
	const list = wordsOf(words);
	if (TITLE_CASE.test(words) || USE.test(words)) return true;
	if (/ing$/.test(list[0] ?? "") && !FORMAL_GERUNDS.has(list[0] ?? ""))
		return false;
	if (
		/\b(?:he|she|they|him|her|his|them|their|from (?:a|an|the) (?![A-Z]|(?:elder|elderly|vulnerable|dependent|disabled|person|building|dwelling|vehicle|motor|merchant)\b)|\$)\b/.test(
			words,
		) &&
		!/\bdegree\b/.test(words)
	)
		return false;
	if (OFFENSE_GERUNDS.has(list[0] ?? "")) return true;
	return list
		.slice(0, 8)
		.some((word) => OFFENSE_HEADS.has(word) || /(?:^|-)degree$/.test(word));
}

/** Tells whether words tell what somebody did, and to whom: “threatening her neighbor”. */
export function tellsDeed(words: string): boolean {
	return (
		/\b(?:he|she|they|him|her|his|them|their|from (?:a|an|the) (?![A-Z]|(?:elder|elderly|vulnerable|dependent|disabled|person|building|dwelling|vehicle|motor|merchant)\b)|\$)\b/.test(
			words,
		) && !/\bdegree\b/.test(words)
	);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[a-z-]+/g) ?? [];
}
