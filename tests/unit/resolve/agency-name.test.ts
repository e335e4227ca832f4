import { describe, expect, it } from "vitest";
import { readAgencyName } from "../../../src/resolve/agency-name.ts";

describe("readAgencyName", () => {
	it.each([
		["江苏省高级人民法院", "江苏省高级人民法院", "court", "high"],
		["江苏省南京市中级人民法院", "南京市中级人民法院", "court", "intermediate"],
		[
			"上海市第一中级人民法院",
			"上海市第一中级人民法院",
			"court",
			"intermediate",
		],
		["江苏省南京市鼓楼区人民法院", "南京市鼓楼区人民法院", "court", "basic"],
		["四川省富顺县人民法院", "富顺县人民法院", "court", "basic"],
		["富顺县人民检察院", "富顺县人民检察院", "procuratorate", "county"],
		[
			"江苏省南通经济技术开发区人民法院",
			"南通经济技术开发区人民法院",
			"court",
			"basic",
		],
		["吉林省敦化林区基层法院", "敦化林区基层法院", "court", "basic"],
		["广东省东莞市第二人民法院", "东莞市第二人民法院", "court", "basic"],
		["荆州市沙市区人民法院", "荆州市沙市区人民法院", "court", "basic"],
		["广州海事法院", "广州海事法院", "special-court", "intermediate"],
		["杭州互联网法院", "杭州互联网法院", "special-court", "basic"],
		[
			"上海市静安区公安局",
			"上海市静安区公安局",
			"public-security-organ",
			"district",
		],
		["广东省公安厅", "广东省公安厅", "public-security-organ", "provincial"],
		["本溪市公安局", "本溪市公安局", "public-security-organ", undefined],
		[
			"U.S. Attorney’s Office for the Northern District of California",
			"United States Attorney's Office for the Northern District of California",
			"procuratorate",
			undefined,
		],
		[
			"the Orange County District Attorney's Office, Florida",
			"Orange County District Attorney's Office, Florida",
			"procuratorate",
			undefined,
		],
	])("reads %j", (name, key, type, level) => {
		expect(readAgencyName(name)).toMatchObject({ key, type });
		expect(readAgencyName(name)?.level).toBe(level);
	});

	it("reads a branch with its parent, two steps up", () => {
		expect(readAgencyName("南京市公安局鼓楼分局")?.parent).toBe("南京市公安局");
		expect(readAgencyName("南京市公安局鼓楼分局甲派出所")).toMatchObject({
			key: "南京市公安局鼓楼分局甲派出所",
			parent: "南京市公安局鼓楼分局",
		});
	});

	it.each([
		"鼓楼区人民法院",
		"经济技术开发区人民法院",
		"高新技术产业开发区人民法院",
		"江苏省鼓楼区人民法院",
		"本院",
		"该院",
		"人民法院",
		"某市某区人民法院",
		"江苏省某市中级人民法院",
		"××市人民检察院",
		"XX县公安局",
		"南京市高级人民法院",
		"上海市人民法院",
		"南京市公安局、无锡市公安局",
		"涉嫌盗窃罪被富顺县公安局",
		"公诉机关富顺县人民检察院",
		"公安局",
		"Orange County District Attorney's Office",
		"Suzhou Intermediate People's Court",
		"the police",
		"",
		"市".repeat(119),
	])("does not take %j for a whole name", (name) => {
		expect(readAgencyName(name)).toBeUndefined();
	});
});
