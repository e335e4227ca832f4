// A record: one structured description of a case, an event, a figure, … Made by read/, turned into statements by map/.
import type { Position } from "./issue.ts";

/** A value as it stands in a YAML, JSON or CSV source. */
export type RawValue =
	| null
	| boolean
	| number
	| string
	| readonly RawValue[]
	| RawObject;

export interface RawObject {
	readonly [field: string]: RawValue | undefined;
}

/** Steps from the root of a record to a value within it: field names and list indexes from 0. */
export type RecordPath = readonly (string | number)[];

/** One record of an input file. */
export interface CaseRecord {
	readonly fields: RawObject;
	readonly source: RecordSource;
}

/** Where a record stands. */
export interface RecordSource {
	/** Path of the file, as given to the reader. */
	readonly file: string;
	/** Place of the record among those of its file, from 0. */
	readonly index: number;
	/** Ids of the documents that the file names for quotes, by language; the first is the default. */
	readonly documents: ReadonlyMap<string, string>;
	/** The record as it is written in the file. */
	readonly text: string;
	/** Offset of `text` in the file, in Unicode code points, a byte order mark not counted. */
	readonly start: number;
	/** Last segment of the concept of scheme/method by which the record was found in its document; absent for a record that was written. */
	readonly method?: string;
	/** Line and column of a value of the record, or of the nearest enclosing value that has one. */
	locate(path: RecordPath): Position;
}

/** Tells whether a raw value is an object with fields. */
export function isRawObject(value: RawValue | undefined): value is RawObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
