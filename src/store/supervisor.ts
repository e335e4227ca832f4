// Keeps an engine running: one that is late or broken is stopped, and another takes its place.
import { DeadlineError, QueryError } from "../errors.ts";
import { type EngineAnswer, startEngine } from "./engine.ts";
import type { WorkerQuestion, WorkerStart } from "./message.ts";
import { describeRefusal } from "./refusal.ts";

/** An engine that is replaced when it fails. */
export interface Supervisor {
	/** Fails when the quads cannot be loaded. */
	readonly whenReady: Promise<void>;
	/**
	 * Gives the text of an answer. Must not be called while it waits.
	 * @throws {QueryError} when the engine refuses the query or breaks
	 * @throws {DeadlineError} at the deadline
	 */
	ask(question: WorkerQuestion, deadlineMs: number): Promise<string>;
	/** Stops the engine; whoever waits for it is told so. */
	close(): Promise<void>;
}

/** Starts an engine, and another one whenever it must be stopped. */
export function superviseEngine(start: WorkerStart): Supervisor {
	let engine = startEngine(start);
	let isClosed = false;
	const checkOpen = (): void => {
		if (isClosed) throw new QueryError("the store is closed");
	};
	return {
		whenReady: engine.whenReady,
		ask: async (question, deadlineMs) => {
			checkOpen();
			const answer = await engine.ask(question, deadlineMs);
			if (answer.kind === "answer") return answer.text;
			if (answer.kind === "refused")
				throw new QueryError(describeRefusal(answer.message, question.sparql));
			await engine.stop();
			checkOpen();
			engine = startEngine(start);
			throw failureOf(answer, deadlineMs);
		},
		close: async () => {
			isClosed = true;
			await engine.stop();
		},
	};
}

function failureOf(answer: EngineAnswer, deadlineMs: number): QueryError {
	if (answer.kind === "late")
		return new DeadlineError(
			`the query was stopped after ${deadlineMs / 1000} seconds`,
		);
	return new QueryError("the query is too large or too deep for the engine");
}
