import { describe, expect, it } from "vitest";
import { readOffenseList } from "../../../../src/extract/english/offense-list.ts";
import { readEnglish, wholeOf } from "./text.ts";

function list(text: string): string[] {
	const reading = readEnglish(text);
	return readOffenseList(reading, wholeOf(reading)).map(
		({ name, number, isFormal }) =>
			`${number ?? ""}×${name}${isFormal ? "" : " ~"}`,
	);
}

describe("readOffenseList", () => {
	it.each([
		[
			"theft of property valued at $300,000 or more.",
			["×theft of property valued at $300,000 or more"],
		],
		[
			"one felony count of forgery, 29 felony counts of grand theft by embezzlement, and sentencing enhancements for loss over $65,000",
			["1×forgery", "29×grand theft by embezzlement"],
		],
		[
			"six felony counts each of computer trespass and falsifying records",
			["6×computer trespass", "6×falsifying records"],
		],
		[
			"40 felony counts of computer access and fraud",
			["40×computer access and fraud"],
		],
		[
			"second-degree murder, tampering with evidence, and third-degree larceny on April 3, 2023, following a trial",
			[
				"×second-degree murder",
				"×tampering with evidence",
				"×third-degree larceny",
			],
		],
		[
			"Burglary in the Second Degree, a class C felony, and Assault in the Third Degree, a class A misdemeanor",
			["×Burglary in the Second Degree", "×Assault in the Third Degree"],
		],
		[
			"one count of wire fraud, which carries up to 20 years, and one count of bank fraud",
			["1×wire fraud", "1×bank fraud"],
		],
		["robbery and was sentenced to three years", ["×robbery"]],
		["arson but deadlocked on the charge of murder", ["×arson"]],
		[
			"embezzling $889,000 from his employer",
			["×embezzling $889,000 from his employer ~"],
		],
	])("reads %s", (text, expected) => {
		expect(list(text)).toEqual(expected);
	});

	it("tells the provision that is cited", () => {
		const reading = readEnglish(
			"one felony count of identity theft in violation of Penal Code section 530.5(a)",
		);
		expect(readOffenseList(reading, wholeOf(reading))).toMatchObject([
			{
				name: "identity theft",
				number: 1,
				citation: "Penal Code section 530.5(a)",
			},
		]);
	});
});
