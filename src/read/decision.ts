// The ledger of decisions: JSON Lines, only ever added to. A line that undoes names the line that it undoes by a hash of it.
import { parseTree } from "jsonc-parser";
import { z } from "zod";
import {
	type Decision,
	decisionId,
	entityVerdicts,
} from "../model/decision.ts";
import type { InputFile } from "../model/input.ts";
import { mintIri } from "../model/iri.ts";
import { type Position, quoteValue } from "../model/issue.ts";
import { isIri, isLanguageTag, isPlainText } from "../model/term.ts";
import { readWholeText } from "./file.ts";
import { type RejectedInput, rejectInput } from "./item.ts";
import { errorOffset, jsonRange, parseJson } from "./json.ts";

/** What a ledger holds. */
export interface Ledger {
	/** Decisions that stand: those that were undone are left out; in the order of their lines. */
	readonly decisions: readonly Decision[];
	/** Lines that are no decisions. */
	readonly rejected: readonly RejectedInput[];
}

const text = z.string().min(1).refine(isPlainText, "has control characters");
const when = z.iso.datetime({ offset: true });
const hash = z
	.string()
	.regex(/^[0-9a-f]{20}$/, "is not a hash of 20 hexadecimal digits");
/** An entity by its path below the base, such as `case/x`, or by its IRI. */
const entity = text
	.transform((path) => (isIri(path) ? path : mintIri(path)))
	.refine(isIri, "is neither a path nor an IRI");
const signed = { who: text, when, why: text.exactOptional() };
const forReading = {
	subject: z.string().exactOptional(),
	predicate: z.string().exactOptional(),
	object: z.string().exactOptional(),
};
const onStatement = {
	...signed,
	...forReading,
	statement: entity,
	quotes: z.array(hash),
};

const ledgerLine = z.discriminatedUnion("decision", [
	z.strictObject({ decision: z.enum(["accept", "reject"]), ...onStatement }),
	z.strictObject({
		decision: z.literal("correct"),
		...onStatement,
		value: z.union([
			z.strictObject({ iri: entity }),
			z.strictObject({
				value: text,
				language: text
					.refine(isLanguageTag, "is not a language tag")
					.exactOptional(),
				datatype: text.refine(isIri, "is not an IRI").exactOptional(),
			}),
		]),
	}),
	z.strictObject({
		decision: z.enum(entityVerdicts),
		...signed,
		entities: z.tuple([entity, entity]),
		names: z.array(z.string()).exactOptional(),
		quotes: z.array(hash),
	}),
	z.strictObject({ decision: z.literal("undo"), of: hash, ...signed }),
]);

type LedgerLine = z.infer<typeof ledgerLine>;

/** Reads a ledger. A line that is malformed, or undoes no line before it, is rejected alone; blank lines are passed over. */
export async function readLedger(file: InputFile): Promise<Ledger> {
	const source = await readWholeText(file);
	return typeof source === "string"
		? parseLedger(source, file.path)
		: { decisions: [], rejected: [source] };
}

/** Reads the text of a ledger. */
export function parseLedger(source: string, file: string): Ledger {
	const decisions = new Map<string, Decision>();
	const rejected: RejectedInput[] = [];
	for (const [index, raw] of source.split("\n").entries()) {
		const line = raw.trim();
		if (line === "") continue;
		const at = (column: number): Position => ({ line: index + 1, column });
		const parsed = parseLine(line);
		if ("reason" in parsed) {
			rejected.push(
				rejectInput(
					file,
					at(parsed.offset + 1),
					"malformed-decision",
					parsed.reason,
					line,
				),
			);
		} else if (parsed.decision === "undo") {
			if (!decisions.delete(parsed.of))
				rejected.push(
					rejectInput(
						file,
						at(1),
						"nothing-to-undo",
						`no decision before this line stands under the hash ${quoteValue(parsed.of)}`,
						line,
					),
				);
		} else {
			const id = decisionId(line);
			decisions.set(id, toDecision(parsed, id, file, at(1)));
		}
	}
	return { decisions: [...decisions.values()], rejected };
}

function parseLine(
	line: string,
): LedgerLine | { readonly reason: string; readonly offset: number } {
	const value = parseJson(line);
	if (value instanceof Error)
		return { reason: value.message, offset: errorOffset(line) };
	const result = ledgerLine.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
	const [offset] = jsonRange(parseTree(line), line, path);
	return {
		reason: `${path.length === 0 ? "the line" : `\`${path.join(".")}\``}: ${issue?.message ?? "malformed"}`,
		offset,
	};
}

/** What a line repeats for people to read it by decides nothing, and is left out. */
function toDecision(
	line: Exclude<LedgerLine, { decision: "undo" }>,
	id: string,
	file: string,
	position: Position,
): Decision {
	const { who, when, why, quotes } = line;
	const signature = {
		id,
		who,
		when,
		...(why === undefined ? {} : { why }),
		quotes,
		file,
		position,
	};
	if ("entities" in line) {
		const { decision, entities } = line;
		return { ...signature, decision, entities };
	}
	const { decision, statement } = line;
	const value = "value" in line ? { value: line.value } : {};
	return { ...signature, decision, statement, ...value };
}
