// The verdict of the court below, as a judgment of second instance recounts it: it stands where the appeal is dismissed. Works on folded text.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import { blankBrackets } from "./bracket.ts";
import type { Cast } from "./naming.ts";
import { keepDecided, type Outcome } from "./outcome.ts";
import { readVerdict } from "./verdict.ts";

/** Words by which a court lets a judgment stand, wholly or in part. */
const UPHELD =
	/维持原判|驳回(?:上诉|抗诉|申诉)|准许[^。;]{0,40}撤回(?:上诉|抗诉)|维持[^。;]{1,80}(?:判决|项)/;

/** Words before what the court below decided. */
const ORIGINAL =
	/(?:原审|原判|一审)(?:法院|判决)?[^。]{0,120}?(?:判决|判处|认为|如下)[::]?|据此[,]?(?:原审法院)?[^。]{0,60}判决[:]?|判决[:]/g;

/** Gives what the court below decided, if the decision lets it stand; else nothing. */
export function readOriginalVerdict(
	folded: string,
	before: Span,
	decision: Span,
	cast: Cast,
	lexicon: Lexicon,
): Outcome[] {
	if (!UPHELD.test(folded.slice(decision.start, decision.end))) return [];
	const start = firstIndex(ORIGINAL, folded, before.start) ?? before.start;
	const end = decision.start;
	if (start >= end) return [];
	const known = new Set(cast.roster.values());
	const text = blankBrackets(folded, start, end);
	return keepDecided(readVerdict(text, { start, end }, cast, lexicon)).filter(
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
