// A real browser on the built viewer with the data of a test; remembers everything that went wrong in it.

import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Page,
} from "playwright-core";
import { afterAll, afterEach } from "vitest";
import type {} from "../../web/probe/probe.ts";
import { type FolderServer, serveFolder } from "./server.ts";

export interface Session {
	readonly browser: Browser;
	readonly server: FolderServer;
	readonly close: () => Promise<void>;
}

export interface OpenedPage {
	readonly page: Page;
	/** Errors, violations of the policy and dialogs, in the order in which they came. */
	readonly troubles: readonly string[];
}

const builtViewer = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Without the last two, tests can pass on a blank canvas. */
const BROWSER_FLAGS = [
	"--headless",
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
];

/** Starts a browser and serves the built viewer beside files of data, given by name and content. */
async function startSession(
	files: Readonly<Record<string, string>>,
): Promise<Session> {
	if (!existsSync(join(builtViewer, "index.html")))
		throw new Error(
			"dist/web is missing: run `npm run build:web` before the browser tests",
		);
	const folder = mkdtempSync(join(tmpdir(), "casegraph-viewer-"));
	cpSync(builtViewer, folder, { recursive: true });
	rmSync(join(folder, "data"), { recursive: true, force: true });
	mkdirSync(join(folder, "data"));
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, "data", name), content);
	const server = await serveFolder(folder);
	const browser = await chromium.launch({
		executablePath: process.env.CASEGRAPH_CHROMIUM ?? "/usr/bin/chromium",
		args: BROWSER_FLAGS,
	});
	return {
		browser,
		server,
		close: async () => {
			await browser.close();
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Starts a session for the tests of a file, which ends with them. */
export async function openSession(
	files: Readonly<Record<string, string>>,
): Promise<Session> {
	const session = await startSession(files);
	// Pages that stay open go on drawing, and here without a graphics card.
	afterEach(async () => {
		for (const context of session.browser.contexts()) await context.close();
	});
	afterAll(() => session.close());
	return session;
}

/** Opens the viewer at a fragment; waits for the first picture unless told otherwise. */
export async function openPage(
	{ browser, server }: Session,
	fragment = "",
	options: BrowserContextOptions & { readonly isPictured?: boolean } = {},
): Promise<OpenedPage> {
	const { isPictured = true, ...rest } = options;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: "en-GB",
		reducedMotion: "reduce",
		...rest,
	});
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") troubles.push(message.text());
	});
	page.on("pageerror", (error) => troubles.push(String(error)));
	page.on("dialog", (dialog) => {
		troubles.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto(server.address + fragment);
	if (isPictured) await waitForPicture(page);
	return { page, troubles };
}

/** Waits until the first picture stands. */
export async function waitForPicture(page: Page): Promise<void> {
	await page.waitForFunction(() => window.casegraph !== undefined);
	await page.evaluate(() => window.casegraph?.ready);
}
