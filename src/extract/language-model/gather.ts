// Gathering: goes through an answer, keeps each value whose quote stands in the text and supports it, and says of every other one why not.
import { quoteValue } from "../../model/issue.ts";
import { alignQuote } from "./align.ts";
import type { StatedObject, StatedValue } from "./answer-schema.ts";
import type { Claim, Finding, Remark } from "./finding.ts";
import { type FieldForm, forms, type NodeName, roots } from "./form.ts";
import { checkWords, type Ground, type Surroundings } from "./value-check.ts";

/** What was kept of an answer, and what was not. */
export interface Gathered {
	readonly findings: Finding[];
	readonly refusals: Remark[];
	readonly warnings: Remark[];
}

/** Where the walk is. */
interface Around extends Surroundings {
	readonly gathered: Gathered;
	/** Where words are looked for first, in UTF-16 units. */
	readonly near: number;
}

/**
 * Gathers what an answer states of a part of a text.
 * @param path of the answer among those of its document
 * @param gathered takes what is kept and what is not
 */
export function gatherFindings(
	answer: StatedObject,
	ground: Ground,
	path: string,
	gathered: Gathered,
): void {
	const around = { ground, gathered, near: ground.within.start };
	for (const [list, node] of Object.entries(roots))
		for (const [index, stated] of listOf(answer[list]).entries()) {
			if (isValue(stated)) continue;
			const at = `${path}${list}/${index}`;
			const finding = gatherObject(node, stated, at, around);
			if (finding !== undefined) gathered.findings.push(finding);
		}
}

function gatherObject(
	node: NodeName,
	stated: StatedObject,
	path: string,
	around: Around,
): Finding | undefined {
	const claims = new Map<string, Claim[]>();
	let inner = around;
	for (const [field, form] of Object.entries(forms[node])) {
		if (form.kind === "node") continue;
		const kept: Claim[] = [];
		for (const [index, value] of listOf(stated[field]).entries()) {
			if (!isValue(value)) continue;
			const at = `${path}/${field}${form.isMany ? `/${index}` : ""}`;
			const claim = checkValue(node, field, form, value, at, inner);
			if (claim === undefined && form.isRequired)
				refuseRest(node, stated, path, inner);
			if (claim === undefined && form.isRequired) return undefined;
			if (claim !== undefined) kept.push(claim);
		}
		if (kept.length === 0) continue;
		claims.set(field, kept);
		inner = moveTo(kept, inner);
		if (node === "count" && field === "offense" && kept[0] !== undefined)
			inner = { ...inner, offense: kept[0] };
	}
	const parts = gatherParts(node, stated, path, inner);
	return claims.size === 0 && parts.size === 0
		? undefined
		: { node, path, claims, parts };
}

function gatherParts(
	node: NodeName,
	stated: StatedObject,
	path: string,
	around: Around,
): Map<string, Finding[]> {
	const parts = new Map<string, Finding[]>();
	for (const [field, form] of Object.entries(forms[node])) {
		if (form.node === undefined) continue;
		const objects = listOf(stated[field]);
		const found: Finding[] = [];
		const among = new Set(
			form.node === "defendant"
				? [...objects.flatMap(readNames), ...around.ground.defendants]
				: [],
		);
		for (const [index, object] of objects.entries()) {
			if (isValue(object)) continue;
			const at = `${path}/${field}${form.isMany ? `/${index}` : ""}`;
			const subject =
				form.node === "defendant"
					? { names: readNames(object), among, count: objects.length }
					: around.subject;
			const part = gatherObject(form.node, object, at, {
				...around,
				...(subject === undefined ? {} : { subject }),
			});
			if (part !== undefined) found.push(part);
		}
		if (found.length > 0) parts.set(field, found);
	}
	return parts;
}

/** Names of a defendant, its own and other ones, as stated. */
function readNames(stated: StatedValue | StatedObject): string[] {
	if (isValue(stated)) return [];
	return [...listOf(stated.name), ...listOf(stated.alias)].flatMap((value) =>
		isValue(value) ? [String(value.value)] : [],
	);
}

/** Words of an object's other values are looked for near those of its first. */
function moveTo([first]: readonly Claim[], around: Around): Around {
	const near = first?.quotes[0]?.span.start;
	return near === undefined ? around : { ...around, near };
}

function checkValue(
	node: NodeName,
	field: string,
	form: FieldForm,
	stated: StatedValue,
	path: string,
	around: Around,
): Claim | undefined {
	const { ground, gathered, near } = around;
	const refuse = (code: string, message: string, at: number): undefined => {
		gathered.refusals.push({ code, message, path, at, stated });
		return undefined;
	};
	const words = alignQuote(ground.aligned, stated.quote, ground.within, near);
	if (words === undefined)
		return refuse(
			"quote-not-found",
			`${quoteValue(stated.quote)}, quoted for ${field} ${quoteValue(stated.value)}, is not in the text`,
			near,
		);
	const { span } = words;
	const about = `${field} ${quoteValue(stated.value)}`;
	const checked = checkWords(node, form, stated, span, around);
	if (checked.kind === "problem")
		return refuse(checked.code, `${about}: ${checked.reason}`, span.start);
	if (words.kind === "approximate")
		gathered.warnings.push({
			code: "quote-aligned",
			message: `the words quoted for ${about} differ from the text in ${words.distance} characters; the text’s are taken`,
			path,
			at: span.start,
		});
	const { value } = checked;
	return { value, quotes: [{ span, confidence: words.confidence }], path };
}

/** An object without its required value is not taken; what else was stated of it is kept with the reason. */
function refuseRest(
	node: NodeName,
	stated: StatedObject,
	path: string,
	{ gathered, near }: Around,
): void {
	gathered.refusals.push({
		code: "object-without-support",
		message: `the ${node} is left out, since its name is not supported`,
		path,
		at: near,
		stated,
	});
}

function listOf(
	stated: StatedObject[string],
): readonly (StatedValue | StatedObject)[] {
	if (stated === null || stated === undefined) return [];
	return Array.isArray(stated)
		? stated
		: [stated as StatedValue | StatedObject];
}

function isValue(stated: StatedValue | StatedObject): stated is StatedValue {
	return "quote" in stated && typeof stated.quote === "string";
}
