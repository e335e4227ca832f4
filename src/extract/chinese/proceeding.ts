// Proceedings of a case: the instance that decides, its procedure, the instance before it, and civil actions with what they order. Works on folded text.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import { type Agencies, findAgencies, nameAgency } from "./agency.ts";
import { findDockets, type Instance, instanceOf } from "./docket.ts";
import type { Judgment } from "./judgment.ts";
import { printName } from "./judgment-defendant.ts";

const KINDS: Readonly<Record<Instance, string>> = {
	first: "first-instance",
	second: "second-instance",
	retrial: "retrial",
	other: "first-instance",
};

/** Procedures of the first instance: Criminal Procedure Law, art. 214 and 222. */
const PROCEDURES: readonly (readonly [kind: string, words: RegExp])[] = [
	["fast-track-procedure", /(?:适用|决定)[^。,;]{0,12}速裁程序/],
	["summary-procedure", /(?:适用|决定)[^。,;]{0,12}简易程序/],
];

/** A change of procedure afterwards. */
const TURNED = /(?:转为|转换为|变更为|转|改用|改为)(?:适用)?(?:刑事)?普通程序/;

const PUBLIC_INTEREST = /附带民事公益诉讼/;
const CIVIL_ACTION = /附带民事(?:判决|裁定|调解|诉讼原告)/;

/** What courts order in civil actions. */
const REMEDIES: readonly (readonly [kind: string, words: RegExp])[] = [
	["public-apology", /赔礼道歉/],
	[
		"deletion-of-information-and-data",
		/(?:删除|销毁|注销)[^。;]{0,40}(?:信息|数据|账号)/,
	],
	["punitive-damages", /惩罚性赔偿/],
	[
		"compensation-for-economic-losses",
		/(?:赔偿|支付)[^。;]{0,60}(?:损失|费用|赔偿金|损害赔偿|元)/,
	],
	["cessation-of-infringement", /停止侵害/],
	["elimination-of-danger", /消除危险/],
];

/** Makes the proceedings of a record, the one that decides first. */
export function describeProceedings(
	reading: Reading,
	judgment: Judgment,
	agencies: Agencies,
	lexicon: Lexicon,
): RawObject[] {
	const { docket, court, decided, sections, title } = judgment;
	const kind = tellInstance(reading.folded, judgment);
	const main: RawObject = {
		kind,
		quote: reading.quote(docket ?? title),
		...(docket === undefined
			? {}
			: { docket: cite(reading, printName(reading, docket), docket) }),
		...(court === undefined || agencies.court === undefined
			? {}
			: { court: cite(reading, agencies.court, court) }),
		...(agencies.procuratorate === undefined ||
		judgment.procuratorate === undefined
			? {}
			: {
					procuratorate: cite(
						reading,
						agencies.procuratorate,
						judgment.procuratorate,
					),
				}),
		...(decided === undefined
			? {}
			: { decided: cite(reading, decided.value, decided) }),
	};
	const proceedings = [main];
	if (kind === "first-instance")
		proceedings.push(...describeProcedure(reading, judgment));
	else
		proceedings.push(
			...describeBefore(reading, judgment, lexicon, sections.decision.start),
		);
	return [...proceedings, ...describeCivilAction(reading, judgment)];
}

function tellInstance(folded: string, { docket, title }: Judgment): string {
	if (docket !== undefined && instanceOf(docket.value) !== "other")
		return KINDS[instanceOf(docket.value)];
	const heading = folded.slice(title.start, title.end);
	if (/二审|终审/.test(heading)) return "second-instance";
	return /再审/.test(heading) ? "retrial" : "first-instance";
}

function describeProcedure(
	reading: Reading,
	{ sections: { accusation, course } }: Judgment,
): RawObject[] {
	const from = accusation.start;
	const to = Math.min(reading.folded.length, course.start + 900);
	const part = reading.folded.slice(from, to);
	if (TURNED.test(part)) return [];
	for (const [kind, words] of PROCEDURES) {
		const match = words.exec(part);
		if (match === null) continue;
		const start = from + match.index;
		const span = { start, end: start + match[0].length };
		return [{ kind, quote: reading.quote(span) }];
	}
	return [];
}

/** The first instance, as a judgment of a later one names it: court and docket number. */
function describeBefore(
	reading: Reading,
	{ docket }: Judgment,
	lexicon: Lexicon,
	to: number,
): RawObject[] {
	const { folded } = reading;
	for (const other of findDockets(folded, docket?.end ?? 0, to)) {
		if (other.value === docket?.value || instanceOf(other.value) !== "first")
			continue;
		if (!/刑/.test(other.value)) continue;
		const court = findAgencies(
			folded,
			Math.max(0, other.start - 60),
			other.start,
		)
			.filter(({ value }) => value === "court")
			.at(-1);
		const span: Span = { start: court?.start ?? other.start, end: other.end };
		return [
			{
				kind: "first-instance",
				docket: printName(reading, other),
				...(court === undefined
					? {}
					: { court: nameAgency(lexicon, printName(reading, court)) }),
				quote: reading.quote(span),
			},
		];
	}
	return [];
}

function describeCivilAction(
	reading: Reading,
	{ sections: { parties, accusation, decision } }: Judgment,
): RawObject[] {
	const { folded } = reading;
	const head = folded.slice(0, Math.max(parties.end, accusation.end));
	const isPublic = PUBLIC_INTEREST.exec(head);
	const action = isPublic ?? CIVIL_ACTION.exec(head);
	if (action === null) return [];
	const span = { start: action.index, end: action.index + action[0].length };
	const remedies = findRemedies(reading, decision, isPublic !== null);
	return [
		{
			kind:
				isPublic === null
					? "incidental-civil-action"
					: "incidental-civil-public-interest-litigation",
			quote: reading.quote(span),
			...(remedies.length === 0 ? {} : { remedies }),
		},
	];
}

/** Gives the remedies that a decision orders; compensation only of the civil part, since victims are compensated in criminal ones too. */
function findRemedies(
	reading: Reading,
	{ start, end }: Span,
	isPublic: boolean,
): RawObject[] {
	const part = reading.folded.slice(start, end);
	return REMEDIES.flatMap(([kind, words]) => {
		const match = words.exec(part);
		if (match === null || (!isPublic && !/损失|赔偿/.test(match[0]))) return [];
		const at = start + match.index;
		return [
			{ kind, quote: reading.quote({ start: at, end: at + match[0].length }) },
		];
	});
}
