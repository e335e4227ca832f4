// Merging: what several parts of a text, or several places of an answer, say of one thing becomes one finding. Contradictions are refused.
import { quoteValue } from "../../model/issue.ts";
import type { Claim, Finding, Remark } from "./finding.ts";
import { firstValue } from "./finding.ts";
import { forms, type NodeName } from "./form.ts";
import { normaliseText } from "./normal-text.ts";

/** The fields by which two findings of a node are of one thing; a sentence is the only one of its owner. */
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
	const merged = new Map<string, Finding>();
	const cases = indexCases();
	for (const finding of findings) {
		const key =
			finding.node === "case" ? cases.keyFor(finding) : nameKey(finding);
		const other = merged.get(key) ?? emptyLike(finding);
		merged.set(key, mergeTwo(other, finding, orderOf, refuse));
	}
	return [...merged.values()];
}

/** Gives what makes a name the same as another. */
export function keyOf(value: unknown): string {
	return normaliseText(String(value ?? "")).text;
}

function nameKey(finding: Finding): string {
	const fields = finding.node === "case" ? [] : KEYS[finding.node];
	const names = fields.map((field) => keyOf(firstValue(finding, field)));
	return JSON.stringify([finding.node, ...names]);
}

/**
 * Tells cases apart: a case is that of its docket number; one without is that of the first case with a defendant of the same name,
 * and one without defendants the case before it.
 */
function indexCases(): { keyFor(finding: Finding): string } {
	const byDocket = new Map<string, string>();
	const byName = new Map<string, string>();
	const dockets = new Map<string, string>();
	let last: string | undefined;
	let count = 0;
	return {
		keyFor(finding) {
			const docket = keyOf(firstValue(finding, "docket"));
			const names = namesOf(finding);
			const met =
				names.length === 0
					? last
					: names.map((name) => byName.get(name)).find(Boolean);
			const known = byDocket.get(docket);
			const isFree = met !== undefined && (docket === "" || !dockets.has(met));
			const key = known ?? (isFree ? met : `case ${count}`);
			count += 1;
			last = key;
			if (docket !== "") {
				byDocket.set(docket, key);
				dockets.set(key, docket);
			}
			for (const name of names) if (!byName.has(name)) byName.set(name, key);
			return key;
		},
	};
}

function namesOf({ parts }: Finding): string[] {
	return (parts.get("defendants") ?? []).map((part) =>
		keyOf(firstValue(part, "name")),
	);
}

/** An answer may list one thing twice: even a first finding is merged, so that its parts are merged among themselves. */
function emptyLike(finding: Finding): Finding {
	return { ...finding, claims: new Map(), parts: new Map() };
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
