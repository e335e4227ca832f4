// Checks expectations on counts against a store.
import type { Expectation, UnmetExpectation } from "../model/expectation.ts";
import type { QueryStore } from "../model/store.ts";

/** Asks the store each expectation's question; gives those that are not met, in their order. @throws {QueryError} for a question that is malformed */
export async function checkExpectations(
	store: QueryStore,
	expectations: readonly Expectation[],
): Promise<UnmetExpectation[]> {
	const unmet: UnmetExpectation[] = [];
	for (const expectation of expectations) {
		const found = await askNumber(store, expectation.query);
		if (found === undefined || !isMet(expectation, found))
			unmet.push({ expectation, found });
	}
	return unmet;
}

/** Says what was expected and what was found. */
export function describeUnmet({
	expectation,
	found,
}: UnmetExpectation): string {
	const { name, equals, atLeast } = expectation;
	const expected =
		equals === undefined ? `at least ${atLeast}` : String(equals);
	return `${name}: expected ${expected}, found ${found ?? "no number"}`;
}

async function askNumber(
	store: QueryStore,
	query: string,
): Promise<number | undefined> {
	const result = await store.query(query);
	const value =
		result.kind === "bindings" ? result.rows[0]?.[0]?.value : undefined;
	const number = value === undefined ? Number.NaN : Number(value);
	return Number.isNaN(number) ? undefined : number;
}

function isMet({ equals, atLeast }: Expectation, found: number): boolean {
	return equals === undefined ? found >= (atLeast ?? 0) : found === equals;
}
