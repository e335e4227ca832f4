import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/read/language.ts";

describe("detectLanguage", () => {
	it.each([
		["en", "Li X was convicted of fraud and sentenced to a term in prison."],
		["zh", "张某案。"],
		["zh", "被告人Li X犯诈骗罪（fraud），判处有期徒刑三年。"],
		["es", "El acusado fue condenado por el delito de estafa y por los daños."],
		[
			"vi",
			"Bị cáo bị kết án về tội lừa đảo và phải bồi thường cho các nạn nhân.",
		],
		["fr", "Le prévenu est condamné pour escroquerie par le tribunal."],
		["de", "Der Angeklagte wurde wegen Betrugs zu einer Strafe verurteilt."],
		["ja", "被告人は詐欺の罪で懲役三年に処せられた。"],
		["ko", "피고인은 사기죄로 징역 3년을 선고받았다."],
		["ru", "Подсудимый признан виновным в мошенничестве."],
	])("tells %s", (language, text) => {
		expect(detectLanguage(text)).toBe(language);
	});

	it.each(["", "Li X.", "HOME CONTACT LOGIN", "12345 — 2025", "y y y y y y"])(
		"does not guess: “%s”",
		(text) => {
			expect(detectLanguage(text)).toBe("und");
		},
	);

	it("takes a page for what most of it is in, whatever its parts are in", () => {
		const page = `Español 中文版 Tiếng Việt
La oficina del fiscal publica los anuncios en español para el público.
Văn phòng công bố các thông tin cho người dân.
The district attorney announced that the defendant was sentenced to five years in prison for fraud.
According to the court, he had taken the money from his clients over a period of three years.
The case was investigated by the police with the help of the bank and of its clients.`;
		expect(detectLanguage(page)).toBe("en");
		expect(
			detectLanguage(`${"被告人犯诈骗罪。".repeat(9)}\n${page.slice(0, 90)}`),
		).toBe("zh");
	});
});
