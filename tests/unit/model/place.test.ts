import { describe, expect, it } from "vitest";
import {
	describePlace,
	findPlace,
	indexPlaces,
	type PlaceIndex,
} from "../../../src/model/place.ts";
import type { CaseRecord, RecordPath } from "../../../src/model/record.ts";
import type { ResolvedStatement } from "../../../src/model/statement.ts";

const CASE = "https://example.org/case/x";

const record: CaseRecord = {
	fields: {},
	source: {
		file: "a.yaml",
		index: 0,
		documents: new Map(),
		text: "",
		start: 0,
		locate: (path) => ({ line: 1 + path.length, column: 1 }),
	},
};

function state(
	subject: string,
	predicate: string,
	path: RecordPath,
): ResolvedStatement {
	return {
		subject: { kind: "reference", iri: subject },
		predicate,
		object: { kind: "literal", value: "v" },
		evidence: [],
		path,
	};
}

describe("findPlace", () => {
	const index: PlaceIndex = new Map();
	indexPlaces(index, record, [
		state(CASE, "type", []),
		state(CASE, "title", ["title"]),
		state(CASE, "title", ["later"]),
	]);

	it("finds where a property was read, the first time", () => {
		expect(findPlace(index, CASE, "title")?.path).toEqual(["title"]);
	});

	it("falls back to the entity, and to what encloses it", () => {
		expect(findPlace(index, CASE, "court")?.path).toEqual([]);
		expect(findPlace(index, CASE, undefined)?.path).toEqual([]);
		expect(findPlace(index, `${CASE}/defendant/li-x`, "title")?.path).toEqual(
			[],
		);
	});

	it("finds nothing for an entity of no input", () => {
		expect(findPlace(index, "https://example.org/other", "title")).toBe(
			undefined,
		);
		expect(describePlace(undefined)).toMatchObject({
			file: "(ontology)",
			position: { line: 0 },
		});
	});
});

describe("describePlace", () => {
	it("gives file, line and path", () => {
		expect(describePlace({ record, path: ["defendants", 0] })).toEqual({
			file: "a.yaml",
			position: { line: 3, column: 1 },
			path: "defendants/0",
		});
	});
});
