// Builds one document after the other for fuzz-documents.mjs, as `casegraph build` does with a file, and checks what comes out.

import { on } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { formatQuad } from "../dist/model/n-triples.js";
import { readDocument } from "../dist/read/document-file.js";
import { openDocumentThread } from "../dist/read/document-thread.js";
import { listInputs } from "../dist/read/input.js";
import { openMemory } from "../dist/read/memory.js";
import { readOntology } from "../dist/read/ontology.js";
import { openSources, readOwnMapping } from "../dist/read/source.js";
import { assertRecords } from "../dist/record-pipeline.js";

/** What happened to the document that is under way, and the texts that its quotes are of. */
let outcome = openOutcome();
const texts = new Map();

/** All documents go through one build, as those of one file do; each is read when it is sent. */
async function* readDocuments() {
	for await (const [{ name, bytes }] of on(parentPort, "message")) {
		outcome = openOutcome();
		texts.clear();
		const folder = mkdtempSync(join(tmpdir(), "casegraph-fuzz-"));
		const path = join(folder, name);
		writeFileSync(path, bytes);
		try {
			yield* readFile(path);
		} catch (error) {
			outcome.failures.push(String(error?.stack ?? error));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
		parentPort.postMessage(outcome);
	}
}

/** One thread parses all files, as in the build of a folder. */
const thread = openDocumentThread();

async function* readFile(path) {
	const [file] = await listInputs([path]);
	if (file.kind !== "document") {
		yield* (await openSources([path])).records;
		return;
	}
	const document = await readDocument(file, thread);
	yield "kind" in document ? document : { kind: "document", document };
}

const observer = {
	onAccepted(kind) {
		if (kind === "finding") outcome.findings += 1;
		else outcome.accepted += 1;
	},
	onRejection({ kind, issues }) {
		if (kind !== "finding") outcome.rejected += 1;
		for (const { code, severity, message } of issues) {
			if (kind !== "finding") outcome.reasons.push(code);
			if (code === "extraction-failed") outcome.failures.push(message);
			else if (kind === "finding" && severity === "error")
				outcome.refusals.push(`${code}: ${message.replace(/“[^”]*”/g, "“…”")}`);
		}
	},
};

// The sources of a build that has no other input.
const sources = {
	...openMemory({ records: [] }, [await readOwnMapping()]),
	records: readDocuments(),
};
const ontology = await readOntology();
parentPort.postMessage("ready");
for await (const asserted of assertRecords(sources, ontology, observer)) {
	if (asserted.kind === "document")
		texts.set(asserted.document.iri, [...asserted.document.text]);
	else checkRecord(asserted);
}

function openOutcome() {
	return {
		accepted: 0,
		rejected: 0,
		findings: 0,
		quotes: 0,
		reasons: [],
		refusals: [],
		failures: [],
	};
}

/** Every quote stands at its code points in the stored text, and every quad can be written. */
function checkRecord({ statements, facts, evidence }) {
	for (const { evidence: support } of statements)
		for (const item of support) {
			if (item.kind !== "quote") continue;
			outcome.quotes += 1;
			const text = texts.get(item.document);
			const slice = text?.slice(item.start, item.end).join("");
			if (slice !== item.exact)
				outcome.failures.push(
					`the quote ${item.start}–${item.end} is ${JSON.stringify(item.exact.slice(0, 40))}, its place has ${JSON.stringify(slice?.slice(0, 40))}`,
				);
		}
	for (const quad of [...facts, ...evidence])
		if (!formatQuad(quad).isWellFormed())
			outcome.failures.push("a quad is not well-formed Unicode");
}
