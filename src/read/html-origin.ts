// What a page says of itself: title, publisher, date, address and language.

import { isRawObject, type RawValue } from "../model/record.ts";
import { isLanguageTag } from "../model/term.ts";
import type { ParsedDocument } from "./document-format.ts";
import { flattenText } from "./html-text.ts";
import {
	attributeOf,
	type HtmlDocument,
	type HtmlElement,
	walkElements,
} from "./html-tree.ts";
import { parseJson } from "./json.ts";

type Origin = Pick<
	ParsedDocument,
	"title" | "publisher" | "date" | "address" | "language"
>;

/** Names of `meta` elements, in lower case, the most telling first. @see https://ogp.me/ https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
const NAMES = {
	title: ["og:title", "dc.title", "dcterms.title", "articletitle", "headline"],
	publisher: [
		"og:site_name",
		"dc.publisher",
		"dcterms.publisher",
		"publisher",
		"contentsource",
		"sitename",
	],
	date: [
		"article:published_time",
		"datepublished",
		"dc.date.issued",
		"dcterms.issued",
		"dcterms.date",
		"dc.date",
		"pubdate",
		"publishdate",
		"publish_date",
		"date",
	],
	address: ["og:url"],
} as const;
/** Characters of a script of JSON-LD that is looked into. */
const JSON_LIMIT = 200_000;

/** Reads what a page states; what it does not state is left out. */
export function readHtmlOrigin(page: HtmlDocument): Origin {
	const elements = [...walkElements(page)];
	const stated = new Map<string, string>();
	const add = (name: string | undefined, value: string | undefined): void => {
		const text = value?.replace(/\s+/g, " ").trim() ?? "";
		if (name !== undefined && text !== "" && !stated.has(name.toLowerCase()))
			stated.set(name.toLowerCase(), text);
	};
	for (const element of elements) readElement(element, add);
	const pick = (names: readonly string[]): string | undefined =>
		names
			.map((name) => stated.get(`meta ${name}`))
			.find((text) => text !== undefined);
	const address = stated.get("canonical") ?? pick(NAMES.address);
	const origin = {
		title: stated.get("h1") ?? pick(NAMES.title) ?? stated.get("title"),
		publisher: pick(NAMES.publisher),
		date: readDate(pick(NAMES.date) ?? stated.get("time")),
		address: /^https?:\/\/\S+$/.test(address ?? "") ? address : undefined,
		language: readLanguage(stated.get("lang")),
	};
	return Object.fromEntries(
		Object.entries(origin).filter(([, value]) => value !== undefined),
	);
}

type Add = (name: string | undefined, value: string | undefined) => void;

function readElement(element: HtmlElement, add: Add): void {
	const read = (name: string) => attributeOf(element, name);
	const { tagName, parentNode } = element;
	if (tagName === "html") add("lang", read("lang") ?? read("xml:lang"));
	if (tagName === "h1") add("h1", flattenText(element));
	if (tagName === "time") add("time", read("datetime"));
	// SVG has titles, too.
	if (tagName === "title" && parentNode?.nodeName === "head")
		add("title", rawText(element));
	if (tagName === "meta") {
		const name = read("name") ?? read("property") ?? read("itemprop");
		add(name && `meta ${name}`, read("content"));
	}
	if (tagName === "link" && read("rel")?.toLowerCase() === "canonical")
		add("canonical", read("href"));
	if (tagName === "script" && read("type") === "application/ld+json")
		readJsonLd(element, add);
}

function rawText(element: HtmlElement): string {
	const [node] = element.childNodes;
	return node !== undefined && "value" in node ? node.value : "";
}

/** Reads the article that JSON-LD describes, alone, in a list or in a graph. @see https://schema.org/Article */
function readJsonLd(script: HtmlElement, add: Add): void {
	const text = rawText(script);
	const value = text.length > JSON_LIMIT ? null : parseJson(text);
	if (value instanceof Error) return;
	const graph = isRawObject(value) ? value["@graph"] : undefined;
	for (const thing of [value, ...asList(value), ...asList(graph)]) {
		if (!isRawObject(thing)) continue;
		add("meta headline", asText(thing.headline));
		add("meta datepublished", asText(thing.datePublished));
		if (isRawObject(thing.publisher))
			add("meta publisher", asText(thing.publisher.name));
	}
}

function asList(value: RawValue | undefined): readonly RawValue[] {
	return Array.isArray(value) ? value : [];
}

function asText(value: RawValue | undefined): string | undefined {
	return typeof value === "string" ? value : undefined;
}

/** Takes the day from a date in the forms that pages use. */
function readDate(text: string | undefined): string | undefined {
	const [, year, month = "", day = ""] =
		/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text ?? "") ?? [];
	if (year === undefined) return undefined;
	const isDay = Number(month) <= 12 && Number(day) <= 31;
	return isDay
		? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
		: undefined;
}

/** The language without script and region: texts of all regions are read alike. */
function readLanguage(tag: string | undefined): string | undefined {
	const [primary = ""] = (tag ?? "").trim().toLowerCase().split(/[-_]/, 1);
	return /^[a-z]{2,3}$/.test(primary) && isLanguageTag(primary)
		? primary
		: undefined;
}
