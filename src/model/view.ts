// The viewer's data: what graph/ projects, export/ writes and web/ draws. The only module of src/ besides vocabulary/ that web/ imports.

/** A text in the languages of the graph; at least one is there. */
export interface LocalizedText {
	readonly en?: string;
	readonly zh?: string;
}

/** `view.json`: all that is drawn, searched and filtered. Columns of one table have equal length; numbers are row indexes. */
export interface View {
	readonly version: 1;
	readonly classes: readonly ViewClass[];
	readonly relations: readonly ViewRelation[];
	readonly nodes: {
		readonly iri: readonly string[];
		/** Row of `classes`. */
		readonly class: readonly number[];
		readonly label: readonly LocalizedText[];
		/** Further names in any language, for search. */
		readonly names: readonly (readonly string[])[];
		/** Coordinates of the stored layout, in layout units, rounded to 0.01. */
		readonly x: readonly number[];
		readonly y: readonly number[];
	};
	readonly edges: {
		/** Rows of `nodes`. */
		readonly source: readonly number[];
		readonly target: readonly number[];
		/** Row of `relations`. */
		readonly relation: readonly number[];
		/** Where the statement comes from: 0 a source, 1 a rule, 2 the ontology. */
		readonly origin: readonly EdgeOrigin[];
	};
}

export type EdgeOrigin = 0 | 1 | 2;

export interface ViewClass {
	readonly iri: string;
	readonly label: LocalizedText;
	readonly definition: LocalizedText;
	/** CSS hexadecimal colour. */
	readonly colour: string;
	readonly shape: NodeShape;
	/** Place in the legend, from 1. */
	readonly order: number;
	/** Radius in pixels at the default zoom, before growth with degree. */
	readonly size: number;
}

export type NodeShape = "circle" | "square" | "diamond" | "triangle";

export interface ViewRelation {
	readonly iri: string;
	readonly label: LocalizedText;
	readonly definition: LocalizedText;
}

/** `detail.json`: what the panel shows. Rows are aligned with those of `View`. */
export interface ViewDetail {
	readonly version: 1;
	/** Properties with literal values, by row. */
	readonly properties: readonly ViewRelation[];
	/** One list for each node. */
	readonly nodes: readonly (readonly ViewValue[])[];
	/** Row of `supports` for each edge. */
	readonly edges: readonly number[];
	readonly supports: readonly ViewSupport[];
	readonly quotes: readonly ViewQuote[];
	readonly documents: readonly ViewDocument[];
	readonly rules: readonly ViewRule[];
	/** By node, then by relation. */
	readonly conflicts: readonly ViewConflict[];
}

export interface ViewLiteral {
	readonly value: string;
	readonly language?: string;
	/** IRI, absent for plain strings and texts with a language. */
	readonly datatype?: string;
}

export interface ViewValue extends ViewLiteral {
	/** Row of `properties`. */
	readonly property: number;
	/** Row of `supports`. */
	readonly support: number;
}

/** Two statements of different documents about one entity, of which only one can hold. */
export interface ViewConflict {
	/** Row of `nodes`: the entity, or the nearest one that encloses it and is drawn. */
	readonly node: number;
	/** The relation or property in which the documents differ. */
	readonly relation: LocalizedText;
	readonly sides: readonly [ViewConflictSide, ViewConflictSide];
}

/** One of two statements that conflict. */
export interface ViewConflictSide {
	/** The name of an entity, or a value. */
	readonly object: { readonly label: LocalizedText } | ViewLiteral;
	/** Row of `supports`. */
	readonly support: number;
}

/** Why a statement stands in the graph. */
export interface ViewSupport {
	/** IRI of the statement; absent for what the ontology says. */
	readonly statement?: string;
	/** Rows of `quotes`. */
	readonly quotes: readonly number[];
	readonly provisions: readonly LocalizedText[];
	readonly derivations: readonly ViewDerivation[];
}

export interface ViewDerivation {
	/** Row of `rules`. */
	readonly rule: number;
	readonly premises: readonly ViewPremise[];
}

/** A premise in words: its subject, relation and object, with what supports it. */
export interface ViewPremise {
	readonly subject: LocalizedText;
	readonly relation: LocalizedText;
	readonly object: LocalizedText;
	/** Row of `supports`. */
	readonly support: number;
}

export interface ViewRule {
	readonly iri: string;
	readonly label: LocalizedText;
	readonly definition: LocalizedText;
}

export interface ViewQuote {
	/** Row of `documents`. */
	readonly document: number;
	readonly exact: string;
	/** Unicode code points of the document's text; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	readonly method: LocalizedText;
	readonly confidence: number;
}

export interface ViewDocument {
	readonly iri: string;
	readonly title: string;
	readonly language: string;
	readonly publisher?: string;
	readonly date?: string;
	/** As given by the source; made a link only when its scheme is http or https. */
	readonly address?: string;
	readonly isDigest: boolean;
	readonly text: string;
}
