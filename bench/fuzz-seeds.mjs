// Documents from which fuzzed ones are made: invented ones of each genre, and those of a folder of corpora where there is one.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateJudgments } from "./generate-judgments.mjs";

/** @type {readonly { lang: string, text: string }[]} */
export const INVENTED = [
	{
		lang: "en",
		text: `FOR IMMEDIATE RELEASE
March 3, 2021 Contact: Office of Communications
Alder County District Attorney
Two Men Sentenced for Online Rental Scheme
ALDERTON – Two men were sentenced today for taking deposits on homes that they did not own, announced Alder County District Attorney Rhea Cole.
Tobias Wren Hale, 41, of Alderton, pleaded guilty on January 12, 2021, to three felony counts of grand theft and one felony count of identity theft. He was sentenced to four years and six months in state prison and ordered to pay $48,250 in restitution.
Marlon “Duke” Fenn Jr., 37, was convicted by a jury of two counts of computer access and fraud and was sentenced to 180 days in jail, three years of formal probation and a $2,500 fine.
A third defendant, Ida Crane, 29, is charged with one count of receiving stolen property and faces a maximum sentence of three years if convicted. All persons charged are presumed innocent.
“They promised keys and handed over nothing,” said District Attorney Cole.
The Alderton Police Department and the Secret Service investigated this case. Senior Deputy District Attorney Paul Orr of the Major Fraud Unit prosecuted it before Judge Nina Voss of the Alder Superior Court.
###`,
	},
	{
		lang: "en",
		text: `Home | About | News | Contact
Greenfield Man Indicted in $1.2 Million Payroll Fraud
Defendant Faces Up to 15 Years in Prison if Convicted
Greenfield District Attorney Sol Amari today announced that a 52-year-old man has been arraigned on an indictment in which he is charged with first-degree grand larceny and second-degree falsifying business records.
District Attorney Amari identified the defendant as Leon Abbot, 52, of Greenfield Heights. He was ordered held on bail of $50,000 and to return to court on June 9, 2024.
The indictment is an accusation only and proves nothing about guilt.`,
	},
	{
		lang: "zh",
		text: `检例第901号 
钱某某等人利用网络诈骗案
【关键词】
网络诈骗 电子数据 追赃挽损
【要旨】
对于虚构网店骗取货款的行为，应当结合资金流向认定主观故意。
【基本案情】
被告人钱某某，男，1990年生，原系某科技公司经理。被告单位清河某科技有限公司。
2021年3月至6月，钱某某、孙某伙同他人开设虚假网店，骗取216名被害人货款共计人民币三十五万余元。
【诉讼过程】
清河市东湖区公安局以诈骗罪移送审查起诉。2021年12月8日，清河市东湖区人民检察院以诈骗罪对钱某某、孙某提起公诉。2022年4月，清河市东湖区人民法院以诈骗罪判处钱某某有期徒刑四年，并处罚金人民币五万元；判处孙某有期徒刑一年六个月，缓刑二年。孙某不服，提出上诉，清河市中级人民法院裁定驳回上诉，维持原判。
【相关规定】
《中华人民共和国刑法》第二十五条、第二百六十六条
《最高人民法院关于审理网络案件的规定（试行）》第三条、第五条第二款`,
	},
	{
		lang: "zh",
		text: `清河市召开网络犯罪新闻发布会
本报讯 5月28日，清河市高级人民法院召开新闻发布会，通报2021年至2025年全市法院审理网络犯罪案件情况，副院长钱立出席并介绍情况，刑庭庭长孙远发布典型案例。
五年来，全市法院审结一审网络犯罪案件2000余件，判处罪犯超过3000人，其中诈骗罪、帮信罪占比分别为31.5%和22%，同比下降12.4%。
案例一
周某等人侵犯公民个人信息案
【基本案情】
2023年2月至5月，周某、吴某利用爬虫程序窃取订单信息40万条并出售，违法所得人民币十二万元。
【裁判结果】
清河市东湖区人民法院以侵犯公民个人信息罪判处周某有期徒刑三年，并处罚金人民币六万元；判处吴某有期徒刑一年，缓刑二年，并处罚金人民币一万元。同时判令二人公开赔礼道歉、删除信息。
【典型意义】
本案明确，订单信息属于公民个人信息，对批量窃取并出售的行为依法从严惩处。`,
	},
	{
		lang: "en",
		text: `Donghai Courts Release Typical Cases
On April 9, the Donghai High People's Court (DHPC) held a press conference on new types of cybercrime and released five typical cases. Luo Yiming, Vice President of the DHPC, and Shen Kai, Deputy Chief Judge of the Criminal Division, attended. It was moderated by Fang Lin, Spokesperson of the DHPC.
Between 2022 and 2024, Donghai courts concluded over 4,200 cybercrime cases, sentencing more than 6,900 defendants. The number of cases closed in 2024 dropped by 7.5% compared to the previous year. Of these cases, fraud committed via information networks accounted for 61.2%.
In the case involving Gao X and others over illegally obtaining computer information system data, judges ruled that session keys stored on a phone constituted computer information system data. In the fraud case involving Tian X and Bai X Lan, the court convicted the defendants of fraud and sentenced Tian X to three years in prison with a fine of 30,000 yuan.
Donghai courts have issued four white papers on cybercrime and over twelve judicial recommendations, guiding industry governance and oversight. They work with public security organs and financial regulators.
“Every account that is lent makes fraud easier,” said Luo Yiming. Enterprises shall protect the data of their users.`,
	},
	{ lang: "und", text: "甲。" },
];

/** Judgments among the invented seeds. */
const JUDGMENTS = 12;

/**
 * Gives the seeds: `{ lang, text }` each.
 * @param {string | undefined} corpora a folder of folders with `documents.jsonl`, read where it exists
 */
export function listSeeds(corpora) {
	const judgments = [...generateJudgments({ documents: JUDGMENTS, seed: 7 })];
	return [
		...INVENTED,
		...judgments.map(({ lang, text }) => ({ lang, text })),
		...(corpora !== undefined && existsSync(corpora)
			? readFolder(corpora)
			: []),
	];
}

function readFolder(corpora) {
	return readdirSync(corpora)
		.map((name) => join(corpora, name, "documents.jsonl"))
		.filter((path) => existsSync(path))
		.flatMap((path) =>
			readFileSync(path, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => {
					const { lang, text } = JSON.parse(line);
					return { lang, text };
				}),
		);
}
