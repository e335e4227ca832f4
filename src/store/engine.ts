// One worker thread with Oxigraph in it: asked one question at a time, and stopped for good.
import { Worker } from "node:worker_threads";
import { QueryError } from "../errors.ts";
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from "./message.ts";

/** One worker with its engine. */
export interface Engine {
	/** Fails when the quads cannot be loaded. */
	readonly whenReady: Promise<void>;
	/** Gives what the worker says, or `late` at the deadline, or `broken` when the worker ends. Must not be called while it waits. */
	ask(question: WorkerQuestion, deadlineMs: number): Promise<EngineAnswer>;
	stop(): Promise<void>;
}

export type EngineAnswer = WorkerAnswer | { readonly kind: "late" };

/** Starts a worker and loads the quads. It does not keep the process alive while nothing is asked. */
export function startEngine(start: WorkerStart): Engine {
	const worker = new Worker(workerAddress(), { workerData: start });
	const listen = listenTo(worker);
	const whenReady = listen().then((answer) => {
		worker.unref();
		if (answer.kind !== "ready") throw new QueryError(describeFailure(answer));
	});
	whenReady.catch(() => undefined);
	return {
		whenReady,
		ask: async (question, deadlineMs) => {
			worker.ref();
			await whenReady;
			const answer = listen(deadlineMs);
			worker.postMessage(question);
			return answer.finally(() => worker.unref());
		},
		stop: async () => void (await worker.terminate()),
	};
}

/** Gives a function that waits for the next thing that happens to the worker, or for the deadline. */
function listenTo(
	worker: Worker,
): (deadlineMs?: number) => Promise<EngineAnswer> {
	let settle: (answer: EngineAnswer) => void = () => undefined;
	worker.on("message", (answer: WorkerAnswer) => settle(answer));
	worker.on("error", ({ message }) => settle({ kind: "broken", message }));
	worker.on("exit", () =>
		settle({ kind: "broken", message: "the engine stopped" }),
	);
	return async (deadlineMs) => {
		let timer: NodeJS.Timeout | undefined;
		const answer = await new Promise<EngineAnswer>((resolve) => {
			settle = resolve;
			if (deadlineMs !== undefined)
				timer = setTimeout(() => resolve({ kind: "late" }), deadlineMs);
		});
		clearTimeout(timer);
		return answer;
	};
}

function describeFailure(answer: EngineAnswer): string {
	const reason = "message" in answer ? answer.message : answer.kind;
	return `the graph cannot be loaded: ${reason}`;
}

/** The compiled worker: Node 20 cannot start a thread from TypeScript, so sources that run as they are (in tests) take the one that `npm run build` made. */
function workerAddress(): URL {
	const path = import.meta.url.endsWith(".ts")
		? "../../dist/store/worker.js"
		: "./worker.js";
	return new URL(path, import.meta.url);
}
