// The viewer in a real browser: picture, search, filters, evidence, languages, hostile texts, accessibility.

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Probe } from "../../web/probe/probe.ts";
import { detail, englishText, hostileLabel, iris, view } from "./fixture.ts";
import { expectHeading, listViolations } from "./page.ts";
import { openPage, openSession, waitForPicture } from "./session.ts";

const session = await openSession({
	"view.json": JSON.stringify(view),
	"detail.json": JSON.stringify(detail),
});

function countDrawn(page: Page): Promise<number | undefined> {
	return page.evaluate(() => window.casegraph?.nodes());
}

function locate(
	page: Page,
	iri: string,
): Promise<ReturnType<Probe["screenPosition"]>> {
	return page.evaluate((asked) => window.casegraph?.screenPosition(asked), iri);
}

async function clickNode(page: Page, iri: string): Promise<void> {
	const place = await locate(page, iri);
	if (place === undefined) throw new Error(`${iri} is not drawn`);
	await page.mouse.click(place.x, place.y);
}

/** Counts the colours of the middle of the page, as they reach the screen. */
async function countColours(page: Page): Promise<number> {
	const picture = await page.screenshot({
		clip: { x: 300, y: 80, width: 560, height: 560 },
	});
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = image.width;
		canvas.height = image.height;
		const context = canvas.getContext("2d");
		if (context === null) return 0;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		return new Set(new Uint32Array(data.buffer)).size;
	}, picture.toString("base64"));
}

describe("the picture", () => {
	it("is drawn by WebGL contexts that live", async () => {
		const { page, troubles } = await openPage(session);
		const lost = await page.evaluate(() =>
			["sigma-nodes", "sigma-edges"].map((name) => {
				const canvas = document.querySelector(`canvas.${name}`);
				return canvas instanceof HTMLCanvasElement
					? canvas.getContext("webgl2")?.isContextLost()
					: undefined;
			}),
		);
		expect(lost).toEqual([false, false]);
		expect(await countColours(page)).toBeGreaterThan(20);
		expect(await countDrawn(page)).toBe(5);
		expect(troubles).toEqual([]);
	});

	it("comes back with camera and selection when its contexts are lost", async () => {
		const { page, troubles } = await openPage(session);
		await clickNode(page, iris.offense);
		await page.getByRole("button", { name: "Zoom in" }).click();
		await page.waitForTimeout(300);
		const before = await locate(page, iris.technology);
		await page.evaluate(() => {
			for (const canvas of document.querySelectorAll("canvas"))
				canvas
					.getContext("webgl2")
					?.getExtension("WEBGL_lose_context")
					?.loseContext();
		});
		await page.waitForFunction(() => {
			const canvas = document.querySelector("canvas.sigma-nodes");
			return (
				canvas instanceof HTMLCanvasElement &&
				canvas.getContext("webgl2")?.isContextLost() === false
			);
		});
		await page.waitForTimeout(300);
		expect(await locate(page, iris.technology)).toEqual(before);
		expect(await countColours(page)).toBeGreaterThan(20);
		await expectHeading(page, "fraud");
		expect(
			troubles.filter((trouble) => !trouble.includes("CONTEXT_LOST")),
		).toEqual([]);
	});

	it("opens the statements of a line that is clicked", async () => {
		const { page } = await openPage(session);
		const one = await locate(page, iris.technology);
		const other = await locate(page, iris.offense);
		if (one === undefined || other === undefined) throw new Error("not drawn");
		await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2);
		await page.getByText("Statements between", { exact: true }).waitFor();
		await page.getByRole("button", { name: /^rule/ }).click();
		await page.getByText("Technology of an offense", { exact: true }).waitFor();
	});
});

describe("search", () => {
	it("finds in English and selects with the keyboard", async () => {
		const { page } = await openPage(session);
		const field = page.getByRole("combobox");
		await field.fill("qian");
		await page.getByRole("option", { name: "Qian X Defendant" }).waitFor();
		expect(await page.getByRole("option").count()).toBe(2);
		await field.press("ArrowDown");
		await field.press("Enter");
		await expectHeading(page, "Case of Qian X");
		expect(page.url()).toContain("#node=case/1");
	});

	it("finds in Chinese while the page is in English", async () => {
		const { page } = await openPage(session);
		await page.getByRole("combobox").fill("诈骗");
		await page.getByRole("combobox").press("Enter");
		await expectHeading(page, "fraud");
	});

	it("says that there is no result", async () => {
		const { page } = await openPage(session);
		await page.getByRole("combobox").fill("no such thing");
		await page.getByText("No result").waitFor();
	});
});

describe("evidence", () => {
	it("marks the quoted words in their document and scrolls to them", async () => {
		const { page } = await openPage(session, `#node=${iris.technology}`);
		await page
			.getByRole("button", { name: /technology Case of Qian X/ })
			.click();
		await page.getByRole("button", { name: "Show in document" }).click();
		const mark = page.locator("mark");
		await mark.waitFor();
		expect(await mark.allTextContents()).toEqual(["used a web crawler"]);
		const box = await mark.boundingBox();
		expect(box?.y).toBeGreaterThan(52);
		expect(box?.y).toBeLessThan(800);
		const shown = await page.locator(".document-text").textContent();
		expect(shown).toContain("Line 59 of the facts");
		expect(englishText).toContain("used a web crawler");
	});

	it("shows provisions of law, and rules with their premises", async () => {
		const { page } = await openPage(session, `#node=${iris.offense}`);
		await page.getByRole("button", { name: /offense Case of Qian X/ }).click();
		await page.getByText("Criminal Law, art. 266").waitFor();
		await page.getByRole("button", { name: /used for web crawler/ }).click();
		await page.getByText("Technology of an offense", { exact: true }).waitFor();
		await page
			.getByRole("button", { name: /Case of Qian X technology web crawler/ })
			.click();
		await page.getByText("used a web crawler").waitFor();
	});

	it("goes back with the back button", async () => {
		const { page } = await openPage(session, `#node=${iris.offense}`);
		await page.getByRole("button", { name: /offense Case of Qian X/ }).click();
		await page
			.getByRole("button", { name: "Show in document" })
			.first()
			.click();
		await page.locator("mark").waitFor();
		await page.goBack();
		await page.locator("mark").waitFor({ state: "detached" });
		await expectHeading(page, "fraud");
	});
});

describe("the legend", () => {
	it("takes nodes out of the picture and the list", async () => {
		const { page } = await openPage(session);
		await page.getByRole("checkbox", { name: /^Offense/ }).uncheck();
		await expect.poll(() => countDrawn(page)).toBe(4);
		expect(await locate(page, iris.offense)).toBeUndefined();
		expect(await page.getByRole("option").count()).toBe(4);
		await page.getByRole("button", { name: "None" }).click();
		await expect.poll(() => countDrawn(page)).toBe(0);
		await page.reload();
		await waitForPicture(page);
		expect(await countDrawn(page)).toBe(0);
		await page.getByRole("button", { name: "All", exact: true }).click();
		await expect.poll(() => countDrawn(page)).toBe(5);
	});

	it("takes lines of one origin out of the picture", async () => {
		const { page } = await openPage(session);
		const one = await locate(page, iris.technology);
		const other = await locate(page, iris.offense);
		if (one === undefined || other === undefined) throw new Error("not drawn");
		await page.getByRole("checkbox", { name: /^Derived by a rule/ }).uncheck();
		await page.waitForTimeout(200);
		await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2);
		expect(
			await page.getByText("Statements between", { exact: true }).count(),
		).toBe(0);
	});
});

describe("languages", () => {
	it("switch the page, its language and the labels", async () => {
		const { page } = await openPage(session, `#node=${iris.offense}`);
		expect(await page.locator("html").getAttribute("lang")).toBe("en");
		await page.getByRole("button", { name: "中文" }).click();
		await expectHeading(page, "诈骗罪");
		expect(await page.locator("html").getAttribute("lang")).toBe("zh");
		expect(page.url()).toContain("lang=zh");
	});

	it("follow the browser", async () => {
		const { page } = await openPage(session, "", { locale: "zh-CN" });
		await page.getByRole("checkbox", { name: /^罪名/ }).waitFor();
	});
});

describe("hostile texts", () => {
	it("are shown as text, cut short, and run nothing", async () => {
		const { page, troubles } = await openPage(session, `#node=${iris.hostile}`);
		await expectHeading(page, hostileLabel);
		const panel = page.getByRole("region", { name: "Details" });
		await panel.getByText("<b>bold</b>").first().waitFor();
		const shown = (await panel.textContent()) ?? "";
		expect(shown.length).toBeLessThan(4000);
		expect(shown).not.toMatch(/[\u202a-\u202e]/);
		expect(await panel.locator("img, b, script").count()).toBe(0);
		expect(troubles).toEqual([]);
	});

	it("are no links where an address would run a script", async () => {
		const { page } = await openPage(session, `#node=${iris.offense}`);
		await page.getByRole("button", { name: /offense Case of Qian X/ }).click();
		await page.getByRole("button", { name: "Show in document" }).nth(1).click();
		await page.getByText("javascript:alert(3)").waitFor();
		expect(await page.getByRole("link").count()).toBe(0);
		await page.getByRole("button", { name: "Show in document" }).nth(0).click();
		const link = page.getByRole("link", { name: "https://example.org/case" });
		expect(await link.getAttribute("rel")).toContain("noopener");
	});
});

describe("what cannot be shown", () => {
	it("is said in the page when the data is missing", async () => {
		const { page } = await openPage(session, "", { isPictured: false });
		await page.route("**/view.json", (route) => route.fulfill({ status: 404 }));
		await page.reload();
		await page.getByRole("alert").getByText("HTTP 404").waitFor();
	});

	it("is said in the page when the data is malformed", async () => {
		const { page } = await openPage(session, "", { isPictured: false });
		await page.route("**/view.json", (route) =>
			route.fulfill({
				json: { ...view, edges: { ...view.edges, target: [9] } },
			}),
		);
		await page.reload();
		await page.getByRole("alert").getByText(".edges.target").waitFor();
	});

	it("leaves the list and the details where there is no WebGL", async () => {
		const { page } = await openPage(session, "", { isPictured: false });
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.reload();
		await page.getByRole("alert").getByText("WebGL").waitFor();
		await page.getByRole("option", { name: /fraud/ }).click();
		await expectHeading(page, "fraud");
		await page.getByRole("button", { name: /offense Case of Qian X/ }).click();
		await page.getByText("convicted Qian X of fraud").waitFor();
	});
});

describe("accessibility", () => {
	it.each(["light", "dark"] as const)(
		"axe finds nothing in a whole session, %s",
		async (colorScheme) => {
			const { page } = await openPage(session, `#node=${iris.offense}`, {
				// Axe is injected as a script, which the policy of the page forbids.
				bypassCSP: true,
				colorScheme,
			});
			await page
				.getByRole("button", { name: /offense Case of Qian X/ })
				.click();
			await page.getByRole("button", { name: /used for web crawler/ }).click();
			expect(await listViolations(page)).toEqual([]);
			await page
				.getByRole("button", { name: "Show in document" })
				.first()
				.click();
			await page.locator("mark").waitFor();
			expect(await listViolations(page)).toEqual([]);
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
			await page.getByText("About this graph").waitFor();
			await page.getByRole("combobox").fill("nothing of the kind");
			expect(await listViolations(page)).toEqual([]);
		},
	);
});
