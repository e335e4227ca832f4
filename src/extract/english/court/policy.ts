// How courts say that they deal with crime: approaches, collaboration, principles, criminal policies, rules of adjudication, and what is emphasized.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import { agencyBefore } from "./agency.ts";
import {
	describeMechanism,
	operatorOf,
	quotationOf,
	type Scene,
} from "./mechanism.ts";
import { spanAt } from "./order.ts";
import { distinct, findPattern, type Sentence, some } from "./release.ts";

/** A turn of phrase that names a mechanism; group `name` is its name. */
interface Phrase {
	/** Concept of scheme/mechanism-type. */
	readonly kind: string;
	readonly words: RegExp;
	/** What its title begins with, where the name alone is not one. */
	readonly prefix?: string;
	/** Whether “A and B” are two of them. */
	readonly isList?: boolean;
	/** Whether agencies that the sentence names take part. */
	readonly hasParticipants?: boolean;
	/** Whether the crime that it is about may stand in the sentence before. */
	readonly looksBack?: boolean;
}

const ADOPT =
	"(?:adhered? to|adher(?:es|ing) to|adopt(?:ed|s)?|taken?|pursued?|follow(?:ed|s)?|implemented|applied|put in place)";
const PHRASES: readonly Phrase[] = [
	{
		kind: "approach",
		words: new RegExp(
			`\\b${ADOPT} (?<name>an? [a-z][\\w' -]{3,60}?(?:approach|model|strategy)(?: (?:to|of|for) [a-z][\\w' -]{2,40}?)?)(?= and |[,.;])`,
			"dg",
		),
	},
	{
		kind: "approach",
		words:
			/\b(?:realized|achieved|ensured|pursued|promoted) (?<name>(?:coordinated|joint|integrated|combined) [a-z][\w' -]{3,60}? (?:accountability|liability|punishment|governance|protection))(?=[,.;]| and )/dg,
	},
	{
		kind: "approach",
		words:
			/\b(?:advanc(?:ing|ed)|promot(?:ing|ed)|pursu(?:ing|ed)|combin(?:ing|ed)) (?<name>the [\w' -]{3,60} and [a-z][\w' -]{3,40}?)(?= in tandem| simultaneously| together| in parallel| at the same time)/dg,
	},
	{
		kind: "collaboration-mechanism",
		hasParticipants: true,
		looksBack: true,
		words:
			/\b(?:establish(?:ed|ing)?|set up|built|form(?:ed|ing)|improv(?:ed|ing)) (?:an? )?(?:(?:sound|effective|efficient|stable|regular|long-term|robust|new) )?(?<name>[a-z][\w' -]{3,60}? (?:mechanisms?|frameworks?))(?=[,.;]| with | to )/dg,
	},
	{
		kind: "principle",
		prefix: "Principle of ",
		isList: true,
		words:
			/\bprinciples? of (?<name>[a-z][\w' -]{4,120}?)(?=[,.;"]| and (?:fully|faithfully|strictly|thoroughly|implement|carr|appl|adher|follow))/dg,
	},
	{
		kind: "criminal-policy",
		words:
			/\b(?<name>criminal polic(?:y|ies) of [a-z][\w' -]{4,80}?)(?=[,.;"]| and (?:fully|strictly))/dg,
	},
	{
		kind: "adjudication-rule",
		words: /\b(?<name>[Cc]entering on [\w' -]{5,80}?)(?=[,.;"])/dg,
	},
	{
		kind: "adjudication-rule",
		words:
			/\b(?:appl(?:ied|y|ies)|follow(?:ed|s)?|observ(?:ed|es)?|enforced?) (?:the )?(?<name>[a-z][\w'-]{2,30}(?: [a-z][\w'-]{2,20}){0,3} rules?)(?=[,.;"]| of | in )/dg,
	},
	{
		kind: "policy-emphasis",
		prefix: "Emphasis on ",
		isList: true,
		words:
			/\b(?:placed|laid|put|attached|places|attaches) (?:great|high|particular|considerable|much) (?:emphasis|importance|weight|stress|priority) (?:on|to) (?<name>[\w' -]{5,120}?)(?=[,.;"])/dg,
	},
];
const OF_CASES =
	/^"?These (?:typical |model )?cases\b[^.;]{0,20}\b(?:demonstrate|show|reflect|illustrate|reveal)/;
/** A case that is an example of joined sanctions and remedies is one of criminal and civil accountability. */
const JOINED = {
	feature: "joined-criminal-sanctions-and-civil-remedies",
	name: /\bcriminal and civil\b/,
};

/** Gives the mechanisms that turns of phrase name, each once. */
export function findPolicies(scene: Scene): RawObject[] {
	const { release } = scene;
	const records = new Map<string, RawObject>();
	for (const [nth, sentence] of release.sentences.entries())
		for (const phrase of PHRASES)
			for (const { groups } of findPattern(release, sentence, phrase.words)) {
				const { name } = groups;
				if (name === undefined) continue;
				for (const item of phrase.isList ? splitList(scene, name) : [name])
					for (const record of describePolicy(
						scene,
						sentence,
						nth,
						phrase,
						item,
					)) {
						const id = String(record.id);
						if (!records.has(id)) records.set(id, record);
					}
			}
	return [...records.values()];
}

/** “Legality and proportionality between crime and punishment” are two principles: the first “and” parts them, unless “between” stands before it. */
function splitList({ release }: Scene, { start, end }: Span): Span[] {
	const items: Span[] = [];
	let from = start;
	for (const cut of findPattern(release, { start, end }, /,? and |, /dg)) {
		if (
			/\b(?:between|of both|combining)\b/.test(
				release.folded.slice(from, cut.start),
			)
		)
			continue;
		items.push({ start: from, end: cut.start });
		from = cut.end;
	}
	return [...items, { start: from, end }];
}

/** Kinds that nobody need be said to follow: they hold for all courts. */
const GENERAL: ReadonlySet<string> = new Set(["principle", "criminal-policy"]);
/** Kinds that hold for cases. */
const RULES: ReadonlySet<string> = new Set([...GENERAL, "adjudication-rule"]);

/** Makes the record of a mechanism; none where it would be nobody's. */
function describePolicy(
	scene: Scene,
	sentence: Sentence,
	nth: number,
	phrase: Phrase,
	name: Span,
): RawObject[] {
	const { release } = scene;
	const { kind, prefix = "", hasParticipants } = phrase;
	const printed = release.show(name);
	const operator =
		kind === "policy-emphasis"
			? agencyBefore(scene.agencies, { start: sentence.start, end: name.start })
			: operatorOf(scene, name);
	if (operator === undefined && !GENERAL.has(kind)) return [];
	const purposes = release.concepts("purpose", name);
	const fields = {
		...(operator === undefined ? {} : { operated_by: operator.name }),
		...(hasParticipants
			? some("participants", participants(scene, sentence, operator?.name))
			: {}),
		...some("addresses_family", addressed(scene, sentence, nth, phrase, name)),
		...(kind === "approach"
			? some("purpose", distinct(purposes.map(({ concept }) => concept)))
			: {}),
		...some(
			"applied_to",
			RULES.has(kind)
				? allCases(scene, name)
				: joinedCases(scene, kind, printed),
		),
	};
	const span = { start: sentence.start, end: name.end };
	return [describeMechanism(scene, kind, prefix + printed, span, fields)];
}

/** Families of crime that a name has in it; for some kinds those of the sentence, or of the one before. */
function addressed(
	{ release }: Scene,
	sentence: Sentence,
	nth: number,
	{ kind, looksBack }: Phrase,
	name: Span,
): string[] {
	if (kind === "policy-emphasis") return [];
	const before = release.sentences[nth - 1];
	const around = [sentence, ...(before === undefined ? [] : [before])];
	const near = release.concepts("family", name);
	const families =
		near.length > 0 || !looksBack
			? near
			: around.flatMap((part) => release.concepts("family", part));
	return distinct(families.map(({ concept }) => concept));
}

/** Agencies that a sentence names beside the one that it is about. */
function participants(
	{ release }: Scene,
	sentence: Sentence,
	operator: string | undefined,
): string[] {
	return distinct(
		release.concepts("agency", sentence).map(({ concept }) => concept),
	).filter((concept) => concept !== operator && concept !== "peoples-courts");
}

/** The cases that “these typical cases demonstrate” speaks of: all, where the quotation or the sentence begins so. */
function allCases(
	{ release, quotations, cases }: Scene,
	span: Span,
): RawObject[] {
	const from =
		quotationOf(quotations, span)?.words.start ??
		spanAt(release.sentences, span.start)?.start ??
		span.start;
	if (!OF_CASES.test(release.folded.slice(from, from + 80))) return [];
	return cases.map(({ id }) =>
		cite(release.reading, id, { start: from, end: span.end }),
	);
}

function joinedCases(
	{ release, cases }: Scene,
	kind: string,
	name: string,
): RawObject[] {
	if (kind !== "approach" || !JOINED.name.test(name)) return [];
	return cases.flatMap(({ id, features, passage }) =>
		features.includes(JOINED.feature)
			? [cite(release.reading, id, ...passage.body.slice(-2))]
			: [],
	);
}
