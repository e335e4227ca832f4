// Spoilt and random documents through the build: none may crash it, hold it up, or be lost, and every quote must be exact.
// Run `npm run build:library` first.
//
//   node bench/fuzz-documents.mjs --count 10000 --seed 1 [--corpora ../shared/corpora] [--keep FOLDER] [--json]
//
// Exit status: 0, or 1 when something failed. `--keep` writes the documents that failed, one a file.

import { mkdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { makeFuzzFile } from "./fuzz-file.mjs";
import { listSeeds } from "./fuzz-seeds.mjs";
import { mutate } from "./mutate.mjs";
import { drawMember, seedRandom } from "./random.mjs";

/** A document that takes longer is held to hang: time of the processor, of which a busy machine gives less than the clock. */
const HANG_MILLISECONDS = 5000;
/** One that waits so long by the clock waits for nothing. */
const STALL_MILLISECONDS = 120_000;
/** Starting a worker reads the ontology; it is not a document's time. */
const START_MILLISECONDS = 60_000;
const BATCH = 100;
const NONE = { accepted: 0, rejected: 0 };
/** After so many failures it ends: something is wrong with all documents. */
const MOST_FAILURES = 100;

const { values: options } = parseArgs({
	options: {
		count: { type: "string", default: "10000" },
		seed: { type: "string", default: "1" },
		corpora: { type: "string", default: "../shared/corpora" },
		keep: { type: "string" },
		json: { type: "boolean", default: false },
	},
});

const result = await fuzz(Number(options.count), Number(options.seed));
console.log(options.json ? JSON.stringify(result) : formatResult(result));
process.exitCode = result.failures.length === 0 ? 0 : 1;

/** Fuzzes in batches; a batch is cut where a document hangs, and goes on behind it. */
async function fuzz(count, seed) {
	const random = seedRandom(seed);
	const seeds = listSeeds(options.corpora);
	const total = {
		documents: count,
		accepted: 0,
		rejected: 0,
		findings: 0,
		quotes: 0,
		slowestMilliseconds: 0,
		slowest: "",
		formats: {},
		reasons: {},
		refusals: {},
		failures: [],
	};
	let worker = await startWorker();
	for (
		let from = 0;
		from < count && total.failures.length < MOST_FAILURES;
		from += BATCH
	) {
		let batch = Array.from(
			{ length: Math.min(BATCH, count - from) },
			(_, index) => makeDocument(random, seeds, from + index),
		);
		while (batch.length > 0 && total.failures.length < MOST_FAILURES) {
			const done = await runBatch(worker, batch, total);
			batch = batch.slice(done);
			if (batch.length === 0) break;
			await worker.terminate();
			worker = await startWorker();
		}
	}
	await worker.terminate();
	const lost = count - total.accepted - total.rejected - hangsOf(total);
	if (lost !== 0 && total.failures.length < MOST_FAILURES)
		total.failures.push({ kind: "lost", message: `${lost} documents lost` });
	return total;
}

function hangsOf({ failures }) {
	return failures.filter(({ kind }) => kind === "hang" || kind === "crash")
		.length;
}

/** One spoilt document: `{ name, bytes }`, of which the name says how it is read. */
function makeDocument(random, seeds, number) {
	const { lang, text } = drawMember(random, seeds);
	const spoilt = mutate(random, text, drawMember(random, seeds).text);
	return makeFuzzFile(random, { lang, text: spoilt, number });
}

function startWorker() {
	const worker = new Worker(new URL("fuzz-worker.mjs", import.meta.url));
	return new Promise((resolve, reject) => {
		worker.once("message", () => resolve(worker));
		worker.once("error", reject);
		setTimeout(
			() => reject(new Error("the worker does not start")),
			START_MILLISECONDS,
		).unref();
	});
}

/** Runs documents until all are done or one hangs or kills the worker; gives how many are dealt with, that one included. */
function runBatch(worker, batch, total) {
	return new Promise((resolve) => {
		let done = 0;
		let started = performance.now();
		let used = process.cpuUsage();
		let timer;
		const finish = (count) => {
			clearTimeout(timer);
			for (const [name, listener] of listeners) worker.off(name, listener);
			resolve(count);
		};
		const fail = (kind, message) => {
			addFailure(total, batch[done], kind, message);
			finish(done + 1);
		};
		const check = () => {
			const left = HANG_MILLISECONDS - readProcessor(used);
			const isStalled = performance.now() - started > STALL_MILLISECONDS;
			if (left <= 0 || isStalled)
				fail(
					"hang",
					isStalled
						? "stalled"
						: `over ${HANG_MILLISECONDS} ms of the processor`,
				);
			else timer = setTimeout(check, Math.max(left, 100));
		};
		const watch = () => {
			clearTimeout(timer);
			started = performance.now();
			used = process.cpuUsage();
			timer = setTimeout(check, HANG_MILLISECONDS);
		};
		const listeners = Object.entries({
			error: (error) => fail("crash", String(error.stack)),
			exit: (code) => fail("crash", `the worker ended with ${code}`),
			message: (outcome) => {
				addOutcome(total, batch[done], outcome, readProcessor(used));
				done += 1;
				if (done === batch.length) finish(done);
				else send();
			},
		});
		for (const [name, listener] of listeners) worker.on(name, listener);
		const send = () => {
			watch();
			worker.postMessage(batch[done]);
		};
		send();
	});
}

/** Milliseconds of the processor, all threads together, since a time. */
function readProcessor(since) {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1000;
}

function addOutcome(total, document, outcome, milliseconds) {
	total.accepted += outcome.accepted;
	total.rejected += outcome.rejected;
	total.findings += outcome.findings;
	total.quotes += outcome.quotes;
	const ending = extname(document.name);
	const { accepted, rejected } = total.formats[ending] ?? NONE;
	total.formats[ending] = {
		accepted: accepted + outcome.accepted,
		rejected: rejected + outcome.rejected,
	};
	for (const code of outcome.reasons)
		total.reasons[code] = (total.reasons[code] ?? 0) + 1;
	if (milliseconds > total.slowestMilliseconds) {
		total.slowestMilliseconds = milliseconds;
		total.slowest = document.name;
	}
	for (const code of outcome.refusals)
		total.refusals[code] = (total.refusals[code] ?? 0) + 1;
	for (const message of outcome.failures)
		addFailure(total, document, "wrong", message);
}

function addFailure(total, { name, bytes }, kind, message) {
	total.failures.push({ kind, document: name, message });
	if (options.keep === undefined) return;
	mkdirSync(options.keep, { recursive: true });
	writeFileSync(join(options.keep, name), bytes);
}

function formatResult({ failures, refusals, reasons, formats, ...counts }) {
	const lines = [
		...Object.entries(counts).map(
			([name, count]) =>
				`${name}: ${typeof count === "number" ? Math.round(count) : count}`,
		),
		...Object.entries(formats).map(
			([ending, { accepted, rejected }]) =>
				`${ending}: ${accepted} accepted, ${rejected} rejected`,
		),
		...Object.entries(reasons).map(
			([code, count]) => `rejected document, ${code}: ${count}`,
		),
		...Object.entries(refusals).map(
			([code, count]) => `refused finding, ${code}: ${count}`,
		),
		`failures: ${failures.length}`,
		...failures
			.slice(0, 20)
			.map(
				({ kind, document, message }) =>
					`  ${kind} ${document ?? ""}: ${message}`,
			),
	];
	return lines.join("\n");
}
