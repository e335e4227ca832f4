import { describe, expect, it } from "vitest";
import { describeProjection } from "../../../src/graph/detail.ts";
import { projectGraph } from "../../../src/graph/project.ts";
import { runBuild } from "../built.ts";

const told = (document: string, term: string, exact: string, name: string) => ({
	type: "case",
	docket: "no-7",
	court: `本院 ${name}`,
	quote: { document, exact: name },
	defendants: [
		{
			id: "mo",
			name: "Mo Q",
			counts: [
				{
					offense: "theft",
					status: "convicted",
					sentence: {
						penalty: "fixed-term imprisonment",
						term: { value: term, quote: { document, exact } },
					},
				},
			],
		},
	],
});

const build = (other: string) =>
	runBuild({
		"paper.md": "---\nlanguage: en\n---\nMo Q gets nine months.",
		"bulletin.md": "---\nlanguage: en\n---\nThe thief Mo Q: ten months.",
		"a.json": JSON.stringify({
			documents: { en: "paper", fr: "bulletin" },
			records: [
				told("paper", "P9M", "nine months", "Mo Q gets"),
				told("bulletin", other, "ten months", "The thief Mo Q"),
			],
		}),
	});

async function describeBuild(other: string) {
	const { quads, documents } = await build(other);
	const projection = projectGraph(quads);
	const detail = describeProjection(projection, quads, documents);
	return { view: projection.view, detail };
}

describe("listConflicts", () => {
	it("gives each pair once, at its node, with the values as the node has them and the words behind each", async () => {
		const { view, detail } = await describeBuild("P10M");
		expect(detail.conflicts).toHaveLength(1);
		const [conflict] = detail.conflicts;
		const node = conflict?.node ?? -1;
		expect(view.nodes.iri[node]).toMatch(/count\/theft\/sentence$/);
		expect(conflict?.relation.en).toBe("term");
		const sides = (conflict?.sides ?? []).map(({ object, support }) => ({
			object,
			words: detail.supports[support]?.quotes.map(
				(row) => detail.quotes[row]?.exact,
			),
			isStated: detail.nodes[node]?.some((value) => value.support === support),
		}));
		const datatype = "http://www.w3.org/2001/XMLSchema#duration";
		expect(sides).toHaveLength(2);
		expect(sides).toContainEqual({
			object: { value: "P9M", datatype },
			words: ["nine months"],
			isStated: true,
		});
		expect(sides).toContainEqual({
			object: { value: "P10M", datatype },
			words: ["ten months"],
			isStated: true,
		});
	});

	it("gives none where documents agree", async () => {
		expect((await describeBuild("P9M")).detail.conflicts).toEqual([]);
	});
});
