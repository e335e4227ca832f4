// One masked name in two cases stands for two defendants: nothing is concluded from a name.
import { buildGraph } from "casegraph";

const text =
	"Li X was charged with fraud in March. Another Li X was charged with theft in May.";
const { graph } = await buildGraph({
	documents: [{ id: "news", title: "News", language: "en", text }],
	records: [
		{
			type: "case",
			id: "march",
			title: "The case of March",
			quote: "Li X was charged with fraud",
			defendants: [
				{ name: "Li X", counts: [{ offense: "fraud", status: "charged" }] },
			],
		},
		{
			type: "case",
			id: "may",
			title: "The case of May",
			quote: "Another Li X was charged with theft",
			defendants: [
				{ name: "Li X", counts: [{ offense: "theft", status: "charged" }] },
			],
		},
	],
});

for (const { iri, label } of await graph.find("Li X")) {
	const [count] = await graph.counts(iri);
	console.log(
		`${label.en} <${iri.slice(graph.base.length)}>: ${count?.label.en}`,
	);
}
await graph.close();
