// HTML as a tree, with bounds on its depth and growth, and as plain text for what goes beyond them.
import {
	type DefaultTreeAdapterTypes,
	defaultTreeAdapter,
	parse,
	parseFragment,
} from "parse5";

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements within each other; browsers stop there, too. */
const HTML_DEPTH_LIMIT = 512;
/** Elements that a tag may become: the standard repeats unclosed formatting in each paragraph that follows, which grows without bound. */
const GROWTH_LIMIT = 8;
const GROWTH_FREE = 10_000;

/** Parses a page; gives undefined for one that goes beyond the bounds. */
export function parseCappedHtml(html: string): HtmlDocument | undefined {
	let depth = 0;
	let elements = 0;
	const limit = GROWTH_FREE + GROWTH_LIMIT * countTags(html);
	try {
		return parse(html, {
			treeAdapter: {
				...defaultTreeAdapter,
				onItemPush: () => {
					depth += 1;
					elements += 1;
					if (depth > HTML_DEPTH_LIMIT || elements > limit) throw new Beyond();
				},
				onItemPop: () => {
					depth -= 1;
				},
			},
		});
	} catch (error) {
		if (error instanceof Beyond) return undefined;
		throw error;
	}
}

/** Thrown and caught here: the parser knows no other way to stop. */
class Beyond extends Error {}

function countTags(html: string): number {
	let count = 0;
	for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
		count += 1;
	return count;
}

const HIDDEN =
	/<!--[\s\S]*?(?:-->|$)|<(script|style|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Tags that end a line, and all others. What follows a `<` without a `>` is taken up to the next `<`. */
const LINE_TAG =
	/<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|main|header|footer|nav|aside|blockquote|pre|dd|dt|dl|hr|body)\b[^<>]*>?/gi;
const TAG = /<[/!?a-z][^<>]*>?/gi;

/** Gives the text of a page without regard to its structure, in linear time. */
export function stripTags(html: string): string {
	const lines = html
		.replace(HIDDEN, " ")
		.replace(/\s+/g, " ")
		.replace(LINE_TAG, "\n")
		.replace(TAG, "")
		.replaceAll("<", "&lt;");
	// Without tags, what is left to parse are the character references.
	return parseFragment(lines)
		.childNodes.map((node) => ("value" in node ? node.value : ""))
		.join("")
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join("\n");
}

/** Tells whether a node is an element. */
export function isElement(node: { nodeName: string }): node is HtmlElement {
	return "tagName" in node;
}

/** Value of an attribute, or undefined. */
export function attributeOf(
	element: HtmlElement,
	name: string,
): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Walks the elements of a tree in their order, without calling itself. */
export function* walkElements(
	root: HtmlDocument | HtmlElement,
): Generator<HtmlElement> {
	const stack: HtmlNode[] = [...root.childNodes].reverse();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (!isElement(node)) continue;
		yield node;
		for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
			const child = node.childNodes[at];
			if (child !== undefined) stack.push(child);
		}
	}
}
