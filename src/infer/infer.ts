// Applies rules to the facts until nothing new follows: quads -> quads of the graph `inferred`, each with its derivations.
import type { Quad } from "@rdfjs/types";
import { RuleError } from "../errors.ts";
import { GRAPHS } from "../model/iri.ts";
import { sortQuads } from "../model/quad-set.ts";
import { makeIri } from "../model/term.ts";
import {
	type Application,
	describeApplication,
	formatTriple,
} from "./application.ts";
import {
	indexStatements,
	instantiatePattern,
	type StatementIndex,
} from "./instance.ts";
import type { Alternative, Rule } from "./rule.ts";
import { openWorkingStore, type WorkingStore } from "./working-store.ts";

/** Rounds after which rules that still conclude something new are taken to be wrong; the longest chain of ours takes four. */
const MAX_ROUNDS = 64;

export interface InferenceInput {
	readonly facts: readonly Quad[];
	readonly ontology: readonly Quad[];
	readonly rules: readonly Rule[];
}

interface Inference {
	readonly store: WorkingStore;
	readonly facts: StatementIndex;
	/** The round in which a conclusion was first reached, by the text of its triple. */
	readonly rounds: Map<string, number>;
	/** Applications by the text of what they say, so that none is kept twice. */
	readonly applications: Map<string, Application>;
}

/**
 * Infers statements: applies all rules to the facts, and to what they conclude, until nothing new follows.
 *
 * Gives the quads of the graph `inferred`, sorted and without duplicates: each conclusion that does not stand in the facts,
 * its `rdf:Statement`, and one `cg:Derivation` for each way in which it follows. A derivation names as premises the statements
 * of the facts and the conclusions it rests on, never a conclusion that itself rests on it; what the ontology says is no premise.
 * Conclusions are IRIs in all places: a variable bound to a literal concludes nothing. No rules or no facts give no quads.
 * All of the facts are held in memory.
 * @throws {RuleError} when conclusions go on after 64 rounds
 */
export function inferStatements({
	facts,
	ontology,
	rules,
}: InferenceInput): Quad[] {
	const inference: Inference = {
		store: openWorkingStore(facts, ontology),
		facts: indexStatements(facts),
		rounds: new Map(),
		applications: new Map(),
	};
	let due = rules;
	for (let round = 1; due.length > 0; round++) {
		if (round > MAX_ROUNDS)
			throw new RuleError(
				`rules still conclude something new after ${MAX_ROUNDS} rounds`,
			);
		const fresh = runRound(inference, due, round);
		due = rules.filter((rule) => usesPredicate(rule, fresh));
	}
	return sortQuads(
		[...inference.applications.values()].flatMap(describeApplication),
	);
}

/** Applies rules once and gives the predicates of what is new. */
function runRound(
	inference: Inference,
	rules: readonly Rule[],
	round: number,
): Set<string> {
	const fresh = new Map<string, Quad>();
	for (const rule of rules) {
		for (const alternative of rule.alternatives) {
			for (const application of applyAlternative(
				inference,
				rule,
				alternative,
			)) {
				if (keepApplication(inference, application, round))
					fresh.set(
						formatTriple(application.conclusion),
						application.conclusion,
					);
			}
		}
	}
	inference.store.addFacts(fresh.values());
	return new Set([...fresh.values()].map(({ predicate }) => predicate.value));
}

function* applyAlternative(
	inference: Inference,
	rule: Rule,
	alternative: Alternative,
): Generator<Application> {
	const graph = makeIri(GRAPHS.inferred);
	for (const binding of inference.store.select(alternative.query)) {
		const premises = alternative.premises.flatMap(
			(pattern) => instantiatePattern(pattern, binding, graph) ?? [],
		);
		for (const pattern of rule.conclusions) {
			const conclusion = instantiatePattern(pattern, binding, graph);
			if (conclusion?.object.termType !== "NamedNode") continue;
			yield {
				rule,
				conclusion,
				premises: premises.map((premise) => inference.facts.find(premise)),
			};
		}
	}
}

/** Keeps an application unless it says nothing new or goes round in a circle; tells whether its conclusion is new. */
function keepApplication(
	inference: Inference,
	application: Application,
	round: number,
): boolean {
	const { facts, rounds, applications } = inference;
	const key = formatTriple(application.conclusion);
	if (facts.has(key)) return false;
	const first = rounds.get(key) ?? round;
	if (
		application.premises.some(
			(premise) => (rounds.get(formatTriple(premise)) ?? 0) >= first,
		)
	)
		return false;
	const isNew = !rounds.has(key);
	rounds.set(key, first);
	applications.set(
		[
			application.rule.name,
			key,
			...application.premises.map(formatTriple),
		].join("\n"),
		application,
	);
	return isNew;
}

function usesPredicate(rule: Rule, predicates: ReadonlySet<string>): boolean {
	return rule.alternatives.some(({ premises }) =>
		premises.some(({ predicate }) => predicates.has(predicate.value)),
	);
}
