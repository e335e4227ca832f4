// Builds a graph from one record and the text that it quotes, and asks who was convicted of what, in which words.
import { buildGraph } from "casegraph";

const { graph, rejections } = await buildGraph({
	documents: [
		{
			id: "test-gazette",
			title: "Test gazette",
			language: "en",
			text: "On Monday the court convicted Q X of fraud. Z X, who drove the car, is suspected of the same.",
		},
	],
	records: [
		{
			type: "case",
			id: "test-1",
			title: "The case of Q X and Z X",
			quote: "convicted Q X of fraud",
			offense: "fraud",
			defendants: [
				{ name: "Q X", counts: [{ offense: "fraud", status: "convicted" }] },
				{
					name: "Z X",
					quote: "Z X, who drove the car, is suspected of the same",
					counts: [{ offense: "fraud", status: "alleged" }],
				},
			],
		},
	],
});
console.log("rejected:", rejections.length);

const [found] = await graph.cases({ offense: "诈骗罪" });
console.log("case:", found?.label.en);
for (const defendant of await graph.defendants(found?.iri ?? "")) {
	for (const count of await graph.counts(defendant.iri)) {
		console.log(
			`${defendant.label.en}: ${count.label.en}, ${count.status?.label.en}`,
		);
		const [quote] = await graph.evidenceOf({
			subject: count.iri,
			predicate: "cg:status",
			object: count.status?.iri ?? "",
		});
		console.log(
			`  “${quote?.exact}” (${quote?.document.label.en}, ${quote?.start}–${quote?.end})`,
		);
	}
}
await graph.close();
