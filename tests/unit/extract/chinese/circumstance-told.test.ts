import { describe, expect, it } from "vitest";
import { chineseJudgment } from "../../../../src/extract/chinese-judgment.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { isRawObject } from "../../../../src/model/record.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import {
	ANSWERED_AT_LENGTH,
	DENIAL_ANSWERED,
	EACH_THEIR_OWN,
	WEIGHED,
} from "./circumstance-answer.ts";
import { CROWDS, THIRTEEN_NAMES } from "./circumstance-crowd.ts";
import {
	FURTHER_ROLES,
	FURTHER_SURRENDERS,
	FURTHER_VIEWS,
} from "./circumstance-further.ts";
import { FURTHER_CIRCUMSTANCES } from "./circumstance-more.ts";
import {
	SAID_AT_HEARING,
	SAID_BY_COUNSEL,
	SAID_BY_PROSECUTOR,
} from "./circumstance-said.ts";
import {
	TOLD_AND_REFUSED,
	TOLD_BY_COURT,
	TOLD_NAMES,
	TOLD_OF_SEVERAL,
} from "./circumstance-told.ts";
import {
	ANSWERED_BEFORE,
	APPLIED_LAW,
	COUNSEL_ANSWERED,
	PROSECUTOR_ANSWERED,
} from "./circumstance-view.ts";
import {
	ALL_OF_CLAUSES,
	COUNTED,
	LEFT,
	NAMED_BESIDE,
	SIX_NAMES,
} from "./circumstance-whose.ts";
import { lexicon } from "./lexicon.ts";
import { withoutQuotes } from "./said.ts";

const CODES: readonly (readonly [circumstance: string, code: string])[] = [
	["surrender", "S"],
	["plea-acceptance", "P"],
	["accessory", "A"],
];

const judgmentOf = (
	course: string,
	reasoning: string,
	names: readonly string[],
	law: string,
): string => `白山市松江区人民法院
刑事判决书
（2024）云0102刑初55号
公诉机关白山市松江区人民检察院。
${names.map((name) => `被告人${name}，男，1990年1月2日出生。`).join("\n")}
白山市松江区人民检察院指控被告人${names.join("、")}犯诈骗罪，于2024年3月1日向本院提起公诉。本院公开开庭审理了本案。现已审理终结。
${course}
本院认为，被告人${names.join("、")}的行为构成诈骗罪。${reasoning}依照${law}之规定，判决如下：
${names.map((name) => `被告人${name}犯诈骗罪，判处有期徒刑一年。`).join("\n")}
审判员 冷山
二〇二四年四月五日`;

/** Gives what is found of each: `甘某 S P; 乔某 A`. */
const find = (
	course: string,
	reasoning: string,
	names: readonly string[] = TOLD_NAMES,
	law = "《中华人民共和国刑法》第二百六十六条",
): string => {
	const text = judgmentOf(course, reasoning, names, law);
	const document = makeDocument({ id: "d", language: "zh", text });
	const [record] = chineseJudgment.extract(openReading(document), lexicon);
	const defendants = withoutQuotes(record ?? {}).defendants;
	return (Array.isArray(defendants) ? defendants : [])
		.filter(isRawObject)
		.flatMap(({ name, circumstances = [] }) => {
			const found = Array.isArray(circumstances) ? circumstances : [];
			const codes = CODES.filter(([circumstance]) =>
				found.includes(circumstance),
			).map(([, code]) => code);
			return codes.length === 0 ? [] : [`${name} ${codes.join(" ")}`];
		})
		.join("; ");
};

describe("circumstances that a judgment tells", () => {
	it.each(TOLD_BY_COURT)("finds what the court says: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each(FURTHER_CIRCUMSTANCES)("weighs several: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each(TOLD_OF_SEVERAL)("knows whose it is: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each(TOLD_AND_REFUSED)("leaves out what it refuses: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each(SAID_BY_PROSECUTOR)(
		"takes from the prosecutor what the court confirms: %s%s",
		(...row) => {
			expect(find(row[0], row[1])).toBe(row[2]);
		},
	);
	it.each(SAID_BY_COUNSEL)(
		"takes from counsel what the court adopts: %s%s",
		(...row) => {
			expect(find(row[0], row[1])).toBe(row[2]);
		},
	);
	it.each(SAID_AT_HEARING)("takes pleas from the hearing: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each([
		...ALL_OF_CLAUSES,
		...COUNTED,
		...LEFT,
		...NAMED_BESIDE,
		...FURTHER_ROLES,
		...FURTHER_SURRENDERS,
		...FURTHER_VIEWS,
		...DENIAL_ANSWERED,
		...WEIGHED,
		...EACH_THEIR_OWN,
	])("tells six apart: %s", (reasoning, expected) => {
		expect(find("", reasoning, SIX_NAMES)).toBe(expected);
	});
	it.each(CROWDS)("counts many: %s", (reasoning, code, names) => {
		expect(find("", reasoning, THIRTEEN_NAMES)).toBe(
			names.map((name) => `${name} ${code}`).join("; "),
		);
	});
	it.each([
		...PROSECUTOR_ANSWERED,
		...COUNSEL_ANSWERED,
		...ANSWERED_BEFORE,
		...ANSWERED_AT_LENGTH,
	])("knows whose view it is: %s%s", (...row) => {
		expect(find(row[0], row[1])).toBe(row[2]);
	});
	it.each(APPLIED_LAW)("reads the law applied: %s%s", (...row) => {
		expect(find(row[0], row[1], TOLD_NAMES, row[3])).toBe(row[2]);
	});
});
