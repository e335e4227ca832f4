// How guiding cases name the accused: title and text of invented cases, and the names that should be found.

export interface NamedCase {
	/** What the row is about. */
	readonly how: string;
	readonly title: string;
	/** Sections below the title; the headings in brackets. */
	readonly text: string;
	/** Names as found, in the order of the text. */
	readonly expected: string;
}

const TWO_FRAUD = "甘某、乔某诈骗案";
const result = (words: string): string => `【裁判结果】\n${words}`;
const facts = (words: string): string => `【基本案情】\n${words}\n`;

export const NAMED_CASES: readonly NamedCase[] = [
	{
		how: "lines of persons without a role",
		title: "甘某等三人诈骗案",
		text: `${facts("甘某，男，1990年出生，无业。\n乔某，女，1995年出生，公司职员。\n皮某，男，1999年出生，在校学生。\n甘某等人行骗。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年，乔某有期徒刑二年，皮某有期徒刑一年。")}`,
		expected: "甘某、乔某、皮某",
	},
	{
		how: "lines of persons without a role, unmasked",
		title: "甘明远等人诈骗案",
		text: `${facts("甘明远，男，1990年出生，无业。\n乔雨，女，1995年出生，公司职员。\n甘明远等人行骗，骗得被害人冷秋（女）现金。")}${result("松江县人民法院判决：甘明远犯诈骗罪，判处有期徒刑三年；乔雨犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "甘明远、乔雨",
	},
	{
		how: "one line for several persons",
		title: "甘某等人诈骗案",
		text: `${facts("甘某，男，无业；乔某，男，无业；皮某，女，无业。三人共同行骗。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年，判处乔某、皮某有期徒刑各一年。")}`,
		expected: "甘某、乔某、皮某",
	},
	{
		how: "persons with the role in brackets",
		title: TWO_FRAUD,
		text: `${facts("甘某（被告人），男，无业。\n乔某（被告人），男，无业。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年，乔某有期徒刑二年。")}`,
		expected: "甘某、乔某",
	},
	{
		how: "named in the title only",
		title: TWO_FRAUD,
		text: `${facts("2020年，甘某、乔某冒充客服行骗。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年，乔某有期徒刑二年。")}`,
		expected: "甘某、乔某",
	},
	{
		how: "the first in the title, the rest in the verdict only",
		title: "甘某等诈骗案",
		text: `${facts("2020年，甘某伙同乔某、皮某冒充客服行骗。")}${result("松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑三年；乔某犯诈骗罪，判处有期徒刑二年；皮某犯诈骗罪，判处有期徒刑一年。")}`,
		expected: "甘某、乔某、皮某",
	},
	{
		how: "a role for the first, none for those that follow in the indictment",
		title: "甘某等诈骗案",
		text: `${facts("被告人甘某，男。2020年，甘某伙同乔某、皮某行骗。")}【诉讼过程】\n松江县人民检察院以甘某犯诈骗罪，乔某、皮某犯掩饰、隐瞒犯罪所得罪提起公诉。\n${result("松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑三年；乔某、皮某犯掩饰、隐瞒犯罪所得罪，各判处有期徒刑一年。")}`,
		expected: "甘某、乔某、皮某",
	},
	{
		how: "a rare surname with a role",
		title: "席军等开设赌场案",
		text: `${facts("松江县人民检察院指控被告人甘远、席军犯开设赌场罪。")}${result("松江县人民法院判决：被告人甘远犯开设赌场罪，判处有期徒刑三年；被告人席军犯开设赌场罪，判处有期徒刑二年。")}`,
		expected: "甘远、席军",
	},
	{
		how: "surnames that are words",
		title: "曾经纬等诈骗案",
		text: `${facts("被告人曾经纬、成立业、单立平、万元朗共同行骗。被告人曾经纬负责拨打电话。")}${result("松江县人民法院判决：被告人曾经纬犯诈骗罪，判处有期徒刑三年；被告人成立业犯诈骗罪，判处有期徒刑二年；被告人单立平犯诈骗罪，判处有期徒刑二年；被告人万元朗犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "曾经纬、成立业、单立平、万元朗",
	},
	{
		how: "surnames that are in no list",
		title: "𠅤某、㐀明、亓官礼诈骗案",
		text: `${facts("被告人亓官礼、钭小雨、郏某、逯远共同行骗。")}${result("松江县人民法院判决：被告人亓官礼犯诈骗罪，判处有期徒刑三年；被告人钭小雨犯诈骗罪，判处有期徒刑二年；被告人郏某犯诈骗罪，判处有期徒刑二年；被告人逯远犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "亓官礼、钭小雨、郏某、逯远",
	},
	{
		how: "a person of another people",
		title: "阿依努尔·买买提诈骗案",
		text: `${facts("被告人阿依努尔·买买提，女。")}${result("松江县人民法院判决：被告人阿依努尔·买买提犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "阿依努尔·买买提",
	},
	{
		how: "the plaintiffs of the charge and someone tried elsewhere are left out",
		title: TWO_FRAUD,
		text: `${facts("被告人甘某、乔某行骗，被害人冷某报案。同案人皮某（另案处理）负责取款。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年，乔某有期徒刑二年。")}`,
		expected: "甘某、乔某",
	},
	{
		how: "a unit and those in charge of it",
		title: "云河科技有限公司、甘明侵犯公民个人信息案",
		text: `${facts("被告单位白山市云河科技有限公司（以下简称云河公司），法定代表人甘明。\n被告人甘明，男。\n云河公司购买信息。")}${result("松江县人民法院判决：被告单位云河公司犯侵犯公民个人信息罪，判处罚金五十万元；被告人甘明犯侵犯公民个人信息罪，判处有期徒刑三年。")}`,
		expected: "白山市云河科技有限公司、甘明",
	},
	{
		how: "the short name of a unit that is given before its role",
		title: "白山市某河科技有限公司、甘明侵犯公民个人信息案",
		text: `${facts("白山市某河科技有限公司（以下简称某河公司）成立于2018年。甘明系该公司法定代表人。松江县人民检察院以被告单位某河公司及被告人甘明犯侵犯公民个人信息罪提起公诉。")}${result("松江县人民法院判决：一、被告单位白山市某河科技有限公司犯侵犯公民个人信息罪，判处罚金五十万元；二、被告人甘明犯侵犯公民个人信息罪，判处有期徒刑三年。")}`,
		expected: "白山市某河科技有限公司、甘明",
	},
	{
		how: "a unit with a masked name, referred to as 该公司",
		title: "某甲公司、甘某帮助信息网络犯罪活动案",
		text: `${facts("被告单位某甲公司。被告人甘某，某甲公司法定代表人。")}${result("松江县人民法院以帮助信息网络犯罪活动罪判处某甲公司罚金二十万元，判处甘某有期徒刑一年。")}`,
		expected: "某甲公司、甘某",
	},
	{
		how: "suspects under a run-in heading",
		title: "甘某等人帮助信息网络犯罪活动案",
		text: `${facts("犯罪嫌疑人甘某，男，21岁。\n犯罪嫌疑人乔某，男，20岁。")}【检察机关履职过程】\n审查逮捕。松江县公安局以甘某、乔某涉嫌帮助信息网络犯罪活动罪提请批准逮捕。\n审查起诉。松江县人民检察院依法对乔某作出不起诉决定，对甘某提起公诉。\n裁判结果。松江县人民法院判决：甘某犯帮助信息网络犯罪活动罪，判处有期徒刑八个月。`,
		expected: "甘某、乔某",
	},
	{
		how: "a name that goes on with 和 before another",
		title: "甘和平、乔与同诈骗案",
		text: `${facts("被告人甘和平与被告人乔与同共同行骗。")}${result("松江县人民法院判决：被告人甘和平犯诈骗罪，判处有期徒刑三年；被告人乔与同犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "甘和平、乔与同",
	},
	{
		how: "numbered masks",
		title: "甘某1、甘某2诈骗案",
		text: `${facts("被告人甘某1、甘某2、乔某甲共同行骗。")}${result("松江县人民法院判决：被告人甘某1犯诈骗罪，判处有期徒刑三年；被告人甘某2、乔某甲犯诈骗罪，判处有期徒刑二年。")}`,
		expected: "甘某1、甘某2、乔某甲",
	},
	{
		how: "those in the lines of persons who are not accused",
		title: "甘某诈骗案",
		text: `${facts("甘某，男，1990年出生，无业。\n被害人冷某，女，1950年出生，退休。\n证人白某，男，1980年出生，司机。")}${result("松江县人民法院以诈骗罪判处甘某有期徒刑三年。")}`,
		expected: "甘某",
	},
	{
		how: "defendants enumerated after a count",
		title: "甘某等五人开设赌场案",
		text: `${facts("被告人甘某等五人。甘某、乔某、皮某、阮某、郎某先后加入。")}${result("松江县人民法院以开设赌场罪分别判处甘某、乔某、皮某、阮某、郎某有期徒刑三年至一年不等。")}`,
		expected: "甘某、乔某、皮某、阮某、郎某",
	},
	{
		how: "parents and counsel are no accused",
		title: "甘某盗窃案",
		text: `${facts("被告人甘某，男，作案时16周岁。法定代理人甘远山，系甘某之父。辩护人乔小雨。")}${result("松江县人民法院判决：被告人甘某犯盗窃罪，判处拘役四个月。")}`,
		expected: "甘某",
	},
	{
		how: "someone who fled",
		title: "甘某诈骗案",
		text: `${facts("被告人甘某与乔某（在逃）、皮某（已判刑）合谋行骗。")}${result("松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑三年。")}`,
		expected: "甘某",
	},
	{
		how: "a wife introduced by her husband",
		title: "甘某等人诈骗案",
		text: `${facts("被告人甘某，男。\n被告人乔某，女，系甘某之妻。")}${result("松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑三年；乔某犯诈骗罪，判处有期徒刑一年，缓刑二年。")}`,
		expected: "甘某、乔某",
	},
	{
		how: "the accused of the appeal",
		title: "甘明等诈骗案",
		text: `${facts("上诉人（原审被告人）甘明，男。原审被告人乔雨，女。")}${result("松江县人民法院判决：甘明犯诈骗罪，判处有期徒刑三年；乔雨犯诈骗罪，判处有期徒刑一年。宣判后，甘明上诉。白山市中级人民法院裁定驳回上诉，维持原判。")}`,
		expected: "甘明、乔雨",
	},
	{
		how: "names that end in a word of the clause",
		title: "甘利用、乔通诈骗案",
		text: `${facts("被告人甘利用通过网络结识被告人乔通。甘利用、乔通共谋行骗。甘利用提供账户，乔通取款。")}${result("松江县人民法院判决：被告人甘利用犯诈骗罪，判处有期徒刑三年；被告人乔通犯诈骗罪，判处有期徒刑一年。")}`,
		expected: "甘利用、乔通",
	},
];
