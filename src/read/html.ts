// HTML pages as documents: their main text, and what they say of their title, publisher and date.
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";
import { decodeText } from "./encoding.ts";
import { readHtmlOrigin } from "./html-origin.ts";
import { extractMainText } from "./html-text.ts";
import { parseCappedHtml, stripTags } from "./html-tree.ts";
import { detectLanguage } from "./language.ts";

/** Within this many bytes a page states its encoding. @see https://html.spec.whatwg.org/multipage/semantics.html#charset */
const CHARSET_BYTES = 1024;
const CHARSET =
	/<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,20})/i;

/** Parses a page. One that is nested too deep, or that would grow beyond measure, gives its plain text. */
export function parseHtmlDocument(
	bytes: Buffer,
): ParsedDocument | DocumentFault {
	const [, charset] =
		CHARSET.exec(bytes.subarray(0, CHARSET_BYTES).toString("latin1")) ?? [];
	const html = decodeText(bytes, charset);
	if (html === undefined)
		return faultDocument(
			"unknown-encoding",
			"the page is not UTF-8, and neither the encoding that it states nor another fits it",
		);
	const tree = parseCappedHtml(html);
	if (tree === undefined) return { kind: "parsed", text: stripTags(html) };
	const text = extractMainText(tree);
	const { language, ...origin } = readHtmlOrigin(tree);
	return text === undefined
		? { kind: "parsed", text: stripTags(html) }
		: { kind: "parsed", text, ...origin, ...languageOf(text, language) };
}

/** The language that a page states counts where its text does not show another: templates state that of their makers. */
function languageOf(
	text: string,
	stated: string | undefined,
): { language?: string } {
	const isUnsure = detectLanguage(text) === "und";
	return stated !== undefined && isUnsure ? { language: stated } : {};
}
