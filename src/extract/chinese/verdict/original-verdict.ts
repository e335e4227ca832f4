// The verdict of the court below, as a judgment of second instance recounts it: it stands where the appeal is dismissed, and where only the sentence is changed its counts do. Works on folded text.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import { blankBrackets } from "./bracket.ts";
import type { Cast } from "./naming.ts";
import { keepDecided, type Outcome } from "./outcome.ts";
import { succeed } from "./succession.ts";
import { readVerdict } from "./verdict.ts";

/** Words by which a court lets a judgment stand, wholly or in part. */
const UPHELD =
	/维持原判|驳回(?:上诉|抗诉|申诉)|准许[^。;]{0,40}撤回(?:上诉|抗诉)|维持[^。;]{1,80}(?:判决|项)/;

/** Words by which it revokes an item or a part, so that the others stand. */
const REVOKED_IN_PART =
	/撤销[^。;]{0,80}(?:第[一二三四五六七八九十、]{1,8}项|部分)/;

/** Words before what the court below decided. */
const ORIGINAL =
	/(?:原审|原判|一审)(?:法院|判决)?[^。]{0,120}?(?:判决|判处|认为|如下)[::]?|据此[,]?(?:原审法院)?[^。]{0,60}判决[:]?|判决[:]/g;

/**
 * Completes what a decision says by what the court below decided, as it is recounted before: that stands for those of whom the
 * decision does not speak where it lets it stand, and its counts stand where only the sentence is changed.
 */
export function completeByOriginal(
	folded: string,
	before: number,
	decision: Span,
	{ outcomes, cast }: { outcomes: readonly Outcome[]; cast: Cast },
	lexicon: Lexicon,
): Outcome[] {
	const isUpheld = isLeftStanding(folded.slice(decision.start, decision.end));
	const isPartial = outcomes.some(isOfSentenceOnly);
	if (!isUpheld && !isPartial) return [...outcomes];
	const from = firstIndex(ORIGINAL, folded, before);
	if (from === undefined && !isUpheld) return [...outcomes];
	const span = { start: from ?? before, end: decision.start };
	const original = new Map(
		readOriginal(folded, span, cast, lexicon).map(
			(outcome) => [outcome.name.value, outcome] as const,
		),
	);
	const changed = outcomes.map((outcome) => {
		const earlier = original.get(outcome.name.value);
		original.delete(outcome.name.value);
		return earlier !== undefined && isOfSentenceOnly(outcome)
			? { ...earlier, ...succeed(earlier, outcome) }
			: outcome;
	});
	return isUpheld ? [...changed, ...original.values()] : changed;
}

function isLeftStanding(decision: string): boolean {
	return (
		UPHELD.test(decision) ||
		(REVOKED_IN_PART.test(decision) && !decision.includes("发回"))
	);
}

/** Tells whether an outcome names no offense: 上诉人甲判处有期徒刑三年. */
function isOfSentenceOnly({ counts, combined }: Outcome): boolean {
	return counts.length === 0 && combined !== undefined;
}

function readOriginal(
	folded: string,
	span: Span,
	cast: Cast,
	lexicon: Lexicon,
): Outcome[] {
	if (span.start >= span.end) return [];
	const known = new Set(cast.roster.values());
	const text = blankBrackets(folded, span.start, span.end);
	return keepDecided(readVerdict(text, span, cast, lexicon)).filter(
		({ name }) => known.size === 0 || known.has(name.value),
	);
}

function firstIndex(
	pattern: RegExp,
	folded: string,
	from: number,
): number | undefined {
	pattern.lastIndex = from;
	const match = pattern.exec(folded);
	pattern.lastIndex = 0;
	return match?.index;
}
