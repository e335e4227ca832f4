import { describe, expect, it } from "vitest";
import { isPlainText } from "../../../src/model/term.ts";
import { makeDocument } from "../../../src/read/document.ts";

describe("makeDocument", () => {
	it("threat 2: makes texts that can stand in a graph of any texts, and moves no offset", () => {
		const { title, text, address, codePoints } = makeDocument({
			id: "d",
			title: "\u0000",
			text: "张\ud800某\u0007😀",
			address: "a\u0000",
		});
		expect([title, text, address ?? ""].every(isPlainText)).toBe(true);
		expect(text).toBe("张\ufffd某\ufffd😀");
		expect(codePoints).toBe(5);
	});

	it("detects a language that is not given, and takes one that is", () => {
		const text = "The court found that Li X was guilty of fraud.";
		expect(makeDocument({ id: "d", text }).language).toBe("en");
		expect(makeDocument({ id: "d", text, language: "fr" }).language).toBe("fr");
	});
});
