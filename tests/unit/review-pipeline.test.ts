import { describe, expect, it } from "vitest";
import { hashWords } from "../../src/model/decision.ts";
import { openGraph } from "../../src/open.ts";
import {
	BASE,
	build,
	buildAll,
	bulletin,
	judgment,
	signed,
	statementOf,
	theft,
} from "./reviewed.ts";

describe("candidates", () => {
	it("are two cases of which one has no docket number, when court, date, offense and names agree", async () => {
		const { candidates } = await build([
			{ ...judgment, docket: "(2024) No. 1" },
			bulletin,
		]);
		expect(candidates).toMatchObject([
			{
				kind: "case",
				left: { iri: expect.stringContaining("2024") },
				right: { iri: `${BASE}case/bulletin` },
			},
		]);
		expect(candidates[0]?.right?.quotes[0]).toMatchObject({
			document: `${BASE}document/bulletin`,
			exact: "thief Mo Q",
		});
	});

	it("are names that are nearly known, and never masked ones", async () => {
		const near = { ...judgment, court: "上海市静安区人民法阮" };
		expect((await build([near])).candidates).toMatchObject([
			{
				kind: "name",
				right: { iri: `${BASE}agency/shanghai-jingan-district-peoples-court` },
			},
		]);
		const masked = { ...judgment, court: "上海市某区人民法院" };
		expect((await build([masked])).candidates).toEqual([]);
	});
});

describe("conflicts", () => {
	const told = (id: string, term: string, quotes: readonly string[]) => ({
		...theft(id, term, quotes),
		docket: "no-7",
	});
	const both = [
		told("judgment", "P9M", ["Mo Q stole a bicycle", "nine months"]),
		told("bulletin", "P10M", ["thief Mo Q", "ten months"]),
	];

	it("mark what two documents disagree on, and are warnings of the shapes", async () => {
		const built = await buildAll(both);
		const sentence = "case/no-7/defendant/mo-q/count/theft/sentence";
		const [a, b] = ["P9M", "P10M"].map((term) =>
			statementOf(built, `${sentence} term ${term}`),
		);
		expect(built.evidence).toContain(`${a} conflictsWith ${b}`);
		expect(built.evidence).toContain(`${b} conflictsWith ${a}`);
		expect(built.facts).toContain(`${sentence} term P9M`);
		expect(built.facts).toContain(`${sentence} term P10M`);
		expect(built.violations.map(({ severity }) => severity)).not.toContain(
			"violation",
		);
		expect(built.candidates).toMatchObject([
			{ kind: "conflict", left: { quotes: [{}] }, right: { quotes: [{}] } },
		]);
	});

	it("are none between two ways of masking a name, in whatever letters", async () => {
		const [first, second] = both;
		const named = {
			...first,
			defendants: first?.defendants.map((one) => ({
				...one,
				id: "mo-q",
				name: "墨某",
			})),
		};
		const { candidates } = await build([named, second ?? {}]);
		expect(candidates).toHaveLength(1);
		expect(candidates[0]?.left.lines[1]).toContain("term");
	});

	it("are none between names that nobody knows", async () => {
		const built = await build(
			both.map((record, at) => ({ ...record, court: `本院 ${at}` })),
		);
		expect(built.candidates).toHaveLength(1);
		expect(built.candidates[0]?.left.lines[1]).toContain("term");
	});

	it("leave two values of one document a violation", async () => {
		const [first] = both;
		const second = told("judgment", "P10M", [
			"Mo Q stole a bicycle",
			"He confessed at once",
		]);
		const built = await buildAll([first ?? {}, second]);
		expect(built.violations.map(({ severity }) => severity)).toContain(
			"violation",
		);
		expect(built.evidence.join("\n")).not.toContain("conflictsWith");
	});
});

describe("a case that is described twice", () => {
	const again = { ...judgment, decided: "2024-05-07" };

	it("is reported where it is described again, with the place of the first", async () => {
		const { warnings } = await build([judgment, again]);
		expect(warnings).toMatchObject([
			{ code: "described-twice", position: { line: 2 } },
		]);
		expect(warnings[0]?.message).toContain("records.jsonl:1:1");
	});

	it("is not reported when both say the same, or have a docket number", async () => {
		expect((await build([judgment, judgment])).warnings).toEqual([]);
		const docket = "no-7";
		expect(
			(
				await build([
					{ ...judgment, docket },
					{ ...again, docket },
				])
			).warnings,
		).toEqual([]);
	});
});

describe("explanations", () => {
	it("find a rejected statement, with its words and the decision, by its IRI and by its subject", async () => {
		const subject = "case/judgment/defendant/mo-q/count/theft/sentence";
		const statement = statementOf(
			await build([judgment]),
			`${subject} term P9M`,
		);
		const { quads } = await buildAll(
			[judgment],
			[
				{
					decision: "reject",
					statement,
					quotes: [hashWords("nine months")],
					...signed,
					why: "misread",
				},
			],
		);
		const graph = await openGraph({ quads });
		try {
			const explained = {
				iri: BASE + statement,
				quotes: [{ exact: "nine months" }],
				decisions: [
					{
						verdict: { label: { en: "Rejected" } },
						who: signed.who,
						when: signed.when,
						why: "misread",
						isWithdrawal: true,
					},
				],
			};
			expect(await graph.explainStatement(statement)).toMatchObject(explained);
			expect(await graph.explain(subject)).toMatchObject({
				withdrawn: [explained],
			});
		} finally {
			await graph.close();
		}
	});

	it("lead from an entity that was merged to the one that remains, and tell why", async () => {
		const { quads } = await buildAll(
			[judgment, bulletin],
			[
				{
					decision: "same",
					entities: ["case/judgment", "case/bulletin"],
					quotes: [hashWords("thief Mo Q")],
					...signed,
				},
			],
		);
		const graph = await openGraph({ quads });
		try {
			expect(await graph.explain("case/judgment")).toMatchObject({
				entity: { iri: `${BASE}case/bulletin` },
				decisions: [
					{
						verdict: { iri: `${BASE}verdict/same` },
						about: [{ iri: `${BASE}case/judgment` }],
					},
				],
			});
			const conflicts = await graph.conflicts();
			expect(conflicts).toHaveLength(1);
			expect(
				conflicts[0]?.map(({ quotes }) => quotes[0]?.exact).sort(),
			).toEqual(["nine months", "ten months"]);
		} finally {
			await graph.close();
		}
	});
});
