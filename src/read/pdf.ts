// PDF files as documents: the text of their pages, in order.
import { getDocumentProxy } from "unpdf";
import { describeError } from "../errors.ts";
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";
import { layOutPages } from "./pdf-layout.ts";
import { gatherLines, type PdfLine } from "./pdf-line.ts";

/** Titles that programs put there: names of files, or of the program. */
const NO_TITLE =
	/^(?:microsoft word|powerpoint|\(?(?:untitled|anonymous|unspecified))|\.\w{2,5}$/i;

/** Parses a PDF. One that needs a password, is broken, or shows nothing but pictures is none. */
export async function parsePdfDocument(
	bytes: Buffer,
): Promise<ParsedDocument | DocumentFault> {
	const pdf = await openPdf(bytes);
	if ("kind" in pdf) return pdf;
	try {
		const pages: PdfLine[][] = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(gatherLines(items.filter((item) => "str" in item)));
			page.cleanup();
		}
		const text = layOutPages(pages);
		if (text.trim() === "")
			return faultDocument(
				"empty-document",
				`the PDF has ${pdf.numPages} pages without text: they may be pictures, or their fonts name characters in a way that is not in the file`,
			);
		const title = readTitle((await pdf.getMetadata()).info);
		return {
			kind: "parsed",
			text,
			isLaidOut: true,
			...(title === undefined ? {} : { title }),
		};
	} finally {
		await pdf.destroy();
	}
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openPdf(bytes: Buffer): Promise<Pdf | DocumentFault> {
	try {
		// A copy, since the parser takes the bytes for itself. Fonts are neither loaded nor run: only text is asked for.
		return await getDocumentProxy(Uint8Array.from(bytes), {
			verbosity: 0,
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
			stopAtErrors: false,
		});
	} catch (error) {
		return error instanceof Error && error.name === "PasswordException"
			? faultDocument("encrypted-document", "the PDF needs a password")
			: faultDocument(
					"malformed-document",
					`the PDF cannot be parsed: ${describeError(error)}`,
				);
	}
}

function readTitle(info: object): string | undefined {
	const title = "Title" in info ? info.Title : undefined;
	return typeof title === "string" &&
		title.trim() !== "" &&
		!NO_TITLE.test(title.trim())
		? title.trim()
		: undefined;
}
