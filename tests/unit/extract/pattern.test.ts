// Rules match in linear time: no pattern of extract/ can be made to backtrack by a hostile document (threat 9).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, type Report } from "scslre";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../../../src/extract/", import.meta.url));

interface Pattern {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

/** Lists the regular expressions that stand in a file. */
function readPatterns(file: string): Pattern[] {
	const program = parseAst(readFileSync(join(FOLDER, file), "utf8"), {
		lang: "ts",
	});
	const found: Pattern[] = [];
	JSON.stringify(program, (key, value) => {
		if (key === "regex")
			found.push({ file, source: value.pattern, flags: value.flags });
		return value;
	});
	return found;
}

/** Lists the regular expressions that files put together as they are loaded. */
async function collectBuilt(files: readonly string[]): Promise<Pattern[]> {
	const found: Pattern[] = [];
	const original = globalThis.RegExp;
	let current = "";
	globalThis.RegExp = new Proxy(original, {
		construct(target, [pattern, flags = ""]) {
			const made = new target(pattern, flags);
			found.push({ file: current, source: made.source, flags: made.flags });
			return made;
		},
	});
	try {
		for (const file of files) {
			current = file;
			await import(/* @vite-ignore */ join(FOLDER, file));
		}
	} finally {
		globalThis.RegExp = original;
	}
	return found;
}

/** What makes a pattern take more than linear time. A sticky one is tried at one place, and so may start with a repetition. */
function findFaults({ source, flags }: Pattern): string[] {
	const { reports } = analyse({ source, flags });
	const isFault = ({ type }: Report): boolean =>
		type !== "Move" || !flags.includes("y");
	return reports
		.filter(isFault)
		.map(({ type, character }) => `${type} over ${character.pick}`);
}

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
	.sort();

describe("the patterns of extract/", () => {
	it("are told from those that backtrack", () => {
		const pattern = (source: string, flags = ""): Pattern => ({
			file: "",
			source,
			flags,
		});
		expect(findFaults(pattern("(a+)+b"))).not.toEqual([]);
		expect(findFaults(pattern("[^。]*判处"))).not.toEqual([]);
		expect(findFaults(pattern("[^。]*判处", "y"))).toEqual([]);
		expect(findFaults(pattern("[^。]{0,40}判处"))).toEqual([]);
	});

	it("match in linear time", async () => {
		const patterns = [
			...files.flatMap(readPatterns),
			...(await collectBuilt(files)),
		];
		expect(patterns.length).toBeGreaterThan(0);
		expect(
			patterns.flatMap((pattern) =>
				findFaults(pattern).map(
					(fault) =>
						`${pattern.file}: /${pattern.source.slice(0, 80)}/${pattern.flags}: ${fault}`,
				),
			),
		).toEqual([]);
	});
});
