// Agencies under the short names that a text goes on to use.
import { describe, expect, it } from "vitest";
import { findAgencyMentions } from "../../../../src/extract/chinese/agency-reference.ts";

const namesIn = (text: string): string[] =>
	findAgencyMentions(text).map(({ name }) => name);

describe("short names of agencies", () => {
	it.each([
		[
			"the autonomous region of the only one that is named",
			"报请广西壮族自治区人民检察院。自治区人民检察院阅卷审查。",
			["广西壮族自治区人民检察院", "广西壮族自治区人民检察院"],
		],
		[
			"a district behind its province and city",
			"云山省青川市北河区人民检察院立案。北河区人民检察院公告。",
			["云山省青川市北河区人民检察院", "云山省青川市北河区人民检察院"],
		],
		[
			"a city of which two are named: neither",
			"青川市人民检察院移送白岭市人民检察院。市人民检察院受理。",
			["青川市人民检察院", "白岭市人民检察院", "市人民检察院"],
		],
	])("%s", (_, text, names) => {
		expect(namesIn(text)).toEqual(names);
	});
});
