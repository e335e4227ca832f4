// What a graph says of the cases of one document, as far as it is scored. Made by graph-reader.ts.

export interface Found {
	readonly courts: readonly Naming[];
	readonly dockets: readonly string[];
	readonly procuratorates: readonly Naming[];
	/** ISO. */
	readonly dates: readonly string[];
	readonly articles: readonly FoundArticle[];
	readonly keywords: readonly string[];
	readonly proceedings: readonly FoundProceeding[];
	/** Texts of holdings. */
	readonly holdings: readonly string[];
	readonly defendants: readonly FoundDefendant[];
	readonly agencies: readonly FoundInvolvement[];
	readonly officials: readonly FoundInvolvement[];
}

/** An entity with all its names. */
export interface Naming {
	readonly iri: string;
	/** At least one: the IRI itself, where the graph has no name. */
	readonly labels: readonly string[];
}

export interface FoundArticle {
	readonly law: Naming;
	readonly article: string;
	readonly paragraph?: string;
}

export interface FoundProceeding {
	readonly courts: readonly Naming[];
	readonly dockets: readonly string[];
	readonly dates: readonly string[];
	/** Concepts of scheme/proceeding-type. */
	readonly kinds: readonly string[];
}

export interface FoundDefendant {
	/** Names and aliases. */
	readonly names: readonly string[];
	readonly counts: readonly FoundCount[];
	readonly sentences: readonly FoundSentence[];
	/** Concepts of scheme/circumstance, of the defendant and of the counts. */
	readonly circumstances: ReadonlySet<string>;
}

export interface FoundCount {
	readonly offenses: readonly Naming[];
	/** The words of the charge, where they are kept. */
	readonly citations: readonly string[];
	/** Concepts of scheme/status. */
	readonly statuses: readonly string[];
	readonly sentences: readonly FoundSentence[];
}

/** Terms in months, amounts in whole currency units. */
export interface FoundSentence {
	/** Concepts of scheme/penalty. */
	readonly penalties: readonly string[];
	readonly terms: readonly number[];
	readonly minimumTerms: readonly number[];
	readonly maximumTerms: readonly number[];
	readonly probations: readonly number[];
	readonly fines: readonly number[];
	readonly restitutions: readonly number[];
}

export interface FoundInvolvement {
	readonly who: Naming;
	/** Concepts of scheme/involvement-role. */
	readonly roles: readonly string[];
}
