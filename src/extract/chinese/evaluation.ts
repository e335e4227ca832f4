// Evaluation: where a court answers the parties before it reasons, between its findings of fact and 本院认为. Works on folded text.
import type { Span } from "../reading.ts";
import type { Sections } from "./section.ts";

/** Words by which a court opens its answers: 针对辩护意见,本院评判如下. */
const OPENING: RegExp = new RegExp(
	[
		"(?:评判|评述|评析|评议|评价|分析|论述|综合认定)(?:意见)?如下",
		"综合(?:评判|评析|评述|分析)[:,]",
		"争议(?:的)?(?:焦点|问题)[^。\\n]{0,14}(?:评判|评述|评析|分析|认定)",
		"(?:本院|合议庭)(?:综合)?(?:评判|评述|评析)[:,]",
		"(?:关于|对于?|针对)[^。\\n]{0,60}(?:意见|辩解|理由|焦点|问题)[^。\\n]{0,10}[,。](?:本院)?经查",
	].join("|"),
	"g",
);

/** Headings of answers; they count below the findings only. */
const HEADED =
	/\n\s{0,4}(?:[一二三四五六七八九十\d(（][^\n,。]{0,3})?(?:关于|对于?|针对)[^\n。]{0,40}(?:从犯|自首|认罪认罚|地位|作用|意见|辩解|问题)[^\n。:]{0,10}[。:,]/g;

/** Gives the part of the course of a case in which the court answers the parties; empty, at the end of the course, if there is none. */
export function findEvaluation(
	folded: string,
	{ accusation, course, findings }: Sections,
): Span {
	const hasFindings = findings.start > accusation.end;
	const starts = [
		firstIn(OPENING, folded, course),
		hasFindings ? firstIn(HEADED, folded, findings) : undefined,
	].filter((start) => start !== undefined);
	return { start: Math.min(course.end, ...starts), end: course.end };
}

function firstIn(
	pattern: RegExp,
	folded: string,
	{ start, end }: Span,
): number | undefined {
	const found = folded.slice(start, end).matchAll(pattern).next().value;
	return found === undefined ? undefined : start + found.index;
}
