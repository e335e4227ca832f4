// What the labels of a document say, in one form for all kinds of labels. What a label leaves empty is left out, and not scored.

export interface Gold {
	readonly court?: string;
	readonly docket?: string;
	readonly procuratorates?: readonly string[];
	/** ISO. */
	readonly date?: string;
	readonly articles?: readonly GoldArticle[];
	readonly keywords?: readonly string[];
	readonly proceedings?: readonly GoldProceeding[];
	/** Set where the document states the rule that the case stands for. */
	readonly hasHolding?: boolean;
	readonly defendants?: readonly GoldDefendant[];
	readonly agencies?: readonly GoldInvolvement[];
	readonly officials?: readonly GoldInvolvement[];
}

export interface GoldArticle {
	/** As labelled; the Criminal Law where it is left out. */
	readonly law?: string;
	/** `264`, or `253-1`. */
	readonly article: string;
	/** Only the number of the article was labelled: 133 stands for 133-1, too. */
	readonly isBare: boolean;
	readonly paragraph?: string;
}

export interface GoldProceeding {
	readonly court?: string;
	readonly docket?: string;
	readonly date?: string;
	/** `first`, `second`, or `retrial`. */
	readonly instance?: string;
}

export interface GoldDefendant {
	readonly name: string;
	readonly counts: readonly GoldCount[];
	/** `null` where it is labelled that there is none. */
	readonly sentence?: GoldSentence | null;
	/** By concept of scheme/circumstance: whether it was found of the defendant. */
	readonly circumstances: ReadonlyMap<string, boolean>;
}

export interface GoldCount {
	/** Left out where the document does not name it. */
	readonly offense?: string;
	/** Concept of scheme/status. */
	readonly status?: string;
}

/** Amounts in whole currency units, terms in months. A field that is `null` is labelled as not imposed. */
export interface GoldSentence {
	/** Set where the label is a row of cells, which may be of one count of several, and whose months may be whole ones. */
	readonly isCell?: true;
	/** Concept of scheme/penalty, where no term is labelled. */
	readonly penalty?: string;
	readonly months?: number;
	/** Of a sentence from one term to another; `null` when there is no upper bound. */
	readonly minimumMonths?: number | null;
	readonly maximumMonths?: number | null;
	readonly probationMonths?: number | null;
	readonly isSuspended?: boolean;
	readonly fine?: number | null;
	readonly restitution?: readonly number[] | null;
}

export interface GoldInvolvement {
	readonly name: string;
	/** Concept of scheme/involvement-role. */
	readonly role: string;
}
