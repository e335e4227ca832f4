// The state of the viewer as it stands in the address after "#", so that a view can be bookmarked, shared and gone back to.

import type { EdgeOrigin } from "../../src/model/view.ts";
import { DEFAULT_BASE } from "../../src/vocabulary/namespace.ts";
import { type Language, languages } from "../language/language.ts";

/** What the panel is about: a node, all statements between two nodes, or all that documents disagree on. */
export type Selection =
	| { readonly kind: "none" }
	| { readonly kind: "conflicts" }
	| { readonly kind: "node"; readonly iri: string }
	| { readonly kind: "link"; readonly source: string; readonly target: string };

/** A document and the words marked in it, as a range of Unicode code points. */
export interface OpenDocument {
	readonly iri: string;
	readonly start: number;
	readonly end: number;
}

export interface Address {
	readonly language?: Language | undefined;
	readonly selection: Selection;
	readonly document?: OpenDocument | undefined;
	/** IRIs of the classes that are not drawn. */
	readonly hiddenClasses: readonly string[];
	readonly hiddenOrigins: readonly EdgeOrigin[];
}

/** What the address says for the list of conflicts. */
const CONFLICTS = "conflicts";

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Writes the state as a fragment without "#"; what has its default is left out.
 * @example formatAddress(address) // "lang=zh&node=case/li-x&hide=ontology%23Post"
 */
export function formatAddress(address: Address): string {
	const { selection, document } = address;
	const parts: string[] = [];
	const add = (name: string, value: string): number =>
		parts.push(`${name}=${encode(value)}`);
	if (address.language !== undefined) add("lang", address.language);
	if (selection.kind === "node") add("node", compact(selection.iri));
	if (selection.kind === "link") {
		add("from", compact(selection.source));
		add("to", compact(selection.target));
	}
	if (selection.kind === "conflicts") add("list", CONFLICTS);
	if (document !== undefined) {
		add("document", compact(document.iri));
		add("at", `${document.start}-${document.end}`);
	}
	for (const iri of address.hiddenClasses) add("hide", compact(iri));
	for (const origin of address.hiddenOrigins) add("without", String(origin));
	return parts.join("&");
}

/** Reads a fragment with or without "#"; unknown names and malformed values count as absent. */
export function parseAddress(fragment: string): Address {
	const values = readPairs(fragment.replace(/^#/, ""));
	const first = (name: string): string | undefined => values.get(name)?.[0];
	return {
		language: languages.find((language) => language === first("lang")),
		selection: readSelection(first),
		document: readDocument(first("document"), first("at")),
		hiddenClasses: (values.get("hide") ?? []).map(expand),
		hiddenOrigins: (values.get("without") ?? []).flatMap(readOrigin),
	};
}

function readSelection(first: (name: string) => string | undefined): Selection {
	const [node, from, to] = [first("node"), first("from"), first("to")];
	if (node !== undefined) return { kind: "node", iri: expand(node) };
	if (from !== undefined && to !== undefined)
		return { kind: "link", source: expand(from), target: expand(to) };
	if (first("list") === CONFLICTS) return { kind: "conflicts" };
	return { kind: "none" };
}

function readDocument(
	iri: string | undefined,
	at: string | undefined,
): OpenDocument | undefined {
	const range = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "");
	if (iri === undefined || range === null) return undefined;
	return { iri: expand(iri), start: Number(range[1]), end: Number(range[2]) };
}

function readOrigin(value: string): EdgeOrigin[] {
	return value === "0" ? [0] : value === "1" ? [1] : value === "2" ? [2] : [];
}

function readPairs(fragment: string): Map<string, string[]> {
	const pairs = new Map<string, string[]>();
	for (const part of fragment.split("&")) {
		const equals = part.indexOf("=");
		const value = decode(part.slice(equals + 1));
		if (equals < 1 || value === undefined) continue;
		const name = part.slice(0, equals);
		pairs.set(name, [...(pairs.get(name) ?? []), value]);
	}
	return pairs;
}

/** Leaves "/" and ":" readable, which a fragment may hold. */
function encode(value: string): string {
	return encodeURIComponent(value.toWellFormed())
		.replaceAll("%2F", "/")
		.replaceAll("%3A", ":");
}

function decode(value: string): string | undefined {
	try {
		return decodeURIComponent(value);
	} catch {
		return undefined;
	}
}

/** Drops the default base, unless what remains would read as an IRI of its own. */
function compact(iri: string): string {
	const rest = iri.slice(DEFAULT_BASE.length);
	return iri.startsWith(DEFAULT_BASE) && !hasScheme.test(rest) ? rest : iri;
}

function expand(text: string): string {
	return hasScheme.test(text) ? text : DEFAULT_BASE + text;
}
