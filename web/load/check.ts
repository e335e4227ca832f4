// Small checks that are put together to check a whole file; a failed check says where and what.

/** Throws a `Defect` if the value is not as it should be. */
export type Check = (value: unknown) => void;

/** A value that is not as it should be; the place is put together on the way out, so that sound data costs nothing. */
export class Defect extends Error {
	readonly place: string;

	constructor(expected: string, place = "") {
		super(expected);
		this.name = "Defect";
		this.place = place;
	}
}

export const isText: Check = (value) =>
	expect(typeof value === "string", "a text");

export const isNumber: Check = (value) =>
	expect(Number.isFinite(value), "a number");

export const isFlag: Check = (value) =>
	expect(typeof value === "boolean", "true or false");

/** Accepts one of the values, compared by identity. */
export function isOneOf(...allowed: readonly unknown[]): Check {
	return (value) =>
		expect(allowed.includes(value), `one of ${allowed.join(", ")}`);
}

/** Accepts a row of a table with so many rows. */
export function isRow(rows: number): Check {
	return (value) =>
		expect(
			typeof value === "number" &&
				Number.isInteger(value) &&
				value >= 0 &&
				value < rows,
			`a row below ${rows}`,
		);
}

/** Accepts a list of sound items, of the given length if one is given. */
export function isList(item: Check, length?: number): Check {
	return (value) => {
		if (!Array.isArray(value)) throw new Defect("a list");
		expect(
			length === undefined || value.length === length,
			`a list of length ${length}`,
		);
		value.forEach((each: unknown, index) => {
			checkAt(item, each, `[${index}]`);
		});
	};
}

/** Accepts an object whose named fields are sound; further fields are let be. */
export function isRecord(fields: Readonly<Record<string, Check>>): Check {
	const entries = Object.entries(fields);
	return (value) => {
		if (typeof value !== "object" || value === null)
			throw new Defect("an object");
		const properties = new Map<string, unknown>(Object.entries(value));
		for (const [name, check] of entries)
			checkAt(check, properties.get(name), `.${name}`);
	};
}

/** Accepts a missing value too. */
export function isOptional(check: Check): Check {
	return (value) => {
		if (value !== undefined) check(value);
	};
}

/** Accepts a text in at least one of the languages of the graph. */
export const isLocalizedText: Check = (value) => {
	isRecord({ en: isOptional(isText), zh: isOptional(isText) })(value);
};

/** Gives the length of a list in a field of an object, or 0 where there is none. */
export function lengthOf(value: unknown, ...path: readonly string[]): number {
	let current: unknown = value;
	for (const name of path) {
		if (typeof current !== "object" || current === null) return 0;
		current = new Map<string, unknown>(Object.entries(current)).get(name);
	}
	return Array.isArray(current) ? current.length : 0;
}

function expect(condition: boolean, expected: string): void {
	if (!condition) throw new Defect(expected);
}

function checkAt(check: Check, value: unknown, place: string): void {
	try {
		check(value);
	} catch (error) {
		if (!(error instanceof Defect)) throw error;
		throw new Defect(error.message, place + error.place);
	}
}
