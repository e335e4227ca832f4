// casegraph build --stream: records to N-Quads, in memory that does not grow with their number. Decisions are replayed on a file of what the records gave.
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { assertDocument } from "../assert/assert-document.ts";
import { openBatchFile, type WrittenBatch } from "../export/batch-file.ts";
import type { WrittenFile } from "../export/file.ts";
import { replaceFolder } from "../export/folder.ts";
import { type ManifestSummary, writeManifest } from "../export/manifest.ts";
import { openQuarantine } from "../export/quarantine.ts";
import type { RdfVersion } from "../export/reify.ts";
import { openQuadStream } from "../export/stream.ts";
import type { ExtractionChoice } from "../finding-pipeline.ts";
import { isBelowAny, recordFileIri } from "../model/iri.ts";
import { formatQuad } from "../model/n-triples.ts";
import type { BuildObserver } from "../model/observer.ts";
import type { Ontology } from "../read/ontology.ts";
import type { Sources } from "../read/source.ts";
import { assertRecords, listDocuments } from "../record-pipeline.ts";
import type { StatedQuads } from "../resolve/merge.ts";
import { replayDecisions } from "../review-pipeline.ts";
import { watchBuild } from "./build-log.ts";
import { countInputs } from "./build-summary.ts";
import { VERSION } from "./version.ts";

export interface StreamOptions {
	readonly out: string;
	readonly base: string;
	readonly rdf: RdfVersion;
	readonly quiet?: boolean;
}

/** Name of the file, gone when the build is done, that holds what decisions are to be replayed on. */
const UNDECIDED_FILE = "undecided.nq";

/** Builds by streaming; tells whether all inputs were accepted. */
export async function streamBuild(
	sources: Sources,
	ontology: Ontology,
	options: StreamOptions,
	choice: ExtractionChoice = {},
): Promise<boolean> {
	return replaceFolder(options.out, async (folder) => {
		const quarantine = openQuarantine(join(folder, "quarantine.jsonl"));
		const watch = watchBuild(options.quiet ?? false, { keep: quarantine.add });
		const graph = openGraphStream(folder, options);
		const cited = await streamRecords(
			sources,
			ontology,
			graph,
			{ folder, observer: watch.observer },
			choice,
		);
		const documents = await listDocuments(sources, cited);
		graph.addEvidence(documents.flatMap(assertDocument));
		const { file, counts } = graph.close(ontology.quads);
		quarantine.close();
		const manifest: ManifestSummary = {
			casegraph: VERSION,
			base: options.base,
			rdf: options.rdf,
			inputs: sources.files,
			counts: { ...countInputs(watch), quads: counts },
		};
		writeManifest(folder, { ...manifest, files: { "graph.nq": file } });
		watch.finish(options.out, manifest, []);
		const { record, document, finding } = watch.tally.rejected;
		return record + document + finding === 0;
	});
}

/** Streams all records, and replays decisions on them where there are any; gives the IRIs of the record files that were cited. */
async function streamRecords(
	sources: Sources,
	ontology: Ontology,
	graph: GraphStream,
	{
		folder,
		observer,
	}: { readonly folder: string; readonly observer: BuildObserver },
	choice: ExtractionChoice,
): Promise<Set<string>> {
	const { decisions } = sources.ledger;
	// Documents of a stream were described as they passed; to remember all of them would not be constant memory.
	const files = new Set(
		sources.files.map(({ path, sha256 }) => recordFileIri(path, sha256)),
	);
	const cited = new Set<string>();
	const undecided =
		decisions.length === 0
			? undefined
			: openBatchFile(join(folder, UNDECIDED_FILE));
	for await (const asserted of assertRecords(
		sources,
		ontology,
		observer,
		choice,
	)) {
		if (asserted.kind === "document") {
			graph.addEvidence(assertDocument(asserted.document));
			continue;
		}
		const { facts, statements } = asserted;
		for (const { evidence: support } of statements)
			for (const item of support)
				if (item.kind === "quote" && files.has(item.document))
					cited.add(item.document);
		if (undecided === undefined)
			graph.addBatch(asserted, facts[0]?.subject.value);
		else undecided.add(asserted);
	}
	if (undecided === undefined) return cited;
	observer.onStage?.("review");
	const batches = undecided.close();
	const { issues, joined, apply, added } = replayDecisions(
		batches.read,
		decisions,
		ontology,
	);
	for (const issue of issues) observer.onWarning?.(issue);
	for (const batch of batches.read()) {
		const decided = apply(batch);
		if (decided === undefined) graph.addWritten(batch, joined);
		else graph.addBatch(decided, subjectOf(batch.facts[0]), joined);
	}
	graph.addBatch(added, undefined, joined);
	batches.remove();
	return cited;
}

/** The graph as it is written. Must be closed. */
interface GraphStream {
	addEvidence(quads: readonly Quad[]): void;
	/**
	 * Adds the quads of a record.
	 * @param own the entity that the record is about
	 * @param joined entities of which other records may say the same, though they are their own
	 */
	addBatch(
		batch: StatedQuads,
		own: string | undefined,
		joined?: ReadonlySet<string>,
	): void;
	/** Adds a record as it was set aside. */
	addWritten(batch: WrittenBatch, joined: ReadonlySet<string>): void;
	/** Adds the ontology, and closes. */
	close(ontology: readonly Quad[]): {
		readonly file: WrittenFile;
		readonly counts: Readonly<Record<string, number>>;
	};
}

function openGraphStream(
	folder: string,
	{ rdf, base }: StreamOptions,
): GraphStream {
	const stream = openQuadStream(folder, rdf, base);
	const { addLines } = stream;
	const counts = { facts: 0, evidence: 0, ontology: 0 };
	const isRepeat = openRepeatTest();
	const addBatch: GraphStream["addBatch"] = (batch, own, joined) => {
		const facts = batch.facts.filter(
			(quad) =>
				!isRepeat(quad.subject.value, () => formatQuad(quad), own, joined),
		);
		stream.add(facts);
		stream.add(batch.evidence);
		counts.facts += facts.length;
		counts.evidence += batch.evidence.length;
	};
	return {
		addBatch,
		addEvidence: (evidence) => addBatch({ facts: [], evidence }, undefined),
		addWritten(batch, joined) {
			const own = subjectOf(batch.facts[0]);
			if (addLines === undefined) {
				addBatch(batch.parse(), own, joined);
				return;
			}
			const facts = batch.facts.filter(
				(line) => !isRepeat(subjectOf(line) ?? "", () => line, own, joined),
			);
			addLines(facts);
			addLines(batch.evidence);
			counts.facts += facts.length;
			counts.evidence += batch.evidence.length;
		},
		close(ontology) {
			stream.add(ontology);
			counts.ontology = ontology.length;
			return { file: stream.close(), counts };
		},
	};
}

/**
 * Opens a test for facts about entities outside their record, such as a period, that an earlier record has stated. It remembers
 * them, and grows with the number of such entities, not of records. Their evidence is new with each record, and stays.
 */
function openRepeatTest(): (
	subject: string,
	line: () => string,
	own: string | undefined,
	joined?: ReadonlySet<string>,
) => boolean {
	const shared = new Set<string>();
	return (subject, line, own, joined) => {
		const isOwn = own !== undefined && isPartOf(subject, own);
		const isJoined = joined !== undefined && isBelowAny(subject, joined);
		if (isOwn && !isJoined) return false;
		const text = line();
		if (shared.has(text)) return true;
		shared.add(text);
		return false;
	};
}

/** Gives the subject of a line of N-Quads. */
function subjectOf(line: string | undefined): string | undefined {
	return line?.slice(1, line.indexOf(">"));
}

/** Tells whether an IRI is that of an entity, or of something within it. */
function isPartOf(iri: string, entity: string): boolean {
	return iri === entity || iri.startsWith(`${entity}/`);
}
