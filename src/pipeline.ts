// The stages in order: read -> extract -> map -> resolve -> assert -> review -> infer -> validate. Whoever opens the project reads this first.
// The first five take one record or document at a time (record-pipeline.ts); review (review-pipeline.ts), inference and validation need the whole graph in memory.
import { assertDocument } from "./assert/assert-document.ts";
import type { ExtractionChoice } from "./finding-pipeline.ts";
import { describeRules } from "./infer/describe.ts";
import { inferStatements } from "./infer/infer.ts";
import { readRules } from "./infer/parse.ts";
import type { Candidate } from "./model/candidate.ts";
import type { Document } from "./model/document.ts";
import type { GraphQuads } from "./model/graph.ts";
import type { BuildObserver } from "./model/observer.ts";
import { sortQuads } from "./model/quad-set.ts";
import type { Ontology } from "./read/ontology.ts";
import type { Sources } from "./read/source.ts";
import { listDocuments } from "./record-pipeline.ts";
import { gatherRecords, reviewStatements } from "./review-pipeline.ts";
import { type LocatedViolation, locateViolations } from "./validate/locate.ts";
import { tolerateConflicts } from "./validate/tolerate.ts";
import { validateQuads } from "./validate/validate.ts";

/** A graph, and what was found on the way to it. */
export interface BuiltGraph {
	readonly quads: GraphQuads;
	readonly documents: readonly Document[];
	/** What a reviewer should decide. */
	readonly candidates: readonly Candidate[];
	readonly violations: readonly LocatedViolation[];
}

/** Takes sources through all stages, in memory: the records, what follows from them, and what the shapes find wrong. */
export async function runPipeline(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver = {},
	choice: ExtractionChoice = {},
): Promise<BuiltGraph> {
	observer.onStage?.("records");
	const stated = await gatherRecords(sources, ontology, observer, choice);
	const { places, cited } = stated;
	const documents = await listDocuments(sources, cited, stated.documents);
	const described = documents.flatMap(assertDocument);

	observer.onStage?.("review");
	const { decisions } = sources.ledger;
	const reviewed = reviewStatements(stated, decisions, ontology);
	for (const issue of reviewed.issues) observer.onWarning?.(issue);
	const facts = sortQuads(reviewed.facts);
	const evidence = sortQuads([...reviewed.evidence, ...described]);

	observer.onStage?.("inference");
	const rules = readRules(ontology.rules);
	const inferred = inferStatements({ facts, ontology: ontology.quads, rules });
	const model = sortQuads([...ontology.quads, ...describeRules(rules)]);

	observer.onStage?.("validation");
	const found = await validateQuads({
		quads: [...facts, ...evidence],
		context: model,
		shapes: ontology.shapes,
	});
	const violations = locateViolations(
		tolerateConflicts(found, reviewed.isBetweenDocuments),
		{ places, documents, evidence },
	);
	const quads = { facts, evidence, inferred, ontology: model };
	return { quads, documents, candidates: reviewed.candidates, violations };
}
