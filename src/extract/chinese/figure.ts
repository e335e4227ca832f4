// Figures of a release: how many cases and defendants in what time, how much more or less than before, what share. Works on folded text.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import { readCounts } from "./count-figure.ts";
import { describeFigure } from "./figure-record.ts";
import { lastPeriod, type Subject, seeSubjects } from "./figure-subject.ts";
import { readShares } from "./share-figure.ts";

/** Describes the figures of a part of a text as observations, in their order. */
export function describeFigures(
	reading: Reading,
	span: Span,
	lexicon: Lexicon,
): RawObject[] {
	const found = new Map<string, RawObject>();
	let subject: Subject = { about: new Map() };
	for (const clause of splitClauses(reading.folded, span)) {
		if (clause.isParagraph) subject = { about: new Map() };
		const period = lastPeriod(reading.folded, clause);
		if (period !== undefined) subject.period = period;
		seeSubjects(reading, clause, subject, lexicon);
		for (const figure of [
			...readCounts(reading.folded, clause, subject),
			...readShares(reading, clause, lexicon),
		]) {
			const record = describeFigure(reading, figure, clause, subject);
			if (record !== undefined && !found.has(String(record.id)))
				found.set(String(record.id), record);
		}
	}
	return [...found.values()];
}

interface Clause extends Span {
	readonly isParagraph: boolean;
}

/** Clauses up to a stop or a semicolon. */
function* splitClauses(text: string, { start, end }: Span): Generator<Clause> {
	for (const match of text.slice(start, end).matchAll(/[^。;\n]+[。;]?/g)) {
		const at = start + match.index;
		const isParagraph = at === start || text.charAt(at - 1) === "\n";
		yield { start: at, end: at + match[0].length, isParagraph };
	}
}
