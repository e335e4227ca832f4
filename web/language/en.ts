// The interface in English.

import type { Messages } from "./messages.ts";

const many = (count: number, one: string, more: string): string =>
	`${count.toLocaleString("en")} ${count === 1 ? one : more}`;

export const en: Messages = {
	title: "Casegraph",
	tagline: "Criminal cases, statement by statement",
	language: "Language",
	loading: "Loading the graph…",
	loadProblems: {
		unreachable:
			"The data of the graph could not be fetched. Build the graph and open this page from the folder that the build has written.",
		"not-json": "A file of the graph could not be read: it is not JSON.",
		malformed:
			"A file of the graph does not have the expected form. It may have been written by another version.",
	},
	close: "Close",

	findAndFilter: "Find and filter",
	search: "Search the graph",
	searchPlaceholder: "Name, offense, agency…",
	resultList: "Nodes",
	noResult: "No result",
	resultCount: (listed, total) =>
		listed < total
			? `First ${listed} of ${many(total, "node", "nodes")}`
			: many(total, "node", "nodes"),
	hiddenResults: (count) =>
		`${many(count, "more", "more")} in hidden classes: show all classes`,

	origins: "Statements",
	originLabels: {
		0: "Stated by a source",
		1: "Derived by a rule",
		2: "From the ontology",
	},
	originMarks: { 0: "source", 1: "rule", 2: "ontology" },
	classes: "Classes",
	all: "All",
	none: "None",

	graph: "Graph",
	graphProblems: {
		"no-webgl":
			"This browser cannot draw the graph, because WebGL is not available. Search, list and details work without it.",
		failed:
			"The graph could not be drawn. Search, list and details work without it.",
	},
	camera: "Camera",
	zoomSteps: { in: "Zoom in", out: "Zoom out", fit: "Show the whole graph" },

	details: "Details",
	introduction: "About this graph",
	graphSize: (nodes, statements) =>
		`${many(nodes, "node", "nodes")}, ${many(statements, "relation", "relations")}`,
	hints: [
		"Choose a node in the picture or in the list to see what is stated about it.",
		"Beside each statement a mark tells where it comes from. Open the mark to read the words that support it, and from there the document they stand in.",
		"Choose a line to see the statements between two nodes.",
		"The address of this page keeps what you see: bookmark or send it.",
	],
	selected: (label) => `Selected: ${label}`,
	deselect: "Clear the selection",
	unknownNode: "This graph has nothing under the address asked for.",
	classHidden: "This class is hidden in the picture.",
	showClass: "Show it",
	otherNames: "Also",
	properties: "Properties",
	relationsOut: "Relations from here",
	relationsIn: "Relations to here",
	statementsBetween: "Statements between",
	noStatements: "Nothing is stated here.",
	showMore: (count) => `Show ${count} more`,
	iri: "Identifier",

	evidenceLoading: "Loading properties and evidence…",
	evidenceOf: (statement) => `: evidence for ${statement}`,
	showInDocument: "Show in document",
	confidence: (percent) => `confidence ${percent}`,
	accordingTo: "According to",
	followsFrom: "Follows by the rule",
	because: "Because",
	saidByOntology: "Part of the ontology or of an authority file.",
	noEvidence: "No evidence is recorded.",

	conflicts: "Documents disagree",
	conflictHint:
		"Where only one value can be right, and documents give several, all of them are kept. Compare the words of both.",
	noConflicts: "No two documents of this graph contradict each other.",
	otherDocument: "Another document says",
	compareWords: "Compare",

	document: "Document",
	publisher: "Publisher",
	date: "Date",
	source: "Source",
	digestNote:
		"This is a digest in our own words; the publication itself is at the source.",
	quoteNotFound:
		"The quoted words do not stand at the recorded place in this text, so nothing is marked.",
	unknownDocument: "This graph does not have the document asked for.",

	yes: "yes",
	no: "no",
	yearUnknown: (day) => `${day} (year not stated)`,
	durationParts: {
		year: (count) => many(count, "year", "years"),
		month: (count) => many(count, "month", "months"),
		day: (count) => many(count, "day", "days"),
	},
};
