// Documents searched by rules and by a language model together: one genre of rules, invented, stands in for all.
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { openModel } from "../../src/ask/model.ts";
import type { Extractor } from "../../src/extract/extractor.ts";
import { cite } from "../../src/extract/reading.ts";
import { lookAhead } from "../../src/finding-pipeline.ts";
import { formatQuad } from "../../src/model/n-triples.ts";
import { openSources } from "../../src/read/source.ts";
import { openChatServer, type Reply, sendAnswer } from "./ask/chat-server.ts";
import { runBuild, writeTestBuild } from "./built.ts";
import { makeFolder, readFolder } from "./folder.ts";

/** Finds who was charged with what: “Ada Quill was charged with fraud in case 7/2031.” */
const genre: Extractor = {
	name: "test",
	fits: ({ text }) => text.includes(" was charged with "),
	extract(reading) {
		const match =
			/(?<name>\w+ \w+) was charged with (?<offense>\w+)(?: in case (?<docket>[\d/]+))?/.exec(
				reading.text,
			);
		const { name = "", offense = "", docket } = match?.groups ?? {};
		const start = match?.index ?? 0;
		const span = { start, end: start + (match?.[0].length ?? 0) };
		return [
			{
				type: "case",
				id: "by-rules",
				title: "By rules",
				quote: reading.quote(span),
				...(docket === undefined
					? {}
					: { docket: cite(reading, docket, span) }),
				defendants: [
					{
						name,
						counts: [
							{ offense, status: "charged", quote: reading.quote(span) },
						],
					},
				],
			},
		];
	},
};

vi.mock("../../src/extract/extractors.ts", () => ({
	get extractors() {
		return [genre];
	},
}));

const TEXT =
	"On Monday Ada Quill was charged with fraud in case 7/2031. Bram Osk was acquitted of theft.";
const say = (value: string, quote = value) => ({ value, quote });
const answer = (fields: object) => ({
	cases: [
		{
			docket: say("7/2031"),
			defendants: [
				{
					name: say("Ada Quill"),
					counts: [
						{
							offense: say("fraud", "Ada Quill was charged with fraud"),
							status: say("charged", "Ada Quill was charged with fraud"),
						},
					],
				},
				{
					name: say("Bram Osk"),
					counts: [
						{
							offense: say("theft", "Bram Osk was acquitted of theft"),
							status: say("acquitted", "Bram Osk was acquitted of theft"),
						},
					],
				},
			],
			...fields,
		},
	],
	officials: [],
});

async function buildWith(
	reply: Reply,
	{ text = TEXT, rules = true }: { text?: string; rules?: boolean } = {},
) {
	const server = await openChatServer(reply);
	const model = openModel({ name: "small", url: server.url });
	const build = await runBuild(
		{ "news.md": `---\nlanguage: en\n---\n${text}` },
		{ rules, model },
	);
	const facts = build.quads.facts.map(formatQuad);
	const casesOf = new Set(
		facts.flatMap((fact) => /\/case\/([^/>]+)>/.exec(fact)?.[1] ?? []),
	);
	return { ...build, server, facts, cases: [...casesOf] };
}

describe("a build by rules and a language model", () => {
	it("states what both found once, with the evidence of both, and counts it", async () => {
		const { quads, agreements, rejections, cases, violations } =
			await buildWith((_, response) => sendAnswer(response, answer({})));
		expect(rejections).toEqual([]);
		expect(
			violations.filter(({ severity }) => severity === "violation"),
		).toEqual([]);
		expect(cases).toHaveLength(1);
		const [agreement] = agreements;
		expect(agreement?.both).toBeGreaterThan(6);
		expect(agreement?.languageModel).toBeGreaterThan(agreement?.both ?? 0);
		const status = quads.evidence.find(
			({ predicate, object }) =>
				predicate.value.endsWith("#object") &&
				object.value.endsWith("status/charged"),
		);
		const methods = quads.evidence
			.filter(
				({ subject, predicate }) =>
					subject.equals(status?.subject) &&
					predicate.value.endsWith("#evidence"),
			)
			.map(({ object }) =>
				quads.evidence
					.find(
						({ subject, predicate }) =>
							subject.equals(object) && predicate.value.endsWith("#method"),
					)
					?.object.value.split("/")
					.at(-1),
			);
		expect(methods.sort()).toEqual(["language-model", "rule"]);
	});

	it("gives the model's case the identity of the rules', by a defendant of both", async () => {
		const text = TEXT.replace(" in case 7/2031", "");
		const { cases, rejections } = await buildWith(
			(_, response) => sendAnswer(response, answer({ docket: null })),
			{ text },
		);
		expect(cases).toEqual(["by-rules"]);
		expect(rejections).toEqual([]);
	});

	it("leaves what the rules read where the model reads something else", async () => {
		const { facts, rejections } = await buildWith((_, response) =>
			sendAnswer(
				response,
				answer({
					defendants: [
						{
							name: say("Ada Quill"),
							counts: [
								{ offense: say("fraud"), status: say("alleged", "Ada Quill") },
							],
						},
					],
				}),
			),
		);
		expect(rejections.map(({ issues }) => issues[0]?.code)).toEqual([
			"disagrees-with-rules",
		]);
		expect(facts.filter((fact) => fact.includes("/status/"))).toHaveLength(1);
	});

	it("searches by the model alone where the rules are left out", async () => {
		const { cases, accepted, agreements } = await buildWith(
			(_, response) => sendAnswer(response, answer({})),
			{ rules: false },
		);
		expect(cases).toHaveLength(1);
		expect(accepted.finding).toBe(1);
		expect(agreements[0]).toMatchObject({ rule: 0, both: 0 });
	});

	it("keeps the rules' findings where the model fails, and says what was not searched", async () => {
		const { cases, rejections } = await buildWith((_, response) => {
			response.writeHead(400).end("no such model");
		});
		expect(cases).toHaveLength(1);
		expect(rejections).toMatchObject([
			{
				kind: "finding",
				method: "language-model",
				issues: [{ code: "server-error" }],
			},
		]);
		expect(rejections[0]?.text).toContain("Ada Quill");
	});

	it("gives the same bytes whatever the order in which answers come", async () => {
		const files = Object.fromEntries(
			Array.from({ length: 9 }, (_, at) => [
				`n${at}.md`,
				`---\nlanguage: en\n---\nAda Quill was charged with fraud in case ${at}/2031.`,
			]),
		);
		const folder = makeFolder({
			...files,
			"more.jsonl": Array.from({ length: 9 }, (_, at) =>
				JSON.stringify({
					id: `m${at}`,
					language: "en",
					text: `Bram Osk was charged with theft in case ${at}/2032.`,
				}),
			).join("\n"),
		});
		const build = async (delay: (nth: number) => number) => {
			const server = await openChatServer(async ({ text }, response, nth) => {
				await wait(delay(nth));
				const [docket = ""] = /\d+\/\d+/.exec(text) ?? [];
				const name = text.slice(0, text.indexOf(" was"));
				sendAnswer(response, {
					cases: [
						{
							docket: say(docket),
							defendants: [{ name: say(name) }, { name: say("Zed Moor") }],
						},
					],
					officials: [],
				});
			});
			const model = openModel({
				name: "small",
				url: server.url,
				concurrency: 5,
			});
			const built = await runBuild(await openSources([folder]), { model });
			expect(server.asked).toHaveLength(18);
			return readFolder(writeTestBuild(built));
		};
		const first = await build((nth) => nth % 4);
		expect(await build((nth) => 20 - nth)).toEqual(first);
		expect(
			first["quarantine.jsonl"]
				?.split("\n")
				.filter((line) => line.includes("quote-not-found")),
		).toHaveLength(18);
	});
});

describe("lookAhead", () => {
	it("starts some items ahead, gives all in their order, and holds no more than it may", async () => {
		const begun: number[] = [];
		const given: number[] = [];
		for await (const [item, started] of lookAhead(
			[1, 2, 3, 4, 5],
			async (item) => begun.push(item),
			2,
		)) {
			await started;
			given.push(item);
			expect(begun.length).toBeLessThanOrEqual(given.length + 2);
			expect(begun.length).toBeGreaterThanOrEqual(
				Math.min(5, given.length + 2),
			);
		}
		expect(given).toEqual([1, 2, 3, 4, 5]);
	});
});
