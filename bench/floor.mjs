// The floor: records read, split and parsed, and nothing else. Measured by run.mjs.
//
//   node bench/floor.mjs cases.jsonl

import { readLines } from "./lines.mjs";

let records = 0;
for (const { record } of readLines(process.argv[2]))
	records += Object.keys(record).length > 0 ? 1 : 0;
console.log(JSON.stringify({ records, quads: 0 }));
