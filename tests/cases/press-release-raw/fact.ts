// The facts that the release states (facts.yaml), asked for in a graph: which statements are there, and which of the graph no fact bears out.
import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import { parse } from "yaml";
import { z } from "zod";
import { formatTerm } from "../../../src/model/n-triples.ts";
import type { QueryStore } from "../../../src/model/store.ts";
import { DEFAULT_BASE, PREFIXES } from "../../../src/vocabulary/namespace.ts";
import { dcterms, rdf, rdfs } from "../../../src/vocabulary/standard.ts";

const factList = z.array(
	z.strictObject({
		fact: z.number(),
		says: z.string(),
		about: z.string().optional(),
		states: z.array(z.string()),
		law: z.array(z.string()).default([]),
		also: z.array(z.string()).default([]),
	}),
);
type Fact = z.infer<typeof factList>[number];

/** What was asked of a graph. */
export interface FactReport {
	/** Statements of the facts, and how many of them the graph has. */
	readonly stated: number;
	readonly found: number;
	/** Numbers of the facts. */
	readonly facts: readonly number[];
	/** Statements that the graph lacks, and things that are there more than once. */
	readonly missing: readonly string[];
	/** Statements of the graph that facts of the list bear out. */
	readonly borneOut: number;
	/** Statements that the release makes beyond the list. */
	readonly beyond: readonly string[];
	/** Statements that are no facts, by the reason why. */
	readonly apart: Readonly<Record<string, number>>;
	/** Statements that are neither. */
	readonly surplus: readonly string[];
}

/** Statements that say nothing for themselves, and why: they are as right as the statements that they are made of, or that need them. */
const APART: readonly (readonly [
	reason: string,
	isSuch: (quad: Quad) => boolean,
])[] = [
	[
		"the class of a thing, of which a fact says something else",
		({ predicate }) => predicate.value === rdf.type,
	],
	[
		"the name under which a thing is shown, made of its other statements; but that of a post is printed",
		({ subject, predicate }) =>
			predicate.value === rdfs.label ||
			(predicate.value === dcterms.title &&
				!subject.value.startsWith(`${DEFAULT_BASE}post/`)),
	],
];

export function readFacts(path: string): Fact[] {
	return factList.parse(parse(readFileSync(path, "utf8")));
}

/** Asks a graph for facts, and judges all of its statements by them. */
export async function askFacts(
	graph: Pick<QueryStore, "query">,
	facts: readonly Fact[],
	quads: {
		readonly facts: readonly Quad[];
		readonly ontology: readonly Quad[];
	},
): Promise<FactReport> {
	const known = new Set(quads.facts.map(formatTriple));
	const law = new Set(quads.ontology.map(formatTriple));
	const listed = new Set<string>();
	const beyond = new Set<string>();
	const missing: string[] = [];
	let stated = 0;
	for (const { fact, says, about, ...parts } of facts) {
		const ask = async (
			patterns: readonly string[],
			among: ReadonlySet<string>,
			into: Set<string>,
		): Promise<string[]> => {
			const absent: string[] = [];
			for (const pattern of patterns) {
				const triples = await construct(graph, about ?? "", pattern);
				if (triples.length === 0 || triples.some((t) => !among.has(t)))
					absent.push(`${fact} (${says}): ${pattern || about}`);
				else for (const triple of triples) into.add(triple);
			}
			return absent;
		};
		const states = about === undefined ? parts.states : ["", ...parts.states];
		stated += states.length + parts.law.length;
		missing.push(...(await ask(states, known, listed)));
		missing.push(...(await ask(parts.law, law, new Set())));
		await ask(parts.also, known, beyond);
		const things = await countThings(graph, about);
		if (things > 1) missing.push(`${fact} (${says}): ${things} × ${about}`);
	}
	return {
		stated,
		found: stated - missing.length,
		facts: facts.map(({ fact }) => fact),
		missing,
		...judgeRest(quads.facts, listed, beyond),
	};
}

/** Parts the statements of a graph by what bears them out. */
function judgeRest(
	quads: readonly Quad[],
	listed: ReadonlySet<string>,
	beyond: ReadonlySet<string>,
): Pick<FactReport, "borneOut" | "beyond" | "apart" | "surplus"> {
	const apart: Record<string, number> = {};
	const rest = quads.map((quad) => ({ quad, triple: formatTriple(quad) }));
	const others = rest.filter(({ triple }) => !listed.has(triple));
	const surplus: string[] = [];
	for (const { quad, triple } of others) {
		const [reason] = APART.find(([, isSuch]) => isSuch(quad)) ?? [];
		if (beyond.has(triple)) continue;
		if (reason === undefined) surplus.push(shorten(triple));
		else apart[reason] = (apart[reason] ?? 0) + 1;
	}
	return {
		borneOut: rest.length - others.length,
		beyond: [...beyond].filter((triple) => !listed.has(triple)).map(shorten),
		apart,
		surplus,
	};
}

function shorten(triple: string): string {
	return triple.replaceAll(DEFAULT_BASE, "");
}

/** Gives the triples of all places where a pattern fits, together with what it is about. */
async function construct(
	graph: Pick<QueryStore, "query">,
	about: string,
	pattern: string,
): Promise<string[]> {
	const [triples = "", filter = ""] = pattern.split(/(?=FILTER)/);
	const parts = [about, triples].filter((part) => part !== "").join(" . ");
	const result = await graph.query(
		addNamespaces(`CONSTRUCT { ${parts} } WHERE { ${parts} ${filter} }`),
	);
	return result.kind === "quads" ? result.quads.map(formatTriple) : [];
}

/** Counts what a pattern is about: what its first variable stands for. */
async function countThings(
	graph: Pick<QueryStore, "query">,
	about: string | undefined,
): Promise<number> {
	const [variable] = /\?\w+/.exec(about ?? "") ?? [];
	if (variable === undefined) return 1;
	const result = await graph.query(
		addNamespaces(`SELECT DISTINCT ${variable} WHERE { ${about} }`),
	);
	return result.kind === "bindings" ? result.rows.length : 0;
}

/** Declares the schemes as namespaces: the vocabularies' own are known. */
function addNamespaces(query: string): string {
	const names = new Set(
		[...query.matchAll(/(?<![\w-])([a-z][a-z-]*):[a-z0-9]/gi)].map(
			([, name = ""]) => name,
		),
	);
	const own = [...names].filter((name) => !Object.hasOwn(PREFIXES, name));
	const declared = own.map(
		(name) => `PREFIX ${name}: <${DEFAULT_BASE}${name}/>`,
	);
	return [...declared, query].join(" ");
}

function formatTriple({ subject, predicate, object }: Quad): string {
	return [subject, predicate, object].map(formatTerm).join(" ");
}
