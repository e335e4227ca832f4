import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { mendMisreading } from "../../../src/read/misreading.ts";

const asLatin1 = (bytes: Buffer) => bytes.toString("latin1");
const utf8AsLatin1 = (text: string) => asLatin1(Buffer.from(text));

describe("mendMisreading", () => {
	it("mends punctuation of GBK in an English text", () => {
		expect(
			mendMisreading(
				"The court¡¯s ¡°typical cases¡± ¡ª eight of them ¡­ in ¡¶The Gazette¡·",
			),
		).toBe("The court’s “typical cases” — eight of them … in 《The Gazette》");
	});

	it("mends a Chinese text in GBK, rare characters of names included", () => {
		const bytes = Buffer.from(
			"b1bbb8e6c8cbc0eec4b386b4b7b8b5c1c7d4d7efa3acb1bbc5d0b4a6bed0d2dbcee5b8f6d4c2a1a3",
			"hex",
		);
		expect(mendMisreading(`A\n${asLatin1(bytes)}`)).toBe(
			"A\n被告人李某喆犯盗窃罪，被判处拘役五个月。",
		);
	});

	it.each([
		"It’s the “court” — 2020–2025…",
		"张某犯诈骗罪，判处有期徒刑三年。",
		"Déjà vu: la cour a jugé l’affaire à huis clos.",
		"Straße in München",
		"😀 “smile” and “again”",
	])("mends UTF-8 that was read as Latin-1: %s", (text) => {
		expect(mendMisreading(utf8AsLatin1(text))).toBe(text);
	});

	it("mends UTF-8 that was read as Windows-1252", () => {
		expect(mendMisreading("the courtâ€™s â€œcaseâ€\u009d â€” â‚¬5")).toBe(
			"the court’s “case” — €5",
		);
	});

	it("mends quotation marks of Windows-1252 that became control characters", () => {
		expect(mendMisreading("the court\u0092s \u0093case\u0094 \u0096 x")).toBe(
			"the court’s “case” – x",
		);
	});

	it("mends punctuation in an English text that was read as GBK", () => {
		expect(
			mendMisreading(
				"The People鈥檚 Court said that 鈥渢he defendants鈥攁ll of them鈥攚ere guilty of fraud and of theft, and must pay.",
			),
		).toBe(
			"The People’s Court said that “the defendants—all of them—were guilty of fraud and of theft, and must pay.",
		);
		expect(
			mendMisreading(
				"The court抯 judges didn抰 agree that this was a case of fraud.",
			),
		).toBe("The court’s judges didn’t agree that this was a case of fraud.");
	});

	it.each([
		"The court of Testshire sentenced a man named 张某 to three years in prison for fraud on Monday.",
		"The character 抯 is rare in texts of our day, as everyone knows who reads the papers.",
		"The character張 is not rare in texts of our day, as everyone knows who reads the papers.",
		"¡Hola! ¡Él mismo! ¿¡Qué!? ¡¿Cómo?! ¡«Sí»! ¡¡No!!",
		"Größe, naïveté, Äöü ßü, «là » et «ça»",
		"A MANHÃ», «MAÇÃ», ÀÉÎÕ",
		"at the café…” he said—“fiancé—“ well é’…",
		"íþróttir, síðasta, áðíð",
		"Ý kiến của Tòa án về vụ án này đã được công bố",
		"由××市××区人民法院审理，××××年×月×日，孙×1、××有限公司××××",
		"£5, £6 and ±3 °C · · ······ ÷÷÷÷",
		"§§ 263, 266 StGB; §§§",
	])("leaves what is right as it is: %s", (text) => {
		expect(mendMisreading(text)).toBe(text);
	});

	it("leaves text of any other scripts as it is", () => {
		assert(
			property(string({ unit: "grapheme" }), (text) => {
				const without = text.replace(/[\u0080-\u00ff]/g, "");
				expect(mendMisreading(without)).toBe(without);
			}),
		);
	});
});
