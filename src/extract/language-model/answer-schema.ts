// The schema of an answer: made of the table in form.ts, once as JSON Schema by which a server binds the model, once to check what came.
import { z } from "zod";
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { type FieldForm, forms, type NodeName, roots } from "./form.ts";

/** A value as a model states it. */
export interface StatedValue {
	readonly value: string | number;
	/** Words of the document, letter for letter. */
	readonly quote: string;
}

/** An object as a model states it: values, objects, and lists of them; null for what is not stated. */
export interface StatedObject {
	readonly [field: string]:
		| StatedValue
		| StatedObject
		| readonly (StatedValue | StatedObject)[]
		| null
		| undefined;
}

export interface AnswerSchema {
	/** JSON Schema in the strict form: all fields required, null for what is not stated, nothing else allowed. */
	readonly json: RawObject;
	/** Checks an answer; gives it, or what is wrong with it. */
	parse(text: string): ParsedAnswer;
}

export type ParsedAnswer =
	| { readonly kind: "stated"; readonly stated: StatedObject }
	| {
			readonly kind: "failure";
			readonly code: string;
			readonly reason: string;
	  };

/** UTF-16 units; an answer about a part of a text is shorter than this by far, and each of its quotes is looked for in the part. */
const ANSWER_LENGTH = 100_000;

const QUOTE = z
	.string()
	.describe("words of the document, copied letter for letter");

/** Makes the schema; the concepts of short schemes stand in it by name. */
export function makeAnswerSchema(lexicon: Lexicon): AnswerSchema {
	// A server that is not strict may leave out what is null.
	const checked = makeRoot(lexicon, (schema) => schema.nullish());
	const { $schema: _, ...json } = z.toJSONSchema(
		makeRoot(lexicon, (schema) => schema.nullable()),
	);
	return {
		json: json as RawObject,
		parse(text) {
			if (text.length > ANSWER_LENGTH)
				return fail(
					`the answer is longer than ${ANSWER_LENGTH} characters: ${text.length}`,
				);
			let value: unknown;
			try {
				value = JSON.parse(text);
			} catch {
				return fail("the answer is not JSON");
			}
			const result = checked.safeParse(value);
			if (result.success)
				return { kind: "stated", stated: result.data as StatedObject };
			const [issue] = result.error.issues;
			return fail(
				`the answer is not of the schema: ${issue?.message ?? "malformed"} at ${issue?.path.join("/") || "its root"}`,
			);
		},
	};
}

function fail(reason: string): ParsedAnswer {
	return { kind: "failure", code: "malformed-answer", reason };
}

type Optional = (schema: z.ZodType) => z.ZodType;

function makeRoot(lexicon: Lexicon, optional: Optional): z.ZodType {
	const fields = Object.entries(roots).map(([name, node]) => [
		name,
		z.array(makeNode(node, lexicon, optional)),
	]);
	return z.strictObject(Object.fromEntries(fields));
}

function makeNode(
	node: NodeName,
	lexicon: Lexicon,
	optional: Optional,
): z.ZodType {
	const fields = Object.entries(forms[node]).map(([name, form]) => {
		const one =
			form.node === undefined
				? z.strictObject({ value: makeValue(form, lexicon), quote: QUOTE })
				: makeNode(form.node, lexicon, optional);
		const schema = form.isMany ? z.array(one) : one;
		return [name, form.isRequired ? schema : optional(schema)];
	});
	return z.strictObject(Object.fromEntries(fields));
}

function makeValue(form: FieldForm, lexicon: Lexicon): z.ZodType {
	switch (form.kind) {
		case "months":
			return z.int().min(0).describe("a number of months");
		case "decimal":
			return z.number().min(0).describe("an amount, in units of its currency");
		case "date":
			return z
				.string()
				.describe("2025-03-19, 2025-03, 2025, or --05-28 without a year");
		case "currency":
			return z.string().describe("ISO 4217 code, such as CNY");
		case "concept":
		case "status":
			return z.enum(listConcepts(lexicon, form.scheme ?? ""));
		case "mention":
			return z.string().describe("the name that the document uses");
		default:
			return z.string();
	}
}

/** Names of the concepts of a scheme, sorted, each once. */
function listConcepts(lexicon: Lexicon, scheme: string): string[] {
	const concepts = ["en", "zh"].flatMap((language) =>
		lexicon.entries(scheme, language).map(({ concept }) => concept),
	);
	return [...new Set(concepts)].sort();
}
