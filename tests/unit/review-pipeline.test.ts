import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/model/candidate.ts";
import { decisionId, hashWords } from "../../src/model/decision.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { BuildObserver } from "../../src/model/observer.ts";
import type { Quad } from "../../src/model/term.ts";
import { openGraph } from "../../src/open.ts";
import { type BuiltGraph, runPipeline } from "../../src/pipeline.ts";
import { parseLedger } from "../../src/read/decision.ts";
import type { DocumentInput } from "../../src/read/document.ts";
import { openMemory } from "../../src/read/memory.ts";
import { readOntology } from "../../src/read/ontology.ts";
import { readOwnMapping } from "../../src/read/source.ts";
import { gatherRecords, reviewStatements } from "../../src/review-pipeline.ts";

const ontology = await readOntology();
const mapping = await readOwnMapping();
const BASE = "https://w3id.org/casegraph/";

/** What two courts' papers might say of one case, both in invented words. */
const documents: readonly DocumentInput[] = [
	{
		id: "judgment",
		language: "en",
		text: "Mo Q stole a bicycle. Mo Q gets nine months. He confessed at once.",
	},
	{
		id: "bulletin",
		language: "en",
		text: "The bicycle thief Mo Q was given ten months.",
	},
];

const theft = (id: string, term: string, quotes: readonly string[]) => ({
	type: "case",
	id,
	title: { en: `The bicycle of ${id}` },
	court: "上海市静安区人民法院",
	decided: "2024-05-06",
	offense: "theft",
	quote: { document: id, exact: quotes[0] },
	defendants: [
		{
			name: "Mo Q",
			masked: true,
			counts: [
				{
					offense: "theft",
					status: "convicted",
					sentence: {
						penalty: "fixed-term imprisonment",
						term: { value: term, quote: { document: id, exact: quotes[1] } },
					},
				},
			],
		},
	],
});
const judgment = theft("judgment", "P9M", [
	"Mo Q stole a bicycle",
	"nine months",
]);
const bulletin = theft("bulletin", "P10M", ["thief Mo Q", "ten months"]);

interface Build {
	readonly warnings: readonly Issue[];
	readonly candidates: readonly Candidate[];
	readonly facts: readonly string[];
	readonly evidence: readonly string[];
}

/** Sources with a ledger, and what is told of them. */
function open(records: readonly object[], lines: readonly object[]) {
	const warnings: Issue[] = [];
	const text = lines.map((line) => JSON.stringify(line)).join("\n");
	const sources = {
		...openMemory({ records, documents }, [mapping]),
		ledger: parseLedger(text, "decisions.jsonl"),
	};
	const observer: BuildObserver = {
		onWarning: (issue) => {
			if (issue.stage === "resolve") warnings.push(issue);
		},
	};
	return { sources, observer, warnings };
}

/** Gathers records and reviews them. */
async function build(
	records: readonly object[],
	lines: readonly object[] = [],
): Promise<Build> {
	const { sources, observer, warnings } = open(records, lines);
	const gathered = await gatherRecords(sources, ontology, observer, {});
	const { decisions } = sources.ledger;
	const reviewed = reviewStatements(gathered, decisions, ontology);
	return {
		candidates: reviewed.candidates,
		warnings: [...warnings, ...reviewed.issues],
		facts: write(reviewed.facts),
		evidence: write(reviewed.evidence),
	};
}

/** Takes records through all stages. */
async function buildAll(
	records: readonly object[],
	lines: readonly object[] = [],
): Promise<Build & BuiltGraph> {
	const { sources, observer, warnings } = open(records, lines);
	const built = await runPipeline(sources, ontology, observer);
	const { facts, evidence } = built.quads;
	return { ...built, warnings, facts: write(facts), evidence: write(evidence) };
}

function write(quads: readonly Quad[]): string[] {
	return quads.map(({ subject, predicate, object }) =>
		[subject, predicate, object]
			.map(({ value }) => value.replace(BASE, "").replace(/^.*#/, ""))
			.join(" "),
	);
}

const signed = { who: "R. Reviewer", when: "2026-01-02T03:04:05Z" };

/** Names the statement of three terms in short, as the evidence graph of a build has it. */
function statementOf(built: Build, words: string): string {
	const [subject, predicate, object] = words.split(" ");
	const nodes = (property: string, value = "") =>
		new Set(
			built.evidence.flatMap((line) =>
				line.endsWith(` ${property} ${value}`) ? [line.split(" ")[0]] : [],
			),
		);
	const subjects = nodes("subject", subject);
	const predicates = nodes("predicate", predicate);
	const found = [...nodes("object", object)].find(
		(node) => subjects.has(node) && predicates.has(node),
	);
	if (found === undefined) throw new Error(`no statement ${words}`);
	return found;
}

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

describe("a decision on two entities", () => {
	const quotes = ["Mo Q stole a bicycle", "thief Mo Q"].map(hashWords);
	const pair = { entities: ["case/judgment", "case/bulletin"], quotes };

	it("same: makes one of them, whose documents then disagree", async () => {
		const built = await buildAll(
			[judgment, bulletin],
			[{ decision: "same", ...pair, ...signed, why: "one bicycle" }],
		);
		expect(built.facts.join("\n")).not.toContain("case/judgment");
		expect(built.candidates.map(({ kind }) => kind)).toEqual(["conflict"]);
		expect(built.violations.map(({ severity }) => severity)).toEqual([
			"warning",
			"warning",
		]);
		expect(built.evidence).toContain("case/judgment mergedInto case/bulletin");
		expect(
			built.evidence.filter((line) => line.includes(" reason one bicycle")),
		).toHaveLength(1);
	});

	it("same: keeps the case that has a docket number", async () => {
		const docketed = await build(
			[{ ...judgment, docket: "no-1" }, bulletin],
			[
				{
					decision: "same",
					entities: ["case/bulletin", "case/no-1"],
					quotes,
					...signed,
				},
			],
		);
		expect(docketed.evidence).toContain("case/bulletin mergedInto case/no-1");
	});

	it("same: finds what only another decision made, and what lies below what another merges", async () => {
		const named = (record: typeof judgment, id: string) => ({
			...record,
			defendants: record.defendants.map((one) => ({ ...one, id })),
		});
		const records = [named(judgment, "mo"), named(bulletin, "q")];
		const cases = { decision: "same", ...pair, ...signed };
		const onPersons = (...entities: readonly string[]) => ({
			...cases,
			entities,
		});
		for (const entities of [
			["case/bulletin/defendant/mo", "case/bulletin/defendant/q"],
			["case/judgment/defendant/mo", "case/bulletin/defendant/q"],
		])
			for (const order of ["before", "after"]) {
				const lines = [onPersons(...entities), cases];
				const built = await build(
					records,
					order === "before" ? lines : lines.toReversed(),
				);
				expect(built.warnings).toEqual([]);
				const told = built.facts.join("\n");
				expect(told).not.toContain("case/judgment");
				const persons = told.match(/^case\/bulletin\/defendant\/\w+ masked/gm);
				expect(new Set(persons).size).toBe(1);
				expect(built.candidates.map(({ kind }) => kind)).toEqual(["conflict"]);
			}
	});

	it("same: takes along what was merged into a part of what goes", async () => {
		const named = (record: typeof judgment, id: string) => ({
			...record,
			defendants: record.defendants.map((one) => ({ ...one, id })),
		});
		const same = (a: string, b: string) => ({
			decision: "same",
			entities: [a, b],
			quotes,
			...signed,
		});
		const built = await build(
			[{ ...named(judgment, "mo"), docket: "no-1" }, named(bulletin, "a")],
			[
				same("case/bulletin", "case/no-1"),
				same("case/bulletin/defendant/a", "case/no-1/defendant/mo"),
			],
		);
		expect(built.warnings).toEqual([]);
		const told = built.facts.join("\n");
		expect(told).not.toContain("case/bulletin");
		expect(new Set(told.match(/defendant\/\w+ masked/g))).toEqual(
			new Set(["defendant/a masked"]),
		);
		expect(built.evidence).toContain(
			"case/no-1/defendant/mo mergedInto case/no-1/defendant/a",
		);
	});

	it("different: holds for two defendants whose cases were merged since", async () => {
		const records = [
			{ ...judgment, defendants: [{ name: "墨某" }] },
			{ ...bulletin, defendants: [{ name: "Mo Q" }] },
		];
		const cases = { decision: "same", ...pair, ...signed };
		const kinds = async (lines: readonly object[]) =>
			(await build(records, lines)).candidates.map(({ kind }) => kind);
		expect(await kinds([cases])).toEqual(["defendant"]);
		const persons = [
			"case/judgment/defendant/墨某",
			"case/bulletin/defendant/mo-q",
		];
		const different = { ...cases, decision: "different", entities: persons };
		expect(await kinds([cases, different])).toEqual([]);
	});

	it("different: is asked no more; unsure: is asked again, and says so", async () => {
		const different = await build(
			[judgment, bulletin],
			[{ decision: "different", ...pair, ...signed }],
		);
		expect(different.candidates).toEqual([]);
		const unsure = await build(
			[judgment, bulletin],
			[{ decision: "unsure", ...pair, ...signed }],
		);
		expect(unsure.candidates).toMatchObject([{ kind: "case", unsure: true }]);
	});

	it("same: makes a name the concept that it nearly is", async () => {
		const court = "上海市静安区人民法阮";
		const known = "agency/shanghai-jingan-district-peoples-court";
		const built = await buildAll(
			[{ ...judgment, court }],
			[
				{
					decision: "same",
					entities: [`case/judgment/name/agency/${court}`, known],
					quotes: [hashWords("Mo Q stole a bicycle")],
					...signed,
				},
			],
		);
		expect(built.warnings.map(({ code }) => code)).toEqual(["unknown-name"]);
		expect(built.facts).toContain(`case/judgment court ${known}`);
		expect(built.facts.join("\n")).not.toContain(court);
		expect(built.violations).toEqual([]);
	});

	it("is open again, and reported with its line, when its words are gone", async () => {
		const built = await build(
			[judgment, bulletin],
			[
				{
					decision: "same",
					...pair,
					quotes: [hashWords("other words")],
					...signed,
				},
			],
		);
		expect(built.warnings).toMatchObject([
			{
				code: "decision-reopened",
				file: "decisions.jsonl",
				position: { line: 1 },
			},
		]);
		expect(built.facts.join("\n")).toContain("case/judgment");
		expect(built.candidates.map(({ kind }) => kind)).toEqual(["case"]);
	});
});

describe("a decision on a statement", () => {
	const sentence = "case/judgment/defendant/mo-q/count/theft/sentence";
	const term = async () =>
		statementOf(await build([judgment]), `${sentence} term P9M`);
	const quotes = [hashWords("nine months")];

	it("reject: takes it out of the facts, and keeps it with its evidence", async () => {
		const statement = await term();
		const built = await build(
			[judgment],
			[{ decision: "reject", statement, quotes, ...signed }],
		);
		expect(built.facts).not.toContain(`${sentence} term P9M`);
		expect(built.evidence.join("\n")).toContain(`withdraws ${statement}`);
		expect(statementOf(built, `${sentence} term P9M`)).toBe(statement);
	});

	it("reject: takes with the last link to a defendant the defendant", async () => {
		const statement = statementOf(
			await build([judgment]),
			"case/judgment defendant case/judgment/defendant/mo-q",
		);
		const built = await build(
			[judgment],
			[
				{
					decision: "reject",
					statement,
					quotes: [hashWords("Mo Q stole a bicycle")],
					...signed,
				},
			],
		);
		expect(built.facts.join("\n")).not.toContain("mo-q");
		expect(built.facts).toContain("case/judgment offense offense/theft");
	});

	it("correct: puts another value in its place, with the same words behind it", async () => {
		const statement = await term();
		const built = await buildAll(
			[judgment],
			[
				{
					decision: "correct",
					statement,
					quotes,
					value: { value: "P8M" },
					...signed,
				},
			],
		);
		expect(built.facts).toContain(`${sentence} term P8M`);
		expect(built.facts).not.toContain(`${sentence} term P9M`);
		const corrected = statementOf(built, `${sentence} term P8M`);
		expect(built.evidence).toContain(`${statement} correctedTo ${corrected}`);
		expect(built.violations).toEqual([]);
	});

	it("is open again when its words are gone, and the later of two counts", async () => {
		const statement = await term();
		const reject = { decision: "reject", statement, quotes, ...signed };
		const reopened = await build(
			[judgment],
			[{ ...reject, quotes: [hashWords("ten months")] }],
		);
		expect(reopened.warnings.map(({ code }) => code)).toEqual([
			"decision-reopened",
		]);
		expect(reopened.facts).toContain(`${sentence} term P9M`);
		const accepted = await build(
			[judgment],
			[reject, { ...reject, decision: "accept" }],
		);
		expect(accepted.facts).toContain(`${sentence} term P9M`);
	});

	it("is undone by a line that names it", async () => {
		const statement = await term();
		const reject = { decision: "reject", statement, quotes, ...signed };
		const undo = {
			decision: "undo",
			of: decisionId(JSON.stringify(reject)),
			...signed,
		};
		const built = await build([judgment], [reject, undo]);
		expect(built.facts).toContain(`${sentence} term P9M`);
		expect(built.warnings).toEqual([]);
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
