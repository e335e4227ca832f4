import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeViewer } from "../../../src/export/viewer.ts";
import type { View, ViewDetail } from "../../../src/model/view.ts";
import { makeFolder } from "../folder.ts";

const LABEL = "</script><!-- \u2028\u202e张某😀 -->";
const view: View = {
	version: 1,
	classes: [],
	relations: [],
	nodes: {
		iri: ["https://w3id.org/casegraph/case/a"],
		class: [0],
		label: [{ en: LABEL }],
		names: [[LABEL]],
		x: [0],
		y: [1.5],
	},
	edges: { source: [], target: [], relation: [], origin: [] },
};
const detail: ViewDetail = {
	version: 1,
	properties: [],
	nodes: [[]],
	edges: [],
	supports: [],
	quotes: [],
	documents: [],
	rules: [],
	conflicts: [],
};

const write = (base: string) => {
	const folder = join(makeFolder(), "viewer");
	writeViewer(folder, view, detail, base);
	return JSON.parse(readFileSync(join(folder, "data/view.json"), "utf8"));
};

describe("writeViewer", () => {
	it("threat 16: writes labels as JSON that reads back as they were", () => {
		expect(write("https://w3id.org/casegraph/")).toEqual(view);
	});

	it("names entities below the base that was asked for", () => {
		expect(write("https://example.org/#").nodes.iri).toEqual([
			"https://example.org/#case/a",
		]);
	});
});
