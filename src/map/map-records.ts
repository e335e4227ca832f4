// Records to statements, one batch a record. Which mapping a record goes by is decided here.
import type { Document } from "../model/document.ts";
import { documentIri } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import type { CaseRecord } from "../model/record.ts";
import type { StatementBatch } from "../model/statement.ts";
import type { MappingPlan, NodePlan } from "./compile.ts";
import type { Mapper } from "./mapper.ts";
import { addError, placeOf } from "./mapper.ts";
import { mapNode } from "./node.ts";
import { quoteRecord } from "./quote.ts";

/** What mapping needs besides the records. */
export interface MapOptions {
	/** Compiled mappings; the first that fits a record is used. */
	readonly plans: readonly MappingPlan[];
	/** Documents by id, for quotes. */
	readonly documents: ReadonlyMap<string, Document>;
	/** IRIs of the files that records come from, as documents, by path. */
	readonly fileIris: ReadonlyMap<string, string>;
}

/** Maps a record. The batch of a record that no mapping fits, or that is wrong in some part, has an issue that rejects it. */
export function mapRecord(
	record: CaseRecord,
	options: MapOptions,
): StatementBatch {
	const chosen = chooseNode(record, options.plans);
	const plan = typeof chosen === "string" ? options.plans[0] : chosen.plan;
	if (plan === undefined) return { record, statements: [], issues: [] };
	const mapper: Mapper = {
		plan,
		record,
		documents: options.documents,
		statements: [],
		issues: [],
		made: new Set(),
		seen: new Set(),
	};
	if (typeof chosen === "string") addError(mapper, "no-mapping", chosen, []);
	else {
		const { source } = record;
		const quote = quoteRecord(
			source,
			options.fileIris.get(source.file) ?? documentIri(source.file),
		);
		// What was found in a document holds by its words, never by the record that states it.
		const around = {
			path: [],
			evidence: source.method === undefined ? [quote] : [],
		};
		const place = placeOf(mapper, record.fields, around);
		if (place.evidence.length === 0)
			addError(mapper, "no-evidence", "the record quotes nothing", []);
		mapNode(mapper, chosen.node, record.fields, place, "");
	}
	return { record, statements: mapper.statements, issues: mapper.issues };
}

function chooseNode(
	record: CaseRecord,
	plans: readonly MappingPlan[],
): { plan: MappingPlan; node: NodePlan } | string {
	for (const plan of plans) {
		const { match } = plan.mapping;
		if (!("files" in match)) continue;
		const node = match.files.some((pattern) =>
			matchesName(record.source.file, pattern),
		)
			? plan.nodes.get(match.node)
			: undefined;
		if (node !== undefined) return { plan, node };
	}
	let reason = "no mapping is for records of this file";
	for (const plan of plans) {
		const { match } = plan.mapping;
		if (!("field" in match)) continue;
		const type = record.fields[match.field];
		const node = typeof type === "string" ? plan.nodes.get(type) : undefined;
		if (node !== undefined) return { plan, node };
		reason =
			type === undefined
				? `the record has no \`${match.field}\`, and no mapping is for files of this name`
				: `no mapping knows records of ${match.field} ${quoteValue(type)} (known: ${[...plan.nodes.keys()].join(", ")})`;
	}
	return reason;
}

/** Tells whether a file's name fits a pattern in which `*` stands for any characters. */
function matchesName(path: string, pattern: string): boolean {
	const name = path.split(/[/\\]/).at(-1) ?? path;
	const parts = pattern.split("*");
	const first = parts[0] ?? "";
	const last = parts.at(-1) ?? "";
	if (parts.length === 1) return name === pattern;
	if (
		!name.startsWith(first) ||
		!name.endsWith(last) ||
		name.length < first.length + last.length
	)
		return false;
	let at = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = name.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= name.length - last.length;
}
