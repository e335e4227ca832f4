// The viewer as a static folder: the built web application, and beside it the data of one graph.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ExportError } from "../errors.ts";
import type { View, ViewDetail } from "../model/view.ts";
import { writeTextFile } from "./file.ts";
import { rebaseIri } from "./rebase.ts";

/** Where `npm run build` puts the web application. */
const WEB_FOLDER = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Writes the viewer of a graph into a new folder. @throws {ExportError} when the web application has not been built */
export function writeViewer(
	folder: string,
	view: View,
	detail: ViewDetail,
	base: string,
): void {
	if (!existsSync(join(WEB_FOLDER, "index.html"))) {
		throw new ExportError(
			"the viewer has not been built: run `npm run build` first",
		);
	}
	cpSync(WEB_FOLDER, folder, { recursive: true });
	mkdirSync(join(folder, "data"), { recursive: true });
	for (const [name, value] of [
		["view", view],
		["detail", detail],
	] as const) {
		writeTextFile(join(folder, "data", `${name}.json`), [
			JSON.stringify(value, (_key, part) =>
				typeof part === "string" ? rebaseIri(part, base) : part,
			),
		]);
	}
}
