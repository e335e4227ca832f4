// DOCX files as documents: the paragraphs, lists, tables and notes of their text.
import { describeError } from "../errors.ts";
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";
import { countLists, readListStyles } from "./docx-numbering.ts";
import { readDocxLines } from "./docx-text.ts";
import { decodeText } from "./encoding.ts";
import { readXml } from "./xml.ts";
import { openZip, type Zip } from "./zip.ts";

/** A part of a document may unpack to this; a text of a thousand pages has 10 MB with its markup. */
const PART_LIMIT_BYTES = 64 * 1024 * 1024;
/** How files begin that hold an encrypted document, or one of Word before 2007. @see [MS-CFB] 2.2 */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** Parses a DOCX file. Only its own parts are read: what it refers to is not looked for. */
export function parseDocxDocument(
	bytes: Buffer,
): ParsedDocument | DocumentFault {
	if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE))
		return faultDocument(
			"encrypted-document",
			"the file needs a password, or is of Word before 2007: save it as DOCX without one",
		);
	try {
		return readParts(openZip(bytes));
	} catch (error) {
		return faultDocument(
			"malformed-document",
			`the DOCX file cannot be parsed: ${describeError(error)}`,
		);
	}
}

function readParts(zip: Zip): ParsedDocument | DocumentFault {
	const body = readPart(zip, "word/document.xml");
	if (body === undefined)
		return faultDocument(
			"malformed-document",
			"the file holds no word/document.xml: it is no DOCX file",
		);
	const lists = {
		nextMarker: countLists(readPart(zip, "word/numbering.xml")),
		styles: readListStyles(readPart(zip, "word/styles.xml")),
	};
	const lines = readDocxLines(body, lists);
	for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
		const notes = readPart(zip, name);
		if (notes !== undefined)
			for (const line of readDocxLines(notes, lists)) lines.push(line);
	}
	const title = readTitle(readPart(zip, "docProps/core.xml"));
	return {
		kind: "parsed",
		text: lines.join("\n"),
		...(title === "" ? {} : { title }),
	};
}

function readPart(zip: Zip, name: string): string | undefined {
	const bytes = zip.read(name, PART_LIMIT_BYTES);
	return bytes === undefined ? undefined : decodeText(bytes);
}

function readTitle(xml: string | undefined): string {
	let title = "";
	let isTitle = false;
	if (xml !== undefined)
		readXml(xml, {
			onOpen: (name) => {
				isTitle = name === "title";
			},
			onText: (text) => {
				if (isTitle) title += text;
			},
			onClose: () => {
				isTitle = false;
			},
		});
	return title.replace(/\s+/g, " ").trim();
}
