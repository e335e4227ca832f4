// What is to be done: guidance for those who are addressed (“Enterprises shall …”), and plans of courts (“The courts will …”).
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import { describeMechanism, operatorOf, type Scene } from "./mechanism.ts";
import { spansTouching } from "./order.ts";
import {
	capitalize,
	distinct,
	findPattern,
	type Release,
	some,
	uncapitalize,
} from "./release.ts";

const SHALL =
	/^(?:,? (?:including )?[\w' -]{0,40})? (?:shall|should|must|are (?:advised|urged|encouraged|reminded) to|need to|ought to) (?<text>[^\n]{10,400})/;
const OFFERED =
	/\b(?:guidance|advice|suggestions|recommendations|reminders?)\b/;
const WILL =
	/\b(?:will|plans? to|intends? to) (?<list>[a-z][^;"]{10,900}?)(?=\.|;|"|$)/dg;
/** Verbs of what is to come about, not of what is to be done. */
const AIM =
	/^(?:[a-z]+ly )?(?:safeguard|ensure|guarantee|provide|contribute|create|foster|build a|protect)\b/;
const VERB =
	"(?:advance|adapt|improve|deepen|strengthen|promote|enhance|provide|build|safeguard|intensify|continue|work|make|explore|increase|perform|perfect|step up|leverage|crack down|maintain|establish|expand|push|implement|carry out|give|punish|protect|ensure|serve|support|refine|optimize)";
/** Where one thing to be done ends and the next begins: at a comma or an “and” before a verb, or a comma before an adverb with one. */
const NEXT = new RegExp(
	`,? and (?=(?:[a-z]+ly |further )?${VERB}\\b)|, (?:and )?(?=(?:[a-z]+ly |further )?${VERB}\\b|[a-z]+ly [a-z]+ )`,
	"dg",
);

/** Gives the guidance of a release, one record for each of those addressed. */
export function findGuidance(scene: Scene): RawObject[] {
	const { release, event } = scene;
	const records = new Map<string, RawObject>();
	for (const [nth, sentence] of release.sentences.entries()) {
		const [audience] = release.concepts("audience", sentence);
		if (audience === undefined || audience.start - sentence.start > 12)
			continue;
		const rest = release.folded.slice(audience.end, sentence.end);
		const text = SHALL.exec(rest)?.groups?.text;
		if (text === undefined || records.has(audience.concept)) continue;
		const words = { start: sentence.end - text.length, end: sentence.end };
		const offer = release.sentences
			.slice(Math.max(0, nth - 3), nth)
			.findLast(({ text: before }) => OFFERED.test(before));
		const title = `Guidance for ${uncapitalize(release.label("audience", audience.concept))}`;
		records.set(
			audience.concept,
			describeMechanism(scene, "guidance", title, sentence, {
				text: { en: capitalize(release.show(words)) },
				audience: audience.concept,
				...some(
					"purpose",
					distinct(
						release.concepts("purpose", words).map(({ concept }) => concept),
					),
				),
				...(event === undefined
					? {}
					: {
							released_in: cite(
								release.reading,
								event.id,
								...(offer === undefined ? [] : [offer]),
								sentence,
							),
						}),
			}),
		);
	}
	return [...records.values()];
}

/** Gives what courts say that they will do: each part of “will A, B and C” a plan, with the aims that the same speech names. */
export function findPlans(scene: Scene): RawObject[] {
	const { release } = scene;
	const records = new Map<string, RawObject>();
	for (const { span, isSpeech } of speeches(scene)) {
		const parts = spansTouching(release.sentences, span)
			.flatMap((sentence) =>
				findPattern(
					release,
					{
						start: Math.max(sentence.start, span.start),
						end: Math.min(sentence.end, span.end),
					},
					WILL,
				),
			)
			.flatMap(({ groups }) =>
				groups.list === undefined ? [] : splitParts(release, groups.list),
			);
		const aims = parts.filter((part) => isAim(release, part));
		const purposes = aims.flatMap((aim) =>
			release.concepts("purpose", aim).map(({ concept }) => ({ concept, aim })),
		);
		for (const part of parts.filter((item) => !isAim(release, item))) {
			const operator = operatorOf(scene, part);
			if (
				operator === undefined ||
				!(isSpeech || /[Cc]ourt/.test(operator.label))
			)
				continue;
			const whole = release.show(part);
			const { title, isCut } = shortenPlan(whole);
			const record = describeMechanism(scene, "plan", title, part, {
				...(isCut ? { text: { en: `${capitalize(whole)}.` } } : {}),
				operated_by: cite(release.reading, operator.name, {
					start: operator.start,
					end: part.end,
				}),
				...some(
					"addresses_family",
					distinct(
						release.concepts("family", part).map(({ concept }) => concept),
					),
				),
				...some(
					"purpose",
					purposes.map(({ concept, aim }) =>
						cite(release.reading, concept, aim),
					),
				),
			});
			const id = String(record.id);
			if (!records.has(id)) records.set(id, record);
		}
	}
	return [...records.values()];
}

/** The passages in which plans are told: quotations, and sentences of the release itself that say “courts will”. */
function speeches({
	release,
	quotations,
	isOfCase,
}: Scene): { span: Span; isSpeech: boolean }[] {
	const quoted = quotations.map(({ words }) => ({
		span: words,
		isSpeech: true,
	}));
	const own = release.sentences
		.filter(
			(sentence) =>
				!isOfCase(sentence) && /\bcourts? will\b/i.test(sentence.text),
		)
		.filter(
			({ start }) =>
				!quotations.some(
					({ whole }) => whole.start <= start && start < whole.end,
				),
		)
		.map((span) => ({ span, isSpeech: false }));
	return [...quoted, ...own];
}

function splitParts(release: Release, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	for (const cut of findPattern(release, { start, end }, NEXT)) {
		parts.push({ start: from, end: cut.start });
		from = cut.end;
	}
	return [...parts, { start: from, end }];
}

/** An aim is told by its verb, and names a purpose. */
function isAim(release: Release, part: Span): boolean {
	return (
		AIM.test(release.folded.slice(part.start, part.end)) &&
		release.concepts("purpose", part).length > 0
	);
}

/** Words that the title of a plan has at most, if it can be cut at an “and”. */
const TITLE_WORDS = 8;

/** The title of a plan is what is to be done, without the adverb before it; a long one ends before its first “and”. */
function shortenPlan(whole: string): { title: string; isCut: boolean } {
	const title = whole
		.replace(/[,;:]$/, "")
		.replace(/^(?:[a-z]+ly|further) /, "");
	const isCut =
		title.split(" ").length > TITLE_WORDS && title.includes(" and ");
	return {
		title: isCut ? title.slice(0, title.indexOf(" and ")) : title,
		isCut,
	};
}
