// Scores of a corpus: precision, recall and F1 of each field over all its documents, and what was confused.
import type { Document } from "../model/document.ts";
import type { QueryStore } from "../model/store.ts";
import type { Comparison } from "./comparison.ts";
import { pairDefendants } from "./defendant-field.ts";
import type { Field, Sample } from "./field.ts";
import { fields } from "./fields.ts";
import { readGold } from "./gold-reader.ts";
import { askGraph } from "./graph-query.ts";
import { readFound } from "./graph-reader.ts";
import { knowOffenses } from "./offense.ts";
import { findRaised } from "./raised.ts";
import { readStated } from "./statement.ts";

/** A document with its labels, as JSON has them. */
export interface LabelledDocument {
	readonly document: Document;
	readonly label: unknown;
}

export interface FieldScore {
	readonly name: string;
	/** What counts as a match, in a line. */
	readonly rule: string;
	/** Documents whose labels say something of the field. */
	readonly documents: number;
	/** Documents in which nothing is missed and nothing is too much. */
	readonly exact: number;
	readonly expected: number;
	readonly found: number;
	readonly matched: number;
	/** 0 to 1; 1 when nothing was found. */
	readonly precision: number;
	/** 0 to 1; 1 when nothing is expected. */
	readonly recall: number;
	readonly f1: number;
	readonly confusions: readonly Confusion[];
}

/** What was confused in one document. */
export interface Confusion {
	readonly document: string;
	readonly missed: readonly string[];
	readonly spurious: readonly string[];
}

export interface Scores {
	/** Documents whose labels say something that is scored. */
	readonly labelled: number;
	/** Fields of which labels say something, in the order of fields.ts. */
	readonly fields: readonly FieldScore[];
	/** Defendants who were only charged, and are shown as convicted. */
	readonly raised: readonly Confusion[];
}

/** Scores a graph against the labels of the documents that it was built from. @throws {QueryError} when the store fails */
export async function scoreGraph(
	store: QueryStore,
	labelled: readonly LabelledDocument[],
	among: readonly Field[] = fields,
): Promise<Scores> {
	const answers = await askGraph(store);
	const offenses = knowOffenses(answers.names, answers.wholes);
	const samples = labelled.flatMap(({ document, label }) => {
		const gold = readGold(label);
		if (gold === undefined) return [];
		const found = readFound(answers, document.iri);
		const stated = readStated(document.text);
		const defendants = pairDefendants(gold, found, stated);
		const sample: Sample = { gold, found, stated, offenses, defendants };
		return [{ id: document.id, sample }];
	});
	return {
		labelled: samples.length,
		fields: among.flatMap((field) => {
			const score = scoreField(field, samples);
			return score.documents === 0 ? [] : [score];
		}),
		raised: samples.flatMap(({ id, sample }) => {
			const spurious = findRaised(sample);
			return spurious.length === 0
				? []
				: [{ document: id, missed: [], spurious }];
		}),
	};
}

function scoreField(
	field: Field,
	samples: readonly { readonly id: string; readonly sample: Sample }[],
): FieldScore {
	const confusions: Confusion[] = [];
	const compared: Comparison[] = [];
	for (const { id, sample } of samples) {
		const comparison = field.compare(sample);
		if (comparison === undefined) continue;
		compared.push(comparison);
		const { missed, spurious } = comparison;
		if (missed.length + spurious.length > 0)
			confusions.push({ document: id, missed, spurious });
	}
	const sum = (count: (one: Comparison) => number): number =>
		compared.reduce((total, one) => total + count(one), 0);
	const matched = sum((one) => one.matched);
	const expected = matched + sum(({ missed }) => missed.length);
	const found = matched + sum(({ spurious }) => spurious.length);
	const precision = found === 0 ? 1 : matched / found;
	const recall = expected === 0 ? 1 : matched / expected;
	return {
		name: field.name,
		rule: field.rule,
		documents: compared.length,
		exact: compared.length - confusions.length,
		expected,
		found,
		matched,
		precision,
		recall,
		f1:
			precision + recall === 0
				? 0
				: (2 * precision * recall) / (precision + recall),
		confusions,
	};
}
