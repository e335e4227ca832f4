import { describe, expect, it } from "vitest";
import { makePdf, type PdfText } from "../../../bench/office-file.mjs";
import { mendText } from "../../../src/read/mend.ts";
import { parsePdfDocument } from "../../../src/read/pdf.ts";

const parse = (pages: readonly (readonly PdfText[])[], trailer?: string) =>
	parsePdfDocument(makePdf(pages, trailer));
const textOf = async (pages: readonly (readonly PdfText[])[]) => {
	const parsed = await parse(pages);
	return parsed.kind === "parsed" ? mendText(parsed.text, true) : parsed.code;
};

/** Sets lines one below the other. */
const setLines = (
	lines: readonly string[],
	from = 700,
	indents: readonly number[] = [],
): PdfText[] =>
	lines.map((text, at) => ({
		text,
		y: from - 14 * at,
		x: 72 + (indents[at] ?? 0),
	}));

const PARAGRAPH = [
	"On Monday the district court of Testshire sentenced Li X to three",
	"years in prison for fraud. The court found that he had called elderly",
	"people and had asked them for money. Wu Y was sentenced to one year.",
];

describe("parsePdfDocument", () => {
	it("joins the lines of paragraphs, which spaces or indents set apart", async () => {
		const spaced = [...setLines(PARAGRAPH), ...setLines(["It is final."], 640)];
		expect(await textOf([spaced])).toBe(
			`${PARAGRAPH.join(" ")}\n\nIt is final.`,
		);
		const indented = setLines(
			["Two Sentenced", ...PARAGRAPH, ...PARAGRAPH],
			700,
			[0, 20, 0, 0, 20, 0, 0],
		);
		expect(await textOf([indented])).toBe(
			`Two Sentenced\n${PARAGRAPH.join(" ")}\n${PARAGRAPH.join(" ")}`,
		);
	});

	it("keeps headings in larger letters apart, and goes on over pages", async () => {
		expect(
			await textOf([
				[
					{ text: "Two men were", y: 740, size: 16 },
					{ text: "sentenced today", y: 721, size: 16 },
					...setLines(PARAGRAPH.slice(0, 2)),
				],
				setLines(PARAGRAPH.slice(2)),
			]),
		).toBe(`Two men were sentenced today\n\n${PARAGRAPH.join(" ")}`);
	});

	it("says running headers once and page numbers never, if they are clearly repeated", async () => {
		const page = (number: number, body: readonly string[]): PdfText[] => [
			{ text: `Court of Testshire, release no. ${number + 4}`, y: 810 },
			...setLines(body),
			{ text: `- ${number} -`, x: 290, y: 30 },
		];
		const pages = PARAGRAPH.map((line, at) => page(at + 1, [line]));
		expect(await textOf(pages)).toBe(
			`Court of Testshire, release no. 5\n\n${PARAGRAPH.join(" ")}`,
		);
		expect(
			await textOf([[...setLines(["Article"]), { text: "7", y: 30 }]]),
		).toMatch(/7$/);
	});

	it("reads Chinese and characters beyond the basic plane", async () => {
		expect(
			await textOf([
				setLines([
					"试验市人民法院周一开庭审理被告人张某𠮷诈骗一案，认定其骗取",
					"他人财物，数额较大，判处有期徒刑三年，并处罚金人民币一万元。",
					"判决已生效。",
				]),
			]),
		).toBe(
			"试验市人民法院周一开庭审理被告人张某𠮷诈骗一案，认定其骗取他人财物，数额较大，判处有期徒刑三年，并处罚金人民币一万元。判决已生效。",
		);
	});

	it("sets cells of a table apart", async () => {
		const row = (y: number, cells: readonly string[]): PdfText[] =>
			cells.map((text, at) => ({ text, x: 72 + 150 * at, y }));
		expect(
			await textOf([
				[...row(700, ["Name", "Term"]), ...row(680, ["Li X", "3 years"])],
			]),
		).toBe("Name\tTerm\nLi X\t3 years");
	});

	it("takes the title that the file gives, unless it is the name of a file", async () => {
		const pages = [setLines(["Li X."])];
		expect(
			await parse(pages, "/Info << /Title (Two sentenced) >>"),
		).toMatchObject({
			title: "Two sentenced",
		});
		expect(
			await parse(pages, "/Info << /Title (Microsoft Word - a.doc) >>"),
		).not.toHaveProperty("title");
	});

	it("threat 19: rejects a PDF without text, or with a password", async () => {
		expect(await parse([[]])).toMatchObject({ code: "empty-document" });
		const key = `<${"00".repeat(32)}>`;
		expect(
			await parse(
				[setLines(["secret"])],
				`/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
			),
		).toMatchObject({ code: "encrypted-document" });
	});

	it("threat 19: rejects what is no PDF", async () => {
		for (const bytes of ["", "%PDF-1.4", "x".repeat(5_000)])
			expect(await parsePdfDocument(Buffer.from(bytes))).toMatchObject({
				kind: "fault",
				code: "malformed-document",
			});
	});
});
