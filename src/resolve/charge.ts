// Charges as courts name them: a selective charge may be named by some of its parts, in any order, and with or without 罪.
// @see Supreme People's Court and Supreme People's Procuratorate, provisions on charges: a selective charge is named by what was done, 走私、贩卖毒品罪

import type { Quad } from "@rdfjs/types";
import { append } from "../model/multimap.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { skos } from "../vocabulary/standard.ts";

/** Finds the offense that a charge names by parts of a selective one. */
export type FindCharge = (name: string) => string | undefined;

/** A selective charge: its fixed words, and between them the parts of which a charge takes some. */
interface SelectiveCharge {
	readonly iri: string;
	readonly pattern: RegExp;
	readonly groups: readonly (readonly string[])[];
	/** Offenses by the parts that they name. */
	readonly components: ReadonlyMap<string, string>;
}

/** One way to cut a charge: `words` stand around the groups of parts, one more than there are groups. */
interface Factors {
	readonly words: readonly string[];
	readonly groups: readonly (readonly string[])[];
}

const CRIME = "罪";
const SEPARATOR = "、";
/** What stands between parts: the mark that charges use, commas, and the words for “and”. */
const BETWEEN = "(?:、|,|，|和|及|以及|与|或者|或)";
/** A longer name is no charge: the longest has 36 characters. */
const LONGEST_CHARGE = 60;

/** Makes a finder of the charges that name parts of a selective charge; the charges are compiled when the first is asked for. */
export function readCharges(ontology: Iterable<Quad>): FindCharge {
	const labels = new Map<string, string>();
	const components = new Map<string, string[]>();
	for (const { subject, predicate, object } of ontology) {
		if (
			predicate.value === skos.prefLabel &&
			object.termType === "Literal" &&
			object.language === "zh" &&
			object.value.endsWith(CRIME)
		)
			labels.set(subject.value, object.value.slice(0, -CRIME.length));
		if (predicate.value === cgProperty.component)
			append(components, subject.value, object.value);
	}
	let charges: SelectiveCharge[] | undefined;
	return (name) => {
		if (name.length > LONGEST_CHARGE) return undefined;
		charges ??= [...components].flatMap(([iri, of]) =>
			compileCharge(iri, of, labels),
		);
		return findCharge(charges, name);
	};
}

/** Cuts a charge into its words and groups of parts, so that each choice of one part a group is a component; undefined where none does. */
export function factorCharge(
	charge: string,
	components: ReadonlySet<string>,
): Factors | undefined {
	const segments = charge.split(SEPARATOR);
	const first = segments[0] ?? "";
	const last = segments.at(-1) ?? "";
	const all = [...components, charge];
	const before = sharedLength(all, (text, at) => text.charAt(at));
	const after = sharedLength(all, (text, at) =>
		text.charAt(text.length - at - 1),
	);
	for (let start = 0; start <= Math.min(before, first.length - 1); start += 1)
		for (let end = 0; end <= Math.min(after, last.length - 1); end += 1)
			for (const factors of listFactors(segments, start, end))
				if (isWholeProduct(factors, components)) return factors;
	return undefined;
}

function findCharge(
	charges: readonly SelectiveCharge[],
	name: string,
): string | undefined {
	const found = new Set<string>();
	for (const charge of charges) {
		const match = charge.pattern.exec(name);
		if (match === null) continue;
		const chosen = charge.groups.map((group, index) =>
			splitParts(match[index + 1] ?? "", group),
		);
		found.add(charge.components.get(keyOf(chosen)) ?? charge.iri);
	}
	// A name that parts of two charges fit means neither.
	return found.size === 1 ? found.values().next().value : undefined;
}

function compileCharge(
	iri: string,
	componentIris: readonly string[],
	labels: ReadonlyMap<string, string>,
): SelectiveCharge[] {
	const label = labels.get(iri);
	if (label === undefined) return [];
	const named = componentIris.flatMap((component) => {
		const name = labels.get(component);
		return name === undefined ? [] : [[name, component] as const];
	});
	const factors = factorCharge(label, new Set(named.map(([name]) => name)));
	if (factors === undefined) return [];
	const { words, groups } = factors;
	const pattern = new RegExp(
		`^${words
			.map((word, index) => {
				const group = groups[index];
				if (group === undefined) return word;
				const part = `(?:${byLength(group).join("|")})`;
				return `${word}(${part}(?:${BETWEEN}${part}){0,${group.length - 1}})`;
			})
			.join("")}${CRIME}?$`,
		"u",
	);
	const components = new Map<string, string>();
	for (const [name, component] of named) {
		const match = pattern.exec(name);
		if (match === null) continue;
		const chosen = groups.map((group, index) =>
			splitParts(match[index + 1] ?? "", group),
		);
		components.set(keyOf(chosen), component);
	}
	return [{ iri, pattern, groups, components }];
}

/** Lists the ways to cut segments into one group of parts or two, with `start` characters before the first and `end` after the last. */
function* listFactors(
	segments: readonly string[],
	start: number,
	end: number,
): Generator<Factors> {
	const trimmed = segments.map((segment, index) => {
		const to = index === segments.length - 1 ? segment.length - end : undefined;
		return segment.slice(index === 0 ? start : 0, to);
	});
	const opening = (segments[0] ?? "").slice(0, start);
	const last = segments.at(-1) ?? "";
	const closing = last.slice(last.length - end);
	yield { words: [opening, closing], groups: [trimmed] };
	for (const [index, segment] of trimmed.entries())
		for (let cut = 1; cut < segment.length; cut += 1)
			for (let next = cut; next < segment.length; next += 1)
				yield {
					words: [opening, segment.slice(cut, next), closing],
					groups: [
						[...trimmed.slice(0, index), segment.slice(0, cut)],
						[segment.slice(next), ...trimmed.slice(index + 1)],
					],
				};
}

function isWholeProduct(
	factors: Factors,
	components: ReadonlySet<string>,
): boolean {
	if (factors.groups.some((group) => group.includes(""))) return false;
	const products = listProducts(factors);
	return products.length > 1 && products.every((name) => components.has(name));
}

function listProducts({ words, groups }: Factors): string[] {
	let names = [words[0] ?? ""];
	for (const [index, group] of groups.entries()) {
		const word = words[index + 1] ?? "";
		names = names.flatMap((name) => group.map((part) => name + part + word));
	}
	return names;
}

function sharedLength(
	texts: readonly string[],
	read: (text: string, at: number) => string,
): number {
	const [first = "", ...others] = texts;
	let length = 0;
	while (
		length < first.length &&
		others.every((text) => read(text, length) === read(first, length))
	)
		length += 1;
	return length;
}

function splitParts(text: string, group: readonly string[]): string[] {
	const part = new RegExp(
		`(?:^|${BETWEEN})(${byLength(group).join("|")})(?=${BETWEEN}|$)`,
		"gu",
	);
	return [...text.matchAll(part)].map((match) => match[1] ?? "");
}

function byLength(group: readonly string[]): string[] {
	return group.toSorted((a, b) => b.length - a.length);
}

function keyOf(chosen: readonly (readonly string[])[]): string {
	return chosen
		.map((parts) => [...new Set(parts)].sort().join(SEPARATOR))
		.join("\n");
}
