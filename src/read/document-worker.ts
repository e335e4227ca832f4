// What runs in the thread that parses documents. Started by document-thread.ts.
import { parentPort } from "node:worker_threads";
import { describeError } from "../errors.ts";
import { faultDocument } from "./document-format.ts";
import {
	type DocumentAnswer,
	type DocumentQuestion,
	READY,
} from "./document-thread.ts";
import { documentFormats } from "./format.ts";

const port = parentPort;
if (port !== null) {
	// A parser may fail once more behind an answer that is given already.
	process.on("unhandledRejection", () => undefined);
	port.on("message", async (question: DocumentQuestion) =>
		port.postMessage(await answer(question)),
	);
	port.postMessage(READY);
}

async function answer({
	format,
	bytes,
}: DocumentQuestion): Promise<DocumentAnswer> {
	try {
		const known = documentFormats.find(({ name }) => name === format);
		if (known === undefined)
			return faultDocument("unknown-format", `unknown format “${format}”`);
		return await known.parse(
			Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
		);
	} catch (error) {
		return faultDocument(
			"malformed-document",
			`the file cannot be parsed: ${describeError(error)}`,
		);
	}
}
