// Further results of invented cases against 甘某, 乔某 and 皮某, in the wordings of procuratorates, and what becomes of each.
import type { ToldVerdict } from "./case-verdict.ts";

export const FURTHER_VERDICTS: readonly ToldVerdict[] = [
	[
		"sentences of several as a whole, by groups",
		"松江县人民法院以诈骗罪分别判处甘某有期徒刑五年、乔某有期徒刑三年、皮某有期徒刑二年，并处罚金五万元至二万元不等。",
		"甘某 fraud 60; 乔某 fraud 36; 皮某 fraud 24",
	],
	[
		"the proposal adopted in full, sentences behind it",
		"松江县人民法院采纳检察机关全部指控事实和量刑建议，判决甘某犯诈骗罪，判处有期徒刑三年；乔某、皮某犯帮助信息网络犯罪活动罪，分别判处有期徒刑一年、八个月，并处罚金一万元、五千元。",
		"甘某 fraud 36; 乔某 cyber 12 f10000; 皮某 cyber 8 f5000",
	],
	[
		"the names in brackets of a group",
		"松江县人民法院以诈骗罪判处甘某等三名被告人（甘某、乔某、皮某）有期徒刑一年，并处罚金。",
		"甘某 fraud 12; 乔某 fraud 12; 皮某 fraud 12",
	],
	[
		"one of three withdrew the appeal",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑四年；乔某犯诈骗罪，判处有期徒刑三年；皮某犯诈骗罪，判处有期徒刑二年。宣判后，甘某、乔某提出上诉，乔某在二审期间撤回上诉。白山市中级人民法院裁定准许乔某撤回上诉；驳回甘某的上诉，维持原判。",
		"甘某 fraud 48; 乔某 fraud 36; 皮某 fraud 24",
	],
	[
		"changed for one only, by 改判",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑四年；乔某犯诈骗罪，判处有期徒刑三年；皮某犯诈骗罪，判处有期徒刑二年。甘某上诉。白山市中级人民法院二审对甘某改判有期徒刑三年，缓刑四年，维持一审判决其他内容。",
		"甘某 fraud 36 p48; 乔某 fraud 36; 皮某 fraud 24",
	],
	[
		"an offense that changes with the same sentence",
		"松江县人民法院判决：甘某、乔某、皮某犯诈骗罪，各判处有期徒刑三年。三人上诉。白山市中级人民法院改判甘某犯诈骗罪，判处有期徒刑三年；改判乔某、皮某犯帮助信息网络犯罪活动罪，各判处有期徒刑一年，并处罚金一万元。",
		"甘某 fraud 36; 乔某 cyber 12 f10000; 皮某 cyber 12 f10000",
	],
	[
		"the second instance names only whom it changes",
		"松江县人民法院判决：被告人甘某犯诈骗罪，判处有期徒刑四年；被告人乔某犯诈骗罪，判处有期徒刑三年；被告人皮某犯诈骗罪，判处有期徒刑二年。乔某不服，提出上诉。白山市中级人民法院于2020年8月1日判决：一、维持松江县人民法院刑事判决第一、三项；二、撤销第二项；三、上诉人乔某犯诈骗罪，判处有期徒刑二年，缓刑三年。",
		"甘某 fraud 48; 乔某 fraud 24 p36; 皮某 fraud 24",
	],
	[
		"convicted of more on protest",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑二年；乔某、皮某犯诈骗罪，判处有期徒刑一年。检察机关抗诉。白山市中级人民法院判决：甘某犯诈骗罪，判处有期徒刑二年，犯帮助信息网络犯罪活动罪，判处有期徒刑一年，决定执行有期徒刑二年六个月；维持对乔某、皮某的判决。",
		"甘某 fraud 24 cyber 12 = 30; 乔某 fraud 12; 皮某 fraud 12",
	],
	[
		"acquitted at once, all",
		"松江县人民法院认为指控不能成立，判决：被告人甘某、乔某、皮某无罪。",
		"甘某 =acquitted fraud; 乔某 =acquitted fraud; 皮某 =acquitted fraud",
	],
	[
		"acquitted by 宣告, against the others",
		"松江县人民法院以诈骗罪判处甘某有期徒刑二年，判处乔某有期徒刑一年，宣告皮某无罪。",
		"甘某 fraud 24; 乔某 fraud 12; 皮某 =acquitted fraud",
	],
	[
		"the prosecutor decides on one before",
		"松江县人民检察院对皮某作出不起诉决定，对甘某、乔某提起公诉。松江县人民法院以诈骗罪判处甘某有期徒刑二年，判处乔某有期徒刑一年。",
		"甘某 fraud 24; 乔某 fraud 12; 皮某 =not-prosecuted fraud",
	],
	[
		"terms in figures",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑10年6个月，并处罚金20万元；乔某犯诈骗罪，判处有期徒刑3年，缓刑5年，并处罚金8万元；皮某犯诈骗罪，判处有期徒刑11个月，并处罚金1万元。",
		"甘某 fraud 126 f200000; 乔某 fraud 36 p60 f80000; 皮某 fraud 11 f10000",
	],
	[
		"each in a line of prose without 犯",
		"松江县人民法院判决如下：甘某诈骗罪，有期徒刑三年；乔某诈骗罪，有期徒刑二年；皮某诈骗罪，有期徒刑一年。",
		"甘某 fraud 36; 乔某 fraud 24; 皮某 fraud 12",
	],
	[
		"found guilty, the sentences afterwards",
		"松江县人民法院认定甘某、乔某、皮某的行为均构成诈骗罪，判处甘某有期徒刑三年，并处罚金三万元；判处乔某、皮某有期徒刑一年，缓刑二年，并处罚金一万元。",
		"甘某 fraud 36 f30000; 乔某 fraud 12 p24 f10000; 皮某 fraud 12 p24 f10000",
	],
	[
		"an earlier sentence that is added",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑三年，与前罪没有执行的刑罚有期徒刑一年并罚，决定执行有期徒刑三年六个月；乔某、皮某犯诈骗罪，各判处有期徒刑一年。",
		"甘某 fraud 36 = 42; 乔某 fraud 12; 皮某 fraud 12",
	],
	[
		"deprivation and confiscation",
		"松江县人民法院判决：甘某犯诈骗罪，判处有期徒刑十二年，剥夺政治权利二年，并处罚金五十万元；乔某犯诈骗罪，判处有期徒刑六年，并处没收财产十万元；皮某犯诈骗罪，免予刑事处罚。",
		"甘某 fraud 144 f500000; 乔某 fraud 72; 皮某 fraud",
	],
	[
		"the offense behind 以…论处",
		"松江县人民法院经审理认为，甘某、乔某的行为构成诈骗罪，皮某的行为应以帮助信息网络犯罪活动罪论处，判处甘某有期徒刑三年，乔某有期徒刑二年，皮某有期徒刑一年。",
		"甘某 fraud 36; 乔某 fraud 24; 皮某 cyber 12",
	],
	[
		"only in general",
		"松江县人民法院以诈骗罪判处被告人甘某、乔某、皮某有期徒刑五年至一年六个月不等，各并处罚金。",
		"甘某 fraud; 乔某 fraud; 皮某 fraud",
	],
	[
		"the retrial restores the first instance",
		"松江县人民法院判决：甘某、乔某、皮某犯诈骗罪，分别判处有期徒刑四年、三年、二年。白山市中级人民法院二审改判甘某无罪，维持对乔某、皮某的判决。云河省人民检察院抗诉。云河省高级人民法院再审判决：撤销白山市中级人民法院判决，维持松江县人民法院判决。",
		"甘某 fraud 48; 乔某 fraud 36; 皮某 fraud 24",
	],
];
