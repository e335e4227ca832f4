// Partners: the object of a record that the rules made of the same document which is the same thing as a finding. What has one takes its identity.
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../model/record.ts";
import { type Finding, firstValue, plainValue } from "./finding.ts";
import type { FieldForm, NodeName } from "./form.ts";
import { keyOf } from "./merge.ts";
import type { Names } from "./names.ts";

/** The fields by which a finding meets an object of the rules, and the scheme of those that name a concept. */
const MEETING: Readonly<
	Record<
		Exclude<NodeName, "case" | "sentence">,
		readonly [field: string, scheme?: string][]
	>
> = {
	defendant: [["name"]],
	count: [["offense", "offense"]],
	holding: [["text"]],
	proceeding: [["kind", "proceeding-type"]],
	remedy: [["kind", "remedy-type"]],
	official: [["name"]],
	post: [["title"], ["agency", "agency"]],
};

/** Finds the object that a finding is about among those of the rules; none where two fit alike. */
export function findPartner(
	finding: Finding,
	among: RawValue | undefined,
	names: Names,
): RawObject | undefined {
	const objects = listObjects(among);
	const { node } = finding;
	if (node === "sentence") return objects[0];
	const fitting =
		node === "case"
			? objects.filter((object) => isCaseOf(object, finding))
			: objects.filter((object) =>
					MEETING[node].every(([field, scheme]) =>
						isSameValue(
							object[field],
							firstValue(finding, field),
							scheme,
							names,
						),
					),
				);
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Gives the value by which the rules say the same as a model does, so that both make one statement; undefined where they do not. */
export function findAgreement(
	raw: RawValue | undefined,
	value: string | number,
	{ kind, scheme }: FieldForm,
	names: Names,
): RawValue | undefined {
	return listValues(raw).find((rule) => {
		if (kind === "months") return readMonths(rule) === Number(value);
		if (kind === "decimal") return Number(rule) === Number(value);
		return isSameValue(rule, value, scheme, names);
	});
}

/** Tells whether the rules read a field at all. */
export function hasValue(raw: RawValue | undefined): boolean {
	return listValues(raw).length > 0;
}

function listValues(raw: RawValue | undefined): RawValue[] {
	const value = plainValue(raw);
	if (Array.isArray(value)) return value.flatMap(listValues);
	return value === undefined || value === null ? [] : [value];
}

function isSameValue(
	raw: RawValue | undefined,
	value: string | number | undefined,
	scheme: string | undefined,
	names: Names,
): boolean {
	const read = (name: string): string =>
		scheme === undefined
			? keyOf(name)
			: (names.conceptOf(scheme, name) ?? keyOf(name));
	return listTexts(raw).some((text) => read(text) === read(String(value)));
}

/** A case of the rules, by its docket number; else by a defendant of both, where the dockets do not differ. */
function isCaseOf(object: RawObject, finding: Finding): boolean {
	const docket = plainValue(object.docket);
	const stated = firstValue(finding, "docket");
	if (typeof docket === "string" && stated !== undefined)
		return keyOf(docket) === keyOf(stated);
	const names = listDefendants(object).map(keyOf);
	return (finding.parts.get("defendants") ?? []).some((part) =>
		names.includes(keyOf(firstValue(part, "name"))),
	);
}

/** Lists the names of the defendants of a record that the rules made. */
export function listDefendants({ defendants }: RawObject): string[] {
	return listObjects(defendants).flatMap(({ name }) => listTexts(name));
}

/** Lists objects of a field; a plain text stands for its key. */
function listObjects(raw: RawValue | undefined, key = "name"): RawObject[] {
	const list = Array.isArray(raw) ? raw : [raw];
	return list.flatMap((item: RawValue | undefined) => {
		const inner = plainValue(item);
		if (isRawObject(inner)) return [inner];
		if (typeof inner !== "string") return [];
		return isRawObject(item)
			? [{ [key]: inner, offense: inner, kind: inner, quote: item.quote }]
			: [{ [key]: inner, offense: inner, kind: inner }];
	});
}

/** Lists the texts of a value: of each of several, in each language. */
export function listTexts(raw: RawValue | undefined): string[] {
	const value = plainValue(raw);
	if (Array.isArray(value)) return value.flatMap(listTexts);
	if (isRawObject(value)) return Object.values(value).flatMap(listTexts);
	return value === undefined || value === null ? [] : [String(value)];
}

/** Reads a duration of a record in months: a number, or xsd:duration in years and months. */
function readMonths(raw: RawValue | undefined): number | undefined {
	const text = String(raw ?? "");
	if (/^\d+$/.test(text)) return Number(text);
	const match = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(text);
	return match === null
		? undefined
		: 12 * Number(match[1] ?? 0) + Number(match[2] ?? 0);
}
