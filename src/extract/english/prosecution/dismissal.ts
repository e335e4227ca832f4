// Charges that a court or a prosecutor has given up: “a fifth charge, perjury, was dismissed”, “the theft charge was dropped”, “all charges against Roe were dismissed”.
import type { Reading, Span } from "../../reading.ts";
import { type NamedOffense, readOffenseList } from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";
import { findPartyMentions, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";

const GIVEN_UP =
	"(?:dismissed|dropped|withdrawn|thrown out|nolle prossed|nolle prosequied|nol prossed|waived|abandoned)";
const ALL =
	/\b(?:dropped|withdrew|dismissed) (?:all|both|the|his|her|their) (?:of the )?(?:\w+ )?(?:charges?|counts?|case)\b|\b(?:all|both|the|that|this|those|his|her|their) (?:criminal |pending |remaining )?(?:charges?|counts?|indictment|case)(?: [\w'.-]+){0,8} (?:dismissed|dropped|withdrawn)\b|\bdismiss(?:ed|ing)? (?:all|the) (?:criminal )?(?:charges?|counts?|indictment|case) against\b/i;
/** A conviction that a court has set aside. */
const OVERTURNED =
	/\bconvictions?\b[^.;]{0,60}\b(?:was|were|been) (?:vacated|overturned|reversed|set aside|thrown out)\b|\b(?:judge|court) (?:today )?(?:vacated|overturned|reversed|set aside|tossed) (?:the|his|her) (?:\w+ )?convictions?\b|\bha(?:d|s|ve) (?:his|her|their) (?:[\w-]+ ){0,6}convictions? (?:[\w-]+ ){0,4}(?:vacated|overturned|reversed|set aside|thrown out)\b|\b(?:vacated|overturned|reversed|set aside|tossed) the (?:[\w-]+ ){1,4}convictions? (?:of|against)\b|\b(?:was|were|been) exonerated\b|\bexoneration of\b/i;
const NOT_GIVEN_UP =
	/\b(?:not|denied|refused|declined|if|motions?|would|could|may|will|asked|sought|seeks?|moved|requested|urged)\b/i;
/** Whatever else a sentence without a name sweeps away, the other counts are not those that were told of. */
const REST = /\b(?:remaining|other|additional)\b/i;

const COUNT = "(?:charges?|counts?)";
/** “a remaining felony count of …”. */
const COUNTED =
	"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|the|his|her|another|all) )?(?:(?:remaining|additional|other|felony|misdemeanor|single|second|third|fourth|fifth|lesser|separate|more serious|original|related) ){0,2}" +
	`${COUNT} of [^;]{3,160}`;
/** Where the offenses that were given up stand, each form with them in `list`. */
const NAMED: readonly RegExp[] = [
	// “a remaining count of assault, involving a passenger, was dismissed”
	new RegExp(
		`\\b(?<list>${COUNTED}?),? (?:was|were|has been|have been) (?:\\w+ly |later )?${GIVEN_UP}\\b`,
		"i",
	),
	// “a fifth charge, perjury, was dismissed”
	new RegExp(
		`\\b(?:\\w+ ){0,2}${COUNT}, (?<list>[^,;]{3,90}), (?:was|were|has been|have been) (?:\\w+ly |later )?${GIVEN_UP}\\b`,
		"i",
	),
	// “the theft charge was dropped”
	new RegExp(
		`\\b(?:the|an?|his|her) (?<list>[^,;.]{3,60}) ${COUNT} (?:[^,;.]{0,40} )?(?:was|were|has been|have been) (?:\\w+ly |later )?${GIVEN_UP}\\b`,
		"i",
	),
	// “prosecutors dismissed one count of perjury”
	new RegExp(
		`\\b(?:dismiss|dismissed|dismisses|dropped|drops?|withdrew) (?<list>${COUNTED})`,
		"i",
	),
	// “agreed to dismiss an assault count”
	new RegExp(
		`\\b(?:dismiss|dismissed|dismisses|dropped|drops?|withdrew) (?:the |an? )?(?<list>[^,;.]{3,60}) ${COUNT}\\b(?! of)`,
		"i",
	),
];

/** Adds what a sentence says was given up, or what was overturned, to those of whom it speaks. */
export function addDismissal(scene: Scene, sentence: Span): void {
	const { reading, found } = scene;
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	if (OVERTURNED.test(words)) {
		for (const party of findOwners(scene, sentence, "all"))
			found.get(party)?.sweeps.push({ status: "overturned", span: sentence });
		return;
	}
	const offenses = readGivenUp(reading, sentence, words);
	for (const party of findOwners(scene, sentence, "last"))
		for (const offense of offenses)
			found.get(party)?.counts.push({
				offense: { ...offense, isFormal: true },
				status: "dismissed",
				isPresent: false,
				span: sentence,
			});
	if (offenses.length > 0 || REST.test(words)) return;
	const all = ALL.exec(words);
	if (
		all === null ||
		NOT_GIVEN_UP.test(words.slice(0, all.index + all[0].length))
	)
		return;
	const isOfLast = /^(?:that|this|those|these|his|her) /i.test(all[0]);
	for (const party of findOwners(scene, sentence, isOfLast ? "last" : "all"))
		found.get(party)?.sweeps.push({ status: "dismissed", span: sentence });
}

/** The offenses that a sentence says were given up, by the first form that names one. */
function readGivenUp(
	reading: Reading,
	sentence: Span,
	words: string,
): NamedOffense[] {
	for (const form of NAMED) {
		const match = form.exec(words);
		const list = match?.groups?.list ?? "";
		if (match === null || list === "") continue;
		const clause = words.slice(0, match.index + match[0].length);
		if (NOT_GIVEN_UP.test(clause)) return [];
		const at = sentence.start + match.index + match[0].indexOf(list);
		const offenses = readOffenseList(reading, {
			start: at,
			end: at + list.length,
		}).filter(({ name }) => opensOffense(name));
		if (offenses.length > 0) return offenses;
	}
	return [];
}

/** Whom a sentence names; where it names nobody, of whom was spoken last, or the only defendant. */
function findOwners(
	{ reading, discourse }: Scene,
	sentence: Span,
	fallback: "last" | "all",
): readonly Party[] {
	const named = findPartyMentions(reading, sentence, discourse.parties).map(
		({ party }) => party,
	);
	if (named.length > 0) return named;
	// “charges against Roe”, who is none of the defendants
	const words = reading.folded.slice(sentence.start, sentence.end);
	if (/\b[Aa]gainst\s(?:[a-z]+\s){0,3}[A-Z]/.test(words)) return [];
	if (discourse.parties.length === 1) return discourse.parties;
	return fallback === "last" && discourse.last.length === 1
		? discourse.last
		: [];
}
