import { describe, expect, it } from "vitest";
import { TermError } from "../../../src/errors.ts";
import {
	hasLanguage,
	isIri,
	isLanguageTag,
	isPlainText,
	makeIri,
	makeLiteral,
	makeText,
	replaceControls,
} from "../../../src/model/term.ts";

const HOSTILE_IRIS = [
	"http://a/> <evil:p> <evil:o> . <http://b/",
	"http://a/>",
	"http://a/<",
	"http://a/\n",
	'http://a/"',
	"http://a/{x}",
	"http://a/\\u003e",
	"http://a/^`|",
	"http://a/ b",
	"http://a/\u0000",
	"http://a/\u0085",
	"http://a/\ud800",
	"no-scheme",
	"/relative",
	"",
];

describe("makeIri", () => {
	it.each(HOSTILE_IRIS)("threat 1: refuses the IRI %j", (iri) => {
		expect(isIri(iri)).toBe(false);
		expect(() => makeIri(iri)).toThrow(TermError);
	});

	it("takes letters of any script, also beyond the basic plane", () => {
		expect(makeIri("https://example.org/案/𠮷").value).toBe(
			"https://example.org/案/𠮷",
		);
	});
});

describe("makeText", () => {
	it.each(["en> <evil:p", "en .", "", "-en", "zh_CN", "toolongtag", "en\n"])(
		"threat 1: refuses the language tag %j",
		(tag) => {
			expect(isLanguageTag(tag)).toBe(false);
			expect(() => makeText("x", tag)).toThrow(TermError);
		},
	);

	it("writes the tag in lower case, as RDF compares them", () => {
		const text = makeText("张某", "zh-Hans");
		expect([text.value, text.language]).toEqual(["张某", "zh-hans"]);
		expect(hasLanguage(text)).toBe(true);
	});
});

describe("makeLiteral", () => {
	it.each(["a\u0000b", "\u0007", "\ud800", "x\udc00", "\ufffe", "\u009f"])(
		"threat 2: refuses the text %j",
		(text) => {
			expect(isPlainText(text)).toBe(false);
			expect(() => makeLiteral(text)).toThrow(TermError);
			expect(() => makeText(text, "en")).toThrow(TermError);
			expect(isPlainText(replaceControls(text))).toBe(true);
		},
	);

	it("takes tabs, line ends and any other character", () => {
		const text = 'Li X:\t"张某"\r\n\\ 😀';
		expect(makeLiteral(text).value).toBe(text);
		expect(replaceControls(text)).toBe(text);
	});

	it("threat 1: refuses a datatype that is no IRI", () => {
		expect(() => makeLiteral("1", "x> <evil:p")).toThrow(TermError);
	});

	it("does not show more than the start of a value in its message", () => {
		expect(() => makeLiteral(`\u0000${"x".repeat(500)}`)).toThrow(/^.{1,140}$/);
	});
});

describe("replaceControls", () => {
	it("keeps the number of code points", () => {
		expect(replaceControls("a\u0000😀\ud800b")).toBe("a\ufffd😀\ufffdb");
	});
});
