import { describe, expect, it } from "vitest";
import {
	formatEntityExplanation,
	formatStatementExplanation,
} from "../../../src/cli/explanation.ts";
import type { Entity } from "../../../src/query/entity.ts";
import type { ExplainedStatement } from "../../../src/query/explanation.ts";

const BASE = "https://w3id.org/casegraph/";
/** Moves the cursor, and turns the direction of text. */
const HOSTILE = "\u001b[2J\u202e";

const hostile = (path: string): Entity => ({
	iri: `${BASE}${path}\u202e`,
	label: { en: `${HOSTILE}${path}`, zh: HOSTILE },
});

const statement = (value: string): ExplainedStatement => ({
	iri: `${BASE}statement/1`,
	subject: hostile("subject"),
	predicate: hostile("predicate"),
	object: { value, language: "en", datatype: "" },
	origin: "facts",
	quotes: [
		{
			document: hostile("document"),
			exact: HOSTILE,
			prefix: "",
			suffix: "",
			start: 0,
			end: 5,
			method: hostile("method"),
			confidence: 1,
		},
	],
	provisions: [hostile("provision")],
	derivations: [{ rule: hostile("rule"), premises: [] }],
	isRepeated: false,
});

describe("formatEntityExplanation", () => {
	it("makes all text of the graph harmless for a terminal", () => {
		const text = formatEntityExplanation(
			{
				entity: hostile("entity"),
				classes: [hostile("class")],
				outgoing: [statement(HOSTILE)],
				incoming: [statement(HOSTILE)],
				total: 2,
			},
			BASE,
		);
		expect(text).toContain("[\\u{1b}[2J\\u{202e}class]");
		expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
	});
});

describe("formatStatementExplanation", () => {
	it("cuts long text, and leaves no half of a character", () => {
		const text = formatStatementExplanation(
			statement(`${"x".repeat(299)}𠀀 end`),
			BASE,
		);
		expect(text.split("\n")[0]).toMatch(/→ x{299}\ufffd… @en$/);
	});
});
