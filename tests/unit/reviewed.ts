// Two papers on one case that disagree, built and reviewed with the lines of a ledger.
import type { Candidate } from "../../src/model/candidate.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { BuildObserver } from "../../src/model/observer.ts";
import type { Quad } from "../../src/model/term.ts";
import { type BuiltGraph, runPipeline } from "../../src/pipeline.ts";
import { parseLedger } from "../../src/read/decision.ts";
import type { DocumentInput } from "../../src/read/document.ts";
import { openMemory } from "../../src/read/memory.ts";
import { readOntology } from "../../src/read/ontology.ts";
import { readOwnMapping } from "../../src/read/source.ts";
import { gatherRecords, reviewStatements } from "../../src/review-pipeline.ts";

const ontology = await readOntology();
const mapping = await readOwnMapping();
export const BASE = "https://w3id.org/casegraph/";

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

export const theft = (id: string, term: string, quotes: readonly string[]) => ({
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
export const judgment = theft("judgment", "P9M", [
	"Mo Q stole a bicycle",
	"nine months",
]);
export const bulletin = theft("bulletin", "P10M", ["thief Mo Q", "ten months"]);

export interface Build {
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
export async function build(
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
export async function buildAll(
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

export const signed = { who: "R. Reviewer", when: "2026-01-02T03:04:05Z" };

/** Names the statement of three terms in short, as the evidence graph of a build has it. */
export function statementOf(built: Build, words: string): string {
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
