// Asking again: after failures that may pass, ever later, and not before the server says.
import { setTimeout as sleep } from "node:timers/promises";
import type { Attempt } from "./response.ts";

export interface RetryOptions {
	/** Attempts after the first. */
	readonly retries: number;
	/** Wait before the second attempt, doubled before each further one. */
	readonly backoffMs: number;
	/** No wait is longer; a server that asks for a longer one is not asked again. */
	readonly longestWaitMs: number;
}

export const RETRY: RetryOptions = {
	retries: 4,
	backoffMs: 500,
	longestWaitMs: 60_000,
};

/** Attempts until it succeeds, fails for good, or has failed often enough; gives the last attempt. */
export async function tryAgain(
	attempt: () => Promise<Attempt>,
	{ retries, backoffMs, longestWaitMs }: RetryOptions,
	wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Attempt> {
	for (let nth = 0; ; nth += 1) {
		const result = await attempt();
		if (result.kind === "answer" || !result.isPassing) return result;
		if (nth === retries)
			return retries === 0
				? result
				: { ...result, reason: `${result.reason} (${nth + 1} attempts)` };
		const asked = (result.retryAfter ?? 0) * 1000;
		if (asked > longestWaitMs)
			return {
				...result,
				reason: `${result.reason} (it asks to wait ${result.retryAfter} seconds)`,
			};
		await wait(Math.max(asked, Math.min(backoffMs * 2 ** nth, longestWaitMs)));
	}
}
