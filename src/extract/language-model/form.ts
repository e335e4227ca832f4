// What a language model may state: a part of Casegraph's record format (data/mappings/casegraph.yaml), as a table. A field is a line here.

/** How a value is given, and so how it is checked against the words that it quotes (support.ts). */
export type FieldKind =
	/** A name, a number of a docket: the quote holds it letter for letter. */
	| "name"
	/** Words of the document. */
	| "text"
	| "date"
	/** A number of months. */
	| "months"
	| "decimal"
	/** ISO 4217 code. */
	| "currency"
	/** A concept that the document names: written as the document has it. */
	| "mention"
	/** A concept of a short scheme: one of its names. */
	| "concept"
	/** A procedural status: held by the words of cue.ts. */
	| "status"
	| "node";

export interface FieldForm {
	readonly kind: FieldKind;
	/** Concept scheme of a mention, concept or status. */
	readonly scheme?: string;
	/** Node of the record format that the objects of the field are. */
	readonly node?: NodeName;
	/** Whether several values may be stated; of one value only, a second is a contradiction. */
	readonly isMany?: boolean;
	/** Whether an object without the value says nothing. */
	readonly isRequired?: boolean;
}

export type NodeName =
	| "case"
	| "defendant"
	| "count"
	| "sentence"
	| "holding"
	| "proceeding"
	| "remedy"
	| "official"
	| "post";

export type NodeForm = Readonly<Record<string, FieldForm>>;

const name = { kind: "name" } as const;
const text = { kind: "text" } as const;
const date = { kind: "date" } as const;
const months = { kind: "months" } as const;
const agency = { kind: "mention", scheme: "agency" } as const;
const offense = { kind: "mention", scheme: "offense" } as const;
const circumstances = {
	kind: "concept",
	scheme: "circumstance",
	isMany: true,
} as const;

/** Nodes and fields by their names in the record format. Titles and identifiers are not asked for: identity is not for a model to say. */
export const forms: Readonly<Record<NodeName, NodeForm>> = {
	case: {
		docket: name,
		court: agency,
		procuratorate: agency,
		decided: date,
		defendants: { kind: "node", node: "defendant", isMany: true },
		conduct: { kind: "mention", scheme: "conduct", isMany: true },
		technology: { kind: "mention", scheme: "technology", isMany: true },
		data_object: { kind: "mention", scheme: "data-object", isMany: true },
		holdings: { kind: "node", node: "holding", isMany: true },
		proceedings: { kind: "node", node: "proceeding", isMany: true },
	},
	defendant: {
		name: { ...name, isRequired: true },
		alias: { ...name, isMany: true },
		circumstances,
		counts: { kind: "node", node: "count", isMany: true },
		sentence: { kind: "node", node: "sentence" },
	},
	count: {
		offense: { ...offense, isRequired: true },
		status: { kind: "status", scheme: "status" },
		status_date: date,
		circumstances,
		sentence: { kind: "node", node: "sentence" },
	},
	sentence: {
		penalty: { kind: "concept", scheme: "penalty", isMany: true },
		term: months,
		probation: months,
		fine: { kind: "decimal" },
		currency: { kind: "currency" },
		confiscation: text,
		other: { ...text, isMany: true },
	},
	holding: {
		text: { ...text, isRequired: true },
		constitutes: { ...offense, isMany: true },
	},
	proceeding: {
		kind: { kind: "concept", scheme: "proceeding-type", isRequired: true },
		docket: name,
		court: agency,
		procuratorate: agency,
		decided: date,
		outcome: text,
		remedies: { kind: "node", node: "remedy", isMany: true },
	},
	remedy: {
		kind: { kind: "concept", scheme: "remedy-type", isRequired: true },
		text,
	},
	official: {
		name: { ...name, isRequired: true },
		title: text,
		posts: { kind: "node", node: "post", isMany: true },
	},
	post: {
		title: { ...text, isRequired: true },
		agency: { ...agency, isRequired: true },
	},
};

/** Lists of an answer, and the nodes that they hold: what becomes a record of its own. */
export const roots: Readonly<Record<string, NodeName>> = {
	cases: "case",
	officials: "official",
};
