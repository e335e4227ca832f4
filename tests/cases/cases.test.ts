// Each folder here with an `expected.ttl` is a whole input: all else in it is built, and graph.ttl compared with that, as graphs.
// WRITE_EXPECTED=1 writes what a build gives now; read the difference before it is kept. A new case begins with an empty file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataFactory, Parser } from "n3";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { formatQuad } from "../../src/model/n-triples.ts";
import { openSources } from "../../src/read/source.ts";
import { runBuild, writeTestBuild } from "../unit/built.ts";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const EXPECTED = "expected.ttl";
const isWriting = process.env.WRITE_EXPECTED === "1";

/** How many records some cases accept and reject. */
const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
	"csv-mapping": [3, 1],
	"partial-dates": [4, 1],
	"selective-charge": [1, 0],
	"unknown-names": [2, 0],
};

const names = readdirSync(ROOT).filter((name) =>
	existsSync(join(ROOT, name, EXPECTED)),
);

async function canonise(turtle: string): Promise<string[]> {
	const lines = new Parser()
		.parse(turtle)
		.map(({ subject, predicate, object }) =>
			formatQuad(DataFactory.quad(subject, predicate, object)),
		);
	const text = await canonize(lines.join(""), {
		algorithm: "RDFC-1.0",
		inputFormat: "application/n-quads",
		format: "application/n-quads",
	});
	return text.split("\n");
}

async function buildCase(name: string) {
	const folder = join(ROOT, name);
	const inputs = readdirSync(folder)
		.filter((file) => file !== EXPECTED && file !== "README.md")
		.map((file) => join(folder, file));
	const build = await runBuild(await openSources(inputs));
	const turtle = readFileSync(join(writeTestBuild(build), "graph.ttl"), "utf8");
	return { build, turtle };
}

describe("cases", () => {
	it("are found", () => {
		expect(names).toEqual(expect.arrayContaining(Object.keys(COUNTS)));
	});

	it.each(names)("%s gives the graph that is expected", async (name) => {
		const { build, turtle } = await buildCase(name);
		if (isWriting) writeFileSync(join(ROOT, name, EXPECTED), turtle);
		const expected = readFileSync(join(ROOT, name, EXPECTED), "utf8");
		expect(await canonise(turtle)).toEqual(await canonise(expected));
		const counts = COUNTS[name];
		if (counts !== undefined)
			expect([build.accepted.record, build.rejections.length]).toEqual(counts);
	});
});
