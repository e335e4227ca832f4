import { describe, expect, it } from "vitest";
import { makeAnswerSchema } from "../../../../src/extract/language-model/answer-schema.ts";
import { forms, roots } from "../../../../src/extract/language-model/form.ts";
import type { RawObject } from "../../../../src/model/record.ts";
import { readOwnMapping } from "../../../../src/read/source.ts";
import { openLexicon } from "./found.ts";

/** Kinds of value of the record format, by kinds of field. */
const KINDS: Readonly<Record<string, string>> = {
	name: "string",
	text: "text",
	date: "date",
	months: "duration",
	decimal: "decimal",
	currency: "string",
	mention: "concept",
	concept: "concept",
	status: "concept",
	node: "node",
};

describe("forms", () => {
	it("are a part of the record format: the same nodes and fields, of the same kinds", async () => {
		const { nodes } = await readOwnMapping();
		const differences = Object.entries(forms).flatMap(([node, form]) =>
			Object.entries(form).flatMap(([field, { kind, scheme, node: inner }]) => {
				const expected = [KINDS[kind], scheme ?? inner]
					.filter(Boolean)
					.join(" ");
				const value = nodes[node]?.fields[field]?.value;
				return value === expected ? [] : [`${node}/${field}: ${value}`];
			}),
		);
		expect(differences).toEqual([]);
		expect(Object.values(roots).filter((root) => !(root in nodes))).toEqual([]);
	});
});

describe("makeAnswerSchema", () => {
	it("is strict: each object names all of its fields as required and allows no other", async () => {
		const { json } = makeAnswerSchema(await openLexicon());
		let objects = 0;
		const visit = (schema: unknown, depth: number): number => {
			if (typeof schema !== "object" || schema === null) return depth;
			const { type, properties, required, additionalProperties } =
				schema as RawObject;
			const isObject = type === "object" && typeof properties === "object";
			if (isObject) {
				objects += 1;
				expect(additionalProperties).toBe(false);
				expect(required).toEqual(Object.keys(properties ?? {}));
			}
			const inner = Object.values(schema).map((part) =>
				visit(part, depth + (isObject ? 1 : 0)),
			);
			return Math.max(depth, ...inner);
		};
		// Servers bound the depth of a strict schema; ten levels of objects are the least that is known.
		expect(visit(json, 0)).toBeLessThanOrEqual(10);
		expect(objects).toBeGreaterThan(30);
		expect(JSON.stringify(json)).toContain('"pleaded-guilty"');
	});

	it("is the same each time, so that answers are found again", async () => {
		const lexicon = await openLexicon();
		expect(JSON.stringify(makeAnswerSchema(lexicon).json)).toBe(
			JSON.stringify(makeAnswerSchema(lexicon).json),
		);
	});

	it("takes an answer that leaves out what is not stated", async () => {
		const schema = makeAnswerSchema(await openLexicon());
		expect(schema.parse('{"cases":[{}],"officials":[]}').kind).toBe("stated");
		expect(schema.parse('{"cases":[{}]}').kind).toBe("failure");
		expect(schema.parse(`${" ".repeat(100_000)}{}`)).toMatchObject({
			reason: expect.stringContaining("longer than"),
		});
	});
});
