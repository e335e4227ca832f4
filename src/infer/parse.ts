// Reads inference rules: SPARQL CONSTRUCT queries of one fixed form, so that each conclusion can name its premises.
import type { Term } from "@rdfjs/types";
import {
	type ConstructQuery,
	Parser,
	type Pattern,
	type SparqlQuery,
	type Triple,
} from "sparqljs";
import { RuleError } from "../errors.ts";
import { ruleIri } from "../model/iri.ts";
import type { LocalizedText } from "../model/view.ts";
import {
	formatSelect,
	listAlternatives,
	listNegated,
	listPremises,
} from "./condition.ts";
import type { Alternative, Rule, TriplePattern } from "./rule.ts";

/** A rule file: its name without folder, such as `co-defendant.rq`, and its text. */
export interface RuleFile {
	readonly name: string;
	readonly text: string;
}

/**
 * Reads rules, in the order of their names.
 *
 * A rule is `CONSTRUCT { triples } WHERE { … }` where the condition is made of `GRAPH <…/graph/facts> { plain triples }` for
 * the premises, `GRAPH <…/graph/ontology> { … }` for what the ontology says (property paths allowed), FILTER and UNION.
 * Comments of the form `# label@en: …` and `# definition@zh: …` give its label and definition, each in English and Chinese.
 * @throws {RuleError} naming the file and the reason, for any other form
 */
export function readRules(files: Iterable<RuleFile>): Rule[] {
	const rules = [...files]
		.map(readRule)
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	checkNames(rules);
	checkNegation(rules);
	return rules;
}

function readRule(file: RuleFile): Rule {
	const name = file.name.replace(/\.rq$/, "");
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
		fail(file, "its name is not kebab-case");
	try {
		return buildRule(name, file.text);
	} catch (error) {
		if (error instanceof RuleError) fail(file, error.message);
		throw error;
	}
}

function buildRule(name: string, text: string): Rule {
	const query = parseConstruct(text);
	const conclusions = (query.template ?? []).map(toConclusion);
	if (conclusions.length === 0) throw new RuleError("it concludes nothing");
	const alternatives = listAlternatives(query.where ?? []).map(toAlternative);
	for (const alternative of alternatives) checkBound(conclusions, alternative);
	return {
		name,
		iri: ruleIri(name),
		label: readHeader(text, "label"),
		definition: readHeader(text, "definition"),
		conclusions,
		alternatives,
		negated: [...new Set(listNegated(query.where ?? []))].sort(),
	};
}

function parseConstruct(text: string): ConstructQuery {
	const query = parseQuery(text);
	if (query.type !== "query" || query.queryType !== "CONSTRUCT")
		throw new RuleError("it is not a CONSTRUCT query");
	return query;
}

function parseQuery(text: string): SparqlQuery {
	try {
		return new Parser().parse(text);
	} catch (error) {
		throw new RuleError(
			`it is not SPARQL: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`,
		);
	}
}

function toConclusion(triple: Triple): TriplePattern {
	const { subject, predicate, object } = triple;
	if ("type" in predicate || predicate.termType !== "NamedNode")
		throw new RuleError("the predicate of a conclusion is not an IRI");
	for (const term of [subject, object]) {
		if (term.termType !== "NamedNode" && term.termType !== "Variable")
			throw new RuleError(
				"a conclusion has a term that is neither an IRI nor a variable",
			);
	}
	return { subject, predicate, object };
}

function toAlternative(patterns: readonly Pattern[]): Alternative {
	const premises = listPremises(patterns);
	if (premises.length === 0)
		throw new RuleError("it has no premise in the facts graph");
	return { premises, query: formatSelect(patterns) };
}

function checkBound(
	conclusions: readonly TriplePattern[],
	alternative: Alternative,
): void {
	for (const term of conclusions.flatMap(({ subject, object }): Term[] => [
		subject,
		object,
	])) {
		if (
			term.termType === "Variable" &&
			!new RegExp(`\\?${term.value}\\b`).test(alternative.query)
		)
			throw new RuleError(
				`?${term.value} stands in a conclusion but in no premise`,
			);
	}
}

function readHeader(text: string, field: string): LocalizedText {
	const en = new RegExp(`^# ${field}@en: (.+)$`, "m").exec(text)?.[1]?.trim();
	const zh = new RegExp(`^# ${field}@zh: (.+)$`, "m").exec(text)?.[1]?.trim();
	if (en === undefined || zh === undefined)
		throw new RuleError(
			`it lacks the comment "# ${field}@en: …" or "# ${field}@zh: …"`,
		);
	return { en, zh };
}

function checkNames(rules: readonly Rule[]): void {
	for (const [index, rule] of rules.entries()) {
		if (rules[index + 1]?.name === rule.name)
			throw new RuleError(`${rule.name}: two rules have this name`);
	}
}

/** A rule may look for the absence only of what no rule concludes: otherwise the result would hang on the order of rules. */
function checkNegation(rules: readonly Rule[]): void {
	const concluded = new Set(
		rules.flatMap((rule) =>
			rule.conclusions.map(({ predicate }) => predicate.value),
		),
	);
	for (const rule of rules) {
		const predicate = rule.negated.find((iri) => concluded.has(iri));
		if (predicate !== undefined)
			throw new RuleError(
				`${rule.name}: it looks for the absence of <${predicate}>, which a rule concludes`,
			);
	}
}

function fail(file: RuleFile, reason: string): never {
	throw new RuleError(`${file.name}: ${reason}`);
}
