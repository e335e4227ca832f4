// Words by which running text tells that a court decides, in which instance, and words that only look like it. Works on folded text.
import type { Span } from "../reading.ts";
import { instanceOf } from "./docket.ts";

/** Words by which a sentence tells that a court decides. */
export const DECIDES: RegExp =
	/(?:作出|做出|出具|下达|制作)[^。;\n]{0,16}(?:判决|裁定|调解书|决定书)|(?:判决|裁定)(?:认定|驳回|准许|维持|撤销|支持|确认|责令|如下|被告|:|,|书)|判处|决定执行|判决[^。,;]{0,20}(?:犯|无罪|免予|赔偿|承担|支付|停止)|驳回(?:上诉|抗诉|申诉|再审)|改判|宣告[^。;\n]{0,20}无罪|(?:经审理|审理后)[^。\n]{0,400}(?:驳回上诉|维持原判)|判令|调解(?:书)?结案|达成调解|核准|二审[^。,;\n]{0,12}(?:维持原判|维持一审)|以[^。;\n]{2,40}罪[^。;\n]{0,40}定罪(?!处罚)/;

/** A conviction of the past, which a decision may recount of somebody. */
const EARLIER =
	/[曾前]因[^,。;\n]{0,40}(?:被|经)?[^,。;\n]{0,20}(?:判处|判刑)[^,。;\n]{0,60}/g;

/** Those of them that go with the date of the decision. */
export const DATES: RegExp = /^(?:作出|做出|出具|下达|制作)/;

/** Sentences that use such words of something else: an earlier conviction, a proposal, what is asked for, an appeal. */
const NOT_DECIDING =
	/(?:曾|前)因|^[^。]{0,40}(?:年|日)[^,。]{0,6}因[^。]{0,60}(?:被|经)[^。]{0,40}判处|量刑建议[^。]{0,40}(?:判处|有期徒刑)[^。]{0,40}$|(?:提出|建议)[^。]{0,20}判处[^。]{0,60}量刑建议|(?:建议|请求|要求|主张)[^。]{0,24}(?:驳回上诉|驳回抗诉|维持原判)|请求(?:法院)?(?:依法)?(?:判令|判决|改判|撤销)|诉讼请求|应当判处|可能判处|不服[^。]{0,20}(?:判决|裁定),[^。]{0,20}(?:提出|提起)(?:上诉|抗诉)/;

/** The court in general, by the words that begin a clause. */
export const SOME_COURT: RegExp =
	/(?<![\p{Script=Han}])(?:后|随后|最终|经审理,?)?(?:该|本)?(?:人民)?法院|一审法院|二审法院|终审法院|再审法院|合议庭/u;

const SECOND = /二审|终审|上诉人|驳回上诉|驳回抗诉|维持原判|改判|原审被告人/;
const RETRIAL = /再审|审判监督程序/;
const REVIEW = /复核|核准/;
const CIVIL =
	/(?<!附带)民事公益诉讼|(?<!附带)民事判决|民事裁定|民事调解|调解书|公益诉讼起诉人|民初|民终|民再/;
const ADMINISTRATIVE = /行政公益诉讼|行政判决|行政裁定|行初|行终/;

/** What is asked for, as a court grants or denies it. */
const GRANTS =
	/(?:判决|裁定)[^。;\n]{0,20}(?:支持|驳回)[^。;\n]{0,16}(?:请求|诉请)|采纳[^。;,\n]{0,20}量刑建议/;

/** Tells whether a sentence with a word of DECIDES is one on a decision in the case. */
export function isDeciding(words: string): boolean {
	const rest = words.replace(EARLIER, "");
	if (GRANTS.test(rest)) return true;
	return DECIDES.test(rest) && !NOT_DECIDING.test(rest);
}

/** Tells whether a docket number names the decision that its clause tells of, and not what is appealed against or set aside. */
export function isDecisionNumber(
	folded: string,
	{ start, end }: Span,
): boolean {
	const behind = folded.slice(end, end + 16);
	if (!/^["']?[^,。;、]{0,10}?(?:判决|裁定|决定|调解|通知)/.test(behind))
		return false;
	const before = folded.slice(Math.max(0, start - 24), start);
	const stops = [..."。,;:\n"].map((stop) => before.lastIndexOf(stop));
	const clause = before.slice(Math.max(...stops) + 1);
	return !/撤销|维持|不服|依据|根据|针对/.test(clause);
}

/** Tells whether a court that is named decides: not one that something is brought before, or by which someone was once judged. */
export function isSubject(folded: string, { start, end }: Span): boolean {
	const before = folded.slice(Math.max(0, start - 4), start);
	if (/(?:向|被|报|至|到|经|不服|撤销|维持)$/.test(before)) return false;
	return !/^(?:提起|提出|移送|报送|的?一审判决(?![:,]|[^。,;\n]{0,16}(?:犯|判处|认定|无罪|以|:)))/.test(
		folded.slice(end, end + 24),
	);
}

/** Tells whether a case is brought before the court whose name ends at an index, or heard there. */
export function isSeized(folded: string, end: number): boolean {
	return /^(?:依法)?(?:提起|提出|起诉|公开|开庭|不公开|受理|经|组成)/.test(
		folded.slice(end, end + 12),
	);
}

/** Tells whether words speak of a second instance. */
export function nameLaterInstance(words: string): boolean {
	return /二审|终审|再审|驳回上诉|驳回抗诉|维持原判|发回重审|撤回上诉/.test(
		words,
	);
}

/**
 * Tells the kind of a proceeding, as a concept of scheme/proceeding-type: the instance, and of a first instance that is not
 * criminal what else it is.
 * @param count decisions before it
 */
export function instanceKind(
	words: string,
	count: number,
	docket?: string,
): string {
	const instance = docket === undefined ? undefined : instanceOf(docket);
	if (instance === "second") return "second-instance";
	if (instance === "retrial" || (docket === undefined && RETRIAL.test(words)))
		return "retrial";
	if (instance !== "first") {
		const reviewed = words.replace(/(?:报请|提请|层报)[^。;\n]{0,16}核准/g, "");
		if (REVIEW.test(reviewed) && count > 0) return "death-penalty-review";
		const isFirst = /一审|初审/.test(words) && !nameLaterInstance(words);
		const isOther = CIVIL.test(words) || ADMINISTRATIVE.test(words);
		if (!isFirst && (SECOND.test(words) || (count > 0 && !isOther)))
			return "second-instance";
	}
	if (ADMINISTRATIVE.test(docket ?? words)) return "administrative-proceeding";
	return CIVIL.test(docket ?? words) ? "civil-proceeding" : "first-instance";
}
