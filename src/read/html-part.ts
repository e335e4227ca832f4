// Which parts of a page are its text, and which are menus, headers, footers, hidden or there for machines.
import {
	attributeOf,
	type HtmlElement,
	type HtmlNode,
	isElement,
} from "./html-tree.ts";

/** Elements whose content nobody reads, or that are there to be used rather than read. */
const LEFT_OUT = new Set(
	"script style noscript template svg math iframe object embed audio video canvas select textarea button input nav aside dialog menu head".split(
		" ",
	),
);
/** Left out but within an article, where they hold its title and date. */
const FRAME = new Set(["header", "footer"]);
const ROLES = new Set(
	"navigation banner contentinfo search complementary menu menubar dialog alertdialog tablist".split(
		" ",
	),
);
/** Words that classes and ids of such parts have. */
const PART_WORD =
	/(?:^|[\s_-])(?:nav|navbar|navigation|topnav|subnav|menu|submenu|breadcrumbs?|crumbs?|sidebar|footer|foot|masthead|shares?|sharing|sharedaddy|social|related|recommend(?:ed)?|cookies?|popup|modal|pagination|pager|skip|advert|ads|print|toolbar|hotline|copyright|friendlink|friend-link)(?=$|[\s_-])/i;
const HIDING_STYLE =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Blocks that consist of links but for this part of their text are menus. */
const LINK_SHARE = 0.75;
/** A part named like a menu is none if it holds so much of the text of the page. */
const MOST_SHARE = 0.4;
const LINK_BLOCKS = new Set(
	"div ul ol li section table tbody tr td dl dd p span form".split(" "),
);

/** How much text an element holds, and how much of it in links; white space does not count. */
export interface TextMeasure {
	readonly text: number;
	readonly linked: number;
}

/** Measures all elements below one; parts that are left out whatever they hold count nothing. */
export function measureText(
	element: HtmlElement,
	measures: Map<HtmlElement, TextMeasure>,
): TextMeasure {
	let text = 0;
	let linked = 0;
	for (const child of element.childNodes) {
		const { text: more, linked: links } = measureNode(child, measures);
		text += more;
		linked += links;
	}
	const measure = {
		text,
		linked: element.tagName === "a" ? text : linked,
	};
	measures.set(element, measure);
	return measure;
}

function measureNode(
	node: HtmlNode,
	measures: Map<HtmlElement, TextMeasure>,
): TextMeasure {
	if (isElement(node))
		return LEFT_OUT.has(node.tagName) || isHidden(node)
			? { text: 0, linked: 0 }
			: measureText(node, measures);
	const text = "value" in node ? node.value.replace(/\s+/g, "").length : 0;
	return { text, linked: 0 };
}

/** Tells whether a part is left out of the text. */
export function isLeftOut(
	element: HtmlElement,
	measures: ReadonlyMap<HtmlElement, TextMeasure>,
	whole: TextMeasure,
	isInArticle: boolean,
): boolean {
	const { tagName } = element;
	if (LEFT_OUT.has(tagName) || isHidden(element)) return true;
	if (FRAME.has(tagName)) return !isInArticle || tagName === "footer";
	if (ROLES.has(attributeOf(element, "role")?.toLowerCase() ?? "")) return true;
	const { text, linked } = measures.get(element) ?? { text: 0, linked: 0 };
	const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
	if (PART_WORD.test(names) && text < MOST_SHARE * whole.text) return true;
	return (
		LINK_BLOCKS.has(tagName) &&
		text > 0 &&
		linked >= LINK_SHARE * text &&
		tagName !== "span"
	);
}

function isHidden(element: HtmlElement): boolean {
	return (
		attributeOf(element, "hidden") !== undefined ||
		attributeOf(element, "aria-hidden") === "true" ||
		HIDING_STYLE.test(attributeOf(element, "style") ?? "")
	);
}
