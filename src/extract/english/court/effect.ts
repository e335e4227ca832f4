// What a case brings about: sentences on the ruling, and what is said to follow from it.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import {
	capitalize,
	findPattern,
	type Release,
	type Sentence,
} from "./release.ts";

/** Sentences on what a case brings about, and not on what happened. */
export const ON_EFFECT: RegExp =
	/^(?:[Tt]he (?:ruling|judgment|judgement|verdict|decision|conviction|case)|[Tt]his (?:case|ruling|judgment|verdict|conviction)) /;
const HELPS =
	/^(?:not only )?(?:helps?|sets?|provides?|serves?|sends?|clarif(?:y|ies)|establish(?:es)?|protects?|safeguards?|demonstrates?|deters?|contributes?|offers?|strengthens?|maintains?|delivers?|gives?|draws?|fully )\b/;
const RESULT =
	/, (?<effect>(?:effectively |thereby |thus |fully |powerfully )?(?!including|involving|causing|resulting|leading|according|concerning|following|using)[a-z]{3,14}ing [^.;]{5,300})/dg;
/** A court that decides. */
export const COURT_VERB: RegExp =
	/\b(?:court|court's)\b[^.;]{0,80}\b(?:convicted|sentenced|ruled|ordered|held|rejected|upheld)\b/;

/** What the case brings about: sentences on the ruling, and what follows from a verdict. */
export function findEffects(
	release: Release,
	body: readonly Sentence[],
	ruled: ReadonlySet<Sentence>,
): RawObject[] {
	return body.flatMap((sentence) => {
		const hasFeature = (span: Span): boolean =>
			release.concepts("feature", span).length > 0;
		if (ON_EFFECT.test(sentence.text))
			return hasFeature(sentence) ? [] : splitEffects(release, sentence);
		if (ruled.has(sentence) || !COURT_VERB.test(sentence.text)) return [];
		return findPattern(release, sentence, RESULT)
			.slice(-1)
			.flatMap(({ groups }) => {
				const { effect } = groups;
				return effect === undefined || hasFeature(effect)
					? []
					: [citeEffect(release, effect)];
			});
	});
}

/** “The ruling not only does A but also does B” has two effects. */
function splitEffects(release: Release, sentence: Sentence): RawObject[] {
	const lead = ON_EFFECT.exec(sentence.text)?.[0].length ?? 0;
	const rest = sentence.text.slice(lead);
	if (!HELPS.test(rest)) return [];
	const [pair] = findPattern(
		release,
		{ start: sentence.start + lead, end: sentence.end },
		/^not only (?<first>[^;]{5,300}?),? but (?:also )?(?<second>[^;]{5,300})$/dg,
	);
	const parts =
		pair === undefined
			? [{ start: sentence.start + lead, end: sentence.end }]
			: [pair.groups.first, pair.groups.second];
	return parts.flatMap((part) =>
		part === undefined ? [] : [citeEffect(release, part)],
	);
}

function citeEffect({ reading, show }: Release, span: Span): RawObject {
	return cite(
		reading,
		{ en: `${capitalize(show(span)).replace(/\.$/, "")}.` },
		span,
	);
}
