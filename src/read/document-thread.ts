// The thread in which hostile formats are parsed: a file that takes too long, or too much memory, is rejected alone.
import { Worker } from "node:worker_threads";
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";

/** What the thread is asked. */
export interface DocumentQuestion {
	/** Name of the format. */
	readonly format: string;
	readonly bytes: Uint8Array;
}

/** What it answers. */
export type DocumentAnswer = ParsedDocument | DocumentFault;

/** What it says once, before it answers anything. */
export const READY = "ready";

/** Parses documents one at a time; close it when done. */
export interface DocumentThread {
	/** Gives what the file says, or why it says nothing; never fails. Must not be called while it waits. */
	parse(format: string, bytes: Buffer): Promise<DocumentAnswer>;
	close(): Promise<void>;
}

/** A large PDF of hundreds of pages takes a few seconds. */
const DOCUMENT_DEADLINE_MS = 20_000;
/** More than a document of the largest size that is read takes; its bytes themselves do not count. */
const MEMORY_LIMIT_MB = 1024;

/**
 * Makes a thread that starts with the first file, and again after one that it did not survive.
 * @param deadlineMs for each file
 */
export function openDocumentThread(
	deadlineMs: number = DOCUMENT_DEADLINE_MS,
): DocumentThread {
	let parser: Parser | undefined;
	const stop = async (): Promise<void> => {
		const stopped = parser;
		parser = undefined;
		await stopped?.worker.terminate();
	};
	return {
		parse: async (format, bytes) => {
			if (parser?.isOver) await stop();
			parser ??= startParser();
			// Starting takes longer on a busy machine, and is no fault of the file.
			await parser.whenReady;
			const answer = await ask(parser, { format, bytes }, deadlineMs);
			if (answer !== undefined) return answer;
			await stop();
			return faultDocument(
				"document-deadline",
				`the file could not be parsed within ${deadlineMs} ms`,
			);
		},
		close: stop,
	};
}

/** A worker, and who waits for what it says. */
interface Parser {
	readonly worker: Worker;
	/** Comes when the worker can be asked, or has ended. */
	readonly whenReady: Promise<void>;
	isOver: boolean;
	settle: (answer: DocumentAnswer) => void;
}

function startParser(): Parser {
	const worker = new Worker(workerAddress(), {
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
	});
	let start: () => void = () => undefined;
	const whenReady = new Promise<void>((resolve) => {
		start = resolve;
	});
	const parser: Parser = {
		worker,
		whenReady,
		isOver: false,
		settle: () => undefined,
	};
	const end = (reason: string): void => {
		parser.isOver = true;
		start();
		parser.settle(
			faultDocument(
				"malformed-document",
				`the file cannot be parsed: ${reason}`,
			),
		);
	};
	worker.on("message", (said: DocumentAnswer | typeof READY) => {
		if (said === READY) start();
		else parser.settle(said);
	});
	worker.on("error", ({ message }) => end(message));
	worker.on("exit", () => end("it ended its reader"));
	return parser;
}

/** Gives what the worker says, or undefined at the deadline. */
async function ask(
	parser: Parser,
	question: DocumentQuestion,
	deadlineMs: number,
): Promise<DocumentAnswer | undefined> {
	let timer: NodeJS.Timeout | undefined;
	const answer = await new Promise<DocumentAnswer | undefined>((resolve) => {
		parser.settle = resolve;
		if (parser.isOver)
			resolve(
				faultDocument(
					"malformed-document",
					"the reader of such files did not start",
				),
			);
		timer = setTimeout(() => resolve(undefined), deadlineMs);
		parser.worker.postMessage(question);
	});
	clearTimeout(timer);
	return answer;
}

/** The compiled worker: Node 20 cannot start a thread from TypeScript, so sources that run as they are (in tests) take the one that `npm run build` made. */
function workerAddress(): URL {
	const path = import.meta.url.endsWith(".ts")
		? "../../dist/read/document-worker.js"
		: "./document-worker.js";
	return new URL(path, import.meta.url);
}
