// The rules of the house, held by reading the imports of all sources. Lint rules fail silently; this does not.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folders of src/ that a record or a graph passes through; none of them knows another. */
const STAGES = [
	..."read ask extract map resolve assert infer validate export graph store query publish report evaluate".split(
		" ",
	),
];
/** What every part may know. */
const FOUNDATION = ["model", "vocabulary", "errors.ts"];
/** What stands above the stages: it alone puts them together. */
const ASSEMBLY = [
	"pipeline.ts",
	"record-pipeline.ts",
	"finding-pipeline.ts",
	"review-pipeline.ts",
	"build.ts",
	"open.ts",
	"index.ts",
];
/** What stands above all. */
const DOORS = ["cli", "serve"];
/** Parts that may reach files, network and other processes. */
const OUTSIDE = ["read", "ask", "export", "publish", "serve", "cli", "store"];

/** Modules of Node that only compute. */
const PURE_MODULES = ["crypto", "buffer", "util", "url", "path", "module"];

interface Source {
	/** Path below the root, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly imports: readonly string[];
}

const IMPORT =
	/(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function readSources(folder: string): Source[] {
	return readdirSync(join(ROOT, folder), {
		recursive: true,
		withFileTypes: true,
	})
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const text = readFileSync(path, "utf8");
			const imports = [...text.matchAll(IMPORT)].map(
				([, from, dynamic]) => from ?? dynamic ?? "",
			);
			return {
				path: path.slice(ROOT.length).split(sep).join("/"),
				text,
				imports,
			};
		})
		.filter(({ path }) => !path.includes("node_modules"))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Path below the root of a module that is imported by its own path. */
function resolveImport(source: Source, name: string): string {
	return normalize(join(dirname(source.path), name))
		.split(sep)
		.join("/");
}

/** The part of src/ that a path belongs to: a folder, or a file beside the folders. */
function partOf(path: string): string {
	return path.split("/")[1] ?? "";
}

const src = readSources("src");
const web = readSources("web");
const tests = readSources("tests");

const inner = (source: Source): string[] =>
	source.imports
		.filter((name) => name.startsWith("."))
		.map((name) => resolveImport(source, name));

/** Lists the imports that break a rule, as `importer -> imported`. */
function findBreaches(
	sources: readonly Source[],
	isAllowed: (importer: string, imported: string) => boolean,
): string[] {
	return sources.flatMap((source) =>
		inner(source)
			.filter((imported) => !isAllowed(source.path, imported))
			.map((imported) => `${source.path} -> ${imported}`),
	);
}

describe("src", () => {
	it("is read by this test", () => {
		expect(src.length).toBeGreaterThan(80);
		expect(src.flatMap(inner).length).toBeGreaterThan(200);
		expect(web.flatMap(inner).length).toBeGreaterThan(50);
	});

	it("has only parts that this test knows", () => {
		const known = [...STAGES, ...FOUNDATION, ...ASSEMBLY, ...DOORS];
		expect(
			[...new Set(src.map(({ path }) => partOf(path)))].filter(
				(part) => !known.includes(part),
			),
		).toEqual([]);
	});

	it("imports downwards: foundation, stages, assembly, doors", () => {
		const levelOf = (path: string): number =>
			[FOUNDATION, STAGES, ASSEMBLY, DOORS].findIndex((level) =>
				level.includes(partOf(path)),
			);
		expect(
			findBreaches(src, (from, to) => levelOf(from) >= levelOf(to)),
		).toEqual([]);
	});

	it("has no stage that imports another", () => {
		expect(
			findBreaches(
				src.filter(({ path }) => STAGES.includes(partOf(path))),
				(from, to) =>
					partOf(from) === partOf(to) || FOUNDATION.includes(partOf(to)),
			),
		).toEqual([]);
	});

	it("imports only files that are there, with their endings", () => {
		const files = new Set(src.map(({ path }) => path));
		expect(findBreaches(src, (_from, to) => files.has(to))).toEqual([]);
	});

	it("has no modules that import each other in a circle", () => {
		const next = new Map(src.map((source) => [source.path, inner(source)]));
		const done = new Set<string>();
		const circles: string[] = [];
		const visit = (path: string, trail: readonly string[]): void => {
			if (trail.includes(path))
				circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
			if (done.has(path)) return;
			done.add(path);
			for (const other of next.get(path) ?? []) visit(other, [...trail, path]);
		};
		for (const { path } of src) visit(path, []);
		expect(circles).toEqual([]);
	});

	it("reaches files and the network only where the house opens to the outside", () => {
		const closed = src.filter(({ path }) => !OUTSIDE.includes(partOf(path)));
		const breaches = closed.flatMap(({ path, imports }) =>
			imports
				.filter(
					(name) =>
						(name.startsWith("node:") || builtinModules.includes(name)) &&
						!PURE_MODULES.includes(name.replace(/^node:/, "")),
				)
				.map((name) => `${path} -> ${name}`),
		);
		expect(breaches).toEqual([]);
	});

	it("opens connections only where the house opens to the outside", () => {
		const breaches = src
			.filter(({ path }) => !OUTSIDE.includes(partOf(path)))
			.filter(({ text }) =>
				/\b(?:fetch|WebSocket|EventSource)\s*\(/.test(withoutComments(text)),
			)
			.map(({ path }) => path);
		expect(breaches).toEqual([]);
	});

	it("asks neither the clock nor chance where the same input must give the same bytes", () => {
		const breaches = src
			.filter(({ path }) => ![...DOORS, "store"].includes(partOf(path)))
			.flatMap(({ path, text }) =>
				[
					...text.matchAll(
						/Math\.random|Date\.now|new Date\(\)|randomUUID|performance\.now/g,
					),
				].map(([call]) => `${path}: ${call}`),
			);
		expect(breaches).toEqual([]);
	});

	it("names Node's modules with their prefix", () => {
		expect(
			[...src, ...tests].flatMap(({ path, imports }) =>
				imports
					.filter((name) => builtinModules.includes(name))
					.map((name) => `${path} -> ${name}`),
			),
		).toEqual([]);
	});

	it("writes IRIs of our namespace and of the W3C in the vocabulary and the mint only", () => {
		const allowed = ["src/model/iri.ts", "src/model/n3.d.ts"];
		const breaches = src
			.filter(
				({ path }) => partOf(path) !== "vocabulary" && !allowed.includes(path),
			)
			.flatMap(({ path, text }) =>
				withoutComments(text)
					.split("\n")
					.filter((line) => /w3id\.org\/casegraph|\bwww\.w3\.org\//.test(line))
					.map((line) => `${path}: ${line.trim()}`),
			);
		expect(breaches).toEqual([]);
	});

	it("says in the first line of each file what it is for", () => {
		expect(
			src
				.filter(({ text }) => !/^(#![^\n]*\n)?\/\/ \S/.test(text))
				.map(({ path }) => path),
		).toEqual([]);
	});

	it("has named exports only", () => {
		expect(
			src
				.filter(({ text }) => /^export default\b|\bas default\b/m.test(text))
				.map(({ path }) => path),
		).toEqual([]);
	});

	it("has neither `any`, `enum` nor `!` after a value", () => {
		const breaches = src
			.filter(({ path }) => !path.endsWith(".d.ts"))
			.flatMap(({ path, text }) =>
				withoutComments(text)
					.split("\n")
					.filter((line) =>
						/(: any\b|<any>|\bas any\b|^\s*(export )?(const )?enum )/.test(
							line,
						),
					)
					.map((line) => `${path}: ${line.trim()}`),
			);
		expect(breaches).toEqual([]);
	});

	it("has files of at most 400 lines", () => {
		expect(
			src
				.filter(
					({ path, text }) =>
						partOf(path) !== "vocabulary" && text.split("\n").length > 400,
				)
				.map(({ path }) => path),
		).toEqual([]);
	});
});

describe("web", () => {
	it("imports of src only the shape of the view and the vocabulary", () => {
		expect(
			findBreaches(
				web,
				(_from, to) =>
					!to.startsWith("src/") ||
					to === "src/model/view.ts" ||
					to.startsWith("src/vocabulary/"),
			),
		).toEqual([]);
	});

	it("says in the first line of each file what it is for", () => {
		expect(
			web.filter(({ text }) => !text.startsWith("// ")).map(({ path }) => path),
		).toEqual([]);
	});

	it("has named exports only, but for configuration", () => {
		expect(
			web
				.filter(
					({ path, text }) =>
						!path.endsWith("config.ts") && /^export default\b/m.test(text),
				)
				.map(({ path }) => path),
		).toEqual([]);
	});
});

describe("src and web", () => {
	it("import nothing of the tests", () => {
		expect(
			findBreaches([...src, ...web], (_from, to) => !to.startsWith("tests/")),
		).toEqual([]);
	});
});

describe("package.json", () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync(join(ROOT, "package.json"), "utf8"),
	) as Record<string, Record<string, string>>;
	const packageOf = (name: string): string =>
		name
			.split("/")
			.slice(0, name.startsWith("@") ? 2 : 1)
			.join("/");
	const packagesOf = (sources: readonly Source[]): Set<string> =>
		new Set(
			sources
				.flatMap(({ imports }) => imports)
				.filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
				.map(packageOf),
		);

	it("names what src imports among the dependencies, and nothing else", () => {
		const used = packagesOf(src);
		const typeOnly = new Set(
			src.flatMap(({ text }) =>
				[...text.matchAll(/^\s*import type [^;]*? from "([^".][^"]*)";/gm)].map(
					([, name]) => packageOf(name ?? ""),
				),
			),
		);
		const named = Object.keys(dependencies ?? {});
		expect(named.filter((name) => !used.has(name))).toEqual([]);
		expect(
			[...used].filter(
				(name) =>
					!named.includes(name) &&
					!(typeOnly.has(name) && Object.hasOwn(devDependencies ?? {}, name)),
			),
		).toEqual([]);
	});

	it("names what web and tests import", () => {
		const known = [
			...Object.keys(dependencies ?? {}),
			...Object.keys(devDependencies ?? {}),
		];
		expect(
			[...packagesOf([...web, ...tests])].filter(
				(name) => !known.includes(name),
			),
		).toEqual([]);
	});

	it("pins exact versions", () => {
		const versions = Object.values({ ...dependencies, ...devDependencies });
		expect(
			versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
		).toEqual([]);
	});
});

/** Leaves out comments that fill lines, and what follows `//` behind code. */
function withoutComments(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/(^|\s)\/\/ [^\n]*/g, "");
}
