// Scores of records as extraction would give them, for the tests of the scorer.
import type { Quad } from "@rdfjs/types";
import { type Scores, scoreGraph } from "../../../src/evaluate/score.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { openMemory } from "../../../src/read/memory.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { readOwnMapping } from "../../../src/read/source.ts";
import { assertRecords } from "../../../src/record-pipeline.ts";
import { openStore } from "../../../src/store/embedded.ts";

const ontologyRead = readOntology();

/** Scores a record, as extraction would give it of a text, against labels of that text. */
export async function score(
	text: string,
	record: object,
	label: unknown,
	others: readonly object[] = [],
): Promise<Scores> {
	const [scores] = await scoreAll(text, record, [label], others);
	if (scores === undefined) throw new Error("no scores");
	return scores;
}

/** Scores one graph against several labels, one after the other. */
export async function scoreAll(
	text: string,
	record: object,
	labels: readonly unknown[],
	others: readonly object[] = [],
): Promise<Scores[]> {
	const document = makeDocument({ id: "a", text, language: "zh" });
	const ontology = await ontologyRead;
	const sources = openMemory(
		{
			records: [
				{ type: "case", id: "a", title: "甲案", quote: text, ...record },
				...others,
			],
			documents: [{ id: "a", text, language: "zh" }],
		},
		[await readOwnMapping()],
	);
	const quads: Quad[] = [...ontology.quads];
	for await (const asserted of assertRecords(sources, ontology))
		if (asserted.kind === "record")
			quads.push(...asserted.facts, ...asserted.evidence);
	const store = await openStore(quads);
	try {
		const scores: Scores[] = [];
		for (const label of labels)
			scores.push(await scoreGraph(store, [{ document, label }]));
		return scores;
	} finally {
		await store.close();
	}
}

/** F1 of a field, from 0 to 1; undefined where it is not scored. */
export const f1Of = ({ fields }: Scores, name: string): number | undefined =>
	fields.find((field) => field.name === name)?.f1;
