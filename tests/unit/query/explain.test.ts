import { afterEach, describe, expect, it } from "vitest";
import { openGraph } from "../../../src/open.ts";
import type { CaseGraph } from "../../../src/query/graph.ts";
import { exampleQuads, exampleQuads12, parseTriG } from "./example.ts";

describe("explain", () => {
	let graph: CaseGraph | undefined;
	afterEach(() => graph?.close());

	it.each([
		["RDF 1.1", exampleQuads],
		["RDF 1.2", exampleQuads12],
	])(
		"gives the quote of a statement with its document and place in %s",
		async (_, quads) => {
			graph = await openGraph({ quads });
			const quote = {
				document: { label: { en: "Test gazette" } },
				exact: "with a robot",
				prefix: "did it ",
				suffix: " at night",
				start: 40,
				end: 52,
				confidence: 1,
			};
			expect(await graph.evidenceOf("statement/a1")).toMatchObject([quote]);
			expect(
				await graph.evidenceOf({
					subject: "case/a",
					predicate: "cg:technology",
					object: "technology/robot",
				}),
			).toMatchObject([quote]);
			expect(
				await graph.evidenceOf({
					subject: "case/a",
					predicate: "dcterms:title",
					object: { value: "The robot case", language: "en" },
				}),
			).toEqual([]);
			expect(await graph.evidenceOf("statement/none")).toEqual([]);
			const explained = await graph.explain("case/a");
			const statement = explained?.outgoing.find(
				({ predicate }) => predicate.label.en === "technology",
			);
			expect(statement).toMatchObject({
				origin: "facts",
				object: { label: { zh: "机器人" } },
				quotes: [quote],
			});
		},
	);

	it("follows derivations down to the quotes, and ends where they go in a circle", async () => {
		graph = await openGraph({ quads: exampleQuads });
		const explained = await graph.explain("technology/robot");
		const statement = explained?.outgoing.find(
			({ origin }) => origin === "inferred",
		);
		const [derivation] = statement?.derivations ?? [];
		expect(derivation?.rule?.label.en).toBe("technology used");
		const [fact, circular] = derivation?.premises ?? [];
		expect(fact?.quotes[0]?.exact).toBe("with a robot");
		expect(circular?.derivations[0]?.premises[0]).toMatchObject({
			iri: statement?.iri,
			isRepeated: true,
			derivations: [],
		});
	});

	it("gives provisions, and statements in both directions", async () => {
		graph = await openGraph({ quads: exampleQuads });
		const explained = await graph.explain("offense/left");
		expect(explained?.classes.map(({ iri }) => iri.split("#")[1])).toEqual([
			"OffenseComponent",
		]);
		expect(
			explained?.outgoing.some(({ provisions }) =>
				provisions[0]?.iri.endsWith("provision/7"),
			),
		).toBe(true);
		expect(explained?.incoming.map(({ origin }) => origin).sort()).toEqual([
			"facts",
			"inferred",
			"ontology",
		]);
	});

	it("cuts long explanations, and says how many statements there are", async () => {
		graph = await openGraph({ quads: exampleQuads });
		const explained = await graph.explain("case/a", { limit: 2 });
		expect(explained?.outgoing.length).toBe(2);
		expect(explained?.total).toBeGreaterThan(8);
	});

	it("gives nothing for a thing of which nothing is said", async () => {
		graph = await openGraph({ quads: parseTriG("") });
		expect(await graph.explain("case/a")).toBeUndefined();
		expect(await graph.explain("anything")).toBeUndefined();
	});

	it.each([
		'"',
		"\\",
		"\\u0022 . } #",
		"' OR 1=1",
		"}\n#",
		"\\\\u0022",
		"\ud800",
		"\u0000",
	])("takes the hostile name %j for a name", async (name) => {
		graph = await openGraph({
			quads: parseTriG(
				`<https://w3id.org/casegraph/graph/facts> { :x foaf:name "harmless" }`,
			),
		});
		expect(
			await graph.find(name).catch((error: Error) => error.name),
		).toSatisfy(
			(found) =>
				found === "QueryError" || (Array.isArray(found) && found.length === 0),
		);
	});
});
