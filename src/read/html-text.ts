// The main text of a page, without its menus, headers, footers and what is hidden.
import { renderLines } from "./html-line.ts";
import { isLeftOut, measureText, type TextMeasure } from "./html-part.ts";
import {
	attributeOf,
	type HtmlDocument,
	type HtmlElement,
	isElement,
	walkElements,
} from "./html-tree.ts";

/** Of the text of a page: a main part that holds less is not taken for it. */
const MAIN_SHARE = 0.25;
/** Characters: where less is left without menus, and links are most of the page, its links are its text. */
const LEAST_TEXT = 200;
/** The tree is deeper than what was open at one time where misnested formatting is moved. */
const WALK_DEPTH_LIMIT = 1_000;

/** Where the page stands in its site. */
const TRAIL =
	/^(?:当前位置|(?:您|你)(?:现在)?(?:所在)?的(?:当前)?位置|you are here|your current location)\s*[:：>»]/i;

type Measures = ReadonlyMap<HtmlElement, TextMeasure>;
const NOTHING: TextMeasure = { text: 0, linked: 0 };

/** Gives the main text; undefined for a tree that is too deep to walk. */
export function extractMainText(page: HtmlDocument): string | undefined {
	const elements = [...walkElements(page)];
	const body = elements.find(({ tagName }) => tagName === "body");
	if (body === undefined) return "";
	if (isTooDeep(body)) return undefined;
	const measures = new Map<HtmlElement, TextMeasure>();
	const whole = measureText(body, measures);
	const main = findMain(elements, measures, whole) ?? body;
	const lines = renderLines(main, (element, isInArticle) =>
		isLeftOut(element, measures, whole, isInArticle),
	).filter((line) => !TRAIL.test(line));
	if (lines.join("").length < LEAST_TEXT && whole.linked > whole.text / 2)
		return renderAll(body).join("\n");
	const heading = elements.find(({ tagName }) => tagName === "h1");
	const title = heading === undefined ? "" : flattenText(heading);
	return main === body || title === "" || lines.includes(title)
		? lines.join("\n")
		: [title, ...lines].join("\n");
}

/** Gives the text of an element in one line. */
export function flattenText(element: HtmlElement): string {
	return renderAll(element).join(" ");
}

function renderAll(element: HtmlElement): string[] {
	return renderLines(element, (part) =>
		isLeftOut(part, new Map(), NOTHING, true),
	);
}

/** The part that the page marks as its main one: the only `article`, or `main`. */
function findMain(
	elements: readonly HtmlElement[],
	measures: Measures,
	whole: TextMeasure,
): HtmlElement | undefined {
	const articles = elements.filter(({ tagName }) => tagName === "article");
	const mains = elements.filter(
		(element) =>
			element.tagName === "main" || attributeOf(element, "role") === "main",
	);
	return [...(articles.length === 1 ? articles : []), ...mains].find(
		(element) => {
			const { text, linked } = measures.get(element) ?? NOTHING;
			return text - linked >= MAIN_SHARE * (whole.text - whole.linked);
		},
	);
}

function isTooDeep(body: HtmlElement): boolean {
	let level: readonly HtmlElement[] = [body];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > WALK_DEPTH_LIMIT) return true;
		level = level.flatMap((element) => element.childNodes.filter(isElement));
	}
	return false;
}
