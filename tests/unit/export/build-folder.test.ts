import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { canonize } from "rdf-canonize";
import { beforeAll, describe, expect, it } from "vitest";
import { formatQuad, formatTerm } from "../../../src/model/n-triples.ts";
import { openGraph } from "../../../src/open.ts";
import { openSources } from "../../../src/read/source.ts";
import { oa, rdf } from "../../../src/vocabulary/standard.ts";
import { runBuild, type TestBuild, writeTestBuild } from "../built.ts";
import { makeFolder, readFolder } from "../folder.ts";

const HOSTILE = "http://a/> <evil:p> <evil:o> . <http://b/";
const SCRIPT = '</script><script>alert(1)</script> \u2028 "]]>&';

const INPUTS = {
	"press.md": `---\ntitle: "A \\" . <evil:s> <evil:p> <evil:o> ."\nlanguage: en\naddress: "javascript:alert(1)"\n---\nLi X 张某😀（测试） did ${SCRIPT} it.\n`,
	"a.json": JSON.stringify({
		documents: { en: "press" },
		records: [
			{
				type: "case",
				id: HOSTILE,
				title: { en: SCRIPT, zh: `案\\" ${HOSTILE}` },
				docket: `1\n<evil:s> <evil:p> <evil:o> .`,
				offense: "Theft",
				technology: `x"@en> <evil:p>`,
				quote: "张某😀",
				defendants: [
					{
						name: HOSTILE,
						counts: [{ offense: "Theft", status: "convicted" }],
					},
					{ name: "Q '''\"\"\"\\", counts: [{ offense: "nothing" }] },
				],
			},
		],
	}),
	"bad.jsonl": '{"type":"case","id":"b","title":{"en> <evil:p":"x"}}\n{"x":\n',
};

const parse = (folder: string, name: string): Quad[] =>
	new Parser({
		format: name.endsWith("ttl")
			? "text/turtle"
			: name.endsWith("nq")
				? "application/n-quads"
				: "application/trig",
	}).parse(readFileSync(join(folder, name), "utf8"));

const toLines = (quads: readonly Quad[]) => quads.map(formatQuad).sort();

/** Leaves out the long schemes, which would take most of the time that these tests have. */
function withLessOntology(whole: TestBuild): TestBuild {
	const ontology = whole.quads.ontology.filter(
		({ subject }) =>
			!/\/(agency|provision|offense(?!\/theft$))\b/.test(subject.value),
	);
	return { ...whole, quads: { ...whole.quads, ontology } };
}

let inputs: string;
let build: TestBuild;
let folder: string;
beforeAll(async () => {
	inputs = makeFolder(INPUTS);
	build = withLessOntology(await runBuild(await openSources([inputs])));
	folder = writeTestBuild(build);
});

describe("writeBuild", () => {
	it("threat 1: writes not one quad more or less than there is, in any syntax", () => {
		const { facts, evidence, inferred, ontology } = build.quads;
		const all = toLines([...facts, ...evidence, ...inferred, ...ontology]);
		expect(build.rejections).toHaveLength(2);
		expect(facts.length).toBeGreaterThan(15);
		expect(toLines(parse(folder, "graph.nq"))).toEqual(all);
		expect(toLines(parse(folder, "graph.trig"))).toEqual(all);
		expect(parse(folder, "graph.ttl")).toHaveLength(facts.length);
		expect(parse(folder, "evidence.ttl")).toHaveLength(evidence.length);
		expect(parse(folder, "inferred.ttl")).toHaveLength(inferred.length);
		expect(parse(folder, "ontology.ttl")).toHaveLength(ontology.length);
		const terms = parse(folder, "graph.nq").flatMap((quad) => [
			quad.subject.value,
			quad.predicate.value,
		]);
		expect(terms.filter((iri) => iri.startsWith("evil:"))).toEqual([]);
	});

	it("threat 2: writes UTF-8 that a strict decoder takes, in all files", () => {
		const decoder = new TextDecoder("utf-8", { fatal: true });
		for (const content of Object.values(readFolder(folder)))
			decoder.decode(Buffer.from(content, "latin1"));
	});

	it("threat 3: keeps a javascript: address as data", () => {
		const detail = JSON.parse(
			readFileSync(join(folder, "viewer/data/detail.json"), "utf8"),
		);
		expect(
			detail.documents.map(({ address }: { address?: string }) => address),
		).toContain("javascript:alert(1)");
	});

	it("threat 16: gives labels to the viewer as JSON in a file of its own", () => {
		const text = readFileSync(join(folder, "viewer/data/view.json"), "utf8");
		const labels = JSON.parse(text).nodes.label.map(
			({ en }: { en?: string }) => en,
		);
		expect(labels).toContain(SCRIPT);
		const page = readFileSync(join(folder, "viewer/index.html"), "utf8");
		expect(page).not.toContain("alert(1)");
	});

	it("sorts graph.nq as RDFC-1.0 does, and names its hash", async () => {
		const text = readFileSync(join(folder, "graph.nq"), "utf8");
		const canonical = await canonize(text, {
			algorithm: "RDFC-1.0",
			inputFormat: "application/n-quads",
			format: "application/n-quads",
		});
		const manifest = JSON.parse(
			readFileSync(join(folder, "manifest.json"), "utf8"),
		);
		expect(text).toBe(canonical);
		expect(manifest.canonicalHash).toBe(
			createHash("sha256").update(canonical).digest("hex"),
		);
	});

	it("names each graph file with its size and hash in the manifest", () => {
		const files = readFolder(folder);
		const manifest = JSON.parse(files["manifest.json"] ?? "");
		expect(Object.keys(manifest.files).sort()).toEqual([
			"evidence.ttl",
			"graph.nq",
			"graph.trig",
			"graph.ttl",
			"inferred.ttl",
			"ontology.ttl",
			"report.ttl",
		]);
		for (const [name, { bytes, sha256 }] of Object.entries<{
			bytes: number;
			sha256: string;
		}>(manifest.files)) {
			const content = Buffer.from(files[name] ?? "", "latin1");
			expect(content.length).toBe(bytes);
			expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
		}
	});

	it("keeps the texts to which the offsets of evidence are true", () => {
		const text = readFileSync(join(folder, "documents/press.txt"), "utf8");
		const at = (name: string) =>
			build.quads.evidence.flatMap(({ subject, predicate, object }) =>
				predicate.value === name
					? [[subject.value, object.value] as const]
					: [],
			);
		const starts = at(oa.start);
		const quoted = at(oa.exact).filter(([, exact]) => exact === "张某😀");
		expect(quoted.length).toBeGreaterThan(0);
		expect(
			starts.map(([, start]) =>
				[...text].slice(Number(start), Number(start) + 3).join(""),
			),
		).toContain("张某😀");
	});

	it("puts what was rejected into the quarantine, with place and reasons", () => {
		const text = readFileSync(join(folder, "quarantine.jsonl"), "utf8");
		const rows = text
			.trim()
			.split("\n")
			.map((row) => JSON.parse(row));
		expect(
			rows.map(({ line, reasons }) => [line, reasons[0].code]).sort(),
		).toEqual([
			[1, "malformed-value"],
			[2, "malformed-json"],
		]);
	});

	it("RDF 1.2: each statement node reifies a triple that stands in the facts or follows from them", () => {
		const folder = writeTestBuild(build, { rdf: "1.2" });
		const quads = parse(folder, "graph.nq");
		const reified = quads.filter(
			({ predicate }) => predicate.value === rdf.reifies,
		);
		const { facts, evidence, inferred } = build.quads;
		const stated = new Set(
			[...facts, ...inferred].map(({ subject, predicate, object }) =>
				[subject, predicate, object].map(formatTerm).join(" "),
			),
		);
		const nodes = [...evidence, ...inferred].filter(
			({ predicate }) => predicate.value === rdf.subject,
		);
		expect(reified).toHaveLength(nodes.length);
		for (const { object } of reified) {
			expect(object.termType).toBe("Quad");
			if (object.termType !== "Quad") continue;
			const parts = [object.subject, object.predicate, object.object];
			expect(stated).toContain(parts.map(formatTerm).join(" "));
		}
		const old: readonly string[] = [
			rdf.subject,
			rdf.predicate,
			rdf.object,
			rdf.Statement,
		];
		const made = quads.filter(({ graph }) => !graph.value.endsWith("ontology"));
		for (const { predicate, object } of made)
			if (old.includes(predicate.value) || old.includes(object.value))
				throw new Error(`${predicate.value} ${object.value}`);
		expect(toLines(parse(folder, "graph.trig"))).toEqual(toLines(quads));
	});

	it.each(["1.1", "1.2"] as const)(
		"moves all IRIs below another base, in all files, RDF %s",
		async (version) => {
			const base = "https://example.org/kg/";
			const folder = writeTestBuild(build, { base, rdf: version });
			for (const [name, content] of Object.entries(readFolder(folder))) {
				if (name.startsWith("viewer/assets")) continue;
				expect(
					content.includes("w3id.org/casegraph") ? name : undefined,
				).toBeUndefined();
			}
			const graph = await openGraph(folder);
			const [found] = await graph.cases();
			expect(found?.iri.startsWith(`${base}case/`)).toBe(true);
			const result = await graph.query(
				"SELECT ?d WHERE { ?c a cg:Case ; cg:defendant ?d }",
			);
			expect(result.kind === "bindings" && result.rows).toHaveLength(2);
			await graph.close();
		},
	);

	it("gives the same bytes again", async () => {
		const again = withLessOntology(await runBuild(await openSources([inputs])));
		expect(readFolder(writeTestBuild(again))).toEqual(readFolder(folder));
	});
});
