// Who is a defendant in an English press release: persons and companies of whom it says so, each by the fullest form of the name.
import type { Reading, Span } from "../../reading.ts";
import { findPenaltyCues } from "../penalty-cue.ts";
import { findPersonNames, isShortFor, type PersonName } from "../person.ts";
import { findStatusCues } from "../status-cue.ts";
import { findUnitMention, findUnits } from "./unit.ts";

export interface Party {
	/** As printed, in its fullest form. */
	name: string;
	/** Where the fullest form stands. */
	span: Span;
	readonly aliases: { readonly name: string; readonly span: Span }[];
	readonly isUnit: boolean;
}

/** A place in a sentence at which a defendant is named. */
export interface PartyMention extends Span {
	readonly party: Party;
	/** Whether the name stands in the possessive, and so is not who acts. */
	readonly isPossessive: boolean;
}

/** Titles of those who handle cases: a name after one is no defendant's, unless the text says more. */
const OFFICIAL_TITLE =
	/(?:Attorneys?(?: General)?|Prosecutors?|Judges?|Justices?|Magistrate|Commissioner|Detectives?|Investigators?|Agents?(?: in Charge)?|Inspectors?|Sergeants?|Sgt\.|Lieutenants?|Lt\.|Captain|Capt\.|Sheriff|Paralegals?|Analysts?|Examiners?|Auditors?|Marshals?|Superintendent|Counsel|Police Chief|Chief(?: of Police)?|Deputy Chief|Bureau Chief|Unit Chief|ADAs?|DDAs?|DAs?|AUSAs?|ASAs?|Spokes\w+|Senator|Governor|Mayor|Congress\w+|Secretary|Councilm\w+|Commander|Director|Supervisor)\s$/;
const AGE =
	/^(?:,? (?:age |aged )?\(?(?:1\d|[2-9]\d)\)?(?=[,;:) .\n]|$)|,? \(?(?:D\.?O\.?B\.?|date of birth))/i;
/** “of Port Merrow”, behind a name and its comma: as good a sign as an age. */
const RESIDENT = /^, (?:both )?of [\p{Lu}]/u;
const AGE_BEFORE = /\b\d\d-year-old (?:[\w-]+ ){0,4}$/;
/** Words before the name of somebody to whom a defendant did something. */
const SUFFERER =
	/(?:\b(?:kill(?:ing|ed)?|murder(?:ing|ed)?|deaths?|stabb(?:ed|ing)|shot|shootings?|rap(?:ed|ing)|assault(?:ed|ing)?|attack(?:ed|ing)?|robb(?:ed|ing)|beat(?:en|ing)?|strangl(?:ed|ing)|defraud(?:ed|ing)|struck|hit|injur(?:ed|ing)|wound(?:ed|ing)|victims?|dismember\w+|threaten\w+)\s(?:(?:of|to|the|his|her|their|then|former|girlfriend|wife|husband|boyfriend|mother|father|son|daughter|neighbor|friend|roommate|cousin|\w+-year-old),?\s){0,5})$/i;
const DEFENDANT_LABEL =
	/\b(?:co-?)?defendants?(?:(?:'s)? name)?(?:,| is| was| as|:)? $/i;
const IDENTIFIED =
	/\bidentified (?:the |both |all |his |her )?(?:\w+ ){0,2}(?:defendants?|accused|suspects?|men|women|pair)\b[^.]{0,40} as\b/i;
const NAMED_DEFENDANTS =
	/\b(?:co-?)?defendants (?:are|were|include|is)\b|\b(?:also|those|others?|individuals?) (?:charged|indicted|convicted|sentenced|arrested|arraigned)(?: \w+){0,4} (?:are|is|were|was|include)\b|following (?:individuals?|defendants?|people|persons)|^(?:also )?(?:charged|indicted|convicted|sentenced)\b[^:.]{0,160}\b(?:are|is|were|was|include):? /i;
const ALIAS =
	/^,? ?\(?(?:a\.?\/?k\.?\/?a\.?|also known as|alias)[,:]? ["']?([\p{Lu}][^"',;)\n]{1,40})/u;
const IS_ALIAS = /(?:\ba\.?\/?k\.?\/?a\.?|\balso known as|\balias),? ["']?$/i;
const ALIAS_PHRASE =
	/^,? ?\(?(?:a\.?\/?k\.?\/?a\.?|also known as|alias)[^,;)]{2,50}\)?/i;
const FINITE =
	/\b(?:was|were|is|are|has|had|have|will|said|told|stole|used|worked|met|hired|paid|killed|who|which)\b/;
const LINE_PARTY = /^[^.;:]{4,60}?(?:,| \()\s?(?:\d\d\b|D\.?O\.?B)/i;
const APPOSITION = 160;
const LINE_LENGTH = 100;
const RESIDENCE =
	/[\p{L}.)],? (?:age |aged )?\(?\d\d\)?,?(?: (?:both )?(?:of|from))?(?: [\p{Lu}][\p{L}' .-]{1,30},){0,2} $/u;

/** Finds the defendants that sentences speak of, in the order in which they come. */
export function findParties(
	reading: Reading,
	sentences: readonly Span[],
): Party[] {
	const parties: Party[] = [];
	for (const sentence of sentences)
		for (const unit of findUnits(reading, sentence))
			addParty(parties, reading, unit, true);
	for (const [at, sentence] of sentences.entries()) {
		const later = sentences[Math.min(sentences.length - 1, at + 4)] ?? sentence;
		for (const name of findAccused(reading, sentence, later.end))
			if (!isPartOfUnit(parties, name)) addParty(parties, reading, name, false);
	}
	for (const name of findNamedLater(reading, sentences, parties))
		addParty(parties, reading, name, false);
	return parties.sort((a, b) => a.span.start - b.span.start);
}

/** “Roe, age 28, stabbed a man. Roe was charged with …”: whom a later sentence calls by the family name alone, right before its cue. */
function findNamedLater(
	reading: Reading,
	sentences: readonly Span[],
	parties: readonly Party[],
): PersonName[] {
	const accused = new Set(
		sentences.flatMap((sentence) => findAccusedFamilies(reading, sentence)),
	);
	if (accused.size === 0) return [];
	return sentences.flatMap((sentence) =>
		findPersonNames(reading, sentence).filter((name) => {
			const { isFull, family, start, end } = name;
			return (
				isFull &&
				accused.has(family) &&
				!parties.some((party) => isShortFor(family, party.name)) &&
				!isTitled(reading.folded, sentence, name) &&
				AGE.test(reading.folded.slice(end, end + 24).replace(/\s/g, " ")) &&
				!SUFFERER.test(
					reading.folded
						.slice(Math.max(sentence.start, start - 80), start)
						.replace(/\s/g, " "),
				)
			);
		}),
	);
}

/** Names of one word right before a cue that is said of whom stands before it. */
function findAccusedFamilies(reading: Reading, sentence: Span): string[] {
	const cues = findStatusCues(reading, sentence).filter(
		({ voice }) => voice === "subject",
	);
	if (cues.length === 0) return [];
	return findPersonNames(reading, sentence)
		.filter(
			({ isFull, end }) =>
				!isFull && cues.some(({ start }) => start >= end && start - end < 3),
		)
		.map(({ family }) => family);
}

/** “Northwind Milling” is no person where Northwind Milling Inc. is charged. */
function isPartOfUnit(
	parties: readonly Party[],
	{ name }: PersonName,
): boolean {
	return parties.some((party) => party.isUnit && party.name.startsWith(name));
}

/** Gives the places of a sentence at which defendants are named, by their whole names or by parts of them. */
export function findPartyMentions(
	reading: Reading,
	sentence: Span,
	parties: readonly Party[],
): PartyMention[] {
	const { folded } = reading;
	const mentions: PartyMention[] = [];
	for (const name of findPersonNames(reading, sentence)) {
		if (
			isTitled(folded, sentence, name) &&
			!AGE.test(folded.slice(name.end, name.end + 24))
		)
			continue;
		const fitting = parties.filter(
			(party) =>
				!party.isUnit &&
				(isShortFor(name.name, party.name) ||
					party.aliases.some((alias) => isShortFor(name.name, alias.name))),
		);
		const party = pickParty(fitting, name);
		if (party !== undefined)
			mentions.push({
				start: name.start,
				end: name.end,
				party,
				isPossessive: /^'/.test(folded.slice(name.end, name.end + 1)),
			});
	}
	for (const party of parties.filter(({ isUnit }) => isUnit)) {
		const span = findUnitMention(reading, sentence, party.name);
		const isPerson = mentions.some(
			(one) =>
				!one.party.isUnit &&
				span !== undefined &&
				one.start <= span.start &&
				span.start < one.end,
		);
		if (span !== undefined && !isPerson)
			mentions.push({ ...span, party, isPossessive: folded[span.end] === "'" });
	}
	return mentions.sort((a, b) => a.start - b.start);
}

/** Of several of whom a name may be: the one of just that name, else the only one of whom the text has spoken yet. */
function pickParty(
	fitting: readonly Party[],
	{ name, start }: PersonName,
): Party | undefined {
	if (fitting.length < 2) return fitting[0];
	const same = fitting.find(
		(one) => one.name.toLowerCase() === name.toLowerCase(),
	);
	const known = fitting.filter(({ span }) => span.start < start);
	return same ?? (known.length === 1 ? known[0] : undefined);
}

/** Tells whether a name follows the title of somebody who handles cases. */
export function isTitled(
	folded: string,
	sentence: Span,
	{ start }: Span,
): boolean {
	return OFFICIAL_TITLE.test(
		folded
			.slice(Math.max(sentence.start, start - 40), start)
			.replace(/\s/g, " "),
	);
}

function addParty(
	parties: Party[],
	reading: Reading,
	{ name, start, end }: { name: string } & Span,
	isUnit: boolean,
): void {
	const known = parties.find(
		(party) =>
			party.isUnit === isUnit &&
			(isShortFor(name, party.name) || isShortFor(party.name, name)),
	);
	const alias = ALIAS.exec(reading.folded.slice(end, end + 80))?.[1];
	const party: Party = known ?? {
		name,
		span: { start, end },
		aliases: [],
		isUnit,
	};
	if (known === undefined) parties.push(party);
	else if (name.length > known.name.length) {
		known.name = name;
		known.span = { start, end };
	}
	if (alias !== undefined && !party.aliases.some((one) => one.name === alias)) {
		const at = reading.folded.indexOf(alias, end);
		party.aliases.push({
			name: reading.text.slice(at, at + alias.length).trim(),
			span: { start: at, end: at + alias.length },
		});
	}
}

/** Gives the whole names in a sentence of whom it says that they are accused, tried or sentenced. */
function findAccused(
	reading: Reading,
	sentence: Span,
	nearEnd: number,
): PersonName[] {
	const { folded } = reading;
	const names = findPersonNames(reading, sentence).filter(
		({ isFull }) => isFull,
	);
	if (names.length === 0) return [];
	const cues = [
		...findStatusCues(reading, sentence),
		...findPenaltyCues(reading, sentence),
	];
	const text = folded.slice(sentence.start, sentence.end).replace(/\s/g, " ");
	const listed = IDENTIFIED.exec(text) ?? NAMED_DEFENDANTS.exec(text);
	const found: PersonName[] = [];
	for (const name of names) {
		const before = folded
			.slice(Math.max(sentence.start, name.start - 80), name.start)
			.replace(/\s/g, " ");
		const after = folded.slice(name.end, name.end + 40).replace(/\s/g, " ");
		if (IS_ALIAS.test(before)) continue;
		const rest = folded
			.slice(name.end, name.end + 90)
			.replace(/\s/g, " ")
			.replace(ALIAS_PHRASE, "");
		const hasAge = AGE.test(after) || AGE.test(rest) || AGE_BEFORE.test(before);
		if (isTitled(folded, sentence, name) && !hasAge) continue;
		const isListed =
			listed !== null &&
			name.start - sentence.start > listed.index &&
			(hasAge || /(?:\bas|,|;|:|\band|are|include) $/.test(before));
		const isLine =
			text.length < LINE_LENGTH &&
			!/(?<!Jr|Sr|[A-Z])\.["']?$/.test(text) &&
			LINE_PARTY.test(text) &&
			hasAge &&
			name.start === sentence.start &&
			hasCueBefore(reading, sentence, nearEnd);
		const isAccused =
			isListed ||
			isLine ||
			DEFENDANT_LABEL.test(before) ||
			isObject(name, cues, folded) ||
			(!SUFFERER.test(before) &&
				isSubject(
					reading,
					sentence,
					name,
					hasAge || RESIDENT.test(after),
					cues,
					found,
				));
		if (isAccused && (!name.isDoubtful || hasAge || isListed)) found.push(name);
	}
	return found;
}

function hasCueBefore(reading: Reading, sentence: Span, end: number): boolean {
	const next = { start: sentence.start, end };
	return (
		findStatusCues(reading, next).length > 0 ||
		/\b(?:charges?|charged|convicted|sentenced|pleaded guilty)\b/i.test(
			reading.folded.slice(sentence.start, end),
		)
	);
}

/** “the conviction of Roe”, “sentenced Roe to”: the first name after a cue that speaks of whom it stands before. */
function isObject(
	name: PersonName,
	cues: readonly { start: number; end: number; voice: string }[],
	folded: string,
): boolean {
	return cues.some(({ voice, end }) => {
		if (voice !== "object" || name.start < end) return false;
		const between = folded.slice(end, name.start).replace(/\s/g, " ");
		return (
			between.length < APPOSITION &&
			/^(?: [\w'-]+,?(?: [\w'-]+,?){0,9})? (?:and )?$|^ $/.test(between) &&
			!/\b(?:for|in|to|by|with|on|murder|killing|guilty)\b/.test(between)
		);
	});
}

/** “Roe, 36, of Port Merrow, pleaded guilty”: a name before a cue, with nobody else between who could be meant. */
function isSubject(
	{ folded }: Reading,
	sentence: Span,
	name: PersonName,
	hasAge: boolean,
	cues: readonly { start: number; voice: string }[],
	found: readonly PersonName[],
): boolean {
	const cue = cues.find(
		({ voice, start }) => voice === "subject" && start >= name.end,
	);
	if (cue === undefined) return false;
	const before = folded
		.slice(Math.max(sentence.start, name.start - 30), name.start)
		.replace(/\s/g, " ");
	const between = folded.slice(name.end, cue.start).replace(/\s/g, " ");
	if (
		/^'s?\b/.test(between) ||
		/\b(?:of|from|with|by|for|against|to|named|victim) $/.test(before)
	)
		return (
			hasAge && /\b(?:pleas? of|brother,|sister,|wife,|husband,) $/.test(before)
		);
	if (hasAge) return !/\b(?:said|told|announced)\b/.test(between);
	// “Roe, 36, of Port Merrow, Long Vale, was”: places stand where names could.
	const lead = folded
		.slice(Math.max(sentence.start, name.start - 90), name.start)
		.replace(/\s/g, " ");
	if (RESIDENCE.test(lead)) return false;
	const isDirect =
		/^(?:,[^,;]{1,120},|,? \([^)]{1,40}\)|,? (?:Jr|Sr)\.)?,? ?(?:(?:also|both|each|each of whom|has|have|had|who|later|then|today|recently|\w+ly) ){0,3}$/.test(
			between,
		);
	const isPair =
		!FINITE.test(between) &&
		/^(?:, [^,;]{1,60})?,? (?:and|&) /.test(between) &&
		between.length < APPOSITION;
	const isSecond = found.length > 0 && isDirect;
	return isDirect || isPair || isSecond;
}
