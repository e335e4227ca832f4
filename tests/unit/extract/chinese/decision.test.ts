import { describe, expect, it } from "vitest";
import { findAgencyMentions } from "../../../../src/extract/chinese/agency-reference.ts";
import { findDecisions } from "../../../../src/extract/chinese/decision.ts";
import { foldText } from "../../../../src/extract/fold.ts";

const read = (text: string, isResult = false): unknown[] => {
	const folded = foldText(text);
	const courts = findAgencyMentions(folded).filter(
		({ kind }) => kind === "court",
	);
	return findDecisions(
		folded,
		[{ start: 0, end: folded.length, isResult }],
		courts,
	).map(({ kind, court, docket, date }) => [
		kind,
		court?.name,
		docket?.value,
		date?.value,
	]);
};

describe("findDecisions", () => {
	it("tells what a court decides in first instance from what is appealed against", () => {
		expect(
			read(
				"云河省白山市松江区人民法院一审判决：被告人赵甲犯盗窃罪，判处有期徒刑三年。赵甲不服松江区人民法院一审判决，提出上诉。云河省白山市中级人民法院二审改判赵甲有期徒刑二年。",
				true,
			),
		).toEqual([
			["first-instance", "云河省白山市松江区人民法院", undefined, undefined],
			["second-instance", "云河省白山市中级人民法院", undefined, undefined],
		]);
	});

	it("reads decisions by their numbers, in one sentence or several", () => {
		expect(
			read(
				"云河省白山市松江区人民法院于2019年3月5日作出（2018）云0102刑初12号刑事判决：一、被告人赵甲犯盗窃罪。宣判后，赵甲不服，提出上诉。云河省白山市中级人民法院于2019年6月7日作出（2019）云01刑终34号刑事裁定：驳回上诉，维持原判。",
				true,
			),
		).toEqual([
			[
				"first-instance",
				"云河省白山市松江区人民法院",
				"(2018)云0102刑初12号",
				"2019-03-05",
			],
			[
				"second-instance",
				"云河省白山市中级人民法院",
				"(2019)云01刑终34号",
				"2019-06-07",
			],
		]);
	});

	it("knows a court by a part of its name, by a short one, and as the one seized", () => {
		expect(
			read(
				"2018年3月6日，云河省松江县人民检察院向云河省松江县人民法院提起公诉。4月9日，松江县人民法院作出判决，判处赵甲有期徒刑一年。",
			),
		).toEqual([
			["first-instance", "云河省松江县人民法院", undefined, "2018-04-09"],
		]);
		expect(
			read(
				"检察机关向白山市第三中级人民法院（以下简称白山三中院）提起公诉。2020年5月6日，白山三中院判处赵甲有期徒刑一年。",
			),
		).toEqual([
			["first-instance", "白山市第三中级人民法院", undefined, "2020-05-06"],
		]);
		expect(
			read(
				"向白山市松江区人民法院提起公诉。2020年5月6日，法院以盗窃罪判处赵甲有期徒刑一年。",
			),
		).toEqual([
			["first-instance", "白山市松江区人民法院", undefined, "2020-05-06"],
		]);
	});

	it("dates what is pronounced in court by the hearing", () => {
		expect(
			read(
				"2021年4月30日，松江县人民法院公开开庭审理此案。松江县人民法院当庭宣判，以诽谤罪判处赵甲有期徒刑一年。",
			),
		).toEqual([["first-instance", "松江县人民法院", undefined, "2021-04-30"]]);
	});

	it("goes on with the court that the passage names, and tells no instance where none is told", () => {
		expect(
			read(
				"松江县人民法院经审理认为，赵甲的行为已构成诈骗罪。依法判处赵甲有期徒刑一年。",
			),
		).toEqual([["first-instance", "松江县人民法院", undefined, undefined]]);
		expect(read("法院以诈骗罪对赵甲定罪。")).toEqual([
			["criminal-proceeding", undefined, undefined, undefined],
		]);
	});

	it("passes over proposals, requests and earlier convictions", () => {
		expect(
			read(
				"2014年因犯盗窃罪被白山市松江区人民法院判处有期徒刑一年。检察机关向法院提出判处有期徒刑二年的量刑建议。请求法院判令赔偿。",
			),
		).toEqual([]);
	});

	it("tells a first instance that begins anew, and a retrial, from a second instance", () => {
		expect(
			read(
				"2013年9月2日，某市中级人民法院作出判决，认定白明犯盗窃罪，判处有期徒刑九年。白明上诉。\n2013年12月4日，某省高级人民法院裁定撤销原判，发回重审。2014年3月5日，某市中级人民法院经重新审理，判处白明有期徒刑八年。2014年6月7日，某省高级人民法院作出终审判决，判处白明有期徒刑三年。\n某省人民检察院提请最高人民检察院依照审判监督程序抗诉。\n2016年7月8日，最高人民法院作出终审判决，判处白明有期徒刑八年。",
			).map((decision) => (decision as string[])[0]),
		).toEqual([
			"first-instance",
			"second-instance",
			"first-instance",
			"second-instance",
			"retrial",
		]);
	});

	it("takes a court that dismisses an appeal after a first judgment for one of second instance", () => {
		expect(
			read(
				"白山县人民法院于2020年3月5日作出判决，判处白明有期徒刑一年。一审宣判后，白明提出上诉，云河市中级人民法院于2020年6月7日裁定驳回上诉，维持原判。",
			).map((decision) => (decision as string[])[0]),
		).toEqual(["first-instance", "second-instance"]);
		expect(
			read("白明上诉后，云河市中级人民法院二审维持原判。", true),
		).toHaveLength(1);
		expect(read("检察员请求云河市中级人民法院二审维持原判。")).toEqual([]);
	});

	it("finds the court of a dated judgment in the sentence before", () => {
		expect(
			read(
				"云河市松江区人民法院经审理，采纳公诉意见。2017年6月6日，作出判决，认定白明等二人犯盗窃罪。判处白明有期徒刑一年。",
			),
		).toEqual([
			["first-instance", "云河市松江区人民法院", undefined, "2017-06-06"],
		]);
	});

	it("takes a judgment that grants what is asked for, and not the asking", () => {
		expect(
			read(
				"白山县人民检察院请求判令县文旅局依法履职。2021年9月1日，白山县人民法院作出判决，支持检察机关全部诉讼请求。",
			),
		).toEqual([["first-instance", "白山县人民法院", undefined, "2021-09-01"]]);
	});

	it("takes a court that follows a proposed sentence to decide", () => {
		expect(
			read(
				"检察院提出对白明判处有期徒刑三年的量刑建议。2021年6月8日，松江区人民法院采纳检察机关量刑建议，以盗窃罪判处白明有期徒刑三年。",
			),
		).toEqual([["first-instance", "松江区人民法院", undefined, "2021-06-08"]]);
	});
});
