// What documents disagree on, in the viewer in a real browser: at each statement, and as a list.
import { describe, expect, it } from "vitest";
import { detail, iris, view } from "./fixture.ts";
import { expectHeading, listViolations } from "./page.ts";
import { openPage, openSession } from "./session.ts";

const session = await openSession({
	"view.json": JSON.stringify(view),
	"detail.json": JSON.stringify(detail),
});

describe("what documents disagree on", () => {
	it("is marked at each of the two statements, with the words of both", async () => {
		const { page, troubles } = await openPage(
			session,
			`#node=${iris.defendant}`,
		);
		const panel = page.getByRole("region", { name: "Details" });
		const notes = panel.locator(".conflict-note");
		await notes.nth(1).waitFor();
		expect(await notes.locator(".conflict-words").allInnerTexts()).toEqual([
			expect.stringContaining("3 years 6 months"),
			expect.stringContaining("3 years"),
		]);
		expect(await panel.getByText("Another document says").count()).toBe(2);
		expect(await panel.locator("blockquote").count()).toBe(0);
		await page
			.getByRole("button", {
				name: /^Compare.*term: P3Y$/,
			})
			.click();
		expect(await panel.locator("blockquote").allInnerTexts()).toEqual([
			expect.stringContaining("sentenced to three years"),
			expect.stringContaining("有期徒刑三年六个月"),
		]);
		await page.getByRole("button", { name: "Show in document" }).nth(1).click();
		expect(await page.locator("mark").allTextContents()).toEqual([
			"有期徒刑三年六个月",
		]);
		expect(troubles).toEqual([]);
	});

	it("is not marked where they agree", async () => {
		const { page } = await openPage(session, `#node=${iris.technology}`);
		await page.getByRole("button", { name: /technology Case/ }).waitFor();
		expect(await page.locator(".conflict-note").count()).toBe(0);
	});

	it("is listed, with the way to each node, and the list has an address", async () => {
		const { page } = await openPage(session);
		await page.getByRole("button", { name: /^Documents disagree ?2$/ }).click();
		await expectHeading(page, "Documents disagree");
		expect(page.url()).toContain("#list=conflicts");
		const entries = page.locator(".conflict-list > li");
		expect(await entries.count()).toBe(2);
		expect(await entries.first().innerText()).toMatch(
			/Qian X[\s\S]*3 years[\s\S]*sentenced to three years[\s\S]*3 years 6 months/,
		);
		await page.reload();
		await entries.first().getByRole("button", { name: "Qian X" }).click();
		await expectHeading(page, "Qian X");
		await page.goBack();
		await page.getByRole("button", { name: "中文" }).click();
		await expectHeading(page, "文件说法不一");
		expect(await entries.first().innerText()).toMatch(/钱某[\s\S]*3年6个月/);
	});

	it("is said to be nothing where no two documents disagree", async () => {
		const { page } = await openPage(session, "", { isPictured: false });
		await page.route("**/detail.json", (route) =>
			route.fulfill({ json: { ...detail, conflicts: [] } }),
		);
		await page.goto(`${session.server.address}#list=conflicts`);
		await page.reload();
		await page.getByText("No two documents").waitFor();
		expect(
			await page.getByRole("button", { name: /^Documents disagree/ }).count(),
		).toBe(0);
	});
});

describe("accessibility of what documents disagree on", () => {
	it.each(["light", "dark"] as const)(
		"axe finds nothing in the list and at a statement, %s",
		async (colorScheme) => {
			const { page } = await openPage(session, "#list=conflicts", {
				bypassCSP: true,
				colorScheme,
			});
			await expectHeading(page, "Documents disagree");
			expect(await listViolations(page)).toEqual([]);
			await page.getByRole("option", { name: "Qian X Defendant" }).click();
			await page
				.getByRole("button", { name: /^Compare/ })
				.first()
				.click();
			expect(await listViolations(page)).toEqual([]);
		},
	);
});
