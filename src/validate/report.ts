// Violations as RDF: a SHACL validation report whose nodes are named by a hash of what they say.
import type { Quad, Quad_Object } from "@rdfjs/types";
import { VALIDATION_GRAPH, validationIri } from "../model/iri.ts";
import { sortQuads } from "../model/quad-set.ts";
import { makeIri, makeLiteral, makeQuad, makeText } from "../model/term.ts";
import { sh } from "../vocabulary/shacl.ts";
import { rdf, xsd } from "../vocabulary/standard.ts";
import { keyOfViolation, type Severity, type Violation } from "./violation.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
	violation: sh.Violation,
	warning: sh.Warning,
	info: sh.Info,
};

/**
 * Writes violations as one `sh:ValidationReport` in a graph of its own, without blank nodes; sorted.
 * `sh:conforms` is true only where there is no result at all, as SHACL wants it: a warning makes it false.
 * @see https://www.w3.org/TR/shacl/#validation-report
 */
export function formatReport(violations: readonly Violation[]): Quad[] {
	const results = violations.map((violation) => ({
		violation,
		iri: validationIri(keyOfViolation(violation)),
	}));
	const report = validationIri(
		["report", ...results.map(({ iri }) => iri)].join("\n"),
	);
	const graph = makeIri(VALIDATION_GRAPH);
	const add = (subject: string, predicate: string, object: Quad_Object): Quad =>
		makeQuad(makeIri(subject), makeIri(predicate), object, graph);
	const quads = [
		add(report, rdf.type, makeIri(sh.ValidationReport)),
		add(
			report,
			sh.conforms,
			makeLiteral(String(violations.length === 0), xsd.boolean),
		),
		...results.flatMap(({ violation, iri }) => [
			add(report, sh.result, makeIri(iri)),
			...describeViolation(violation).map(([predicate, object]) =>
				add(iri, predicate, object),
			),
		]),
	];
	return sortQuads(quads);
}

function describeViolation(violation: Violation): [string, Quad_Object][] {
	const { severity, focusNode, path, value, constraint, shape, message } =
		violation;
	const rows: [string, Quad_Object][] = [
		[rdf.type, makeIri(sh.ValidationResult)],
		[sh.resultSeverity, makeIri(SEVERITIES[severity])],
		[sh.focusNode, makeIri(focusNode)],
		[sh.sourceConstraintComponent, makeIri(constraint)],
		[sh.sourceShape, makeIri(shape)],
	];
	if (path !== undefined) rows.push([sh.resultPath, makeIri(path)]);
	if (value?.termType === "NamedNode" || value?.termType === "Literal")
		rows.push([sh.value, value]);
	for (const [language, text] of Object.entries(message))
		rows.push([sh.resultMessage, makeText(text, language)]);
	return rows;
}
