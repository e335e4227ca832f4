// Evidence: the words, or the provision of law, by which a statement holds. Made by map/, written as RDF by assert/.

export type Evidence = Quote | Citation;

/** Words of a document. `start` and `end` count Unicode code points; `end` is exclusive. */
export interface Quote {
	readonly kind: "quote";
	/** IRI of the document. */
	readonly document: string;
	readonly exact: string;
	/** Up to 32 code points before and after, so that the words are found again in a changed text. */
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
	/** IRI of the concept of scheme/method that says how the statement was obtained. */
	readonly method: string;
	/** How sure the method is: 0 to 1. */
	readonly confidence: number;
}

/** A provision of law by which a statement holds. */
export interface Citation {
	readonly kind: "citation";
	/** IRI of the provision. */
	readonly provision: string;
}
