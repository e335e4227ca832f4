// The budget of a build: how many requests, and how many tokens, a model may be asked. When it is spent nothing more is sent.

export interface BudgetOptions {
	/** Requests, those that are repeated counted each time. */
	readonly requests?: number;
	/** Tokens of questions and answers, as the server counts them. Requests under way when the last is spent are not called back. */
	readonly tokens?: number;
}

export interface Budget {
	/** Takes one request off the budget; gives why not when it is spent. */
	take(): string | undefined;
	/** Counts what a request has cost. */
	spend(tokens: number): void;
	spent(): { readonly requests: number; readonly tokens: number };
}

/** Opens a budget. */
export function openBudget({
	requests = Number.POSITIVE_INFINITY,
	tokens = Number.POSITIVE_INFINITY,
}: BudgetOptions): Budget {
	const spent = { requests: 0, tokens: 0 };
	return {
		take() {
			if (spent.requests >= requests)
				return `the budget of ${requests} requests is spent`;
			if (spent.tokens >= tokens)
				return `the budget of ${tokens} tokens is spent`;
			spent.requests += 1;
			return undefined;
		},
		spend(cost) {
			spent.tokens += cost;
		},
		spent: () => ({ ...spent }),
	};
}
