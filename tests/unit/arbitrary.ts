// Random texts for property tests: Latin, Chinese, what RDF syntaxes use, and what lies beyond the basic plane.
import {
	type Arbitrary,
	array,
	constantFrom,
	integer,
	oneof,
} from "fast-check";

const SYNTAX = [..."<>\"'\\{}|^`@.;,:#()[]_?&= \t\r\n$%/-"];

const codePoint = (min: number, max: number): Arbitrary<string> =>
	integer({ min, max }).map((code) => String.fromCodePoint(code));

const readable = oneof(
	codePoint(0x61, 0x7a),
	codePoint(0x4e00, 0x9fff),
	codePoint(0xff00, 0xff60),
	codePoint(0x1f300, 0x1f6ff),
	codePoint(0x20000, 0x2a6df),
	constantFrom(...SYNTAX),
);

/** Text that a document or a label can have. */
export const plainText: Arbitrary<string> = array(readable, {
	maxLength: 120,
}).map((units) => units.join(""));

/** Any text at all, with control characters and lone surrogates. */
export const anyText: Arbitrary<string> = array(
	oneof(
		readable,
		codePoint(0, 0x9f),
		codePoint(0, 0xffff),
		codePoint(0xd800, 0xdfff),
	),
	{ maxLength: 40 },
).map((units) => units.join(""));
