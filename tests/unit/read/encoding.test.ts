import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/read/encoding.ts";

const TEXT = "被告人张某犯诈骗罪，判处有期徒刑三年。";
const GBK = Buffer.from(
	"b1bbb8e6c8cbd5c5c4b3b7b8d5a9c6add7efa3acc5d0b4a6d3d0c6dacdbdd0ccc8fdc4eaa1a3",
	"hex",
);

describe("decodeText", () => {
	it("decodes UTF-8 with or without a byte order mark, whatever is stated", () => {
		expect(decodeText(Buffer.from(TEXT))).toBe(TEXT);
		expect(decodeText(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
		expect(decodeText(Buffer.from(TEXT), "gb2312")).toBe(TEXT);
	});

	it("decodes UTF-16 with a byte order mark", () => {
		const little = Buffer.from(`\ufeff${TEXT}😀`, "utf16le");
		const big = Buffer.from(little).swap16();
		expect(decodeText(little)).toBe(`${TEXT}😀`);
		expect(decodeText(big)).toBe(`${TEXT}😀`);
	});

	it("decodes Chinese in GBK or GB 18030, stated or not", () => {
		expect(decodeText(GBK)).toBe(TEXT);
		expect(decodeText(GBK, "gb2312")).toBe(TEXT);
		const named = Buffer.concat([GBK, Buffer.from("86b4", "hex")]);
		expect(decodeText(named)).toBe(`${TEXT}喆`);
	});

	it("decodes European text in Windows-1252, in which a quotation mark and a letter are no Chinese", () => {
		const bytes = Buffer.from(
			"The court\x92s \x93typical cases\x94 \x96 caf\xe9 \x85",
			"latin1",
		);
		expect(decodeText(bytes)).toBe("The court’s “typical cases” – café …");
		expect(decodeText(bytes, "iso-8859-1")).toBe(
			"The court’s “typical cases” – café …",
		);
	});

	it("takes what is stated where the bytes fit, and passes over a label that nobody knows", () => {
		const bytes = Buffer.from("\xcf\xf0\xe8\xe2\xe5\xf2 ", "latin1");
		expect(decodeText(bytes, "windows-1251")).toBe("Привет ");
		expect(decodeText(GBK, "no-such-encoding")).toBe(TEXT);
	});

	it("puts up with a few damaged characters", () => {
		const long = TEXT.repeat(5);
		expect(decodeText(Buffer.from(long).subarray(0, -1))).toBe(
			`${long.slice(0, -1)}\ufffd`,
		);
		const gbk = Buffer.concat([GBK, GBK, GBK, GBK, Buffer.from([0xff])]);
		expect(decodeText(gbk)).toBe(`${TEXT.repeat(4)}\ufffd`);
	});

	it.each([
		["Chinese of another encoding", "a7daa6b3a740adfbadd3b0ddc344"],
		["bytes that are no text", "0001ff8190fe8d"],
	])("gives nothing for %s", (_name, hex) => {
		expect(decodeText(Buffer.from(hex, "hex"))).toBeUndefined();
	});
});
