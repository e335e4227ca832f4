// The condition of a rule: taken apart into alternatives, premises and a SPARQL SELECT. Part of reading a rule (parse.ts).
import {
	type Expression,
	Generator,
	type Pattern,
	type Triple,
	Wildcard,
} from "sparqljs";
import { RuleError } from "../errors.ts";
import { GRAPHS } from "../model/iri.ts";
import type { TriplePattern } from "./rule.ts";

/** Most combinations of UNION branches in one rule; a rule that needs more is two rules. */
const MAX_ALTERNATIVES = 64;

/**
 * Gives the ways in which a condition can hold, each as a list of patterns without UNION at its top.
 * @throws {RuleError} for a pattern that rules do not have
 */
export function listAlternatives(patterns: readonly Pattern[]): Pattern[][] {
	let lists: Pattern[][] = [[]];
	for (const pattern of patterns) {
		const branches = listBranches(pattern);
		lists = lists.flatMap((list) =>
			branches.map((branch) => [...list, ...branch]),
		);
		if (lists.length > MAX_ALTERNATIVES)
			throw new RuleError(`it has more than ${MAX_ALTERNATIVES} alternatives`);
	}
	return lists;
}

/** Gives the triples of the facts graph in a condition, without those inside a FILTER. @throws {RuleError} for a path among them */
export function listPremises(patterns: readonly Pattern[]): TriplePattern[] {
	return patterns.flatMap((pattern) =>
		pattern.type === "graph" && pattern.name.value === GRAPHS.facts
			? pattern.patterns.flatMap(premisesOf)
			: [],
	);
}

/** Gives the predicates that occur inside the filters of a condition. */
export function listNegated(patterns: readonly Pattern[]): string[] {
	return patterns.flatMap((pattern): string[] => {
		if (pattern.type === "filter") return predicatesOf(pattern.expression);
		return pattern.type === "query" || !("patterns" in pattern)
			? []
			: listNegated(pattern.patterns);
	});
}

/** Writes a condition as a SPARQL SELECT of all its variables. */
export function formatSelect(patterns: readonly Pattern[]): string {
	return new Generator().stringify({
		type: "query",
		queryType: "SELECT",
		distinct: true,
		variables: [new Wildcard()],
		where: [...patterns],
		prefixes: {},
	});
}

function listBranches(pattern: Pattern): Pattern[][] {
	switch (pattern.type) {
		case "union":
			return pattern.patterns.flatMap((branch) => listAlternatives([branch]));
		case "group":
			return listAlternatives(pattern.patterns);
		case "filter":
			return [[pattern]];
		case "graph":
			checkGraph(pattern.name.value, pattern.patterns);
			return [[pattern]];
		default:
			throw new RuleError(`its condition has a ${pattern.type} outside GRAPH`);
	}
}

function checkGraph(name: string, patterns: readonly Pattern[]): void {
	if (name !== GRAPHS.facts && name !== GRAPHS.ontology)
		throw new RuleError(`its condition names the graph <${name}>`);
	const allowed =
		name === GRAPHS.facts
			? ["bgp", "filter"]
			: ["bgp", "filter", "union", "group", "values"];
	const other = patterns.find((pattern) => !allowed.includes(pattern.type));
	if (other !== undefined)
		throw new RuleError(
			`its condition has a ${other.type} inside GRAPH <${name}>`,
		);
}

function premisesOf(pattern: Pattern): TriplePattern[] {
	return pattern.type === "bgp" ? pattern.triples.map(toPremise) : [];
}

function toPremise({ subject, predicate, object }: Triple): TriplePattern {
	if ("type" in predicate || predicate.termType !== "NamedNode")
		throw new RuleError("a premise has a path or a variable for its predicate");
	for (const term of [subject, object]) {
		if (term.termType === "BlankNode" || term.termType === "Quad")
			throw new RuleError("a premise has a blank node or a triple term");
	}
	return { subject, predicate, object };
}

function predicatesOf(expression: Expression | Pattern): string[] {
	if (Array.isArray(expression)) return expression.flatMap(predicatesOf);
	if ("termType" in expression) return [];
	if (expression.type === "bgp" && "triples" in expression)
		return expression.triples.flatMap(({ predicate }) =>
			"type" in predicate ? [] : [predicate.value],
		);
	if ("patterns" in expression)
		return expression.patterns.flatMap(predicatesOf);
	return "args" in expression ? expression.args.flatMap(predicatesOf) : [];
}
