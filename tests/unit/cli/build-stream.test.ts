import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
	type StreamOptions,
	streamBuild,
} from "../../../src/cli/build-stream.ts";
import { writeNQuads } from "../../../src/export/n-quads.ts";
import { rebaseQuads } from "../../../src/export/rebase.ts";
import { reifyStatements } from "../../../src/export/reify.ts";
import { decisionId, hashWords } from "../../../src/model/decision.ts";
import { conceptIri, mintIri, statementIri } from "../../../src/model/iri.ts";
import { formatTerm } from "../../../src/model/n-triples.ts";
import { sortLines } from "../../../src/model/quad-set.ts";
import { makeIri, makeLiteral } from "../../../src/model/term.ts";
import { runPipeline } from "../../../src/pipeline.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";
import { cgClass, cgProperty } from "../../../src/vocabulary/casegraph.ts";
import { DEFAULT_BASE } from "../../../src/vocabulary/namespace.ts";
import { rdf, xsd } from "../../../src/vocabulary/standard.ts";
import { makeFolder } from "../folder.ts";

type Form = Pick<StreamOptions, "rdf" | "base">;

const ontology = await readOntology();
const signed = { who: "R. Reviewer", when: "2026-01-02T03:04:05Z" };

/** Four cases told by records, each in invented words of a document of its own; two of them are one. */
const told = ["first", "second", "third", "fourth"] as const;
const words = (id: string) => [`Mo Q stole the cart of ${id}`, "nine months"];
const person = (id: string) => (id === "second" ? "mo" : "mo-q");
const cases = told.map((id) => {
	const [deed, term] = words(id);
	return {
		type: "case",
		id,
		court: id === "third" ? "上海市静安区人民法阮" : "上海市静安区人民法院",
		decided: "2024-05-06",
		offense: "theft",
		quote: { document: id, exact: deed },
		defendants: [
			{
				name: "Mo Q",
				id: person(id),
				masked: true,
				counts: [
					{
						offense: "theft",
						status: "convicted",
						sentence: {
							penalty: "fixed-term imprisonment",
							term: { value: "P9M", quote: { document: id, exact: term } },
						},
					},
				],
			},
		],
	};
});
const documents = Object.fromEntries(
	told.map((id) => [
		`${id}.md`,
		`---\nlanguage: en\n---\n${words(id).join(". Mo Q gets ")}.\n`,
	]),
);
/** Documents of a stream, in which the rules find cases. */
const judgments = [1, 2, 3].map((number) => ({
	id: `judgment-${number}`,
	language: "zh",
	title: "王某盗窃一审刑事判决书",
	text: [
		"刑 事 判 决 书",
		`（2021）苏0106刑初${number}号`,
		"公诉机关南京市鼓楼区人民检察院。",
		"被告人王某，男，1990年1月1日出生。",
		"被告人王某犯盗窃罪，判处有期徒刑六个月。",
	].join("\n"),
}));

const statement = (
	subject: string,
	predicate: string,
	object: Parameters<typeof formatTerm>[0],
) => statementIri(mintIri(subject), predicate, formatTerm(object));
const sentence = (id: string) =>
	`case/${id}/defendant/${person(id)}/count/theft/sentence`;
const term = (id: string) =>
	statement(sentence(id), cgProperty.term, makeLiteral("P9M", xsd.duration));
const quotes = (id: string, at: 0 | 1) => [hashWords(words(id)[at] ?? "")];
const same = {
	decision: "same",
	entities: ["case/first", "case/second"],
	quotes: [...quotes("first", 0), ...quotes("second", 0)],
	...signed,
};
const accept = {
	decision: "accept",
	statement: statement(
		"case/fourth",
		cgProperty.offense,
		makeIri(conceptIri("offense", "theft")),
	),
	quotes: quotes("fourth", 0),
	...signed,
};

const ledgers: Readonly<Record<string, readonly object[]>> = {
	"all kinds": [
		{ ...accept, decision: "reject" },
		accept,
		same,
		{
			...same,
			entities: [
				`case/third/name/agency/上海市静安区人民法阮`,
				"agency/shanghai-jingan-district-peoples-court",
			],
			quotes: quotes("third", 0),
		},
		{
			...same,
			decision: "different",
			entities: ["case/third", "case/fourth"],
			quotes: quotes("third", 0),
		},
		{
			...same,
			decision: "unsure",
			entities: ["case/first", "case/fourth"],
			quotes: [],
		},
		{
			decision: "correct",
			statement: term("third"),
			quotes: quotes("third", 1),
			value: { value: "P8M" },
			...signed,
			why: "misread",
		},
		{
			decision: "reject",
			statement: term("fourth"),
			quotes: [hashWords("words that nobody said")],
			...signed,
		},
		{ decision: "undo", of: decisionId(JSON.stringify(accept)), ...signed },
	],
	"a statement as it is named before and after a merge": [
		same,
		{
			decision: "correct",
			statement: term("second"),
			quotes: quotes("second", 1),
			value: { value: "P7M" },
			...signed,
		},
		{
			decision: "reject",
			statement: statement(
				"case/first",
				cgProperty.decisionDate,
				makeLiteral("2024-05-06", xsd.date),
			),
			quotes: [...quotes("first", 0), ...quotes("second", 0)],
			...signed,
		},
	],
	"entities as they are named before and after other merges": [
		{
			...same,
			decision: "different",
			entities: ["case/second/defendant/mo", "case/third/defendant/mo-q"],
			quotes: quotes("second", 0),
		},
		{
			...same,
			entities: ["case/first/defendant/mo", "case/first/defendant/mo-q"],
		},
		same,
		{
			...same,
			entities: ["case/third", "case/fourth"],
			quotes: quotes("third", 0),
		},
		{
			...same,
			entities: ["case/third/defendant/mo-q", "case/fourth/defendant/mo-q"],
			quotes: quotes("fourth", 0),
		},
		{
			...same,
			entities: ["case/second", "case/nowhere"],
			quotes: [],
		},
	],
	"what falls with a class, and with the last link": [
		{
			decision: "reject",
			statement: statement("case/third", rdf.type, makeIri(cgClass.Case)),
			quotes: quotes("third", 0),
			...signed,
		},
		{
			decision: "reject",
			statement: statement(
				"case/fourth",
				cgProperty.defendant,
				makeIri(mintIri("case/fourth/defendant/mo-q")),
			),
			quotes: quotes("fourth", 0),
			...signed,
		},
	],
};

async function build(
	lines: readonly object[],
	{ rdf: version, base }: Form = { rdf: "1.1", base: DEFAULT_BASE },
) {
	const folder = makeFolder({
		...documents,
		"records.jsonl": cases.map((one) => JSON.stringify(one)).join("\n"),
		"judgments.jsonl": judgments.map((one) => JSON.stringify(one)).join("\n"),
		"decisions.jsonl": lines.map((one) => JSON.stringify(one)).join("\n"),
	});
	const warnings: string[] = [];
	const whole = await runPipeline(await openSources([folder]), ontology, {
		onWarning: ({ code }) => warnings.push(code),
	});
	const out = join(makeFolder(), "out");
	await streamBuild(await openSources([folder]), ontology, {
		out,
		base,
		rdf: version,
		quiet: true,
	});
	const { facts, evidence } = whole.quads;
	const quads = [...facts, ...evidence];
	const written = rebaseQuads(
		version === "1.2" ? reifyStatements(quads) : quads,
		base,
	);
	const streamed = readFileSync(join(out, "graph.nq"), "utf8")
		.split(/(?<=\n)/)
		.filter((line) => /\/graph\/(?:facts|evidence)> \.\n$/.test(line));
	const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
	return {
		whole: sortLines(new Set(writeNQuads(written))).join(""),
		streamed: sortLines(new Set(streamed)).join(""),
		streamedFacts: streamed.filter((line) => /facts> \.\n$/.test(line)),
		counted: manifest.counts.quads.facts,
		warnings,
		warned: manifest.counts.warnings,
		files: readdirSync(out).sort(),
	};
}

describe("a streamed build", () => {
	beforeAll(() => {
		vi.spyOn(console, "error").mockImplementation(() => {});
	});

	it.each(Object.entries(ledgers))(
		"replays decisions as a build in memory does: %s",
		async (_name, lines) => {
			const before = await build([]);
			const built = await build(lines);
			expect(before.streamed).toBe(before.whole);
			expect(built.streamed).not.toBe(before.streamed);
			expect(built.streamed).toBe(built.whole);
			expect(built.warned).toBe(built.warnings.length);
			expect(new Set(built.streamedFacts).size).toBe(
				built.streamedFacts.length,
			);
			expect(built.counted).toBe(built.streamedFacts.length);
			expect(built.files).toEqual([
				"graph.nq",
				"manifest.json",
				"quarantine.jsonl",
			]);
		},
	);

	it("does so in RDF 1.2, and below another base", async () => {
		const form: Form = { rdf: "1.2", base: "https://example.org/kg/" };
		const built = await build(ledgers["all kinds"] ?? [], form);
		expect(built.streamed).toBe(built.whole);
		expect(built.streamed).toContain(`<${form.base}case/first>`);
		expect(built.streamed).toContain(rdf.reifies);
	});
});
