// The thread in which Oxigraph runs, so that a query can be stopped and a broken engine replaced. Started by engine.ts.
import { parentPort, workerData } from "node:worker_threads";
import { Store } from "oxigraph";
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from "./message.ts";

const port = parentPort;
if (port !== null) {
	const { quads, base }: WorkerStart = workerData;
	const store = new Store();
	const say = (answer: WorkerAnswer): void => port.postMessage(answer);
	say(attempt(() => load(store, quads)));
	port.on("message", (question: WorkerQuestion) =>
		say(attempt(() => answer(store, question, base))),
	);
}

function load(store: Store, quads: Uint8Array): WorkerAnswer {
	store.load(quads, { format: "application/n-quads", no_transaction: true });
	return { kind: "ready" };
}

function answer(
	store: Store,
	question: WorkerQuestion,
	base: string,
): WorkerAnswer {
	const text = store.query(question.sparql, {
		base_iri: base,
		results_format: question.format,
		use_default_graph_as_union: true,
	});
	return { kind: "answer", text: String(text) };
}

/** Oxigraph throws a plain Error for what it refuses; anything else (RangeError, WebAssembly.RuntimeError) means that its memory is spoilt. */
function attempt(action: () => WorkerAnswer): WorkerAnswer {
	try {
		return action();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			kind:
				error instanceof Error && error.name === "Error" ? "refused" : "broken",
			message,
		};
	}
}
