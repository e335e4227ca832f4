// casegraph build --stream: records to N-Quads in constant memory.
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { assertDocument } from "../assert/assert-document.ts";
import { replaceFolder } from "../export/folder.ts";
import { type Manifest, writeManifest } from "../export/manifest.ts";
import { openQuarantine } from "../export/quarantine.ts";
import type { RdfVersion } from "../export/reify.ts";
import { openQuadStream } from "../export/stream.ts";
import type { ExtractionChoice } from "../finding-pipeline.ts";
import type { Decision } from "../model/decision.ts";
import { recordFileIri } from "../model/iri.ts";
import type { Issue } from "../model/issue.ts";
import { formatQuad } from "../model/n-triples.ts";
import type { Ontology } from "../read/ontology.ts";
import type { Sources } from "../read/source.ts";
import {
	type AssertedRecord,
	assertRecords,
	listDocuments,
} from "../record-pipeline.ts";
import { watchBuild } from "./build-log.ts";
import { countInputs } from "./build-summary.ts";
import { VERSION } from "./version.ts";

export interface StreamOptions {
	readonly out: string;
	readonly base: string;
	readonly rdf: RdfVersion;
	readonly quiet?: boolean;
}

/** Builds by streaming; gives the number of rejected inputs. */
export async function streamBuild(
	sources: Sources,
	ontology: Ontology,
	options: StreamOptions,
	choice: ExtractionChoice = {},
): Promise<number> {
	return replaceFolder(options.out, async (folder) => {
		const quarantine = openQuarantine(join(folder, "quarantine.jsonl"));
		const watch = watchBuild(options.quiet ?? false, { keep: quarantine.add });
		const stream = openQuadStream(folder, options.rdf, options.base);
		const quads = { facts: 0, evidence: 0, ontology: ontology.quads.length };
		const shared = new Set<string>();
		// Documents of a stream were described as they passed; to remember all of them would not be constant memory.
		const files = new Set(
			sources.files.map(({ path, sha256 }) => recordFileIri(path, sha256)),
		);
		const cited = new Set<string>();
		const [decision] = sources.ledger.decisions;
		if (decision !== undefined)
			watch.observer.onWarning(reportUnapplied(decision));
		for await (const asserted of assertRecords(
			sources,
			ontology,
			watch.observer,
			choice,
		)) {
			if (asserted.kind === "document") {
				const described = assertDocument(asserted.document);
				stream.add(described);
				quads.evidence += described.length;
				continue;
			}
			const facts = withoutRepeats(asserted, shared);
			const { evidence, statements } = asserted;
			for (const { evidence: support } of statements)
				for (const item of support)
					if (item.kind === "quote" && files.has(item.document))
						cited.add(item.document);
			stream.add(facts);
			stream.add(evidence);
			quads.facts += facts.length;
			quads.evidence += evidence.length;
		}
		const documents = (await listDocuments(sources, cited)).flatMap(
			assertDocument,
		);
		stream.add(documents);
		stream.add(ontology.quads);
		quads.evidence += documents.length;
		const written = { "graph.nq": stream.close() };
		quarantine.close();
		const manifest: Omit<Manifest, "files"> = {
			casegraph: VERSION,
			base: options.base,
			rdf: options.rdf,
			inputs: sources.files,
			counts: { ...countInputs(watch), quads },
		};
		writeManifest(folder, { ...manifest, files: written });
		watch.finish(options.out, manifest, []);
		const { record, document, finding } = watch.tally.rejected;
		return record + document + finding;
	});
}

/** A decision may concern any two records: they are replayed where the graph is in memory. */
function reportUnapplied({ file, position }: Decision): Issue {
	return {
		code: "decisions-not-applied",
		stage: "resolve",
		severity: "warning",
		file,
		position,
		path: "",
		message: "a streamed build applies no decisions",
	};
}

/**
 * Leaves out facts about entities outside the record, such as a period, that an earlier record has stated: `shared` remembers
 * them, and grows with the number of such entities, not of records. Their evidence is new with each record, and stays.
 */
function withoutRepeats(
	{ facts }: AssertedRecord,
	shared: Set<string>,
): readonly Quad[] {
	const own = facts[0]?.subject.value ?? "";
	return facts.filter((quad) => {
		if (isPartOf(quad.subject.value, own)) return true;
		const line = formatQuad(quad);
		if (shared.has(line)) return false;
		shared.add(line);
		return true;
	});
}

/** Tells whether an IRI is that of an entity, or of something within it. */
function isPartOf(iri: string, entity: string): boolean {
	return iri === entity || iri.startsWith(`${entity}/`);
}
