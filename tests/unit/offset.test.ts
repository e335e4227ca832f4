// The whole way from files to files: every statement of a graph has quotes, and each is what stands at its code points in the stored text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import {
	array,
	asyncProperty,
	assert as check,
	constantFrom,
	integer,
	tuple,
} from "fast-check";
import { Parser } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { cgProperty } from "../../src/vocabulary/casegraph.ts";
import { oa, rdf } from "../../src/vocabulary/standard.ts";
import { runBuild, writeTestBuild } from "./built.ts";
import { FORMATS, flattenText, SEEDS } from "./document-source.ts";

/** What two UTF-16 units make, and what is folded before rules see it. */
const INSERTED = [
	"😀",
	"𠮷",
	"𪚥",
	"👩‍👩‍👧",
	"é",
	"２",
	"　",
	"“",
	"\u{10ffff}",
];
const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;
/** Builds of the property test, and texts of each language in one of them; each text stands there in all formats. */
const RUNS = 2;
const TEXTS = 3;

/** A build as it was written. */
interface Written {
	/** Stored texts by the id of their documents. */
	readonly texts: ReadonlyMap<string, string>;
	readonly supported: readonly Supported[];
}

/** A statement of a graph, and the places that are given for it. */
interface Supported {
	readonly statement: string;
	readonly places: readonly Place[];
}

interface Place {
	readonly document: string;
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	/** What stands in the stored text where it says. */
	readonly slice: string;
}

/** Builds files, and reads what was written. */
async function build(
	files: Readonly<Record<string, string | Buffer>>,
): Promise<Written> {
	const folder = writeTestBuild(await runBuild(files));
	const texts = new Map(
		Object.keys(files).map((name) => {
			const id = name.replace(/\.\w+$/, "");
			const path = join(folder, "documents", `${id}.txt`);
			return [id, readFileSync(path, "utf8")];
		}),
	);
	const parse = (name: string): Quad[] =>
		new Parser().parse(readFileSync(join(folder, name), "utf8"));
	const evidence = indexObjects(parse("evidence.ttl"));
	const places = readPlaces(evidence, texts);
	const nodes = readStatements(evidence);
	const supported = parse("graph.ttl").map((quad) => {
		const statement = [quad.subject, quad.predicate, quad.object]
			.map(({ value }) => value)
			.join(" ");
		const quotes = evidence.get(
			`${nodes.get(statement)} ${cgProperty.evidence}`,
		);
		return {
			statement,
			places: (quotes ?? []).map((quote) => places(quote)),
		};
	});
	return { texts, supported };
}

type ObjectIndex = ReadonlyMap<string, readonly string[]>;

/** Indexes objects by subject and predicate. */
function indexObjects(quads: readonly Quad[]): ObjectIndex {
	const index = new Map<string, string[]>();
	for (const { subject, predicate, object } of quads) {
		const key = `${subject.value} ${predicate.value}`;
		const objects = index.get(key);
		if (objects === undefined) index.set(key, [object.value]);
		else objects.push(object.value);
	}
	return index;
}

/** The nodes of statements by what they say. */
function readStatements(evidence: ObjectIndex): Map<string, string> {
	const nodes = new Map<string, string>();
	for (const [key, types] of evidence) {
		if (!types.includes(rdf.Statement)) continue;
		const node = key.split(" ")[0] ?? "";
		const parts = [rdf.subject, rdf.predicate, rdf.object].flatMap(
			(part) => evidence.get(`${node} ${part}`) ?? [],
		);
		nodes.set(parts.join(" "), node);
	}
	return nodes;
}

function readPlaces(
	evidence: ObjectIndex,
	texts: ReadonlyMap<string, string>,
): (quote: string) => Place {
	const points = new Map([...texts].map(([id, text]) => [id, [...text]]));
	const one = (nodes: readonly string[], property: string): string =>
		nodes.flatMap((node) => evidence.get(`${node} ${property}`) ?? [])[0] ?? "";
	return (quote) => {
		const target = one([quote], oa.hasTarget);
		const document = one([target], oa.hasSource).replace(/.*\//, "");
		const selectors = evidence.get(`${target} ${oa.hasSelector}`) ?? [];
		const start = Number(one(selectors, oa.start));
		const end = Number(one(selectors, oa.end));
		const slice = points.get(document)?.slice(start, end).join("") ?? "";
		return { document, start, end, exact: one(selectors, oa.exact), slice };
	};
}

function expectExact({ supported }: Written): void {
	const wrong = supported.filter(
		({ places }) =>
			places.length === 0 ||
			places.some(({ exact, slice }) => exact === "" || exact !== slice),
	);
	expect(wrong).toEqual([]);
}

/** Lists what is quoted of a document, in the order of places. */
function listQuotes({ supported }: Written, id: string): string[] {
	const quotes = supported
		.flatMap(({ places }) => places)
		.filter(({ document }) => document === id)
		.map(({ start, end, exact }) => `${start}–${end} ${flattenText(exact)}`);
	return [...new Set(quotes)].sort();
}

/** Leaves out white space, which the layout of a page changes. */
function squeeze(text = ""): string {
	return text.replace(/\s+/g, "");
}

function countAstral(text: string): number {
	return text.match(ASTRAL)?.length ?? 0;
}

/** A name of a document's genre. */
const slugOf = (name: string): string =>
	name.toLowerCase().replace(/\W+/g, "-");

/** Files of all formats for one text. */
function wrapText(
	text: string,
	lang: string,
	name: string,
): Record<string, string | Buffer> {
	return Object.fromEntries(
		Object.entries(FORMATS).map(([ending, wrap]) => {
			const id = `${name}${ending.replace(".", "-")}`;
			return [`${id}${ending}`, wrap(text, lang, id)];
		}),
	);
}

describe("quotes of a build", () => {
	let written: Written;

	beforeAll(async () => {
		written = await build(
			Object.assign(
				{},
				...SEEDS.map(({ name, text, lang }) => ({
					...wrapText(text, lang, slugOf(name)),
					...wrapText(flattenText(text), lang, `${slugOf(name)}-flat`),
				})),
			),
		);
	});

	it("stand at their code points, for every statement of the graph", () => {
		expect(written.supported.length).toBeGreaterThan(100);
		expectExact(written);
	});

	for (const ending of Object.keys(FORMATS))
		for (const { name, text, statements, quoted } of SEEDS)
			it(`are found in ${name} as ${ending}, beyond the basic plane too`, () => {
				const id = `${slugOf(name)}${ending.replace(".", "-")}`;
				expect(squeeze(written.texts.get(id))).toBe(squeeze(text));
				const own = written.supported
					.map(({ places }) => places.filter(({ document }) => document === id))
					.filter((places) => places.length > 0);
				expect(own.length).toBeGreaterThanOrEqual(statements);
				for (const words of quoted)
					expect(own.flat().some(({ exact }) => exact.includes(words))).toBe(
						true,
					);
			});

	for (const ending of Object.keys(FORMATS))
		for (const { name } of SEEDS)
			it(`stand where they would with characters of the basic plane: ${name} as ${ending}`, () => {
				const id = `${slugOf(name)}${ending.replace(".", "-")}`;
				const quotes = listQuotes(written, id);
				expect(quotes).toEqual(
					listQuotes(written, id.replace(slugOf(name), `${slugOf(name)}-flat`)),
				);
				expect(quotes.length).toBeGreaterThan(10);
			});

	it.each(SEEDS)(
		"stand at their code points whatever is in between, in all formats: $name",
		async ({ lang, text: seed }) => {
			const insertions = array(
				tuple(integer({ min: 0, max: seed.length }), constantFrom(...INSERTED)),
				{ minLength: 1, maxLength: 12 },
			);
			const texts = array(insertions, { minLength: TEXTS, maxLength: TEXTS });
			await check(
				asyncProperty(texts, async (spoilt) => {
					const wanted = spoilt.map((places) => {
						const points = [...seed];
						for (const [at, part] of places) points.splice(at, 0, part);
						return points.join("");
					});
					const files = wanted.map((text, at) =>
						wrapText(text, lang, `n${at}`),
					);
					const built = await build(Object.assign({}, ...files));
					expectExact(built);
					for (const [id, text] of built.texts)
						expect(countAstral(text), id).toBe(
							countAstral(wanted[Number(id.slice(1).split("-")[0])] ?? ""),
						);
				}),
				{ numRuns: RUNS, seed: 1 },
			);
		},
		120_000,
	);
});
