import { describe, expect, it } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { Defect } from "../../../web/load/check.ts";
import { checkView } from "../../../web/load/check-view.ts";
import { buildModel, edgesBetween } from "../../../web/load/model.ts";
import { buildSearch } from "../../../web/search/search-index.ts";

const term = { iri: "urn:r", label: { en: "court" }, definition: {} };

const view: View = {
	version: 1,
	classes: [{ ...term, colour: "#102030", shape: "circle", order: 1, size: 5 }],
	relations: [term],
	nodes: {
		iri: ["urn:a", "urn:b", "urn:c"],
		class: [0, 0, 0],
		label: [{ en: "Li X" }, { en: "Li X" }, { zh: "帮助信息网络犯罪活动罪" }],
		names: [[], ["帮信罪"], []],
		x: [0, 1, 2],
		y: [0, 1, 2],
	},
	edges: {
		source: [0, 1, 2, 2],
		target: [1, 0, 2, 1],
		relation: [0, 0, 0, 0],
		origin: [0, 1, 2, 0],
	},
};

function defectOf(value: unknown): string {
	try {
		checkView(value);
	} catch (error) {
		if (error instanceof Defect) return `${error.place} ${error.message}`;
	}
	return "none";
}

describe("checkView", () => {
	it("accepts a sound view", () => {
		expect(defectOf(view)).toBe("none");
	});

	it("names the place of what is wrong", () => {
		expect(defectOf(null)).toBe(" an object");
		expect(defectOf({ ...view, version: 2 })).toBe(".version one of 1");
		expect(
			defectOf({ ...view, nodes: { ...view.nodes, class: [0, 9, 0] } }),
		).toBe(".nodes.class[1] a row below 1");
		expect(defectOf({ ...view, nodes: { ...view.nodes, x: [0] } })).toBe(
			".nodes.x a list of length 3",
		);
	});
});

describe("buildModel", () => {
	const model = buildModel(view);

	it("draws the statements of one direction as one line, and none of a node about itself", () => {
		expect(model.links.map(({ source, target }) => [source, target])).toEqual([
			[0, 1],
			[1, 0],
			[2, 1],
		]);
	});

	it("finds the statements between two nodes in both directions", () => {
		expect(edgesBetween(model, 1, 0)).toEqual([0, 1]);
	});

	it("tells nodes of one label apart by what a source says they belong to", () => {
		expect([...model.contexts]).toEqual([[1, 0]]);
	});
});

describe("buildSearch", () => {
	const search = buildSearch(view);

	it("finds by words, by Chinese characters and by further names", () => {
		expect(search("li")).toEqual([0, 1]);
		expect(search("信息网络")).toEqual([2]);
		expect(search("帮信")).toEqual([1]);
	});

	it("finds nothing that lacks a term of the query, and nothing for signs", () => {
		expect(search("li 信息")).toEqual([]);
		expect(search("  ")).toEqual([]);
		expect(search("...")).toEqual([]);
	});
});
