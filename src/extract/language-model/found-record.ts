// Findings to records: in Casegraph's own format, with the identity of what the rules found of the same document.
import { quoteValue } from "../../model/issue.ts";
import type { RawObject, RawValue } from "../../model/record.ts";
import type { Reading } from "../reading.ts";
import {
	type Claim,
	type Finding,
	type FoundQuote,
	firstValue,
	plainValue,
	quotesOf,
	type Remark,
} from "./finding.ts";
import { type FieldForm, forms } from "./form.ts";
import { isNational } from "./jurisdiction.ts";
import type { Names } from "./names.ts";
import { findAgreement, findPartner, hasValue, listTexts } from "./partner.ts";
import { placeSentence } from "./sentence-place.ts";

/** What is needed to write findings as records. */
export interface RecordGround {
	readonly reading: Reading;
	readonly names: Names;
	/** Whether offenses and agencies are kept as written. */
	readonly isForeign: boolean;
	/** What the rules found in the document. */
	readonly byRules: readonly RawObject[];
	/** Tells of a value that is not taken. */
	readonly refuse: (remark: Remark) => void;
	/** Confidence of quoted words by their place: one place has one. */
	readonly confidences: ReadonlyMap<string, number>;
}

/** Status of a count whose own is not supported: it says nothing, and raises nothing. */
const NO_STATUS = "unknown";

/** Quotes that an object has of its own at most: those of its first values. */
const OBJECT_QUOTES = 2;

/** Makes the records of findings; a case without a defendant is refused where the rules found none either. */
export function makeRecords(
	findings: readonly Finding[],
	ground: RecordGround,
): RawObject[] {
	const cases = findings.filter(({ node }) => node === "case");
	const isOnly = cases.length === 1;
	return findings.flatMap((finding) => {
		const among = ground.byRules.filter(({ type }) => type === finding.node);
		const partner = findPartner(finding, among, ground.names);
		const record =
			finding.node === "case"
				? makeCase(finding, partner, isOnly, ground)
				: makeObject(finding, partner, ground);
		return record === undefined ? [] : [{ type: finding.node, ...record }];
	});
}

/** Gives the key by which a place has its confidence. */
export function placeKey({ span }: FoundQuote): string {
	return `${span.start}-${span.end}`;
}

function makeCase(
	finding: Finding,
	partner: RawObject | undefined,
	isOnly: boolean,
	ground: RecordGround,
): RawObject | undefined {
	const { document } = ground.reading;
	if (partner === undefined && !finding.parts.has("defendants")) {
		ground.refuse({
			code: "case-without-defendant",
			message:
				"the case is left out, since none of its defendants is supported",
			path: finding.path,
			at: quotesOf(finding)[0]?.span.start ?? 0,
			stated: Object.fromEntries(finding.claims),
		});
		return undefined;
	}
	const object = makeObject(finding, partner, ground);
	if (partner !== undefined) {
		const docket = plainValue(partner.docket);
		// The rules' docket names the case; of a case that they found without one, what a model says of it would name another.
		const identity = docket ?? plainValue(partner.id);
		return identity === undefined ? object : { ...object, id: identity };
	}
	const [first] = finding.parts.get("defendants") ?? [];
	const name = first === undefined ? "" : String(firstValue(first, "name"));
	const title = isOnly ? document.title : `${document.title}: ${name}`;
	return { id: `${document.id} ${name}`, title, ...object };
}

function makeObject(
	stated: Finding,
	partner: RawObject | undefined,
	ground: RecordGround,
): RawObject {
	const finding =
		stated.node === "defendant"
			? placeSentence(stated, partner, ground.names)
			: stated;
	const fields: Record<string, RawValue> = {};
	const identity = identify(finding, partner);
	if (identity !== undefined) fields.id = identity;
	fields.quote = writeQuotes(quotesOf(finding).slice(0, OBJECT_QUOTES), ground);
	for (const [field, form] of Object.entries(forms[finding.node])) {
		if (form.node !== undefined) {
			const parts = (finding.parts.get(field) ?? []).map((part) =>
				makeObject(
					part,
					findPartner(part, partner?.[field], ground.names),
					ground,
				),
			);
			write(fields, field, form, parts);
			continue;
		}
		const kept = (finding.claims.get(field) ?? []).flatMap((claim) => {
			const value = settle(field, form, claim, partner, ground);
			return value === undefined
				? []
				: [{ value, quote: writeQuotes(claim.quotes, ground) }];
		});
		write(fields, field, form, kept);
	}
	if (
		finding.node === "count" &&
		fields.status === undefined &&
		partner === undefined
	)
		fields.status = NO_STATUS;
	return fields;
}

/** Writes the values of a field: a list where there may be several. */
function write(
	fields: Record<string, RawValue>,
	field: string,
	form: FieldForm,
	values: readonly RawValue[],
): void {
	const [first] = values;
	if (first !== undefined) fields[field] = form.isMany ? values : first;
}

/** What has a partner is named like it; what has no name of its own, by its words. */
function identify(
	finding: Finding,
	partner: RawObject | undefined,
): RawValue | undefined {
	const names: Readonly<Record<string, string>> = {
		defendant: "name",
		count: "offense",
		holding: "text",
		proceeding: "kind",
		remedy: "kind",
		official: "name",
		post: "title",
	};
	const field = names[finding.node];
	if (field === undefined) return undefined;
	if (partner !== undefined)
		return plainValue(partner.id) ?? listTexts(partner[field])[0];
	if (finding.node === "post")
		return `${firstValue(finding, "agency")} ${firstValue(finding, "title")}`;
	return firstValue(finding, field);
}

/** Gives a value as the rules have it where they say the same; where they read another value in a field of one, theirs stands. */
function settle(
	field: string,
	form: FieldForm,
	{ value, path, quotes }: Claim,
	partner: RawObject | undefined,
	{ names, isForeign, refuse }: RecordGround,
): RawValue | undefined {
	const written =
		isForeign && isNational(form) ? { name: String(value) } : value;
	if (partner === undefined) return written;
	const raw = partner[field];
	const same = findAgreement(raw, value, form, names);
	if (same !== undefined) return same;
	// A docket number that the rules did not find would give the case another name.
	const isNaming = field === "docket" && partner.type === "case";
	if (form.isMany || (!hasValue(raw) && !isNaming)) return written;
	refuse({
		code: "disagrees-with-rules",
		message: `${field} ${quoteValue(value)}: the rules read ${hasValue(raw) ? quoteValue(plainValue(raw)) : "none"}`,
		path,
		at: quotes[0]?.span.start ?? 0,
		stated: { value },
	});
	return undefined;
}

function writeQuotes(
	quotes: readonly FoundQuote[],
	{ reading, confidences }: RecordGround,
): RawObject[] {
	const places = new Map(quotes.map((quote) => [placeKey(quote), quote]));
	return [...places].map(([key, { span, confidence }]) => ({
		...reading.quote(span),
		confidence: confidences.get(key) ?? confidence,
	}));
}
