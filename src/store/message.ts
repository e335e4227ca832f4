// What engine.ts and its worker say to each other.

/** What a worker is started with. */
export interface WorkerStart {
	/** N-Quads in UTF-8, in memory that both threads see, so that a new worker needs no copy. */
	readonly quads: Uint8Array<SharedArrayBuffer>;
	/** Base of relative IRIs in queries. */
	readonly base: string;
}

/** One query. There is never more than one on its way. */
export interface WorkerQuestion {
	readonly sparql: string;
	/** Media type of the answer. */
	readonly format: string;
}

/** `ready` comes once, when the quads are loaded. After `broken` the engine's memory cannot be trusted, and the worker must go. */
export type WorkerAnswer =
	| { readonly kind: "ready" }
	| { readonly kind: "answer"; readonly text: string }
	| { readonly kind: "refused"; readonly message: string }
	| { readonly kind: "broken"; readonly message: string };
