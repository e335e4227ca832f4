// Kinds of literal value: how a raw value becomes a literal, or why it cannot. A new kind is a line of the table.
import { datatypeOfDate } from "../model/date.ts";
import { quoteValue } from "../model/issue.ts";
import type { RawValue } from "../model/record.ts";
import type { LiteralValue } from "../model/statement.ts";
import { isPlainText } from "../model/term.ts";
import { xsd } from "../vocabulary/standard.ts";

/** A literal, or the reason why the raw value is none, worded to follow “… is not”. */
export type ValueResult =
	| LiteralValue
	| { readonly kind: "refused"; readonly reason: string };

type ValueReader = (raw: RawValue) => ValueResult;

/** Readers of the kinds of value that a mapping can name, besides texts, nodes, concepts and references. */
export const valueReaders: Readonly<Record<string, ValueReader>> = {
	string: (raw) =>
		isScalar(raw) ? literal(String(raw), xsd.string) : refuse(raw, "a string"),
	integer: (raw) => matched(raw, /^[+-]?\d+$/, xsd.integer, "an integer"),
	decimal: (raw) =>
		matched(raw, /^[+-]?(\d+(\.\d+)?|\.\d+)$/, xsd.decimal, "a decimal number"),
	boolean: (raw) =>
		matched(raw, /^(true|false)$/, xsd.boolean, "true or false"),
	address: (raw) =>
		typeof raw === "string"
			? literal(raw, xsd.anyURI)
			: refuse(raw, "an address"),
	year: (raw) => matched(raw, /^\d{4}$/, xsd.gYear, "a year of four digits"),
	date: readDate,
	duration: readDuration,
};

function readDate(raw: RawValue): ValueResult {
	const text = isScalar(raw) ? String(raw) : "";
	const datatype = datatypeOfDate(text);
	return datatype === undefined
		? refuse(
				raw,
				"a date of the calendar, such as 2025-03-19, 2025-03, 2025 or --05-28",
			)
		: literal(text, datatype);
}

function readDuration(raw: RawValue): ValueResult {
	const months = isScalar(raw) && raw !== "" ? Number(raw) : Number.NaN;
	if (/^\d+$/.test(String(raw)) && Number.isSafeInteger(months))
		return literal(`P${months}M`, xsd.duration);
	return matched(
		raw,
		/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/,
		xsd.duration,
		"a duration such as P3Y6M, or a number of months",
	);
}

function matched(
	raw: RawValue,
	form: RegExp,
	datatype: string,
	expected: string,
): ValueResult {
	const text = isScalar(raw) ? String(raw) : "";
	return form.test(text) ? literal(text, datatype) : refuse(raw, expected);
}

function literal(value: string, datatype: string): ValueResult {
	if (isPlainText(value)) return { kind: "literal", value, datatype };
	return {
		kind: "refused",
		reason: `${quoteValue(value)} has control characters or lone surrogates`,
	};
}

function refuse(raw: RawValue, expected: string): ValueResult {
	const hint =
		typeof raw === "number" && !isExact(raw)
			? ": a number this large must stand in quotes"
			: "";
	return {
		kind: "refused",
		reason: `${quoteValue(raw)} is not ${expected}${hint}`,
	};
}

function isScalar(raw: RawValue): raw is string | number | boolean {
	return (
		typeof raw === "string" ||
		typeof raw === "boolean" ||
		(typeof raw === "number" && isExact(raw))
	);
}

/** Tells whether a number is surely the one that the source has: beyond 2^53 digits are lost in reading, and must be quoted. */
function isExact(number: number): boolean {
	return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}
