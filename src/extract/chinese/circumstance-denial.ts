// Denials of circumstances: what stands before or behind the words for one and says that it is not found. Works on folded text.
import type { Span } from "../reading.ts";

/** A denial before the words, in the same clause. */
const BEFORE: readonly RegExp[] = [
	/不(?:能|应|宜|予|足以)?(?:认定|构成|属于?|是|系|以|符合|具有|具备|存在|成立|视为|区分|分|作为|再认定)|不(?:应|能|宜|再(?:适用|具有|享有|符合|认定|构成))|未(?:能)?(?:构成|认定|达到|予认定|体现|提供|有)|没有(?!异议|意见)|并非|非系|不予|难以|否认|是否|不存在|虽(?:不|未)|不具|责令|继续追缴|(?:未|不)(?:能)?(?:完全|全部|及时|主动)?$/,
	/(?:[^毫]无|没有|[^并]非|并非)(?:任何|法定)?$/,
	/(?:不|未|拒绝|拒不|无法|无权|尚未)(?:能|应当?|宜|予|得|足以?|再|完全|必|依法|均|对其|在[^,。;]{2,14}){0,3}(?:认定|认可|构成|属于?|符合|具备|视为|划分|适用|签[字署订]|达到|提供|做出|作出)[^,。;且并但而]{0,12}$/,
	/(?:撤回|撤销|推翻|反悔|失去)[^,。;]{0,6}$/,
	/(?:拒绝|拒不)[^,。;]{0,10}$/,
	/(?:未|没有|无法)(?:能|予|依法|当庭|在[^,。;]{2,14}){0,3}$/,
];

/** A denial after the words, in the same clause or in the one that follows at once. */
const AFTER: RegExp =
	/^(?:[^,。;]{0,14}(?:不(?:能)?成立|不予(?:认定|采纳|确认)|(?<!无)(?<!没有)不当|[欠不]妥|欠当|失当|不符|不再|有误|失效|无效|(?:的)?(?:条件|情形|规定)[^,。;]{0,4}不)|[^。;]{0,12}(?:又|再|后)(?:予以)?(?:反悔|翻供|否认)|的?(?:问题|争议)[,。]|情节,[^。;]{0,40},(?:故|本院|依法){0,2}不予?认定)/;

/** A confession that is none, since it was taken back or is denied by name. */
const TAKEN_BACK =
	/^[^。;]{0,30}(?:不(?:能|应|宜)?(?:认定|构成|属于?|是|系|符合)[^。,;]{0,4}坦白|翻供)/;

/** Who pleads does not take it back, or refuse the punishment. */
const NOT_KEPT =
	/^[^。;,]{0,12}[,]?[^。;,]{0,6}(?:反悔|翻供|撤回|不再(?:具有|适用)|(?:但|却)?(?:不认罚|不接受|不同意))/;

/** Circumstances in general, in the wording of a law or of a heading. */
const GENERAL_BEFORE =
	/(?:对于?|所谓|何为|是否(?:构成|系|属于?)?|(?:关于|就)[^。,;系是为属构有]{0,30}|(?:按照|依据|依照|根据)[^。,;]{0,20}规定[,]?)$/;
/** What is explained or urged before it is done: 告知认罪认罚从宽制度, 促使其认罪认罚. */
const URGED =
	/(?:告知|释明|解释|阐明|宣讲|说明|促使?|督促|敦促|劝导?|引导|鼓励|动员|开展|落实|推进)[^,。;]{0,20}$/;
/** How a clause ends that only says what is spoken of. */
const NOUN_END =
	/(?:自首|[主从]犯|认罚|坦白|立功|情节|问题|争议|焦点|认定|规定)$/;
const DEFINED = /是指[^。,;]{0,24}$/;
const GENERAL_AFTER =
	/^(?:是指|以(?:自动)?投案|制度|为(?:前提|条件|基础)|的(?:犯罪分子|成立|认定(?:标准|问题)|规定[,]|构成要件|前提)|[、和及与]?[^。,;]{0,10}(?:问题|争议)[。:,]|[,]?(?:应|须|必须|需)以)/;
/** Those of whom a circumstance is said, whoever they are: 认罪认罚的被告人. */
const ANYONE = /^(?:等)?(?:情节)?的(?:各)?(?:被告人|人员)/;
const KIND = "(?:主从犯|从犯|自首|坦白|立功|认罪认罚|累犯)";
/** A heading: 关于自首的认定。 */
const HEADING: RegExp = new RegExp(
	`^(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.]{0,2})?(?:(?:关于|对于?|就|有关)[^系是为属有构]{0,24}?)?${KIND}(?:[、和与及]${KIND}){0,3}等?的?(?:量刑)?(?:情节|问题|认定|争议|方面|与否|情况)?(?:的?(?:认定|问题|评判|意见))?$`,
);
const GENERAL =
	/(?:主从犯|对于从犯|对于自首|从犯或|是自首的(?![意理观主辩])|区分主|关于[^。,;]{0,30}(?:问题|争议)$)/;

/** What a prosecutor did not find, and what a court says of that: 未认定自首不当, 应予纠正. */
const UNFOUND =
	/(?:公诉|检察|起诉书|原判|原审|一审)[^,。;]{0,16}(?:未|没有|不予)(?:予|能)?(?:以)?认定[^,。;]{0,16}$/;
const CORRECTED =
	/^[^,。;]{0,8}[,]?(?:系|属|确)?(?:有)?(?:不当|错误|有误|欠妥|遗漏|(?:应|依法)?(?:予|应当)(?:以)?纠正)/;

/** Tells whether the court finds what, as it says, the prosecutor or the court below should have found. */
export function isOverlooked(folded: string, at: Span, clause: Span): boolean {
	return (
		UNFOUND.test(folded.slice(clause.start, at.start)) &&
		CORRECTED.test(folded.slice(at.end, at.end + 40))
	);
}

/** Tells whether words deny what stands at a place of a clause. */
export function isDenied(folded: string, at: Span, clause: Span): boolean {
	const before = folded.slice(clause.start, at.start);
	const after = folded.slice(at.end, at.end + 40);
	if (AFTER.test(after)) return true;
	const word = folded.slice(at.start, at.end);
	if (word.startsWith("如实") && TAKEN_BACK.test(after)) return true;
	if (/认罪|认罚/.test(word) && NOT_KEPT.test(after)) return true;
	return BEFORE.some((denial) => denial.test(before));
}

const AT_ONCE =
	/[不未无非](?:能|应当?|宜|予|具有?|有|是|系|属于?|构成|成立|符合|认定|存在|[为以])*$/;

/** Tells whether the words right before a place deny it. */
export function isDeniedAtOnce(
	folded: string,
	at: Span,
	clause: Span,
): boolean {
	return AT_ONCE.test(
		folded.slice(Math.max(clause.start, at.start - 12), at.start),
	);
}

/** Tells whether words at a place speak of a circumstance in general, and of nobody. */
export function isGeneral(folded: string, at: Span, clause: Span): boolean {
	const before = folded.slice(clause.start, at.start);
	const after = folded.slice(at.end, at.end + 24);
	if (ANYONE.test(after) || isHeading(folded, clause)) return true;
	if (GENERAL_AFTER.test(after)) {
		const isHeading = /^[^。]{0,10}(?:问题|争议)/.test(after);
		if (!isHeading || GENERAL_BEFORE.test(before)) return true;
	}
	if (DEFINED.test(before)) return true;
	if (folded.startsWith("认罪", at.start) && URGED.test(before)) return true;
	if (
		GENERAL_BEFORE.test(before) &&
		/^[,、和或。]/.test(after) &&
		NOUN_END.test(folded.slice(at.start, clause.end))
	)
		return true;
	return GENERAL.test(folded.slice(Math.max(0, at.start - 8), at.end + 2));
}

function isHeading(folded: string, { start, end }: Span): boolean {
	return (
		!/[,;]/.test(folded.charAt(start - 1)) &&
		/[。:\n]/.test(folded.charAt(end)) &&
		HEADING.test(folded.slice(start, end).trim())
	);
}
