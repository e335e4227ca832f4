import { describe, expect, it } from "vitest";
import { parseHtmlDocument } from "../../../src/read/html.ts";

const parse = (html: string) => parseHtmlDocument(Buffer.from(html));
const textOf = (html: string): string => {
	const parsed = parse(html);
	return parsed.kind === "parsed" ? parsed.text : parsed.code;
};

const BODY =
	"<p>On Monday the court of Testshire sentenced Li&nbsp;X to three years.</p>";

describe("parseHtmlDocument", () => {
	it("gives a line for each heading, paragraph, item and row", () => {
		expect(
			textOf(
				`<h1>Two <em>men</em> sentenced</h1><p>They were
convicted of:<ol start=3><li>fraud;<li><p>theft &amp; forgery.</p></ol><ul><li>one</li></ul>
<table><tr><th>Name<th>Term</tr><tr><td>Li X<td>3 years</table>line one<br>line two<pre>a
  b</pre><blockquote>said<div>more</div></blockquote>`,
			).split("\n"),
		).toEqual([
			"Two men sentenced",
			"They were convicted of:",
			"3. fraud;",
			"4. theft & forgery.",
			"one",
			"Name\tTerm",
			"Li X\t3 years",
			"line one",
			"line two",
			"a",
			"b",
			"said",
			"more",
		]);
	});

	it.each([
		["nav", "<nav>Menu</nav>"],
		["header", "<header><a href=/>Home</a></header>"],
		["footer", "<footer>Footer</footer>"],
		["aside", "<aside>Related</aside>"],
		["a script", "<script>document.write('<p>x</p>')</script>"],
		["a style", "<style>p{}</style>"],
		["noscript", "<noscript>Turn it on</noscript>"],
		[
			"what is hidden",
			"<p hidden>x</p><p style='color:red; display : none'>y</p><i aria-hidden=true>z</i>",
		],
		["a comment", "<!-- <p>x</p> -->"],
		["a role", "<div role=navigation>Menu</div>"],
		[
			"a part by its name",
			"<div class='site-menu'>Menu</div><div id=breadcrumb>You are here</div>",
		],
		[
			"a list of links",
			"<ul><li><a href=a>About us</a><li><a href=b>Contact</a></ul>",
		],
		[
			"a form's fields",
			"<form><button>Go</button><select><option>All</select></form>",
		],
	])("leaves out %s", (_name, part) => {
		expect(textOf(`${part}${BODY}${part}`)).toBe(
			"On Monday the court of Testshire sentenced Li\u00a0X to three years.",
		);
	});

	it("keeps a body that is named like a part, headings with links, and links within sentences", () => {
		expect(
			textOf(
				`<body class="with-sidebar"><h2><a href=a>Fraud: two sentenced</a></h2><p>See <a href=b>the judgment</a> of the court.</p>`,
			),
		).toBe("Fraud: two sentenced\nSee the judgment of the court.");
	});

	it("takes the marked main part, with the title before it", () => {
		expect(
			textOf(
				`<h1>Sentenced</h1><div>Other news of the day.</div><article><header><p>May 28</p></header>${BODY}<footer>Tags</footer></article><div>More of the day.</div>`,
			),
		).toBe(
			"Sentenced\nMay 28\nOn Monday the court of Testshire sentenced Li\u00a0X to three years.",
		);
	});

	it("takes the links of a page that has nothing else", () => {
		expect(
			textOf(
				"<ul><li><a href=a>First release</a><li><a href=b>Second release</a></ul>",
			),
		).toBe("First release\nSecond release");
	});

	it("reads what the page says of itself", () => {
		expect(
			parse(
				`<html lang="en-GB"><title>Two sentenced | Court</title><meta property="og:site_name" content=" Court of  Testshire "><meta property="article:published_time" content="2025-03-04T10:00:00Z"><link rel=canonical href="https://example.org/1"><p>Li X.`,
			),
		).toEqual({
			kind: "parsed",
			text: "Li X.",
			language: "en",
			title: "Two sentenced | Court",
			publisher: "Court of Testshire",
			date: "2025-03-04",
			address: "https://example.org/1",
		});
		expect(
			parse(
				`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Sentenced","datePublished":"2025/3/4","publisher":{"name":"Court"}}]}</script><link rel=canonical href="javascript:alert(1)"><p>Li X.`,
			),
		).toEqual({
			kind: "parsed",
			text: "Li X.",
			title: "Sentenced",
			date: "2025-03-04",
			publisher: "Court",
		});
	});

	it("believes the text rather than the page about its language", () => {
		expect(parse('<html lang="en"><p>被告人张某犯诈骗罪。')).not.toHaveProperty(
			"language",
		);
	});

	it("reads the encoding that a page states", () => {
		const html = Buffer.concat([
			Buffer.from(
				'<meta http-equiv="Content-Type" content="text/html; charset=GB2312"><p>',
			),
			Buffer.from("d5c5c4b3", "hex"),
		]);
		expect(parseHtmlDocument(html)).toMatchObject({ text: "张某" });
		expect(parseHtmlDocument(Buffer.from([0xff, 0x81, 0x00]))).toMatchObject({
			kind: "fault",
			code: "unknown-encoding",
		});
	});

	it("threat 20: gives the plain text of a page that is nested too deep", () => {
		const deep = (tag: string) =>
			`<title>T</title>${`<${tag}>`.repeat(20_000)}Li X &amp; Wu Y<p>were sentenced<script>no</script>`;
		for (const tag of ["div", "b", "table", "svg", "ul><li", "a", "font"])
			expect(textOf(deep(tag))).toBe("Li X & Wu Y\nwere sentenced");
	});

	it("threat 20: gives the plain text of a page that grows as it is parsed", () => {
		const open = Array.from({ length: 400 }, (_, at) => `<b id=${at}>`).join(
			"",
		);
		const began = performance.now();
		expect(textOf(`<p>${open}</p>${"<p>x</p>".repeat(20_000)}`)).toMatch(
			/^x\nx/,
		);
		expect(textOf("<".repeat(300_000))).toMatch(/^<</);
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});
