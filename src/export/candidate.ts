// candidates.jsonl: what a reviewer should decide, one JSON object a line, IRIs as paths below the base.
import { join } from "node:path";
import {
	CANDIDATES_FILE,
	type Candidate,
	type CandidateSide,
} from "../model/candidate.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import { writeTextFile } from "./file.ts";

/** Writes the candidates of a build, in their order. */
export function writeCandidates(
	folder: string,
	candidates: readonly Candidate[],
): void {
	writeTextFile(join(folder, CANDIDATES_FILE), formatCandidates(candidates));
}

function* formatCandidates(
	candidates: readonly Candidate[],
): Generator<string> {
	for (const candidate of candidates) {
		const { left, right } = candidate;
		yield `${JSON.stringify({
			...candidate,
			left: shortenSide(left),
			...(right === undefined ? {} : { right: shortenSide(right) }),
		})}\n`;
	}
}

function shortenSide(side: CandidateSide): CandidateSide {
	const { statement } = side;
	return {
		...side,
		iri: shorten(side.iri),
		lines: side.lines.map(shorten),
		...(statement === undefined
			? {}
			: {
					statement: {
						...statement,
						subject: shorten(statement.subject),
						predicate: shorten(statement.predicate),
						object: shorten(statement.object),
					},
				}),
		quotes: side.quotes.map((quote) => ({
			...quote,
			document: shorten(quote.document),
		})),
	};
}

function shorten(iri: string): string {
	return iri.startsWith(DEFAULT_BASE) ? iri.slice(DEFAULT_BASE.length) : iri;
}
