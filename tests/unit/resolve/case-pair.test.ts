import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { findCasePairs } from "../../../src/resolve/case-pair.ts";

/** Cases in Turtle: two, which agree but for what is given. */
const find = (a: string, b: string, more = "") =>
	findCasePairs(
		new Parser().parse(`
			@base <https://w3id.org/casegraph/> .
			@prefix cg: <ontology#> .
			@prefix foaf: <http://xmlns.com/foaf/0.1/> .
			<case/a> a cg:Case . <case/b> a cg:Case .
			${a}
			${b}
			${more}
		`),
	).map((pair) => [pair.a, pair.b].map((iri) => iri.split("/").at(-1)));

const say = (id: string, facts: Readonly<Record<string, string>> = {}) => {
	const all = {
		court: "<agency/x>",
		decisionDate: '"2024-05-06"',
		offense: "<offense/theft>",
		name: '"墨某"',
		...facts,
	};
	const { name, ...own } = all;
	return `${Object.entries(own)
		.filter(([, value]) => value !== "")
		.map(([property, value]) => `<case/${id}> cg:${property} ${value} .`)
		.join("\n")}
		<case/${id}/defendant/x> foaf:name ${name} .`;
};

describe("findCasePairs", () => {
	it("finds two cases of which one has no docket number", () => {
		expect(find(say("a", { docketNumber: '"1"' }), say("b"))).toEqual([
			["a", "b"],
		]);
		expect(find(say("a"), say("b"))).toEqual([["a", "b"]]);
	});

	it.each([
		["a masked name and a whole one", '"墨某"', '"墨子虚"'],
		["a masked name in letters", '"Mo Q"', '"Mo Ziyou"'],
		["one in characters and one in letters", '"墨某"', '"Mo Q"'],
		["several in both", '"墨某", "覃某某"', '"Tan X", "Mo Q"'],
		["several", '"墨某", "徐某某"', '"徐某", "墨某某"'],
	])("takes %s for names that agree", (_, a, b) => {
		expect(find(say("a", { name: a }), say("b", { name: b }))).toHaveLength(1);
	});

	it.each([
		["another date", { decisionDate: '"2024-05-07"' }],
		["no date", { decisionDate: "" }],
		["another court", { court: "<agency/y>" }],
		["no court", { court: "" }],
		["another offense", { offense: "<offense/fraud>" }],
		["another name", { name: '"徐某"' }],
		["another name in letters", { name: '"Xu X"' }],
		["one name more", { name: '"墨某", "徐某"' }],
		["two whole names that differ", { name: '"墨子虚"' }],
	])("finds no pair in cases with %s", (_, facts) => {
		const first = say("a", { name: '"墨乌有"' });
		const other = "name" in facts ? first : say("a");
		expect(find(other, say("b", facts))).toEqual([]);
	});

	it("finds no pair in two cases with docket numbers", () => {
		expect(
			find(
				say("a", { docketNumber: '"1"' }),
				say("b", { docketNumber: '"2"' }),
			),
		).toEqual([]);
	});

	it("takes time in proportion to the cases, also when all are alike", () => {
		const many = Array.from(
			{ length: 2000 },
			(_, at) => `<case/c${at}> a cg:Case . ${say(`c${at}`)}`,
		).join("\n");
		expect(find("", "", many).length).toBeLessThanOrEqual(20_000);
	});
});
