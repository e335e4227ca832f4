// An expectation: a question whose answer is one number, and what that number must be.

export interface Expectation {
	readonly name: string;
	/** SPARQL SELECT that gives one row with one number. */
	readonly query: string;
	readonly equals?: number;
	readonly atLeast?: number;
}

/** An expectation that a graph does not meet. */
export interface UnmetExpectation {
	readonly expectation: Expectation;
	/** The number that the graph gave; undefined when it gave none. */
	readonly found: number | undefined;
}
