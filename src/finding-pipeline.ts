// What is found in documents, by rules, by a language model, or by both: read -> extract. Part of record-pipeline.ts.
import { extractRecordsOnce } from "./extract/cached-extraction.ts";
import { extractRecords } from "./extract/extract.ts";
import {
	type AnswerSchema,
	makeAnswerSchema,
} from "./extract/language-model/answer-schema.ts";
import {
	openModelReader,
	readReplies,
} from "./extract/language-model/extract-by-model.ts";
import {
	askDocument,
	type PartReply,
} from "./extract/language-model/question.ts";
import type { Lexicon } from "./extract/lexicon.ts";
import type { TextCache } from "./model/cache.ts";
import type { ChatModel } from "./model/chat.ts";
import type { Document } from "./model/document.ts";
import { type FindingMethod, hasError } from "./model/issue.ts";
import type { BuildObserver } from "./model/observer.ts";
import type { CaseRecord } from "./model/record.ts";

/** By what documents are searched; by rules unless it says otherwise. */
export interface ExtractionChoice {
	/** False leaves the rules out. */
	readonly rules?: boolean;
	/** Asked about every document. */
	readonly model?: ChatModel;
	/** Keeps what the rules find. */
	readonly cache?: TextCache | undefined;
}

/** A record that was found, and by what. */
export interface FoundRecord {
	readonly record: CaseRecord;
	readonly method: FindingMethod;
}

/** What a model has been asked about a document; undefined where none is. */
export type Asked = Promise<readonly PartReply[]> | undefined;

/** Searches documents. */
export interface Finder {
	/** Documents that a model is asked about before they are searched; 0 without a model. */
	readonly ahead: number;
	/** Begins to ask the model about a document. */
	ask(document: Document): Asked;
	/** Gives what the rules find in a document, and what a model found as far as its words support it; tells of all else. */
	find(
		document: Document,
		asked: Asked,
	): readonly FoundRecord[] | Promise<readonly FoundRecord[]>;
}

/** Questions under way are for so many documents as there may be requests: with one each, none waits. */
const AHEAD_SHARE = 2;

/** Opens the search of documents. */
export function openFinder(
	lexicon: Lexicon,
	{ rules = true, model, cache }: ExtractionChoice,
	observer: BuildObserver,
): Finder {
	const findByRules = (document: Document): readonly FoundRecord[] =>
		rules ? searchByRules(document, lexicon, observer, cache) : [];
	if (model === undefined)
		return { ahead: 0, ask: () => undefined, find: findByRules };
	const schema: AnswerSchema = makeAnswerSchema(lexicon);
	const reader = openModelReader(lexicon, schema);
	return {
		ahead: AHEAD_SHARE * model.concurrency,
		ask: (document) => askDocument(document, model.ask, schema),
		async find(document, asked) {
			const byRules = findByRules(document);
			const { records, rejections, warnings } = readReplies(
				document,
				(await asked) ?? [],
				reader,
				byRules.map(({ record }) => record.fields),
			);
			for (const rejection of rejections) observer.onRejection?.(rejection);
			for (const issue of warnings) observer.onWarning?.(issue);
			return [
				...byRules,
				...records.map((record) => ({
					record,
					method: "language-model" as const,
				})),
			];
		},
	};
}

function searchByRules(
	document: Document,
	lexicon: Lexicon,
	observer: BuildObserver,
	cache: TextCache | undefined,
): readonly FoundRecord[] {
	const { records, issues } =
		cache === undefined
			? extractRecords(document, lexicon)
			: extractRecordsOnce(document, lexicon, cache);
	if (hasError(issues))
		observer.onRejection?.({
			kind: "finding",
			method: "rule",
			issues,
			text: document.text,
		});
	else for (const issue of issues) observer.onWarning?.(issue);
	return records.map((record) => ({ record, method: "rule" }));
}

/**
 * Goes through items in their order, and starts something for each of them some items ahead.
 * @param most items that are held at once; with 0 none is started before it is given
 */
export async function* lookAhead<Item, Started>(
	items: Iterable<Item> | AsyncIterable<Item>,
	start: (item: Item) => Promise<Started> | undefined,
	most: number,
): AsyncGenerator<readonly [Item, Promise<Started> | undefined]> {
	const held: (readonly [Item, Promise<Started> | undefined])[] = [];
	for await (const item of items) {
		const started = start(item);
		// It is awaited later: until then a failure is no one's fault that it is not heard.
		started?.catch(() => {});
		held.push([item, started]);
		const first = held.length > most ? held.shift() : undefined;
		if (first !== undefined) yield first;
	}
	yield* held;
}
