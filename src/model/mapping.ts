// A mapping: how the fields of a record become statements, as a declarative file says it. Read by read/, compiled by map/.

export interface Mapping {
	readonly name: string;
	readonly match: MappingMatch;
	/** Whether a field that the mapping does not know rejects the record. */
	readonly unknownFields: "reject" | "ignore";
	readonly nodes: Readonly<Record<string, NodeMapping>>;
}

/** Which records a mapping is for: those whose `field` names a node of it, or those of certain files. */
export type MappingMatch =
	| { readonly field: string }
	| { readonly files: readonly string[]; readonly node: string };

/** How an object becomes an entity. */
export interface NodeMapping {
	/** Prefixed name of the class. */
	readonly class: string;
	/** Prefixed name of a class of another vocabulary that is stated beside it. */
	readonly also?: string;
	/** Template of the IRI below the base, such as `case/{docket|id}` or `{parent}/sentence`. */
	readonly iri: string;
	/** Field for which a plain string stands. */
	readonly key?: string;
	readonly fields: Readonly<Record<string, FieldMapping>>;
}

/** How a field becomes statements. */
export interface FieldMapping {
	/** Prefixed name of the property. */
	readonly property: string;
	/** Kind of value, with its argument: `text`, `text zh`, `concept offense`, `node count`, … */
	readonly value: string;
	/** Name of the field or column in the source, when it is not the field's own; `.` is the whole object. */
	readonly from?: string;
	/** Separator of a list written in one string. */
	readonly split?: string;
	/** The statement runs from the value to the entity. */
	readonly inverse?: boolean;
	/** A value that holds for every record, whatever it says. */
	readonly constant?: string;
}
