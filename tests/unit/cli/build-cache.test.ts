import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	defaultCacheFolder,
	openBuildCache,
} from "../../../src/cli/build-cache.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { sortQuads } from "../../../src/model/quad-set.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";
import { gatherRecords } from "../../../src/review-pipeline.ts";
import { runBuild, writeTestBuild } from "../built.ts";
import { makeFolder, readFolder } from "../folder.ts";

const ontology = await readOntology();

/** An invented judgment. */
const judgment = (number: number, name: string, months: string): string =>
	`江苏省甲乙市丙丁区人民法院
刑事判决书
（2024）苏9901刑初${number}号
公诉机关江苏省甲乙市丙丁区人民检察院。
被告人${name}，男，1990年1月1日出生。
江苏省甲乙市丙丁区人民检察院指控被告人${name}犯盗窃罪，于2024年3月1日向本院提起公诉。本院公开开庭审理了本案。现已审理终结。
经审理查明，2024年1月2日，被告人${name}窃得自行车一辆。
本院认为，被告人${name}以非法占有为目的，盗窃他人财物，数额较大，其行为已构成盗窃罪。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
被告人${name}犯盗窃罪，判处有期徒刑${months}，并处罚金人民币一千元。
审判员  甲乙
二〇二四年四月一日
`;
const page = (text: string): string =>
	`<html lang="zh"><head><title>判决</title></head><body><article>${text
		.split("\n")
		.map((line) => `<p>${line}</p>`)
		.join("")}</article></body></html>`;

const inputs = {
	"one.txt": judgment(1, "墨某", "六个月"),
	"two.txt": judgment(2, "徐某", "七个月"),
	"three.html": page(judgment(3, "沈某", "八个月")),
};

const openCache = (folder: string | undefined) =>
	folder === undefined ? undefined : openBuildCache(folder, ontology);

/** Reads documents and finds records with a cache, or without; gives the facts, and what was made anew. */
async function gather(folder: string, cacheFolder?: string) {
	const cache = openCache(cacheFolder);
	const sources = await openSources([folder], { cache: cache?.document });
	const { facts, evidence } = await gatherRecords(
		sources,
		ontology,
		{},
		{ cache: cache?.extraction },
	);
	return {
		facts: sortQuads(facts).map(formatQuad),
		evidence: sortQuads(evidence).map(formatQuad),
		counts: cache?.counts,
	};
}

/** Builds with a cache, or without; gives the files that were written. */
async function build(folder: string, cacheFolder?: string) {
	const cache = openCache(cacheFolder);
	const sources = await openSources([folder], { cache: cache?.document });
	const built = await runBuild(sources, { cache: cache?.extraction });
	return { files: readFolder(writeTestBuild(built)), counts: cache?.counts };
}

const listEntries = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

describe("the cache of a build", () => {
	it("reads again only the document that changed, and gives the same bytes as a build of all", {
		timeout: 120_000,
	}, async () => {
		const folder = makeFolder(inputs);
		const cache = join(makeFolder(), "cache");
		const first = await gather(folder, cache);
		expect(first.facts.length).toBeGreaterThan(20);
		expect(first.counts).toEqual({
			document: { kept: 0, made: 1 },
			extraction: { kept: 0, made: 3 },
		});
		writeFileSync(join(folder, "two.txt"), judgment(2, "徐某", "九个月"));
		const { files, counts } = await build(folder, cache);
		expect(counts).toEqual({
			document: { kept: 1, made: 0 },
			extraction: { kept: 2, made: 1 },
		});
		expect(files).toEqual((await build(folder)).files);
		expect(files["graph.ttl"]).toContain("P9M");
		expect(files["graph.ttl"]).not.toContain("P7M");
	});

	it("takes back exactly what no other document supports when one is removed", async () => {
		const again = `${inputs["one.txt"]}\n`;
		const folder = makeFolder({ ...inputs, "again.txt": again });
		const cache = join(makeFolder(), "cache");
		const { facts } = await gather(folder, cache);
		rmSync(join(folder, "again.txt"));
		expect((await gather(folder, cache)).facts).toEqual(facts);
		rmSync(join(folder, "one.txt"));
		const left = (await gather(folder, cache)).facts;
		const gone = facts.filter((fact) => !left.includes(fact));
		expect(gone.length).toBeGreaterThan(5);
		expect(left.filter((fact) => !facts.includes(fact))).toEqual([]);
		expect(gone.every((fact) => fact.includes("刑初1号"))).toBe(true);
		expect(left.some((fact) => fact.includes("刑初1号"))).toBe(false);
	});

	it("takes nothing from an entry that was cut short or changed", async () => {
		const folder = makeFolder(inputs);
		const cache = join(makeFolder(), "cache");
		const { facts, evidence } = await gather(folder, cache);
		for (const [at, path] of listEntries(cache).entries()) {
			const text = readFileSync(path, "utf8");
			writeFileSync(
				path,
				at % 2 === 0 ? text.slice(0, -2) : text.replace(/\d(?=\D*$)/, "0 "),
			);
		}
		expect(await gather(folder, cache)).toEqual({
			facts,
			evidence,
			counts: {
				document: { kept: 0, made: 1 },
				extraction: { kept: 0, made: 3 },
			},
		});
	});

	it("drops what a build had no use for, and leaves what is not its own", async () => {
		const folder = makeFolder(inputs);
		const cacheFolder = join(makeFolder(), "cache");
		await gather(folder, cacheFolder);
		const [first = ""] = listEntries(cacheFolder);
		const before = listEntries(cacheFolder).length;
		writeFileSync(join(cacheFolder, "notes.txt"), "mine");
		writeFileSync(`${first}.99-1.tmp`, "half");
		rmSync(join(folder, "one.txt"));
		writeFileSync(join(folder, "two.txt"), judgment(2, "徐某", "九个月"));
		const cache = openBuildCache(cacheFolder, ontology);
		const sources = await openSources([folder], { cache: cache.document });
		await gatherRecords(sources, ontology, {}, { cache: cache.extraction });
		cache.removeUnused();
		const left = listEntries(cacheFolder);
		expect(left).toContain(join(cacheFolder, "notes.txt"));
		// One document less, and one entry of the other for that which was changed.
		expect(left).toHaveLength(before - 1 + 1);
		expect((await gather(folder, cacheFolder)).counts).toEqual({
			document: { kept: 1, made: 0 },
			extraction: { kept: 2, made: 0 },
		});
		openBuildCache(join(cacheFolder, "nowhere"), ontology).removeUnused();
	});

	it("is another for each output", () => {
		expect(defaultCacheFolder("/kg/graph")).toBe("/kg/.casegraph/cache/graph");
		expect(defaultCacheFolder("/kg/other/")).toBe("/kg/.casegraph/cache/other");
	});

	it("keeps nothing where nothing can be written, and reads all the same", async () => {
		const folder = makeFolder({ "one.txt": inputs["one.txt"], file: "" });
		const { counts, facts } = await gather(
			join(folder, "one.txt"),
			join(folder, "file"),
		);
		expect(counts?.extraction).toEqual({ kept: 0, made: 1 });
		expect(facts.length).toBeGreaterThan(10);
	});
});
