// A limit on how many tasks are under way at once; those that wait start in the order in which they came.

export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a limit. @param most at least 1 */
export function makeLimit(most: number): Limit {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (task) => {
		if (running < most) running += 1;
		else await new Promise<void>((start) => waiting.push(start));
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			// The place passes to the next one, so that none that comes meanwhile takes it.
			if (next === undefined) running -= 1;
			else next();
		}
	};
}
