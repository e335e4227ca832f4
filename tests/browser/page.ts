// What tests of the viewer look for in its pages.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Waits until the details are of what has this name. */
export async function expectHeading(page: Page, text: string): Promise<void> {
	await page
		.getByRole("region", { name: /^(Details|详情)$/ })
		.getByRole("heading", { level: 2, name: text, exact: true })
		.waitFor();
}

/** Lists what axe finds against the accessibility of a page. */
export async function listViolations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
	);
}
