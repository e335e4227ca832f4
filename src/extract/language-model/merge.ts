// Merging: what several parts of a text, or several places of an answer, say of one thing becomes one finding. Contradictions are refused.
import { quoteValue } from "../../model/issue.ts";
import type { Claim, Finding, Remark } from "./finding.ts";
import { firstValue } from "./finding.ts";
import { forms, type NodeName } from "./form.ts";
import { normaliseText } from "./normal-text.ts";

/** The fields by which two findings of a node are of one thing; a sentence is the only one of its owner, a case is compared by its defendants too. */
const KEYS: Readonly<Record<Exclude<NodeName, "case">, readonly string[]>> = {
	defendant: ["name"],
	count: ["offense"],
	sentence: [],
	holding: ["text"],
	proceeding: ["kind"],
	remedy: ["kind"],
	official: ["name"],
	post: ["title", "agency"],
};

/** How far statuses have come, in their order; of two that are supported the further one stands. */
export type StatusOrder = (status: string) => number;

/** From this notation on a status ends its count: two of them contradict each other. */
const ENDING = 60;

/** Merges findings that are of one thing, in the order of the first of each. */
export function mergeFindings(
	findings: readonly Finding[],
	orderOf: StatusOrder,
	refuse: (remark: Remark) => void,
): Finding[] {
	const merged: Finding[] = [];
	for (const finding of findings) {
		const at = merged.findIndex((other) => isSame(other, finding));
		const other = merged[at];
		if (other === undefined) merged.push(mergeInside(finding, orderOf, refuse));
		else merged[at] = mergeTwo(other, finding, orderOf, refuse);
	}
	return merged;
}

/** Gives what makes a name the same as another. */
export function keyOf(value: unknown): string {
	return normaliseText(String(value ?? "")).text;
}

function isSame(a: Finding, b: Finding): boolean {
	if (a.node !== b.node) return false;
	if (a.node === "case") return isSameCase(a, b);
	return KEYS[a.node].every(
		(field) => keyOf(firstValue(a, field)) === keyOf(firstValue(b, field)),
	);
}

/** Cases with one docket number, or with no different ones and a defendant of both, or none of one. */
function isSameCase(a: Finding, b: Finding): boolean {
	const dockets = [firstValue(a, "docket"), firstValue(b, "docket")].filter(
		(docket) => docket !== undefined,
	);
	if (dockets.length === 2) return keyOf(dockets[0]) === keyOf(dockets[1]);
	const names = namesOf(b);
	const own = namesOf(a);
	return (
		own.length === 0 ||
		names.length === 0 ||
		names.some((name) => own.includes(name))
	);
}

function namesOf({ parts }: Finding): string[] {
	return (parts.get("defendants") ?? []).map((part) =>
		keyOf(firstValue(part, "name")),
	);
}

/** An answer may list one thing twice: its parts are merged among themselves. */
function mergeInside(
	finding: Finding,
	orderOf: StatusOrder,
	refuse: (remark: Remark) => void,
): Finding {
	return mergeTwo(
		{ ...finding, claims: new Map(), parts: new Map() },
		finding,
		orderOf,
		refuse,
	);
}

function mergeTwo(
	a: Finding,
	b: Finding,
	orderOf: StatusOrder,
	refuse: (remark: Remark) => void,
): Finding {
	const claims = new Map<string, readonly Claim[]>();
	const parts = new Map<string, readonly Finding[]>();
	for (const [field, form] of Object.entries(forms[a.node])) {
		if (form.node !== undefined) {
			const all = [
				...(a.parts.get(field) ?? []),
				...(b.parts.get(field) ?? []),
			];
			if (all.length > 0) parts.set(field, mergeFindings(all, orderOf, refuse));
			continue;
		}
		const all = joinClaims([
			...(a.claims.get(field) ?? []),
			...(b.claims.get(field) ?? []),
		]);
		const kept = form.isMany
			? all
			: form.kind === "status"
				? chooseStatus(all, orderOf, refuse)
				: chooseFirst(field, all, refuse);
		if (kept.length > 0) claims.set(field, kept);
	}
	return { ...a, claims, parts };
}

/** Claims of one value become one with the quotes of all. */
function joinClaims(claims: readonly Claim[]): Claim[] {
	const joined = new Map<string, Claim>();
	for (const claim of claims) {
		const key = keyOf(claim.value);
		const other = joined.get(key);
		joined.set(
			key,
			other === undefined
				? claim
				: { ...other, quotes: [...other.quotes, ...claim.quotes] },
		);
	}
	return [...joined.values()];
}

function chooseFirst(
	field: string,
	[first, ...others]: readonly Claim[],
	refuse: (remark: Remark) => void,
): Claim[] {
	if (first === undefined) return [];
	for (const other of others)
		refuse(
			contradict(
				other,
				`${field} ${quoteValue(other.value)} contradicts ${quoteValue(first.value)}, which is stated first`,
			),
		);
	return [first];
}

/** Each status has its own words: the furthest is where the count stands. Two ends of one count leave neither. */
function chooseStatus(
	claims: readonly Claim[],
	orderOf: StatusOrder,
	refuse: (remark: Remark) => void,
): Claim[] {
	const order = (claim: Claim): number => orderOf(String(claim.value));
	const ends = claims.filter((claim) => order(claim) >= ENDING);
	if (ends.length > 1)
		for (const end of ends)
			refuse(
				contradict(
					end,
					`status ${quoteValue(end.value)} is one of ${ends.length} that end the count`,
				),
			);
	const rest =
		ends.length > 1 ? claims.filter((claim) => !ends.includes(claim)) : claims;
	const furthest = [...rest].sort((a, b) => order(b) - order(a)).slice(0, 1);
	for (const other of rest)
		if (!furthest.includes(other))
			refuse(
				contradict(
					other,
					`status ${quoteValue(other.value)} is an earlier one of the count`,
				),
			);
	return furthest;
}

function contradict({ path, quotes, value }: Claim, message: string): Remark {
	return {
		code: "contradiction",
		message,
		path,
		at: quotes[0]?.span.start ?? 0,
		stated: { value },
	};
}
