// Turtle and TriG, by n3's writer: prefixed, and grouped by graph and subject when the quads are sorted.
import type { Quad } from "@rdfjs/types";
import { DataFactory, Writer } from "n3";
import { rdf } from "../vocabulary/standard.ts";

/** Writes quads as Turtle, leaving their graphs out. */
export function* writeTurtle(
	quads: Iterable<Quad>,
	prefixes: Readonly<Record<string, string>>,
): Generator<string> {
	yield* write(
		"text/turtle",
		prefixes,
		quads,
		({ subject, predicate, object }) =>
			DataFactory.quad(subject, predicate, object),
	);
}

/** Writes quads as TriG. */
export function* writeTriG(
	quads: Iterable<Quad>,
	prefixes: Readonly<Record<string, string>>,
): Generator<string> {
	yield* write("application/trig", prefixes, quads, (quad) => quad);
}

/** Puts the types of each subject before what else is said of it. */
function* typesFirst(quads: Iterable<Quad>): Generator<Quad> {
	let types: Quad[] = [];
	let others: Quad[] = [];
	let last: Quad | undefined;
	for (const quad of quads) {
		if (
			last !== undefined &&
			!(quad.subject.equals(last.subject) && quad.graph.equals(last.graph))
		) {
			yield* types;
			yield* others;
			types = [];
			others = [];
		}
		(quad.predicate.value === rdf.type ? types : others).push(quad);
		last = quad;
	}
	yield* types;
	yield* others;
}

/** The writer ends a subject when it begins the next; a blank line between them helps the reader. */
const SUBJECT_END = ".\n";

function* write(
	format: string,
	prefixes: Readonly<Record<string, string>>,
	quads: Iterable<Quad>,
	prepare: (quad: Quad) => Quad,
): Generator<string> {
	const chunks: string[] = [];
	const sink = {
		write(chunk: string, _encoding: string, done?: () => void): void {
			chunks.push(
				chunk.startsWith(SUBJECT_END)
					? `${SUBJECT_END}\n${chunk.slice(SUBJECT_END.length)}`
					: chunk,
			);
			done?.();
		},
		end(done?: () => void): void {
			done?.();
		},
	};
	const writer = new Writer(sink, { format, prefixes: { ...prefixes } });
	for (const quad of typesFirst(quads)) {
		writer.addQuad(prepare(quad));
		yield* chunks.splice(0);
	}
	writer.end(() => {});
	yield* chunks.splice(0);
}
