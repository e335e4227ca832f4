// Explanations as text for people: each statement with its quotes, provisions and derivations indented below it.
import type { ExplainedDecision } from "../query/decision.ts";
import { type Entity, pickText } from "../query/entity.ts";
import type { ExplainedConflict } from "../query/explain.ts";
import type {
	EntityExplanation,
	ExplainedDerivation,
	ExplainedStatement,
	LiteralObject,
	SupportingQuote,
} from "../query/explanation.ts";
import { shortenIri } from "../query/shorten.ts";
import { rdf } from "../vocabulary/standard.ts";
import { toVisible } from "./output.ts";

const INDENT = "    ";
/** Longer texts are cut; `--json` gives them whole. */
const TEXT_LENGTH = 300;

/** Draws what is said of an entity. */
export function formatEntityExplanation(
	{
		entity,
		classes,
		outgoing,
		incoming,
		withdrawn = [],
		decisions = [],
		total,
	}: EntityExplanation,
	base: string,
): string {
	const kinds = classes.map(nameOf).join(", ");
	const shown = outgoing.length + incoming.length;
	const own = outgoing
		.filter(({ predicate }) => predicate.iri !== rdf.type)
		.map((one) => formatStatement(one, "", formatOutgoing(one, base), base));
	const others = incoming.map((one) =>
		formatStatement(one, "", formatWhole(one, base), base),
	);
	const rest = `… and ${total - shown} more statements (--limit ${total} shows all)`;
	return joinBlocks([
		`${formatBoth(entity)}${kinds === "" ? "" : `  [${kinds}]`}\n${addressOf(entity, base)}`,
		...decisions.map((one) => formatDecision(one, base)),
		...own,
		...(others.length === 0 ? [] : ["\nSaid of it elsewhere:"]),
		...others,
		...(withdrawn.length === 0 ? [] : ["\nSaid by sources, and not taken:"]),
		...withdrawn.map((one) =>
			formatStatement(one, "", formatWhole(one, base), base),
		),
		...(shown < total ? [rest] : []),
	]);
}

/** Puts an empty line around each block of several lines; single lines stand together. */
function joinBlocks(blocks: readonly string[]): string {
	let text = "";
	for (const [index, block] of blocks.entries()) {
		const before = blocks[index - 1] ?? "";
		const isApart = block.includes("\n") || before.includes("\n");
		text += `${index > 0 && isApart && !block.startsWith("\n") ? "\n" : ""}${block}\n`;
	}
	return text;
}

/** Draws one statement. */
export function formatStatementExplanation(
	statement: ExplainedStatement,
	base: string,
): string {
	return `${formatStatement(statement, "", formatWhole(statement, base), base)}\n`;
}

/** Draws two statements that conflict, one below the other. */
export function formatConflict(
	conflict: ExplainedConflict,
	base: string,
): string {
	const [{ subject, predicate }] = conflict;
	const sides = conflict.map(({ conflictsWith: _, ...one }) =>
		formatStatement(
			one,
			INDENT,
			`${formatObject(one.object, base)}  [${toVisible(shortenIri(one.iri ?? "", base))}]`,
			base,
		),
	);
	return `${formatEntity(subject, base)} — ${nameOf(predicate)}\n${sides.join("\n")}\n`;
}

function formatStatement(
	statement: ExplainedStatement,
	indent: string,
	sentence: string,
	base: string,
): string {
	const { provisions, quotes, derivations, isRepeated, origin } = statement;
	const { decisions = [], conflictsWith = [] } = statement;
	const inner = indent + INDENT;
	const support = [
		...quotes.flatMap((quote) => formatQuote(quote, base)),
		...provisions.map((one) => `according to ${formatEntity(one, base)}`),
	].map((line) => inner + line);
	for (const derivation of derivations)
		support.push(...formatDerivation(derivation, inner, base));
	for (const decision of decisions)
		support.push(inner + formatDecision(decision, base));
	for (const other of conflictsWith)
		support.push(
			`${inner}another document disagrees: ${toVisible(shortenIri(other, base))}`,
		);
	const isBare = support.length === 0 && origin === "ontology";
	const note = isRepeated
		? "  (supported as above)"
		: isBare
			? "  (ontology)"
			: "";
	return [`${indent}${sentence}${note}`, ...support].join("\n");
}

/** Draws a decision on one line: what, who, when, why. */
function formatDecision(
	{ verdict, who, when, why, about, correctedTo }: ExplainedDecision,
	base: string,
): string {
	const others = about.map((one) => ` ${formatEntity(one, base)}`).join(",");
	const to =
		correctedTo === undefined ? "" : ` to ${shortenIri(correctedTo, base)}`;
	const reason = why === undefined ? "" : `: ${shorten(why)}`;
	return toVisible(
		`decision: ${nameOf(verdict)}${others}${to} (${who}, ${when})${reason}`,
	);
}

function formatDerivation(
	{ rule, premises }: ExplainedDerivation,
	indent: string,
	base: string,
): string[] {
	const name = rule === undefined ? "?" : nameOf(rule);
	const inner = indent + INDENT;
	return [
		`${indent}follows by the rule “${name}” from`,
		...premises.map((premise) =>
			formatStatement(premise, inner, formatWhole(premise, base), base),
		),
	];
}

function formatQuote(
	{ document, exact, start, end, method, confidence }: SupportingQuote,
	base: string,
): string[] {
	const place = Number.isNaN(start) ? "" : `, ${start}–${end}`;
	const how =
		method === undefined
			? ""
			: `  (${nameOf(method)}${confidence === undefined ? "" : `, ${confidence}`})`;
	return [
		`“${toVisible(shorten(exact))}”`,
		`  ${nameOf(document)} [${addressOf(document, base)}${place}]${how}`,
	];
}

function formatOutgoing(
	{ predicate, object }: ExplainedStatement,
	base: string,
): string {
	return `${nameOf(predicate)}: ${formatObject(object, base)}`;
}

function formatWhole(
	{ subject, predicate, object }: ExplainedStatement,
	base: string,
): string {
	return `${formatEntity(subject, base)} — ${nameOf(predicate)} → ${formatObject(object, base)}`;
}

function formatObject(object: Entity | LiteralObject, base: string): string {
	if ("iri" in object) return formatEntity(object, base);
	return (
		toVisible(shorten(object.value)) +
		(object.language === "" ? "" : ` @${object.language}`)
	);
}

function formatEntity(entity: Entity, base: string): string {
	return `${toVisible(shorten(pickText(entity.label)))} <${addressOf(entity, base)}>`;
}

function nameOf({ label }: Entity): string {
	return toVisible(pickText(label));
}

/** An IRI too may hold characters that turn the direction of text. */
function addressOf({ iri }: Entity, base: string): string {
	return toVisible(shortenIri(iri, base));
}

function formatBoth({ label }: Entity): string {
	return toVisible(
		[label.en, label.zh]
			.filter((text) => text !== undefined)
			.map(shorten)
			.join(" · "),
	);
}

function shorten(text: string): string {
	if (text.length <= TEXT_LENGTH) return text;
	return `${text.slice(0, TEXT_LENGTH).toWellFormed()}…`;
}
