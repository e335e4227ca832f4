// Decisions of reviewers, replayed on what sources say. One that was made on words that are no longer there is reported, and not applied.
import type { Quad } from "@rdfjs/types";
import {
	type CorrectedValue,
	type Decision,
	decisionKey,
	type EntityDecision,
	hashWords,
	type StatementDecision,
} from "../model/decision.ts";
import { GRAPHS } from "../model/iri.ts";
import type { Issue } from "../model/issue.ts";
import {
	hasLanguage,
	type Literal,
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
	type NamedNode,
} from "../model/term.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { oa, rdf } from "../vocabulary/standard.ts";
import {
	type EvidenceIndex,
	indexEvidence,
	type StatementNode,
} from "./evidence-index.ts";
import { enclosing, mergeEntities, type StatedQuads } from "./merge.ts";
import { planMerges } from "./merge-plan.ts";
import { findWithdrawn, nameFact } from "./withdrawal.ts";

/** A decision that was applied, and what became of what it is about. */
export interface AppliedDecision {
	readonly decision: Decision;
	/** IRIs of the statement, or of the two entities, as they are named in the graph. */
	readonly about: readonly string[];
	/** IRIs of the statements that it took out of the facts. */
	readonly withdraws: readonly string[];
	/** IRI of the statement that takes the place of the one corrected. */
	readonly correctedTo?: string;
	/** The entity that went, and the one that remains. */
	readonly merged?: { readonly from: string; readonly into: string };
}

/** A graph after all decisions. */
export interface DecidedQuads extends StatedQuads {
	readonly applied: readonly AppliedDecision[];
	/** Decisions that are open again, as warnings with their lines. */
	readonly issues: readonly Issue[];
}

/**
 * Applies decisions to the facts and the evidence of a graph. Of two on the same thing the later counts.
 * @param isKnown tells whether the ontology has an entity: what is merged with it takes its IRI
 */
export function applyDecisions(
	stated: StatedQuads,
	decisions: readonly Decision[],
	isKnown: (iri: string) => boolean,
): DecidedQuads {
	if (decisions.length === 0) return { ...stated, applied: [], issues: [] };
	const standing = [
		...new Map(
			decisions.map((decision) => [decisionKey(decision), decision]),
		).values(),
	];
	const onEntities = standing.filter((one) => "entities" in one);
	const onStatements = standing.filter((one) => "statement" in one);
	const entities = decideEntities(stated, onEntities, isKnown);
	const statements = decideStatements(entities, onStatements);
	return {
		facts: statements.facts,
		evidence: statements.evidence,
		applied: [...entities.applied, ...statements.applied],
		issues: [...entities.issues, ...statements.issues],
	};
}

interface DecidedEntities extends DecidedQuads {
	readonly renamed: ReadonlyMap<string, string>;
}

function decideEntities(
	stated: StatedQuads,
	decisions: readonly EntityDecision[],
	isKnown: (iri: string) => boolean,
): DecidedEntities {
	const none = new Map<string, string>();
	if (decisions.length === 0)
		return { ...stated, applied: [], issues: [], renamed: none };
	const index = indexEvidence(stated.evidence);
	const words = hashWordsOf(
		index,
		new Set(decisions.flatMap(({ entities }) => entities)),
	);
	const isThere = ({ entities, quotes }: EntityDecision): boolean =>
		entities.every((iri) => isKnown(iri) || words.has(iri)) &&
		quotes.every((hash) => entities.some((iri) => words.get(iri)?.has(hash)));
	const standing = decisions.filter(isThere);
	const same = standing.filter(({ decision }) => decision === "same");
	const { into, names } = planMerges(same, stated.facts, isKnown);
	const merged =
		into.size === 0
			? { ...stated, renamed: none }
			: mergeEntities(stated, [...index.statements.values()], into, names);
	return {
		...merged,
		applied: standing.map((decision) => ({
			decision,
			about: [...decision.entities],
			withdraws: [],
			...describeMerge(decision, into),
		})),
		issues: decisions
			.filter((decision) => !isThere(decision))
			.map(reportReopened),
	};
}

function describeMerge(
	{ decision, entities }: EntityDecision,
	into: ReadonlyMap<string, string>,
): Pick<AppliedDecision, "merged"> {
	if (decision !== "same") return {};
	const from = entities.find((iri) => into.has(iri));
	const target = from === undefined ? undefined : into.get(from);
	return from === undefined || target === undefined
		? {}
		: { merged: { from, into: target } };
}

/** Hashes the words behind all that is said of entities, and of what lies below them. An entity of which nothing is said is left out. */
function hashWordsOf(
	index: EvidenceIndex,
	wanted: ReadonlySet<string>,
): Map<string, Set<string>> {
	const words = new Map<string, Set<string>>();
	for (const statement of index.statements.values())
		for (const iri of enclosing(statement.subject)) {
			if (!wanted.has(iri)) continue;
			const of = words.get(iri) ?? new Set<string>();
			words.set(iri, of);
			for (const { exact } of index.quotesOf(statement))
				of.add(hashWords(exact));
		}
	return words;
}

function decideStatements(
	{ facts, evidence, renamed }: DecidedEntities,
	decisions: readonly StatementDecision[],
): DecidedQuads {
	if (decisions.length === 0)
		return { facts, evidence, applied: [], issues: [] };
	const index = indexEvidence(evidence);
	const found = decisions.map((decision) => {
		const iri = renamed.get(decision.statement) ?? decision.statement;
		return { decision, node: findSeen(index, iri, decision.quotes) };
	});
	const refused = found.flatMap(({ decision, node }) =>
		node !== undefined && decision.decision !== "accept" ? [node] : [],
	);
	const withdrawn = findWithdrawn(facts, refused);
	const gone = new Set([...withdrawn.values()].flat());
	const kept =
		gone.size === 0 ? facts : facts.filter((fact) => !gone.has(nameFact(fact)));
	const corrections = new Map<string, Correction>();
	for (const { decision, node } of found)
		if (node !== undefined && decision.value !== undefined)
			corrections.set(node.iri, makeCorrection(node, decision.value));
	const added = [...corrections.values()];
	return {
		facts: [...kept, ...added.map(({ fact }) => fact)],
		evidence: [...evidence, ...added.flatMap((one) => one.evidence)],
		applied: found.flatMap(({ decision, node }) => {
			if (node === undefined) return [];
			const correction = corrections.get(node.iri);
			return [
				{
					decision,
					about: [node.iri],
					withdraws: withdrawn.get(node.iri) ?? [],
					...(correction === undefined ? {} : { correctedTo: correction.iri }),
				},
			];
		}),
		issues: found.flatMap(({ decision, node }) =>
			node === undefined ? [reportReopened(decision)] : [],
		),
	};
}

/** Finds a statement that still rests on all the words that the reviewer saw. */
function findSeen(
	index: EvidenceIndex,
	iri: string,
	quotes: readonly string[],
): StatementNode | undefined {
	const node = index.statements.get(iri);
	if (node === undefined) return undefined;
	const words = new Set(
		index.quotesOf(node).map(({ exact }) => hashWords(exact)),
	);
	return quotes.every((hash) => words.has(hash)) ? node : undefined;
}

/** A corrected statement, with the evidence of the one that it corrects. */
interface Correction {
	readonly iri: string;
	readonly fact: Quad;
	readonly evidence: readonly Quad[];
}

function makeCorrection(
	node: StatementNode,
	value: CorrectedValue,
): Correction {
	const graph = makeIri(GRAPHS.evidence);
	const [subject, predicate] = [makeIri(node.subject), makeIri(node.predicate)];
	const object = makeObject(node, value);
	const fact = makeQuad(subject, predicate, object, makeIri(GRAPHS.facts));
	const iri = nameFact(fact);
	const statement = makeIri(iri);
	const say = (term: string, of: NamedNode | Literal): Quad =>
		makeQuad(statement, makeIri(term), of, graph);
	return {
		iri,
		fact,
		evidence: [
			say(rdf.type, makeIri(rdf.Statement)),
			say(rdf.subject, subject),
			say(rdf.predicate, predicate),
			say(rdf.object, object),
			...[...node.evidence].flatMap((quote) => [
				say(cgProperty.evidence, makeIri(quote)),
				makeQuad(makeIri(quote), makeIri(oa.hasBody), statement, graph),
			]),
		],
	};
}

function makeObject(
	{ object }: StatementNode,
	value: CorrectedValue,
): NamedNode | Literal {
	if ("iri" in value) return makeIri(value.iri);
	const { datatype, language } = value;
	if (datatype !== undefined) return makeLiteral(value.value, datatype);
	if (language !== undefined) return makeText(value.value, language);
	if (object.termType !== "Literal") return makeLiteral(value.value);
	return hasLanguage(object)
		? makeText(value.value, object.language)
		: makeLiteral(value.value, object.datatype.value);
}

function reportReopened(decision: Decision): Issue {
	const about =
		"statement" in decision ? "the statement" : "one of the two entities";
	return {
		code: "decision-reopened",
		stage: "resolve",
		severity: "warning",
		file: decision.file,
		position: decision.position,
		path: "",
		message: `this decision (${decision.decision}) is open again: ${about} is gone, or no longer rests on the words that were seen`,
	};
}
