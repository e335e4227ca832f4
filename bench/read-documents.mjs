// Documents read and prepared for the rules, and with `--extract` searched by them, too. Measured by run-extraction.mjs.
//
//   node bench/read-documents.mjs judgments.jsonl [--extract]

import { extractRecords } from "../dist/extract/extract.js";
import { readLexicon } from "../dist/extract/lexicon.js";
import { openReading } from "../dist/extract/reading.js";
import { readOntology } from "../dist/read/ontology.js";
import { openSources } from "../dist/read/source.js";

const [input, option] = process.argv.slice(2);
const isExtracting = option === "--extract";
// Starting and reading the ontology are not measured.
const lexicon = readLexicon((await readOntology()).quads);
const started = performance.now();
const before = process.cpuUsage();
let documents = 0;
let characters = 0;
let records = 0;
for await (const { kind, document } of (await openSources([input])).records) {
	if (kind !== "document") throw new Error("a line is no document");
	documents += 1;
	if (isExtracting) {
		const found = extractRecords(document, lexicon);
		records += found.records.length;
		characters += document.codePoints;
	} else characters += openReading(document).folded.length;
}
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - started) / 1000;
const cpuSeconds = (user + system) / 1e6;
console.log(
	JSON.stringify({ documents, characters, records, seconds, cpuSeconds }),
);
