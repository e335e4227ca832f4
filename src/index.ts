// The library's public door.
export type { BudgetOptions } from "./ask/budget.ts";
export type { ModelOptions } from "./ask/model.ts";
export type { RetryOptions } from "./ask/retry.ts";
export {
	type BuildGraphOptions,
	buildGraph,
	type GraphBuild,
} from "./build.ts";
export {
	AskError,
	CasegraphError,
	DeadlineError,
	ExportError,
	MappingError,
	OntologyError,
	QueryError,
	ReadError,
	RuleError,
	TermError,
} from "./errors.ts";
export type {
	Candidate,
	CandidateKind,
	CandidateQuote,
	CandidateSide,
} from "./model/candidate.ts";
export type { GraphQuads } from "./model/graph.ts";
export type { GraphName } from "./model/iri.ts";
export {
	formatIssue,
	type Issue,
	type Position,
	type Rejection,
	type Stage,
} from "./model/issue.ts";
export type {
	BindingsResult,
	BooleanResult,
	QuadsResult,
	QueryOptions,
	QueryResult,
	QueryStore,
} from "./model/store.ts";
export type { LocalizedText } from "./model/view.ts";
export { openGraph, type QuadSource } from "./open.ts";
export type { AmountFacts } from "./query/amount.ts";
export type { CaseFacts, CaseFilter } from "./query/case.ts";
export type { CountFacts } from "./query/count.ts";
export type { ExplainedDecision } from "./query/decision.ts";
export type { DefendantFacts } from "./query/defendant.ts";
export type { DocumentFacts } from "./query/document.ts";
export type { Entity } from "./query/entity.ts";
export type { OfficialFacts, PostFacts } from "./query/event.ts";
export type { ExplainedConflict, ExplainOptions } from "./query/explain.ts";
export type {
	EntityExplanation,
	ExplainedDerivation,
	ExplainedStatement,
	LiteralObject,
	StatementOrigin,
	SupportingQuote,
} from "./query/explanation.ts";
export type { CaseGraph, EntityName, StatementName } from "./query/graph.ts";
export type { InvolvementFacts } from "./query/involvement.ts";
export type { MechanismFacts } from "./query/mechanism.ts";
export type {
	ObservationFacts,
	ObservationFilter,
	PeriodFacts,
} from "./query/observation.ts";
export type { OffenseFacts } from "./query/offense.ts";
export type { ProceedingFacts } from "./query/proceeding.ts";
export type { SentenceFacts } from "./query/sentence.ts";
export type {
	ClassCount,
	EvidenceCoverage,
	GraphStatistics,
} from "./query/statistics.ts";
export type { DocumentInput } from "./read/document.ts";
export type { MemoryInput } from "./read/memory.ts";
export type { LocatedViolation } from "./validate/locate.ts";
export type { Severity, Violation } from "./validate/violation.ts";
export { cgClass, cgProperty } from "./vocabulary/casegraph.ts";
export { DEFAULT_BASE } from "./vocabulary/namespace.ts";
