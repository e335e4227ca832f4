// Asks why a graph says something that no text says: the rule, its premises, and the words behind each of them.
import { buildGraph } from "casegraph";

const { graph } = await buildGraph({
	documents: [
		{
			id: "news",
			title: "News",
			language: "en",
			text: "The court convicted Q X of fraud.",
		},
	],
	records: [
		{
			type: "case",
			id: "q",
			title: "The case of Q X",
			quote: "convicted Q X of fraud",
			defendants: [
				{ name: "Q X", counts: [{ offense: "fraud", status: "convicted" }] },
			],
		},
	],
});

const why = await graph.explainStatement({
	subject: "case/q/defendant/q-x",
	predicate: "cg:convictedOf",
	object: "offense/fraud",
});
console.log(`${why?.subject.label.en} — ${why?.predicate.label.en} → fraud`);
for (const { rule, premises } of why?.derivations ?? []) {
	console.log(
		`by the rule “${rule?.label.en}” from ${premises.length} statements:`,
	);
	for (const { predicate, quotes } of premises)
		console.log(`  ${predicate.label.en}: “${quotes[0]?.exact}”`);
}
await graph.close();
