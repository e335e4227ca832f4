import { describe, expect, it } from "vitest";
import { chineseGuidingCase } from "../../../../src/extract/chinese-guiding-case.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../../src/model/record.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { NAMED_CASES } from "./case-naming.ts";
import { TOLD_VERDICTS } from "./case-verdict.ts";
import { FURTHER_VERDICTS } from "./case-verdict-more.ts";
import { lexicon } from "./lexicon.ts";
import { withoutQuotes } from "./said.ts";

const objects = (value: RawValue | undefined): RawObject[] =>
	(Array.isArray(value) ? value : []).filter(isRawObject);

const find = (title: string, text: string): RawObject[] => {
	const whole = `（检例第999号） ${title}\n\n【要旨】\n应当依法惩处。\n\n${text}\n\n【指导意义】\n依法办理。\n`;
	const document = makeDocument({ id: "d", language: "zh", text: whole });
	const [record] = chineseGuidingCase.extract(openReading(document), lexicon);
	return objects(withoutQuotes(record ?? {}).defendants);
};

const OFFENSES: Readonly<Record<string, string>> = {
	"assisting-information-network-criminal-activities": "cyber",
};

/** Shows a sentence: months, months of probation after p, the fine after f. */
const showSentence = (sentence: RawValue | undefined): string => {
	if (!isRawObject(sentence)) return "";
	const { penalty, term, probation, fine } = sentence;
	const isLife =
		Array.isArray(penalty) && penalty.includes("life-imprisonment");
	return [
		isLife ? " life" : "",
		term === undefined ? "" : ` ${months(term)}`,
		probation === undefined ? "" : ` p${months(probation)}`,
		fine === undefined ? "" : ` f${String(fine)}`,
	].join("");
};

const months = (term: RawValue): string => {
	const [, years = "0", rest = "0"] =
		/^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(String(term)) ?? [];
	return typeof term === "number"
		? String(term)
		: String(Number(years) * 12 + Number(rest));
};

const show = ({ name, counts, sentence }: RawObject): string => {
	const all = objects(counts).map((count) => {
		const offense = String(count.offense);
		const status =
			count.status === "convicted" ? "" : ` =${String(count.status)}`;
		return `${status} ${OFFENSES[offense] ?? offense}${showSentence(count.sentence)}`;
	});
	const whole = showSentence(sentence);
	const combined = all.some((count) => count.endsWith(whole)) ? "" : whole;
	return `${String(name)}${all.join("")}${combined === "" ? "" : ` =${combined}`}`;
};

describe("guiding cases", () => {
	it.each(NAMED_CASES)(
		"name the accused: $how",
		({ title, text, expected }) => {
			expect(
				find(title, text)
					.map(({ name }) => name)
					.join("、"),
			).toBe(expected);
		},
	);

	it.each([...TOLD_VERDICTS, ...FURTHER_VERDICTS])(
		"tell the verdict: %s",
		(_how, result, expected) => {
			const text = `【基本案情】\n被告人甘某，男。\n被告人乔某，男。\n被告人皮某，女。\n松江县人民检察院以被告人甘某、乔某、皮某犯诈骗罪提起公诉。\n\n【裁判结果】\n${result}`;
			expect(find("甘某等三人诈骗案", text).map(show).join("; ")).toBe(
				expected,
			);
		},
	);
});
