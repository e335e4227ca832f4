// Validates a graph against the shapes of ontology/shapes/: quads -> violations.
import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describeError, OntologyError } from "../errors.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import { sh } from "../vocabulary/shacl.ts";
import { indexQuads, openBatch, type QuadIndex } from "./quad-index.ts";
import { keyOfViolation, type Severity, type Violation } from "./violation.ts";

/** Roots validated together: larger batches hold more memory, smaller ones cost more set-up. Measured at 2,000 cases: flat from 50 to 1,000. */
const BATCH_ROOTS = 200;

/**
 * The validator stops looking at a node after so many checks of one shape, so that shapes that refer to themselves end. Ours do not,
 * and a value that stands in more than 50 cases of a batch would pass unseen: 0 turns that off.
 */
const VALIDATOR_OPTIONS = { allowNamedNodeInList: false, maxNodeChecks: 0 };

export interface ValidationInput {
	/** What is validated; a triple's graph does not matter. */
	readonly quads: Iterable<Quad>;
	/** What is looked up but not validated: the ontology graph, with `rdfs:subClassOf`, and entities of other builds. */
	readonly context?: Iterable<Quad>;
	/** Shapes in SHACL Core. */
	readonly shapes: Iterable<Quad>;
}

/**
 * Validates quads against shapes.
 *
 * Gives violations of all severities, sorted by focus node, path and shape, each once. Nothing to validate gives none.
 * All quads are held in memory; the entities below one case, or one other root, are validated together, so that time and the
 * validator's own memory are linear in the number of cases.
 * @throws {OntologyError} when the shapes cannot be applied
 * @see https://www.w3.org/TR/shacl/
 */
export async function validateQuads({
	quads,
	context = [],
	shapes,
}: ValidationInput): Promise<Violation[]> {
	const validator = openValidator(shapes);
	const data = [...quads];
	const indexes = [indexQuads(data), indexQuads(context)];
	const found = new Map<string, Violation>();
	for (const batch of listBatches(data)) {
		for (const violation of await validateBatch(
			validator,
			indexQuads(batch),
			indexes,
		))
			found.set(keyOfViolation(violation), violation);
	}
	return [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, violation]) => violation);
}

/** Tells whether a graph with these violations conforms to the shapes: whether none is worse than a warning. */
export function isConforming(violations: readonly Violation[]): boolean {
	return violations.every(({ severity }) => severity !== "violation");
}

function openValidator(shapes: Iterable<Quad>): SHACLValidator {
	try {
		return new SHACLValidator(new Store(shapes), VALIDATOR_OPTIONS);
	} catch (error) {
		throw new OntologyError(
			`the shapes cannot be read: ${describeError(error)}`,
		);
	}
}

/** Splits quads into batches that keep together what lies below one root. */
function listBatches(quads: readonly Quad[]): Quad[][] {
	const batchOf = new Map<string, Quad[]>();
	const batches: Quad[][] = [];
	for (const quad of quads) {
		const root = rootOf(quad.subject.value);
		let batch = batchOf.get(root);
		if (batch === undefined) {
			if (batchOf.size % BATCH_ROOTS === 0) batches.push([]);
			batch = batches.at(-1) ?? [];
			batchOf.set(root, batch);
		}
		batch.push(quad);
	}
	return batches;
}

/** The first two segments of a path below the base, such as `case/x`; the whole IRI elsewhere. */
function rootOf(iri: string): string {
	return iri.startsWith(DEFAULT_BASE)
		? iri.slice(DEFAULT_BASE.length).split("/", 2).join("/")
		: iri;
}

async function validateBatch(
	validator: SHACLValidator,
	targets: QuadIndex,
	context: readonly QuadIndex[],
): Promise<Violation[]> {
	const dataset: DatasetCore = openBatch(targets, context);
	try {
		const report = await validator.validate(dataset);
		return report.results.map(toViolation);
	} catch (error) {
		throw new OntologyError(
			`the shapes cannot be applied: ${describeError(error)}`,
		);
	}
}

type ValidationResult = Awaited<
	ReturnType<SHACLValidator["validate"]>
>["results"][number];

/** The validator gives null for what a result lacks, whatever its types say. */
function toViolation(result: ValidationResult): Violation {
	const path: Term | null = result.path;
	const value: Term | null = result.value;
	return {
		severity: severityOf(result.severity.value),
		focusNode: result.focusNode.value,
		...(path?.termType === "NamedNode" ? { path: path.value } : {}),
		...(value === null ? {} : { value }),
		constraint: result.sourceConstraintComponent.value,
		shape: result.sourceShape.value,
		message: localizeMessages(result.message),
	};
}

function severityOf(iri: string): Severity {
	if (iri === sh.Warning) return "warning";
	return iri === sh.Info ? "info" : "violation";
}

/** Takes the message in each language; one without a language, as the validator's own are, counts as English. */
function localizeMessages(messages: readonly Term[]): {
	en?: string;
	zh?: string;
} {
	const text: { en?: string; zh?: string } = {};
	for (const term of messages) {
		if (term.termType === "Literal")
			text[term.language === "zh" ? "zh" : "en"] ??= term.value;
	}
	return text;
}
