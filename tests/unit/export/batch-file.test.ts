import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	openBatchFile,
	type QuadBatch,
} from "../../../src/export/batch-file.ts";
import { GRAPHS, mintIri } from "../../../src/model/iri.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import {
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
} from "../../../src/model/term.ts";
import { rdf, rdfs, xsd } from "../../../src/vocabulary/standard.ts";
import { makeFolder } from "../folder.ts";

const label = makeIri(rdfs.label);
const [facts, evidence] = [makeIri(GRAPHS.facts), makeIri(GRAPHS.evidence)];

/** A batch about an entity, with a text that has in it all that could be taken for the end of a batch. */
function makeBatch(path: string, text: string): QuadBatch {
	const entity = makeIri(mintIri(path));
	return {
		facts: [makeQuad(entity, label, makeText(text, "zh-Hans"), facts)],
		evidence: [
			makeQuad(entity, label, makeLiteral(text), evidence),
			makeQuad(entity, label, makeLiteral("1", xsd.integer), evidence),
			makeQuad(entity, makeIri(rdf.type), entity, evidence),
		],
	};
}

const format = ({ facts, evidence }: QuadBatch) =>
	[facts, evidence].map((quads) => quads.map(formatQuad));

describe("a file of batches", () => {
	const texts = ["\n\n", 'a"\\\n\r\n\u2028 <b>', "张😀", "x".repeat(3e6)];
	const batches = texts.map((text, at) => makeBatch(`case/c${at}/part`, text));

	it("gives back what was added, as often as it is read, and can be removed", () => {
		const path = join(makeFolder(), "batches.nq");
		const writer = openBatchFile(path);
		writer.add({ facts: [], evidence: [] });
		for (const batch of batches) writer.add(batch);
		const file = writer.close();
		const lines = batches.map(format);
		for (const _time of [1, 2]) {
			const read = [...file.read()];
			expect(read.map((batch) => format(batch.parse()))).toEqual(lines);
			expect(read.map(({ facts, evidence }) => [facts, evidence])).toEqual(
				lines,
			);
		}
		file.remove();
		expect(existsSync(path)).toBe(false);
	});

	it("tells which batches speak of something, or of what lies below it", () => {
		const writer = openBatchFile(join(makeFolder(), "batches.nq"));
		for (const batch of batches) writer.add(batch);
		const file = writer.close();
		const about = (...paths: readonly string[]) =>
			[...file.read()].map((batch) =>
				batch.isAbout(new Set(paths.map(mintIri))),
			);
		expect(about("case/c2")).toEqual([false, false, true, false]);
		expect(about("case/c3/part", "case/c9")).toEqual([
			false,
			false,
			false,
			true,
		]);
		expect(about("case/c2/part/below", "case/c")).not.toContain(true);
		expect(about()).not.toContain(true);
	});
});
