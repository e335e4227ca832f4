// The depth of values: what parses, maps or prints them calls itself for each level, and must not be made to exhaust the stack.
import { Lexer, Parser } from "yaml";
import type { RawObject, RawValue } from "../model/record.ts";

/** Lists and maps within each other; records of cases have less than ten. */
export const DEPTH_LIMIT = 100;

/** Says why a value that is too deep is not taken. */
export const DEPTH_MESSAGE: string = `a value is nested more than ${DEPTH_LIMIT} deep`;

/** Tells whether a value is nested deeper than the limit. */
export function isDeepValue(
	value: RawValue | undefined,
	limit: number = DEPTH_LIMIT,
): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (limit === 0) return true;
	// Loops without closures: this runs for every record.
	if (Array.isArray(value)) {
		for (const part of value) if (isDeepValue(part, limit - 1)) return true;
	} else {
		const fields = value as RawObject;
		for (const name in fields)
			if (isDeepValue(fields[name], limit - 1)) return true;
	}
	return false;
}

/** Tells whether a YAML text is nested deeper than the limit, without composing its values. */
export function isDeepYaml(text: string): boolean {
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		// The parser moves only as its tokens are taken.
		Array.from(parser.next(lexeme));
		if (parser.stack.length > DEPTH_LIMIT) return true;
	}
	return false;
}
