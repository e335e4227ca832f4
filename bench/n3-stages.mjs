// Casegraph's own stages with n3's Writer in the place of the export. Measured by run.mjs.
//
//   node bench/n3-stages.mjs cases.jsonl graph.nq

import { readOntology } from "../dist/read/ontology.js";
import { openSources } from "../dist/read/source.js";
import { assertRecords } from "../dist/record-pipeline.js";
import { openN3Writer } from "./n3-sink.mjs";

const [input, output] = process.argv.slice(2);
const writer = openN3Writer(output);
let records = 0;
for await (const { facts, evidence } of assertRecords(
	await openSources([input]),
	await readOntology(),
)) {
	for (const quad of facts) writer.add(quad);
	for (const quad of evidence) writer.add(quad);
	records += 1;
}
console.log(JSON.stringify({ records, quads: writer.close() }));
