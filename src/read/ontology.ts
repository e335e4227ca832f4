// The ontology folder: the model, the concept schemes, the alignments, the shapes and the rules, as its files say them.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { DataFactory, Parser } from "n3";
import { describeError, OntologyError } from "../errors.ts";
import { GRAPHS } from "../model/iri.ts";
import { makeIri } from "../model/term.ts";

/** What ontology/ holds. */
export interface Ontology {
	/** Model, schemes, alignments and viewer hints, in graph/ontology. */
	readonly quads: readonly Quad[];
	/** SHACL shapes, in the default graph. */
	readonly shapes: readonly Quad[];
	/** Inference rules: SPARQL CONSTRUCT queries by name. */
	readonly rules: readonly RuleFile[];
}

export interface RuleFile {
	/** File name without its extension. */
	readonly name: string;
	readonly text: string;
}

/** The ontology folder that comes with the package. */
const ONTOLOGY_FOLDER: string = fileURLToPath(
	new URL("../../ontology", import.meta.url),
);

/** Reads an ontology folder, its files in the order of their names. @throws {OntologyError} naming the file that is wrong or missing */
export async function readOntology(
	folder: string = ONTOLOGY_FOLDER,
): Promise<Ontology> {
	const model = [
		...(await listTurtle(folder)),
		...(await listTurtle(join(folder, "schemes"))),
		...(await listTurtle(join(folder, "alignments"))),
	];
	const graph = makeIri(GRAPHS.ontology);
	const quads: Quad[] = [];
	for (const path of model) {
		for (const { subject, predicate, object } of await readTurtle(path))
			quads.push(DataFactory.quad(subject, predicate, object, graph));
	}
	const shapes: Quad[] = [];
	for (const path of await listTurtle(join(folder, "shapes")))
		shapes.push(...(await readTurtle(path)));
	return { quads, shapes, rules: await readRuleFiles(join(folder, "rules")) };
}

async function readRuleFiles(folder: string): Promise<RuleFile[]> {
	const rules: RuleFile[] = [];
	for (const path of await listFiles(folder, ".rq"))
		rules.push({
			name: basename(path, ".rq"),
			text: await readFile(path, "utf8"),
		});
	return rules;
}

async function readTurtle(path: string): Promise<Quad[]> {
	try {
		return new Parser({
			format: "text/turtle",
			blankNodePrefix: `${basename(path, ".ttl")}_`,
		}).parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new OntologyError(`${path}: ${describeError(cause)}`, { cause });
	}
}

function listTurtle(folder: string): Promise<string[]> {
	return listFiles(folder, ".ttl");
}

async function listFiles(folder: string, extension: string): Promise<string[]> {
	try {
		const names = await readdir(folder);
		return names
			.filter((name) => name.endsWith(extension))
			.sort()
			.map((name) => join(folder, name));
	} catch (cause) {
		throw new OntologyError(`${folder}: no such folder`, { cause });
	}
}
