import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBuildCache } from "../../../src/cli/build-cache.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";
import { runBuild, writeTestBuild } from "../built.ts";
import { makeFolder, readFolder } from "../folder.ts";

const ontology = await readOntology();

/** An invented judgment. */
const judgment = (number: number, name: string, months: string): string =>
	`上海市静安区人民法院
刑事判决书
（2024）沪0106刑初${number}号
公诉机关上海市静安区人民检察院。
被告人${name}，男，1990年1月1日出生。
上海市静安区人民检察院指控被告人${name}犯盗窃罪，于2024年3月1日向本院提起公诉。本院公开开庭审理了本案。现已审理终结。
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

/** Builds with a cache, or without; gives what was written, and what was made anew. */
async function build(folder: string, cacheFolder?: string) {
	const cache =
		cacheFolder === undefined
			? undefined
			: openBuildCache(cacheFolder, ontology);
	const sources = await openSources([folder], { cache: cache?.document });
	const built = await runBuild(sources, { cache: cache?.extraction });
	return {
		built,
		files: readFolder(writeTestBuild(built)),
		counts: cache?.counts,
	};
}

const listEntries = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

describe("the cache of a build", () => {
	it("reads again only the document that changed, and gives the same bytes as a build of all", async () => {
		const folder = makeFolder(inputs);
		const cache = join(makeFolder(), "cache");
		const first = await build(folder, cache);
		expect(first.built.accepted.finding).toBeGreaterThan(0);
		expect(first.counts).toEqual({
			document: { kept: 0, made: 1 },
			extraction: { kept: 0, made: 3 },
		});
		expect(first.files).toEqual((await build(folder)).files);

		writeFileSync(join(folder, "two.txt"), judgment(2, "徐某", "九个月"));
		const second = await build(folder, cache);
		expect(second.counts).toEqual({
			document: { kept: 1, made: 0 },
			extraction: { kept: 2, made: 1 },
		});
		expect(second.files).toEqual((await build(folder)).files);
		expect(second.files["graph.ttl"]).toContain("P9M");
		expect(second.files["graph.ttl"]).not.toContain("P7M");
	});

	it("takes back exactly what no other document supports when one is removed", async () => {
		const both = { ...inputs, "again.txt": `${inputs["one.txt"]}\n` };
		const folder = makeFolder(both);
		const cache = join(makeFolder(), "cache");
		const facts = async () =>
			(await build(folder, cache)).built.quads.facts.map(
				({ subject, predicate, object }) =>
					`${subject.value} ${predicate.value} ${object.value}`,
			);
		const all = await facts();
		rmSync(join(folder, "again.txt"));
		expect(await facts()).toEqual(all);
		rmSync(join(folder, "one.txt"));
		const left = await facts();
		const gone = all.filter((fact) => !left.includes(fact));
		expect(gone.length).toBeGreaterThan(5);
		expect(left.filter((fact) => !all.includes(fact))).toEqual([]);
		expect(gone.every((fact) => fact.includes("刑初1号"))).toBe(true);
		expect(left.some((fact) => fact.includes("刑初1号"))).toBe(false);
	});

	it("takes nothing from an entry that was cut short or changed", async () => {
		const folder = makeFolder(inputs);
		const cache = join(makeFolder(), "cache");
		const { files } = await build(folder, cache);
		for (const [at, path] of listEntries(cache).entries()) {
			const text = readFileSync(path, "utf8");
			writeFileSync(
				path,
				at % 2 === 0 ? text.slice(0, -2) : text.replace(/\d(?=\D*$)/, "0 "),
			);
		}
		const again = await build(folder, cache);
		expect(again.counts?.extraction).toEqual({ kept: 0, made: 3 });
		expect(again.files).toEqual(files);
	});

	it("keeps nothing where nothing can be written, and builds all the same", async () => {
		const folder = makeFolder({ "one.txt": inputs["one.txt"], file: "" });
		const { counts, built } = await build(
			join(folder, "one.txt"),
			join(folder, "file"),
		);
		expect(counts?.extraction).toEqual({ kept: 0, made: 1 });
		expect(built.accepted.finding).toBeGreaterThan(0);
	});
});
