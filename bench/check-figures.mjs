// Asks a graph of generated cases for the figures that the press release publishes. A process of its own, for the memory of the
// store. Its last line on the standard output is a JSON list of figures.
//
//   node bench/check-figures.mjs graph.nq

import { createReadStream } from "node:fs";
import { openStore } from "../dist/store/embedded.js";
import { changeInPercent } from "./proportion.mjs";
import {
	CASES,
	CHANGES,
	DEFENDANTS,
	FAMILIES,
	OFFENSES,
	SHARES,
} from "./published.mjs";

/** The graphs that are asked; evidence is four fifths of a build, and no figure stands in it. */
const ASKED_GRAPHS = ["facts", "ontology"].map((name) =>
	Buffer.from(`<https://w3id.org/casegraph/graph/${name}> .`),
);
const LINE_FEED = 0x0a;
const DEADLINE_MS = 600_000;
const PREFIXES =
	"PREFIX cg: <https://w3id.org/casegraph/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>";

const QUERIES = {
	cases: "SELECT (COUNT(?case) AS ?n) { ?case a cg:Case }",
	defendants:
		"SELECT (COUNT(DISTINCT ?defendant) AS ?n) { ?defendant a cg:Defendant ; cg:count/cg:sentence ?sentence }",
	years: `SELECT ?year (COUNT(DISTINCT ?case) AS ?cases) (COUNT(DISTINCT ?defendant) AS ?defendants) {
		?case cg:decisionDate ?date ; cg:defendant ?defendant . BIND(SUBSTR(STR(?date), 1, 4) AS ?year)
	} GROUP BY ?year`,
	families: `SELECT ?family (COUNT(DISTINCT ?case) AS ?cases) {
		?case cg:defendant/cg:count/cg:offense ?offense . ?offense cg:family ?family
	} GROUP BY ?family`,
	offenses: `SELECT ?name (COUNT(DISTINCT ?case) AS ?cases) {
		?case cg:defendant/cg:count/cg:offense ?offense . ?offense skos:prefLabel ?name FILTER(LANG(?name) = "zh")
	} GROUP BY ?name ORDER BY DESC(?cases) LIMIT 3`,
};

/**
 * @typedef {object} Figure
 * @property {string} measure
 * @property {string} published
 * @property {string} found
 * @property {boolean} agrees
 */

const store = await openStore(await readGraphs(process.argv[2]));
const [cases] = await askNumbers("cases");
const [defendants] = await askNumbers("defendants");
const years = await askMap("years");
const families = await askMap("families");
const offenses = [...(await askMap("offenses"))];
await store.close();

const top = OFFENSES.slice(0, 3).map(({ name }) => name);
const share = (number) => (100 * number) / cases;
const familyShare = (id) =>
	share(families.get(`https://w3id.org/casegraph/family/${id}`)?.[0] ?? 0);
/** @type {Figure[]} */
const figures = [
	figure("cases concluded, 2021–2025", CASES, cases, 0),
	figure("defendants sentenced, 2021–2025", DEFENDANTS, defendants, 0),
	...["2024", "2025"].flatMap((year, index) =>
		["cases", "defendants"].map((measure, column) => {
			const [before, after] = [String(Number(year) - 1), year].map(
				(of) => years.get(of)?.[column] ?? 0,
			);
			const change = changeInPercent(before, after);
			return figure(
				`change in ${measure}, ${year} against the year before, %`,
				CHANGES[measure][index],
				change,
				2,
			);
		}),
	),
	figure(
		"traditional crimes through networks, % of cases",
		SHARES.traditional,
		familyShare(FAMILIES.traditional),
		1,
	),
	figure(
		"new types of cybercrime, % of cases",
		SHARES.new,
		familyShare(FAMILIES.new),
		1,
	),
	figure(
		"top three offenses together, % of cases",
		SHARES.topThree,
		share(offenses.reduce((sum, [, [count]]) => sum + count, 0)),
		0,
	),
	...top.map((name, index) => {
		const found = offenses[index]?.[0] ?? "none";
		return {
			measure: `offense no. ${index + 1}`,
			published: name,
			found,
			agrees: found === name,
		};
	}),
];
console.log(JSON.stringify(figures));

/**
 * Compares to two decimals, and prints as many as are published.
 * @returns {Figure}
 */
function figure(measure, published, found, digits) {
	return {
		measure,
		published: published.toFixed(digits),
		found: found.toFixed(digits),
		agrees: published.toFixed(2) === found.toFixed(2),
	};
}

async function askNumbers(name) {
	return (await ask(name)).rows[0].map((cell) => Number(cell.value));
}

/** Rows by their first cell; the others are numbers. */
async function askMap(name) {
	return new Map(
		(await ask(name)).rows.map(([key, ...cells]) => [
			key.value,
			cells.map(({ value }) => Number(value)),
		]),
	);
}

async function ask(name) {
	return store.query(`${PREFIXES} ${QUERIES[name]}`, {
		deadlineMs: DEADLINE_MS,
	});
}

/** Reads the lines of the graphs that are asked. */
async function readGraphs(path) {
	const kept = [];
	let rest = Buffer.alloc(0);
	for await (const chunk of createReadStream(path, {
		highWaterMark: 1 << 20,
	})) {
		const bytes = Buffer.concat([rest, chunk]);
		let from = 0;
		const lines = [];
		for (
			let end = bytes.indexOf(LINE_FEED);
			end >= 0;
			end = bytes.indexOf(LINE_FEED, from)
		) {
			const line = bytes.subarray(from, end + 1);
			if (
				ASKED_GRAPHS.some((graph) =>
					line.subarray(-graph.length - 1, -1).equals(graph),
				)
			)
				lines.push(line);
			from = end + 1;
		}
		kept.push(Buffer.concat(lines));
		rest = bytes.subarray(from);
	}
	return Buffer.concat(kept);
}
