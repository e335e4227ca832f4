// The ontology is data that the code trusts: what every file under ontology/ must keep to.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { readRules } from "../../src/infer/parse.ts";
import { validateQuads } from "../../src/validate/validate.ts";
import {
	DEFAULT_BASE,
	expandName,
	PREFIXES,
} from "../../src/vocabulary/namespace.ts";
import { owl, rdf, rdfs, skos } from "../../src/vocabulary/standard.ts";

const root = new URL("../../", import.meta.url);
const ontology = new URL("ontology/", root);
/** W3C, CASE and UCO vocabularies as published; not part of this repository. */
const published = fileURLToPath(new URL("../shared/ontologies", root));
const cg = `${DEFAULT_BASE}ontology#`;
const sh = "http://www.w3.org/ns/shacl#";

const readTurtle = (path: string): Quad[] =>
	new Parser().parse(readFileSync(new URL(path, ontology), "utf8"));
const listFiles = (folder: string): string[] =>
	readdirSync(new URL(folder, ontology))
		.filter((name) => name.endsWith(".ttl"))
		.map((name) => folder + name);

const model = readTurtle("casegraph.ttl");
const schemeFiles = listFiles("schemes/");
const alignmentFiles = listFiles("alignments/");
const shapeFiles = listFiles("shapes/");
const schemes = schemeFiles.flatMap(readTurtle);
const shapes = shapeFiles.flatMap(readTurtle);
const ruleFiles = readdirSync(new URL("rules/", ontology)).map((name) => ({
	name,
	text: readFileSync(new URL(`rules/${name}`, ontology), "utf8"),
}));

const subjectsOf = (quads: readonly Quad[], type: string) =>
	quads
		.filter(
			({ predicate, object }) =>
				predicate.value === rdf.type && object.value === type,
		)
		.map(({ subject }) => subject.value);
const classes = subjectsOf(model, owl.Class);
const properties = [
	...subjectsOf(model, owl.ObjectProperty),
	...subjectsOf(model, owl.DatatypeProperty),
];

/** Properties that the model has for other sources than ours: nothing here states them yet. */
const UNSTATED: ReadonlySet<string> = new Set();

function readCode(folder: string): string {
	const files = readdirSync(new URL(folder, root), {
		recursive: true,
		encoding: "utf8",
	}).filter((name) => name.endsWith(".ts"));
	return files
		.map((name) => readFileSync(new URL(folder + name, root), "utf8"))
		.join("\n");
}

function languagesOf(
	quads: readonly Quad[],
	subject: string,
	predicate: string,
): string[] {
	const found = quads.filter(
		(quad) =>
			quad.subject.value === subject && quad.predicate.value === predicate,
	);
	return found
		.map(({ object }) => (object.termType === "Literal" ? object.language : ""))
		.sort();
}

describe("the files", () => {
	it.each(["casegraph.ttl", "viewer.ttl", ...schemeFiles, ...alignmentFiles])(
		"%s has triples and no blank nodes",
		(path) => {
			const quads = readTurtle(path);
			expect(quads.length).toBeGreaterThan(0);
			expect(
				quads.filter(({ subject, object }) =>
					[subject, object].some(({ termType }) => termType === "BlankNode"),
				),
			).toEqual([]);
		},
	);

	it("have no blank nodes in shapes but lists and paths", () => {
		const blank = shapes.filter(
			({ subject }) => subject.termType === "BlankNode",
		);
		const allowed = [
			rdf.type.replace("type", "first"),
			rdf.type.replace("type", "rest"),
			`${sh}alternativePath`,
		];
		expect(new Set(blank.map(({ predicate }) => predicate.value))).toEqual(
			new Set(allowed),
		);
	});

	it("have a context that is current", () => {
		execFileSync(
			process.execPath,
			["scripts/generate-context.mjs", "--check"],
			{ cwd: root, stdio: "pipe" },
		);
	});
});

describe("the model", () => {
	it.each([...classes, ...properties])(
		"%s has a label and a definition in English and Chinese",
		(iri) => {
			expect([
				languagesOf(model, iri, rdfs.label),
				languagesOf(model, iri, skos.definition),
			]).toEqual([
				["en", "zh"],
				["en", "zh"],
			]);
		},
	);

	it("has a shape for every class", () => {
		const targets = new Set(
			shapes
				.filter(({ predicate }) => predicate.value === `${sh}targetClass`)
				.map(({ object }) => object.value),
		);
		expect(classes.filter((iri) => !targets.has(iri))).toEqual([]);
	});

	it("has no property that nothing states", () => {
		const mapping = readFileSync(
			new URL("data/mappings/casegraph.yaml", root),
			"utf8",
		);
		const stated = new Set(
			[...mapping.matchAll(/property: ([a-z]+:\w+)/g)].flatMap(
				([, name = ""]) => expandName(name) ?? [],
			),
		);
		for (const { conclusions } of readRules(ruleFiles))
			for (const { predicate } of conclusions) stated.add(predicate.value);
		for (const { predicate } of schemes) stated.add(predicate.value);
		for (const [, name] of readCode("src/").matchAll(/\bcgProperty\.(\w+)/g))
			stated.add(cg + name);
		expect(
			properties.filter((iri) => !stated.has(iri) && !UNSTATED.has(iri)),
		).toEqual([]);
		expect([...UNSTATED].filter((iri) => stated.has(iri))).toEqual([]);
	});
});

describe("the shapes", () => {
	const paths = shapes
		.filter(
			({ predicate, object }) =>
				predicate.value === `${sh}path` && object.termType === "NamedNode",
		)
		.map(({ object }) => object.value);

	it("speak of every property that the mapping states", () => {
		const mapping = readFileSync(
			new URL("data/mappings/casegraph.yaml", root),
			"utf8",
		);
		const stated = [...mapping.matchAll(/property: ([a-z]+:\w+)/g)].flatMap(
			([, name = ""]) => expandName(name) ?? [],
		);
		expect(stated.filter((iri) => !paths.includes(iri))).toEqual([]);
	});

	it("speak of properties of the model, or of standard vocabularies", () => {
		const standard = Object.entries(PREFIXES)
			.filter(([prefix]) => prefix !== "cg")
			.map(([, namespace]) => namespace);
		expect(
			paths.filter(
				(iri) =>
					!properties.includes(iri) &&
					!standard.some((namespace) => iri.startsWith(namespace)),
			),
		).toEqual([]);
	});

	it.each(
		subjectsOf(shapes, `${sh}PropertyShape`).filter((iri) =>
			shapes.some(
				({ object, predicate }) =>
					object.value === iri && predicate.value === `${sh}property`,
			),
		),
	)("%s has a name and a message in English and Chinese", (iri) => {
		expect([
			languagesOf(shapes, iri, `${sh}name`),
			languagesOf(shapes, iri, `${sh}message`),
		]).toEqual([
			["en", "zh"],
			["en", "zh"],
		]);
	});

	it("are true of the ontology itself", { timeout: 30_000 }, async () => {
		expect(
			await validateQuads({
				quads: [...model, ...schemes, ...alignmentFiles.flatMap(readTurtle)],
				shapes,
			}),
		).toEqual([]);
	});
});

describe("the rules", () => {
	it("are read", () => {
		expect(readRules(ruleFiles).length).toBe(ruleFiles.length);
	});

	it.each(ruleFiles)(
		"$name names only terms and concepts that exist",
		({ text }) => {
			const known = new Set(
				[...model, ...schemes].map(({ subject }) => subject.value),
			);
			const terms = [...text.matchAll(/\bcg:(\w+)/g)].map(
				([, name]) => cg + name,
			);
			const concepts = [...text.matchAll(/<([^>]+)>/g)].flatMap(
				([, iri = ""]) =>
					iri.startsWith(DEFAULT_BASE) && !/graph\/|ontology#/.test(iri)
						? iri
						: [],
			);
			expect([...terms, ...concepts].filter((iri) => !known.has(iri))).toEqual(
				[],
			);
		},
	);
});

describe.each(schemeFiles)("%s", (path) => {
	const quads = readTurtle(path);
	const memberOf = new Map(
		quads
			.filter(({ predicate }) => predicate.value === skos.inScheme)
			.map(({ subject, object }) => [subject.value, object.value]),
	);

	it("defines no concept outside a scheme, and no scheme without a name in both languages", () => {
		const concepts = new Set(subjectsOf(quads, skos.Concept));
		expect([...concepts].filter((iri) => !memberOf.has(iri))).toEqual([]);
		for (const iri of subjectsOf(quads, skos.ConceptScheme))
			expect(languagesOf(quads, iri, skos.prefLabel)).toEqual(["en", "zh"]);
	});

	it("gives no two concepts of a scheme the same label", () => {
		const owners = new Map<string, Set<string>>();
		for (const { subject, predicate, object } of quads) {
			const scheme = memberOf.get(subject.value);
			if (
				scheme === undefined ||
				![skos.prefLabel, skos.altLabel, skos.hiddenLabel].some(
					(label) => label === predicate.value,
				)
			)
				continue;
			const key = `${scheme} ${object.value.normalize("NFKC").toLowerCase()}`;
			owners.set(key, (owners.get(key) ?? new Set()).add(subject.value));
		}
		expect(
			[...owners]
				.filter(([, iris]) => iris.size > 1)
				.map(([key, iris]) => [key, ...iris]),
		).toEqual([]);
	});
});

describe("the alignments", () => {
	it("are only about terms that the model has", () => {
		const known = new Set(
			[...model, ...schemes].map(({ subject }) => subject.value),
		);
		const ours = alignmentFiles
			.flatMap(readTurtle)
			.flatMap(({ subject, object }) => [subject.value, object.value])
			.filter((iri) => iri.startsWith(DEFAULT_BASE));
		expect(
			ours.filter((iri) => !known.has(iri) && !/\/(iccs|scheme)\//.test(iri)),
		).toEqual([]);
	});

	it.skipIf(!existsSync(published))(
		"name only terms that the vocabularies have (skipped where ../shared/ontologies is missing)",
		() => {
			const files = readdirSync(published, {
				recursive: true,
				encoding: "utf8",
			}).filter((name) => name.endsWith(".ttl"));
			const terms = new Set(
				files
					.flatMap((name) =>
						new Parser().parse(readFileSync(`${published}/${name}`, "utf8")),
					)
					.map(({ subject }) => subject.value),
			);
			const checked = [
				"prov#",
				"ns/org#",
				"ns/oa#",
				"cube#",
				"purl.org/dc/terms/",
				"skos/core#",
				"caseontology.org",
				"unifiedcyberontology.org",
			];
			const named = alignmentFiles
				.flatMap(readTurtle)
				.flatMap(({ predicate, object }) => [predicate.value, object.value]);
			const missing = named.filter(
				(iri) => checked.some((part) => iri.includes(part)) && !terms.has(iri),
			);
			expect([...new Set(missing)]).toEqual([]);
		},
	);
});

describe("the viewer's hints", () => {
	const hints = readTurtle("viewer.ttl");
	const valuesOf = (name: string) =>
		new Map(
			hints
				.filter(({ predicate }) => predicate.value === cg + name)
				.map(({ subject, object }) => [subject.value, object.value]),
		);

	it("are there for every class, each with a place of its own in the legend", () => {
		for (const name of ["colour", "shape", "size", "order"])
			expect([...valuesOf(name).keys()].sort()).toEqual([...classes].sort());
		expect(new Set(valuesOf("order").values()).size).toBe(classes.length);
		for (const shape of valuesOf("shape").values())
			expect(["circle", "square", "diamond", "triangle"]).toContain(shape);
		for (const size of valuesOf("size").values())
			expect(Number(size) >= 3 && Number(size) <= 12).toBe(true);
	});

	it.each(["#ffffff", "#14171c"])(
		"have colours with a contrast of at least 3:1 on %s",
		(ground) => {
			const faint = [...valuesOf("colour")].filter(
				([, colour]) => contrastOf(colour, ground) < 3,
			);
			expect(faint).toEqual([]);
		},
	);
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort(
		(a, b) => b - a,
	);
	return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
