// On whom a penalty is imposed: whom the sentence names, else of whom the text speaks; and which part of it is whose. Part of penalty-finding.ts.
import type { Reading, Span } from "../../reading.ts";
import type { PenaltyCue } from "../penalty-cue.ts";
import { findPersonNames, isShortFor } from "../person.ts";
import { isTitled } from "./bystander.ts";
import { findMany } from "./discourse.ts";
import { spreadGroup } from "./mention-group.ts";
import { findPartyMentions, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";

/** A part of a sentence with the defendant whose penalty it tells; `nth` of those who share it. */
export interface Share {
	readonly region: Span;
	readonly party: Party;
	readonly nth: number;
}

/** “imposed nine years on another man”, “handed his brother nine years”: somebody who is no defendant. */
const SOMEBODY_ELSE =
	/\b(?:(?:another|other|third|fourth|second)(?! (?:[\w-]+ ){0,2}(?:counts?|charges?|terms?|offenses?|sentences?)\b)|co-?defendants?|accomplices?|brother|sister|wife|husband|son|daughter|partner|driver|a (?:man|woman|former))\b/i;
/** Words that make a penalty one of several: “both”, “the pair”, “jointly”. */
const SEVERAL =
	/\b(?:them|both(?! (?:counts?|terms?|sentences?|charges?)\b)|(?<!(?:on|for|of|in|at|during) )each(?! other\b)|each of the (?:two|three|men|women|defendants)|the (?:pair|couple|duo|trio|two|three)|the defendants(?!')|joint(?:ly)?|severally|together(?! with))\b/i;
/** “restitution of $9,000, jointly with her son”. */
const JOINTLY_WITH =
	/\brestitution\b[^.;]{0,80}\b(?:jointly|together|along)(?: and severally)? with (?:his|her|(?:an?|the) co-?defendants?)\b/i;
/** Between two of whom one verb tells: “Roe to five years and | Doe to three”. */
const JOINED = /(?:\band|;|,|\bwhile|\bbut)\s$/;
const GAPPED =
	/^(?:,? \(?\d\d\)?,?)?(?:, who [^,;.]{2,30},)?,? (?:(?:was|got|received|gets)(?: sentenced)? )?(?:to |for )?(?=(?:an?|the|life|probation|time|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty)\b)/i;
/** “Doe, 38, three years”: what stands between a name and the penalty. */
const AGE = /^(?:, \d\d(?=,)| \(\d\d\))?,?/;
const AGE_LENGTH = 8;
/** Characters before a mention within which it is joined, and behind it in which its penalty begins. */
const REACH = 60;

/** Gives those on whom a penalty is imposed; nobody where that is not sure. */
export function findPunished(
	{ reading, discourse }: Scene,
	sentence: Span,
	cue: PenaltyCue,
	parties: readonly Party[],
): readonly Party[] {
	if (parties.length > 0 || cue.voice === "subject") return parties;
	const words = reading.folded.slice(sentence.start, sentence.end);
	const behind = reading.folded.slice(cue.end, cue.end + REACH);
	const several = SEVERAL.exec(words)?.[0];
	if (
		(several === undefined && SOMEBODY_ELSE.test(behind)) ||
		hasStranger(reading, sentence, discourse)
	)
		return [];
	const mentions = findPartyMentions(reading, sentence, discourse.parties);
	// “Roe was sentenced to five years; Doe's sentence was three”
	const owner = mentions.find(
		({ end, isPossessive }) =>
			isPossessive && /^'s?\s$/.test(reading.folded.slice(end, cue.start)),
	);
	if (owner !== undefined) return [owner.party];
	const named = new Set(mentions.map(({ party }) => party));
	if (named.size === 1) return [...named];
	const joined = spreadGroup(mentions, 0, reading);
	if (named.size > 1 && joined.length === named.size) return joined;
	const { last, parties: all } = discourse;
	if (several !== undefined)
		return findMany(discourse, several, sentence.start);
	if (last.length === 1) return last;
	return all.length === 1 ? all : [];
}

function hasStranger(
	reading: Scene["reading"],
	sentence: Span,
	{ parties }: Scene["discourse"],
): boolean {
	return findPersonNames(reading, sentence).some(
		(name) =>
			name.isFull &&
			!name.isDoubtful &&
			!isTitled(reading.folded, sentence, name) &&
			/^[^.;]{0,40}\b(?:sentenced|gave|handed|ordered|to \w+ (?:years|months))\b|\b(?:sentenced|gave|handed|ordered|on) $/.test(
				reading.folded.slice(
					Math.max(sentence.start, name.start - 12),
					name.start,
				),
			) &&
			!parties.some(
				(party) =>
					isShortFor(name.name, party.name) ||
					isShortFor(party.name, name.name),
			),
	);
}

/** Shares a penalty out: “sentenced Roe to five years and Doe to three” is of each a part. */
export function shareRegion(
	{ reading, discourse }: Scene,
	sentence: Span,
	region: Span,
	parties: readonly Party[],
): Share[] {
	const { folded } = reading;
	const gapped = findPartyMentions(reading, sentence, discourse.parties).filter(
		({ start, end, isPossessive }) =>
			start > region.start &&
			end < region.end &&
			!isPossessive &&
			/\d|\b(?:life|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|year|probation)\b/i.test(
				folded.slice(region.start, start),
			) &&
			JOINED.test(folded.slice(Math.max(region.start, start - REACH), start)) &&
			GAPPED.test(
				folded
					.slice(end, Math.min(region.end, end + REACH))
					.replace(/\s/g, " "),
			),
	);
	const first = gapped[0];
	if (first === undefined)
		return [
			...parties.map((party, nth) => ({ region, party, nth })),
			...shareRestitution(reading, discourse, region, parties),
		];
	const own = new Set(gapped.map(({ party }) => party));
	const shares: Share[] = parties
		.filter((party) => !own.has(party))
		.map((party, nth) => ({
			region: { start: region.start, end: first.start },
			party,
			nth,
		}));
	for (const [at, { party, end }] of gapped.entries())
		shares.push({
			region: {
				start:
					end +
					(AGE.exec(folded.slice(end, end + AGE_LENGTH))?.[0].length ?? 0),
				end: gapped[at + 1]?.start ?? region.end,
			},
			party,
			nth: 0,
		});
	return shares;
}

/** “restitution of $9,000, jointly with her son”: of two defendants the other owes that part, too. */
function shareRestitution(
	{ folded }: Reading,
	{ parties }: Scene["discourse"],
	{ start, end }: Span,
	[one, ...others]: readonly Party[],
): Share[] {
	const shared = JOINTLY_WITH.exec(
		folded.slice(start, end).replace(/\s/g, " "),
	);
	const persons = parties.filter(({ isUnit }) => !isUnit);
	const other = persons.find((person) => person !== one);
	if (
		shared === null ||
		persons.length !== 2 ||
		others.length > 0 ||
		other === undefined
	)
		return [];
	const from = start + shared.index;
	return [{ region: { start: from, end }, party: other, nth: 0 }];
}
