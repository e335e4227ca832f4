// What a record says, without its quotes: tests of extractors compare it with what they expect.
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../../src/model/record.ts";

/** Gives a record with its values only. */
export function withoutQuotes(record: RawObject): RawObject {
	const said = plain(record);
	return isRawObject(said) ? said : {};
}

function plain(value: RawValue | undefined): RawValue | undefined {
	if (Array.isArray(value)) return value.map((item) => plain(item) ?? null);
	if (!isRawObject(value)) return value;
	if (
		"value" in value &&
		"quote" in value &&
		!("type" in value) &&
		!("measure" in value)
	)
		return plain(value.value);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([field]) => field !== "quote")
			.map(([field, inner]) => [field, plain(inner)]),
	);
}
