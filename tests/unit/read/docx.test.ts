import { describe, expect, it } from "vitest";
import { makeDocx, makeZip } from "../../../bench/office-file.mjs";
import { parseDocxDocument } from "../../../src/read/docx.ts";

const p = (text: string, properties = "") =>
	`<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = (text: string, list: string, level = 0) =>
	p(
		text,
		`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
	);
const textOf = (body: string, parts?: Record<string, string>): string => {
	const parsed = parseDocxDocument(makeDocx(body, parts));
	return parsed.kind === "parsed" ? parsed.text : parsed.message;
};

const level = (at: number, format: string, pattern: string) =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, "chineseCounting", "%1、")}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

describe("parseDocxDocument", () => {
	it("gives a line for each paragraph, with breaks and tabs", () => {
		expect(
			textOf(
				`${p("张某😀 &amp; Li X")}<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r><w:r><w:br/><w:t>c</w:t></w:r></w:p><w:p/>`,
			),
		).toBe("张某😀 & Li X\na\tb\nc");
	});

	it("counts the items of lists", () => {
		expect(
			textOf(
				[
					item("fraud", "5"),
					item("of one", "5", 1),
					item("of two", "5", 1),
					item("theft", "5"),
					item("again", "5", 1),
					item("point", "6"),
					item("第一", "7"),
					item("第二", "7"),
					p("by style", '<w:pStyle w:val="L"/>'),
					item("none", "0"),
				].join(""),
				{
					"word/numbering.xml": NUMBERING,
					"word/styles.xml":
						'<w:styles xmlns:w="w"><w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>',
				},
			).split("\n"),
		).toEqual([
			"1. fraud",
			"1.a) of one",
			"1.b) of two",
			"2. theft",
			"2.a) again",
			"• point",
			"一、 第一",
			"二、 第二",
			"3. by style",
			"none",
		]);
	});

	it("gives a line for each row of a table, or the lines of cells that have several", () => {
		const cell = (content: string) => `<w:tc>${content}</w:tc>`;
		const row = (...cells: string[]) =>
			`<w:tr>${cells.map(cell).join("")}</w:tr>`;
		expect(
			textOf(
				`<w:tbl>${row(p("Name"), p("Term"))}${row(p("Li X"), `${p("3 years")}${p("fine")}`)}${row(`<w:tbl>${row(p("a"), p("b"))}</w:tbl>`, p(""))}</w:tbl>${p("after")}`,
			),
		).toBe(
			"Name\tTerm\nLi X\n3 years\nfine\na\tb\t\nafter".replace("b\t", "b\t"),
		);
	});

	it("leaves out what was deleted or is hidden, and takes what is there twice once", () => {
		expect(
			textOf(
				`<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>, too</w:t></w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
			),
		).toBe("yes, too once");
	});

	it("adds the notes, and takes the title of the file", () => {
		expect(
			parseDocxDocument(
				makeDocx(p("text"), {
					"word/footnotes.xml": `<w:footnotes xmlns:w="w"><w:footnote>${p("a note")}</w:footnote></w:footnotes>`,
					"docProps/core.xml":
						'<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>x</dc:creator><dc:title>Two sentenced</dc:title></cp:coreProperties>',
				}),
			),
		).toEqual({ kind: "parsed", text: "text\na note", title: "Two sentenced" });
	});

	it("threat 17: refuses a document type, and with it bombs of entities and files outside", () => {
		const xml = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>`;
		expect(
			parseDocxDocument(makeZip({ "word/document.xml": xml })),
		).toMatchObject({
			code: "malformed-document",
			message: expect.stringContaining("document type"),
		});
	});

	it("threat 19: refuses bombs, encrypted files and what is no DOCX", () => {
		const bomb = makeZip({
			"word/document.xml": Buffer.alloc(65 * 1024 * 1024, 0x20),
		});
		expect(bomb.length).toBeLessThan(100_000);
		const liar = makeZip(
			{ "word/document.xml": Buffer.alloc(65 * 1024 * 1024, 0x20) },
			{ claim: 10 },
		);
		for (const bytes of [bomb, liar])
			expect(parseDocxDocument(bytes)).toMatchObject({
				code: "malformed-document",
				message: expect.stringContaining("larger than"),
			});
		const encrypted = makeZip({ "word/document.xml": "x" }, { flags: 1 });
		expect(parseDocxDocument(encrypted)).toMatchObject({
			message: expect.stringContaining("encrypted"),
		});
		const old = Buffer.from("d0cf11e0a1b11ae1000000", "hex");
		expect(parseDocxDocument(old)).toMatchObject({
			code: "encrypted-document",
		});
		for (const bytes of [
			Buffer.from(""),
			Buffer.from("PK"),
			makeZip({ "a.txt": "a" }),
			makeZip({ "word/document.xml": "<w:document" }),
			makeZip({ "word/document.xml": "x" }, { method: 9 }),
			makeDocx("<w:p>".repeat(20_000)),
		])
			expect(parseDocxDocument(bytes)).toMatchObject({
				kind: "fault",
				code: "malformed-document",
			});
	});
});
