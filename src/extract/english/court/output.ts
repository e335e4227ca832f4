// What courts put out, in numbers: white papers, judicial recommendations, scenarios of data-assisted governance, rulings taken into national collections.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import { type Agency, nameAgency } from "./agency.ts";
import { findQuantities, type Quantity } from "./amount-phrase.ts";
import type { Concept } from "./concept.ts";
import { describeMechanism, operatorOf, type Scene } from "./mechanism.ts";
import { spansWithin } from "./order.ts";
import { findPeriod, formatPeriod } from "./period.ts";
import { findPlatform } from "./platform.ts";
import {
	distinct,
	findPattern,
	type Sentence,
	slug,
	some,
	uncapitalize,
} from "./release.ts";

/** A kind of output, by the noun behind its number. */
interface Output {
	/** Concept of scheme/mechanism-type. */
	readonly kind: string;
	/** Concept of scheme/measure. */
	readonly measure: string;
	/** Concept of scheme/unit. */
	readonly unit: string;
	readonly noun: RegExp;
	/** What else the sentence must say. */
	readonly verb: RegExp;
}

const OUTPUTS: readonly Output[] = [
	{
		kind: "white-paper",
		measure: "white-papers",
		unit: "white-paper",
		noun: /^ (?:[\w'-]+ ){0,4}white papers?\b/i,
		verb: /\b(?:issu|releas|publish)/,
	},
	{
		kind: "judicial-recommendation",
		measure: "judicial-recommendations",
		unit: "recommendation",
		noun: /^ (?:[\w'-]+ ){0,4}judicial (?:recommendations?|suggestions?|advice)\b/i,
		verb: /\b(?:issu|sen[dt]|made|mak|publish|put forward)/,
	},
	{
		kind: "data-assisted-scenario",
		measure: "data-assisted-governance-scenarios",
		unit: "scenario",
		noun: /^ (?:["\w'-]+ ){0,5}scenarios?\b/i,
		verb: /\b(?:establish|buil[dt]|develop|launch|set up|creat)/,
	},
	{
		kind: "case-selection",
		measure: "rulings-selected-nationally",
		unit: "ruling",
		noun: /^ (?:[\w'-]+ ){0,4}(?:rulings?|judgments?|cases)\b/i,
		verb: /\b(?:includ|select|adopt|admit|taken into|incorporat)\w* (?:in|into|as|for) (?:[^.;]{0,60})?(?:national|Case Database|guiding)/,
	},
];
const SELECTED_INTO =
	/\b(?:included|selected|adopted|admitted|taken|incorporated) (?:in|into|as|for) (?:the )?(?<into>[^.;]{5,120})/dg;
const AGAINST =
	/\b(?:for|against|on) (?:crimes|offenses|cases) (?:such as|like|including) /dg;
const GUIDANCE =
	/\b(?:providing|offering|giving|leveraging|using|serving|to (?:provide|enhance|improve|support|guide))\b/dg;

/** Gives the mechanisms that sentences count, each with the figure. */
export function findOutputs(scene: Scene): RawObject[] {
	const { release } = scene;
	return release.sentences.flatMap((sentence) => {
		if (scene.isOfCase(sentence)) return [];
		return findQuantities(release, sentence).flatMap((quantity) => {
			const after = release.folded.slice(quantity.end, sentence.end);
			const output = quantity.isPercent
				? undefined
				: OUTPUTS.find(
						({ noun, verb }) => noun.test(after) && verb.test(sentence.text),
					);
			const noun = output?.noun.exec(after)?.[0];
			return output === undefined || noun === undefined
				? []
				: describeOutput(scene, sentence, quantity, output, {
						start: quantity.end,
						end: quantity.end + noun.length,
					});
		});
	});
}

function describeOutput(
	scene: Scene,
	sentence: Sentence,
	quantity: Quantity,
	output: Output,
	noun: Span,
): RawObject[] {
	const { release } = scene;
	const { kind } = output;
	const isSelection = kind === "case-selection";
	const on =
		/^ (?:on|concerning|about|regarding) [\w' -]{3,80}/.exec(
			release.folded.slice(noun.end, sentence.end),
		)?.[0] ?? "";
	const phrase = { start: noun.start, end: noun.end + cutAnd(on) };
	const operator = findOperator(scene, sentence, noun);
	const title = titleOf(scene, sentence, output, operator, phrase, noun);
	const families = distinct(
		release.concepts("family", phrase).map(({ concept }) => concept),
	);
	const fields = {
		...(operator === undefined ? {} : { operated_by: operator.name }),
		...some("purpose", findPurposes(scene, sentence, phrase)),
		...(kind === "data-assisted-scenario" ? builtOn(scene, sentence) : {}),
	};
	const span = {
		start: quantity.start,
		end: isSelection ? sentence.end : phrase.end,
	};
	const mechanism = {
		...describeMechanism(scene, kind, title, span, {
			...some("addresses_family", families),
			...(isSelection ? {} : fields),
		}),
		id: `${scene.key}-${output.measure}`,
	};
	const parts =
		kind === "data-assisted-scenario"
			? describeParts(scene, sentence, mechanism, operator?.name)
			: [];
	const figure = describeNumber(scene, sentence, quantity, output, mechanism);
	const area = operator?.area === undefined ? {} : { area: operator.area };
	return [
		mechanism,
		...parts,
		{ ...figure, ...area, quote: release.quote(span) },
	];
}

/** Those whose output it is: in the sentence, before the number or behind “from”; else the court that was spoken of before. */
function findOperator(
	scene: Scene,
	sentence: Sentence,
	noun: Span,
): Agency | undefined {
	const [behind] = spansWithin(scene.agencies, {
		start: noun.end,
		end: sentence.end,
	});
	const isFrom =
		behind !== undefined &&
		/^ (?:from|of|by) (?:the )?$/.test(
			scene.release.folded.slice(noun.end, behind.start),
		);
	return isFrom ? behind : operatorOf(scene, noun);
}

function describeNumber(
	{ release, key }: Scene,
	sentence: Sentence,
	{ value, bound }: Quantity,
	{ measure, unit }: Output,
	mechanism: RawObject,
): RawObject {
	const period = findPeriod(release, sentence);
	const years = period === undefined ? undefined : formatPeriod(period, "-");
	return {
		type: "observation",
		id: [key, measure, years].filter(Boolean).join("-"),
		title: mechanism.title ?? measure,
		measure,
		value: String(value),
		bound,
		unit,
		...(period === undefined ? {} : { period: { ...period } }),
		about_mechanism: mechanism.id ?? key,
	};
}

/** Where “on A and over twenty B” goes on with another item. */
function cutAnd(on: string): number {
	const cut = /,? and (?:over|more|at least|about|some|nearly|\d)/.exec(on);
	return cut === null ? on.trimEnd().length : cut.index;
}

/** Titles: “White papers of Shanghai courts on …”, “… rulings in …”. */
function titleOf(
	{ release }: Scene,
	sentence: Sentence,
	{ measure, kind }: Output,
	operator: Agency | undefined,
	phrase: Span,
	noun: Span,
): string {
	const of = operator === undefined ? "" : ` of ${nameAgency(operator)}`;
	const on = release.folded.slice(noun.end, phrase.end).trimEnd();
	if (kind !== "case-selection")
		return `${release.label("measure", measure)}${of}${on}`;
	const [selected] = findPattern(release, sentence, SELECTED_INTO);
	const into = selected?.groups.into;
	return `${release.show(noun)}${into === undefined ? of : ` in ${release.show(into)}`}`;
}

/** Purposes that the sentence goes on to name: “providing guidance for A and B”. */
function findPurposes(
	{ release }: Scene,
	sentence: Sentence,
	phrase: Span,
): RawObject[] {
	const cue = findPattern(
		release,
		{ start: phrase.end, end: sentence.end },
		GUIDANCE,
	)[0];
	if (cue === undefined) return [];
	return release
		.concepts("purpose", { start: cue.start, end: sentence.end })
		.map(({ concept, end }) =>
			cite(release.reading, concept, { start: phrase.start, end }),
		);
}

function builtOn(scene: Scene, sentence: Sentence): RawObject {
	const platform = findPlatform(scene, sentence);
	return platform === undefined
		? {}
		: { built_on: cite(scene.release.reading, platform.id, sentence) };
}

/** Each crime that scenarios are said to be for is one scenario of them. */
function describeParts(
	scene: Scene,
	sentence: Sentence,
	whole: RawObject,
	operator: string | undefined,
): RawObject[] {
	const { release } = scene;
	const [cue] = findPattern(release, sentence, AGAINST);
	if (cue === undefined) return [];
	const list = { start: cue.end, end: sentence.end };
	return release.crimes(list).map((crime) => {
		const title = `${release.label("mechanism-type", "data-assisted-scenario")} for ${uncapitalize(release.label(crime.scheme, crime.concept))}`;
		return describeMechanism(
			scene,
			"data-assisted-scenario",
			title,
			{ start: sentence.start, end: crime.end },
			{
				...(operator === undefined ? {} : { operated_by: operator }),
				part_of: whole.id ?? slug(title),
				...addressOf(crime),
			},
		);
	});
}

function addressOf({ scheme, concept }: Concept): RawObject {
	return scheme === "family"
		? { addresses_family: concept }
		: { addresses_offense: concept };
}
