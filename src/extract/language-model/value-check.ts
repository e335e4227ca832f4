// Checking a value: whether the words to which its quote was aligned are about it, and say it.
import { quoteValue } from "../../model/issue.ts";
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";
import type { StatedValue } from "./answer-schema.ts";
import { tellsSentence } from "./cue.ts";
import type { Claim } from "./finding.ts";
import type { FieldForm, NodeName } from "./form.ts";
import { isWithin } from "./instruction.ts";
import { isNational } from "./jurisdiction.ts";
import type { Names } from "./names.ts";
import { isOfAnother, type Subject, speaksOf } from "./person.ts";
import { findSupport } from "./support.ts";
import { findWords } from "./word.ts";

/** What an answer is checked against. */
export interface Ground {
	readonly aligned: AlignedText;
	/** The part of the text that the answer is about. */
	readonly within: Span;
	/** Parts of the text in which a reader of prompts is addressed. */
	readonly instructions: readonly Span[];
	readonly names: Names;
	/** Whether offenses and agencies are those of another country than the schemes'. */
	readonly isForeign: boolean;
	/** Names of defendants that the rules found in the document. */
	readonly defendants: readonly string[];
}

/** What a value is stated of. */
export interface Surroundings {
	readonly ground: Ground;
	/** The defendant of whom an object is said, within one. */
	readonly subject?: Subject;
	/** The offense of which a count is. */
	readonly offense?: Claim;
}

/** A value as a record holds it, or why its words do not support it. */
export type CheckedValue =
	| { readonly kind: "supported"; readonly value: string | number }
	| Problem;

interface Problem {
	readonly kind: "problem";
	readonly code: string;
	readonly reason: string;
}

/** UTF-16 units of the words of a value; longer ones say many things, of which any might be meant. Texts quote as much as they are. */
const QUOTE_LENGTH = 600;

/** Statuses that end a count: of these the words must be of this defendant. */
const DECIDED: ReadonlySet<string> = new Set([
	"convicted",
	"acquitted",
	"dismissed",
	"withdrawn",
	"overturned",
	"not-prosecuted",
]);

/** Checks a value against words of the document. */
export function checkWords(
	node: NodeName,
	form: FieldForm,
	stated: StatedValue,
	span: Span,
	surroundings: Surroundings,
): CheckedValue {
	const { aligned, names, isForeign } = surroundings.ground;
	const unfit = findProblem(node, form, span, surroundings);
	if (unfit !== undefined) return unfit;
	// A name of another country is no name of a concept: it is held to be the document's word, and no more.
	const read = isForeign && isNational(form) ? { kind: "text" as const } : form;
	const value = findSupport(stated.value, { aligned, span }, read, names);
	if (value === undefined) {
		const words = quoteValue(aligned.text.slice(span.start, span.end));
		return refuse(
			form.kind === "status" ? "status-not-in-quote" : "value-not-in-quote",
			`the words ${words} do not say so`,
		);
	}
	const stranger = findStranger(node, form, stated, span, surroundings);
	return stranger ?? { kind: "supported", value };
}

/** Says what is wrong with the words, whatever the value. */
function findProblem(
	node: NodeName,
	form: FieldForm,
	span: Span,
	{ ground }: Surroundings,
): Problem | undefined {
	const { aligned } = ground;
	if (form.kind !== "text" && span.end - span.start > QUOTE_LENGTH)
		return refuse(
			"quote-too-long",
			`the words are ${span.end - span.start} characters: a clause or a sentence is asked for`,
		);
	if (isWithin(ground.instructions, span))
		return refuse(
			"quote-in-instruction",
			"the words stand beside an instruction to a reader of prompts",
		);
	if (
		node === "sentence" &&
		!tellsSentence({ folded: aligned.folded, ...span })
	)
		return refuse(
			"sentence-not-in-quote",
			"the words do not say that a court imposed it",
		);
	return undefined;
}

/** Says whether the words are about someone, or something, else. */
function findStranger(
	node: NodeName,
	form: FieldForm,
	{ value }: StatedValue,
	span: Span,
	{ ground, subject, offense }: Surroundings,
): Problem | undefined {
	const { aligned } = ground;
	if (subject === undefined || form.kind === "name") return undefined;
	const isDecided = form.kind === "status" && DECIDED.has(String(value));
	const isHeld =
		isDecided || node === "sentence"
			? speaksOf(aligned, span, subject)
			: !isOfAnother(aligned, span, subject);
	if (!isHeld)
		return refuse(
			"quote-of-another",
			"the words do not speak of this defendant",
		);
	if (
		isDecided &&
		offense !== undefined &&
		isOfOtherOffense(offense, span, ground)
	)
		return refuse(
			"quote-of-another",
			`the words speak of another offense than ${quoteValue(offense.value)}`,
		);
	return undefined;
}

/** Tells whether words name offenses, and not the one that a count is of. */
function isOfOtherOffense(
	{ value, quotes }: Claim,
	span: Span,
	{ aligned, names }: Ground,
): boolean {
	const own = [...names.labelsOf("offense", String(value)), String(value)];
	const isOwnQuote = quotes.some(
		(quote) => quote.span.start < span.end && quote.span.end > span.start,
	);
	return (
		!isOwnQuote &&
		!own.some((name) => findWords(aligned, name, span) !== undefined) &&
		names.conceptsIn("offense", aligned.folded, span.start, span.end).length > 0
	);
}

function refuse(code: string, reason: string): Problem {
	return { kind: "problem", code, reason };
}
