// Answers of a model for tests, read against a document as the pipeline does.
import { makeAnswerSchema } from "../../../../src/extract/language-model/answer-schema.ts";
import { cutText } from "../../../../src/extract/language-model/chunk.ts";
import {
	type ModelReader,
	openModelReader,
	readReplies,
} from "../../../../src/extract/language-model/extract-by-model.ts";
import { type Lexicon, readLexicon } from "../../../../src/extract/lexicon.ts";
import type { RawObject } from "../../../../src/model/record.ts";
import { sliceCodePoints } from "../../../../src/model/text.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { readOntology } from "../../../../src/read/ontology.ts";

let lexicon: Promise<Lexicon> | undefined;
let reader: Promise<ModelReader> | undefined;

/** The lexicon of the project's own schemes. */
export function openLexicon(): Promise<Lexicon> {
	lexicon ??= readOntology().then(({ quads }) => readLexicon(quads));
	return lexicon;
}

/** A value and its quote; by itself where the quote is the value. */
export function say(value: string | number, quote = String(value)) {
	return { value, quote };
}

/** Reads answers about a text, one for each of its parts, or the words of an answer that is none. */
export async function readAnswers(
	text: string,
	answers: readonly (object | string)[],
	options: { readonly language?: string; readonly rules?: RawObject[] } = {},
) {
	const { language = "en", rules = [] } = options;
	const document = makeDocument({ id: "news", title: "News", text, language });
	reader ??= openLexicon().then((names) =>
		openModelReader(names, makeAnswerSchema(names)),
	);
	const spans =
		answers.length === 1 ? [{ start: 0, end: text.length }] : cutText(text);
	const replies = answers.map((answer, at) => ({
		span: spans[at] ?? { start: 0, end: text.length },
		reply: {
			kind: "answer" as const,
			text: typeof answer === "string" ? answer : JSON.stringify(answer),
		},
	}));
	const read = readReplies(document, replies, await reader, rules);
	return {
		...read,
		fields: read.records.map((record) => record.fields),
		codes: read.rejections.map(
			({ issues: [issue] }) => `${issue?.code} ${issue?.path}`,
		),
		/** The words at the places that a record quotes. */
		words: (raw: unknown): string[] =>
			(raw as { start: number; end: number }[]).map(({ start, end }) =>
				sliceCodePoints(text, start, end),
			),
	};
}

/** A case with defendants, as a model answers. */
export function answerCase(fields: object, officials: object[] = []) {
	return { cases: [fields], officials };
}

/** News of one who is charged and one who is convicted, and what a model may find in it. */
export const NEWS = `Prosecutors said that Ada Quill was charged with fraud on March 3, 2031.

A jury found Bram Osk guilty of theft. On May 5, 2031, Judge Ivy Pell sentenced Bram Osk to three years and six months in prison, and he was fined $12,500.`;

export const ADA = {
	name: say("Ada Quill"),
	counts: [
		{
			offense: say("fraud", "Ada Quill was charged with fraud"),
			status: say("charged", "Ada Quill was charged with fraud"),
			status_date: say("2031-03-03", "charged with fraud on March 3, 2031"),
		},
	],
};
export const BRAM = {
	name: say("Bram Osk"),
	counts: [
		{
			offense: say("theft", "A jury found Bram Osk guilty of theft"),
			status: say("convicted", "A jury found Bram Osk guilty of theft"),
		},
	],
	sentence: {
		term: say(42, "sentenced Bram Osk to three years and six months in prison"),
		fine: say(12500, "he was fined $12,500"),
		currency: say("USD", "$12,500"),
	},
};

/** Defendants of a record, as far as these tests look at them. */
export const defendantsOf = (record: RawObject | undefined) =>
	(record?.defendants ?? []) as {
		name?: { quote: { confidence: number }[] };
	}[];
