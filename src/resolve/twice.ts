// Cases that are described twice: two records that people wrote, under one id, that say different things. Their statements are of one case.
import { hashWords } from "../model/decision.ts";
import type { Issue, Position } from "../model/issue.ts";
import type { CaseRecord } from "../model/record.ts";
import type { ResolvedStatement } from "../model/statement.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { rdf } from "../vocabulary/standard.ts";

/** Where a case was described first, and a hash of what was said. */
interface FirstRecord {
	readonly file: string;
	readonly position: Position;
	readonly said: string;
}

/** Looks at one record after the other; gives a warning for one that describes a case again. */
export type TwiceWatch = (
	record: CaseRecord,
	statements: readonly ResolvedStatement[],
) => Issue | undefined;

/**
 * Opens a watch for cases that are described twice. Records with a docket number are one case on purpose, records found in documents are
 * told apart by publisher and date, and two records that say the same are one record in two places. Remembers every case.
 */
export function openTwiceWatch(): TwiceWatch {
	const first = new Map<string, FirstRecord>();
	return (record, statements) => {
		const { source, fields } = record;
		const iri = source.method === undefined ? findCase(statements) : undefined;
		if (iri === undefined) return undefined;
		const said = hashWords(JSON.stringify(fields));
		const known = first.get(iri);
		if (known === undefined) {
			first.set(iri, { file: source.file, position: source.locate([]), said });
			return undefined;
		}
		return known.said === said ? undefined : reportTwice(record, iri, known);
	};
}

/** Gives the case that a record is about, unless it has a docket number. */
function findCase(
	statements: readonly ResolvedStatement[],
): string | undefined {
	const [first] = statements;
	const isCase =
		first?.predicate === rdf.type &&
		first.object.kind === "reference" &&
		first.object.iri === cgClass.Case;
	if (first === undefined || !isCase) return undefined;
	const { iri } = first.subject;
	const hasDocket = statements.some(
		({ subject, predicate }) =>
			subject.iri === iri && predicate === cgProperty.docketNumber,
	);
	return hasDocket ? undefined : iri;
}

function reportTwice(
	{ source }: CaseRecord,
	iri: string,
	{ file, position }: FirstRecord,
): Issue {
	const name = iri.slice(iri.lastIndexOf("/") + 1);
	return {
		code: "described-twice",
		stage: "resolve",
		severity: "warning",
		file: source.file,
		position: source.locate([]),
		path: "",
		message: `case “${name}” is described in ${file}:${position.line}:${position.column} too, and differently: if these are two cases, give one an id of its own`,
	};
}
