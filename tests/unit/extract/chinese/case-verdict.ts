// What courts decide in guiding cases: the result of invented cases against 甘某, 乔某 and 皮某, and what becomes of each.

/** How it is told, the words below the heading of the result, and what is found of each of the three. */
export type ToldVerdict = readonly [
	how: string,
	result: string,
	expected: string,
];

const FIRST =
	"松江县人民法院于2020年3月5日作出（2020）云0102刑初12号刑事判决：被告人甘某犯诈骗罪，判处有期徒刑四年，并处罚金四万元；被告人乔某犯诈骗罪，判处有期徒刑二年，缓刑三年，并处罚金二万元；被告人皮某犯帮助信息网络犯罪活动罪，判处有期徒刑一年，并处罚金一万元。";
const SECOND = "白山市中级人民法院于2020年8月1日作出（2020）云01刑终34号刑事";
const FIRST_FOUND =
	"甘某 fraud 48 f40000; 乔某 fraud 24 p36 f20000; 皮某 cyber 12 f10000";

export const TOLD_VERDICTS: readonly ToldVerdict[] = [
	["one after another", FIRST, FIRST_FOUND],
	[
		"dismissal",
		`${FIRST}宣判后，甘某提出上诉。${SECOND}裁定：驳回上诉，维持原判。`,
		FIRST_FOUND,
	],
	[
		"what stays is named before what changes",
		`${FIRST}宣判后，甘某提出上诉，松江县人民检察院对皮某提出抗诉。${SECOND}判决：维持原判对甘某、乔某的定罪量刑；撤销原判对皮某的定罪量刑；原审被告人皮某犯诈骗罪，判处有期徒刑三年，并处罚金三万元。`,
		"甘某 fraud 48 f40000; 乔某 fraud 24 p36 f20000; 皮某 fraud 36 f30000",
	],
	[
		"upheld for some by item, changed for one",
		`${FIRST}宣判后，三被告人均上诉。${SECOND}判决：一、维持松江县人民法院（2020）云0102刑初12号刑事判决中对甘某、乔某的定罪量刑部分；二、撤销该判决中对皮某的量刑部分；三、上诉人皮某犯帮助信息网络犯罪活动罪，判处有期徒刑八个月，并处罚金一万元。`,
		"甘某 fraud 48 f40000; 乔某 fraud 24 p36 f20000; 皮某 cyber 8 f10000",
	],
	[
		"only the conviction stays, the sentence changes",
		`${FIRST}甘某上诉。${SECOND}判决：维持原判对甘某的定罪部分，撤销量刑部分，改判甘某有期徒刑三年，并处罚金四万元；维持对其余被告人的判决。`,
		"甘某 fraud 36 f40000; 乔某 fraud 24 p36 f20000; 皮某 cyber 12 f10000",
	],
	[
		"a changed sentence for one, the rest upheld, in prose",
		`${FIRST}宣判后，甘某不服，提出上诉。${SECOND}判决，将甘某的刑期改为有期徒刑三年六个月，并处罚金四万元，其余维持原判。`,
		"甘某 fraud 42 f40000; 乔某 fraud 24 p36 f20000; 皮某 cyber 12 f10000",
	],
	[
		"an acquittal on appeal",
		`${FIRST}皮某上诉。${SECOND}判决：撤销原判对皮某的判决，改判皮某无罪；维持对甘某、乔某的判决。`,
		"甘某 fraud 48 f40000; 乔某 fraud 24 p36 f20000; 皮某 =acquitted cyber",
	],
	[
		"exempted on appeal",
		`${FIRST}皮某上诉。${SECOND}判决：皮某犯帮助信息网络犯罪活动罪，免予刑事处罚；驳回甘某、乔某的上诉，维持对二人的原判。`,
		"甘某 fraud 48 f40000; 乔某 fraud 24 p36 f20000; 皮某 cyber",
	],
	[
		"withdrawal of the appeal",
		`${FIRST}甘某提出上诉后申请撤回。${SECOND}裁定：准许上诉人甘某撤回上诉。`,
		FIRST_FOUND,
	],
	[
		"a charge before the name, for each",
		"松江县人民法院作出判决，以诈骗罪判处甘某有期徒刑四年，并处罚金人民币四万元；以诈骗罪判处乔某有期徒刑二年，缓刑三年；以帮助信息网络犯罪活动罪判处皮某有期徒刑一年。",
		"甘某 fraud 48 f40000; 乔某 fraud 24 p36; 皮某 cyber 12",
	],
	[
		"a charge for all, sentences in turn",
		"松江县人民法院以诈骗罪分别判处甘某、乔某、皮某有期徒刑四年、三年、二年，并处罚金四万元、三万元、二万元。",
		"甘某 fraud 48 f40000; 乔某 fraud 36 f30000; 皮某 fraud 24 f20000",
	],
	[
		"a charge for all, a sentence for each behind the name",
		"松江县人民法院以诈骗罪判处甘某有期徒刑四年，并处罚金四万元，判处乔某有期徒刑三年，并处罚金三万元，判处皮某有期徒刑二年，缓刑二年，并处罚金二万元。",
		"甘某 fraud 48 f40000; 乔某 fraud 36 f30000; 皮某 fraud 24 p24 f20000",
	],
	[
		"two of three with the same sentence",
		"松江县人民法院以诈骗罪判处甘某有期徒刑四年；判处乔某、皮某各有期徒刑二年，缓刑三年，各并处罚金一万元。",
		"甘某 fraud 48; 乔某 fraud 24 p36 f10000; 皮某 fraud 24 p36 f10000",
	],
	[
		"two charges, each with its sentence, and one for both",
		"松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑三年，并处罚金三万元；犯帮助信息网络犯罪活动罪，判处有期徒刑一年，并处罚金一万元；决定执行有期徒刑三年六个月，并处罚金四万元。被告人乔某、皮某犯诈骗罪，均判处有期徒刑一年。",
		"甘某 fraud 36 f30000 cyber 12 f10000 = 42 f40000; 乔某 fraud 12; 皮某 fraud 12",
	],
	[
		"two charges with one sentence",
		"松江县人民法院以诈骗罪、帮助信息网络犯罪活动罪判处甘某有期徒刑五年，并处罚金五万元；以诈骗罪判处乔某、皮某有期徒刑二年六个月至一年不等。",
		"甘某 fraud cyber = 60 f50000; 乔某 fraud; 皮某 fraud",
	],
	[
		"life, and a suspended death sentence",
		"松江县人民法院判决：被告人甘某犯诈骗罪，判处无期徒刑，剥夺政治权利终身，并处没收个人全部财产；被告人乔某犯诈骗罪，判处有期徒刑十五年；被告人皮某犯诈骗罪，判处拘役五个月。",
		"甘某 fraud life; 乔某 fraud 180; 皮某 fraud 5",
	],
	[
		"the procuratorate's proposal is none of the court's",
		"松江县人民检察院建议判处甘某有期徒刑五年。松江县人民法院采纳量刑建议，以诈骗罪判处甘某有期徒刑四年十个月，判处乔某有期徒刑二年，判处皮某有期徒刑一年。",
		"甘某 fraud 58; 乔某 fraud 24; 皮某 fraud 12",
	],
	[
		"others than the first by a range",
		"松江县人民法院以诈骗罪判处甘某有期徒刑六年，并处罚金六万元；其余被告人判处有期徒刑二年至一年不等，并处罚金。",
		"甘某 fraud 72 f60000; 乔某 fraud; 皮某 fraud",
	],
	[
		"recidivism of the past is none of the verdict",
		"松江县人民法院判决：被告人甘某曾因犯盗窃罪被判处有期徒刑一年，刑满释放后再犯，构成累犯，以诈骗罪判处有期徒刑三年；被告人乔某、皮某犯诈骗罪，判处有期徒刑二年。",
		"甘某 fraud 36; 乔某 fraud 24; 皮某 fraud 24",
	],
	[
		"numbered items in lines of their own",
		"松江县人民法院于2020年3月5日作出（2020）云0102刑初12号刑事判决：\n一、被告人甘某犯诈骗罪，判处有期徒刑四年；\n二、被告人乔某犯诈骗罪，判处有期徒刑二年；\n三、被告人皮某犯诈骗罪，判处有期徒刑一年；\n四、追缴违法所得，上缴国库。",
		"甘某 fraud 48; 乔某 fraud 24; 皮某 fraud 12",
	],
	[
		"a protest after which the sentences of two rise",
		`${FIRST}松江县人民检察院提出抗诉。${SECOND}判决：撤销对乔某、皮某的量刑部分；乔某犯诈骗罪，判处有期徒刑三年，并处罚金三万元；皮某犯帮助信息网络犯罪活动罪，判处有期徒刑二年，并处罚金二万元；维持原判其他部分。`,
		"甘某 fraud 48 f40000; 乔某 fraud 36 f30000; 皮某 cyber 24 f20000",
	],
	[
		"a retrial after remand",
		`${FIRST}甘某上诉。白山市中级人民法院裁定撤销原判，发回重审。松江县人民法院于2021年1月5日重新作出判决：被告人甘某犯诈骗罪，判处有期徒刑三年；被告人乔某犯诈骗罪，判处有期徒刑一年；被告人皮某犯帮助信息网络犯罪活动罪，判处有期徒刑六个月。`,
		"甘某 fraud 36; 乔某 fraud 12; 皮某 cyber 6",
	],
	[
		"a retrial that acquits all without their role",
		`${FIRST}判决生效后，甘某申诉。云河省高级人民法院于2022年6月7日作出再审判决：撤销原判，改判甘某、乔某、皮某无罪。`,
		"甘某 =acquitted fraud; 乔某 =acquitted fraud; 皮某 =acquitted cyber",
	],
	[
		"all upheld but for one's probation",
		`${FIRST}乔某上诉。${SECOND}判决：维持原判对乔某的定罪及主刑部分，撤销缓刑部分；上诉人乔某犯诈骗罪，判处有期徒刑二年，并处罚金二万元。`,
		"甘某 fraud 48 f40000; 乔某 fraud 24 f20000; 皮某 cyber 12 f10000",
	],
	[
		"the second instance in the same sentence",
		"松江县人民法院一审以诈骗罪判处甘某有期徒刑四年，判处乔某有期徒刑二年，以帮助信息网络犯罪活动罪判处皮某有期徒刑一年；白山市中级人民法院二审裁定驳回上诉，维持原判。",
		"甘某 fraud 48; 乔某 fraud 24; 皮某 cyber 12",
	],
	[
		"the verdict in the course under a run-in heading",
		"裁判结果。2020年3月5日，松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑四年，并处罚金四万元；乔某犯诈骗罪，判处有期徒刑二年；皮某犯诈骗罪，判处有期徒刑一年。三人均未上诉。",
		"甘某 fraud 48 f40000; 乔某 fraud 24; 皮某 fraud 12",
	],
	[
		"acquitted of one of two charges",
		"松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑三年；被告人乔某犯诈骗罪，判处有期徒刑二年；被告人皮某无罪。",
		"甘某 fraud 36; 乔某 fraud 24; 皮某 =acquitted fraud",
	],
	[
		"a fine alone",
		"松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑三年，并处罚金三万元；被告人乔某犯诈骗罪，单处罚金一万元；被告人皮某犯诈骗罪，判处管制一年。",
		"甘某 fraud 36 f30000; 乔某 fraud f10000; 皮某 fraud 12",
	],
	[
		"withdrawn prosecution of one",
		"松江县人民检察院对皮某撤回起诉，松江县人民法院裁定准许。松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑三年；被告人乔某犯诈骗罪，判处有期徒刑二年。",
		"甘某 fraud 36; 乔某 fraud 24; 皮某 =charged fraud",
	],
	[
		"what the amount is does not matter to the fine",
		"松江县人民法院以诈骗罪判处甘某有期徒刑三年，缓刑四年，并处罚金人民币30万元；以诈骗罪判处乔某拘役五个月，缓刑六个月，并处罚金人民币8000元；以诈骗罪判处皮某有期徒刑十个月，并处罚金1.5万元。",
		"甘某 fraud 36 p48 f300000; 乔某 fraud 5 p6 f8000; 皮某 fraud 10 f15000",
	],
];
