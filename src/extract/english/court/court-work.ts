// Figures on the work of courts: cases concluded, defendants sentenced, how both changed, and the shares of crimes in them.
import type { Agency } from "./agency.ts";
import { findChanges, THESE_FIGURES } from "./change-figure.ts";
import type { Concept } from "./concept.ts";
import { findCounts, type WorkContext } from "./count-figure.ts";
import type { Figure } from "./figure.ts";
import { spansWithin } from "./order.ts";
import type { Release, Sentence } from "./release.ts";
import { findShares } from "./share-figure.ts";

/** Whether a sentence has a number at all. */
const NUMBER =
	/\d|\b(?:percent|hundred|thousand|million|dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/i;
/** References to the court that speaks. */
const THE_COURT = /\b(?:[Tt]he|[Tt]his) [Cc]ourt\b|^It\b/;
/** References to the cases of a share. */
const THESE_CASES =
	/\b(?:[Tt]hese|[Ss]uch) (?:cases|crimes|offenses)\b|^They\b/;

/** Gives the figures on the work of courts, in order; where no court is named they are those of the one that speaks. */
export function findCourtWork(
	release: Release,
	agencies: readonly Agency[],
	home: Agency | undefined,
): Figure[] {
	const figures: Figure[] = [];
	const context: WorkContext = { changes: [], counts: [] };
	for (const [nth, sentence] of release.sentences.entries()) {
		if (!NUMBER.test(sentence.text)) continue;
		const courts = spansWithin(agencies, sentence).filter(({ label }) =>
			/\bcourts?\b/i.test(label),
		);
		if (courts.length === 0 && THE_COURT.test(sentence.text))
			context.agency = home;
		figures.push(
			...findCounts(release, sentence, nth, courts, context),
			...findChanges(release, sentence, nth, courts, context),
			...findShares(release, sentence, nth, context),
		);
	}
	const last = new Map(figures.map((figure) => [figure.sentence, figure]));
	return figures.map((figure) =>
		addTrend(release, figure, last.get(figure.sentence) === figure),
	);
}

/** Adds the trend that the sentence of a figure sees in it, or one that “these figures” or “these cases” have in the next. */
function addTrend(
	release: Release,
	figure: Figure,
	isLastOfSentence: boolean,
): Figure {
	const sentence = release.sentences[figure.sentence];
	if (sentence === undefined) return figure;
	const own =
		figure.base === undefined ? undefined : trendIn(release, sentence, true);
	if (own !== undefined) return { ...figure, trend: own };
	const next = release.sentences[figure.sentence + 1];
	if (next === undefined) return figure;
	const refers = figure.base !== undefined ? THESE_FIGURES : THESE_CASES;
	const isLast = isLastOfSentence || figure.base !== undefined;
	const later =
		isLast && refers.test(next.text)
			? trendIn(release, next, figure.base !== undefined)
			: undefined;
	return later === undefined ? figure : { ...figure, trend: later };
}

/** Gives the trend in a sentence: for a change only where it is called one, since every change rises or falls. */
function trendIn(
	release: Release,
	sentence: Sentence,
	isChange: boolean,
): Concept | undefined {
	return release
		.concepts("trend", sentence)
		.find(
			({ start, end }) =>
				!isChange ||
				/\b(?:trend|momentum)\b/.test(release.folded.slice(start, end + 10)),
		);
}
