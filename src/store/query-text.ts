// Query text, looked at before it is parsed: its form, and what is refused because it would reach out, change the graph, or break the engine.
// This is a scan for tokens, not a parser: the engine still decides what is SPARQL.
import { QueryError } from "../errors.ts";

export type QueryForm = "select" | "ask" | "construct" | "describe";

/** What is known of a query before it runs. */
export interface QueryText {
	readonly form: QueryForm;
	/** Variables in the order in which they first appear, without the question mark. */
	readonly variables: readonly string[];
	/** True for `SELECT *`, whose columns engines give in an order of their own. */
	readonly selectsAll: boolean;
}

/** Depth of brackets, and length of a run of signs such as `!!!`; the engine's stack breaks from about 500 on. */
export const DEPTH_LIMIT = 128;
/** Longest query text, in UTF-16 units; a list of 5,000 IRIs fits. */
const LENGTH_LIMIT = 1_000_000;

const FORMS: ReadonlySet<string> = new Set([
	"select",
	"ask",
	"construct",
	"describe",
]);
const UPDATES: ReadonlySet<string> = new Set([
	"insert",
	"delete",
	"load",
	"clear",
	"drop",
	"create",
	"add",
	"move",
	"copy",
	"with",
]);
const OPENING: ReadonlySet<string> = new Set(["(", "{", "[", "<<"]);
const CLOSING: ReadonlySet<string> = new Set([")", "}", "]", ">>"]);
const SIGNS: ReadonlySet<string> = new Set(["!", "-", "+", "^", "*", "/"]);

/** Comments, IRIs, short strings, variables, language tags, local names, words, double brackets, and any other character. Long strings are skipped by hand. */
const TOKEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: SPARQL forbids exactly these characters in IRIs
	/#[^\r\n]*|<[^<>"{}|^`\\\u0000-\u0020]*>|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|[?$][\p{L}\p{N}_]+|@[A-Za-z][A-Za-z0-9-]*|:(?:[\p{L}\p{M}\p{N}_:.%\u00b7-]|\\[^\s])*|[\p{L}_][\p{L}\p{M}\p{N}_-]*|<<|>>|[\s\S]/uy;

/**
 * Reads what must be known of a query before it is parsed.
 * @throws {QueryError} for an update, SERVICE, FROM, brackets or signs beyond DEPTH_LIMIT, a string without an end, or text over LENGTH_LIMIT
 */
export function inspectQuery(sparql: string): QueryText {
	if (sparql.length > LENGTH_LIMIT)
		throw new QueryError(
			`the query has ${sparql.length} characters; the limit is ${LENGTH_LIMIT}`,
		);
	const tokens = splitTokens(decodeEscapes(sparql));
	checkDepth(tokens);
	const words = tokens.map((token, index) =>
		isWord(token) && tokens[index + 1]?.startsWith(":") !== true
			? token.toLowerCase()
			: "",
	);
	const start = words.findIndex((word) => FORMS.has(word));
	checkWords(words, start);
	const form = words[start];
	if (!isForm(form))
		throw new QueryError(
			"this is not a query: it has none of SELECT, ASK, CONSTRUCT and DESCRIBE",
		);
	return {
		form,
		variables: listVariables(tokens),
		selectsAll: form === "select" && selectsAll(tokens, start),
	};
}

/** SPARQL takes `\\u0053ERVICE` for SERVICE. @see https://www.w3.org/TR/sparql11-query/#codepointEscape */
function decodeEscapes(sparql: string): string {
	return sparql.replace(
		/\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi,
		(found, short?: string, long?: string) => {
			const code = Number.parseInt(short ?? long ?? "", 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : found;
		},
	);
}

function splitTokens(sparql: string): string[] {
	const tokens: string[] = [];
	let at = 0;
	while (at < sparql.length) {
		const end = isLongQuote(sparql, at)
			? endOfLongString(sparql, at)
			: endOfToken(sparql, at);
		const token = sparql.slice(at, end);
		if (token === '"' || token === "'")
			throw new QueryError(
				`a string without an end in line ${lineOf(sparql, at)} of the query`,
			);
		if (!token.startsWith("#") && token.trim() !== "") tokens.push(token);
		at = end;
	}
	return tokens;
}

function endOfToken(sparql: string, at: number): number {
	TOKEN.lastIndex = at;
	return TOKEN.test(sparql) ? TOKEN.lastIndex : at + 1;
}

function isLongQuote(sparql: string, at: number): boolean {
	return sparql.startsWith('"""', at) || sparql.startsWith("'''", at);
}

function endOfLongString(sparql: string, start: number): number {
	const quote = sparql.slice(start, start + 3);
	for (let at = start + 3; at < sparql.length; at += 1) {
		if (sparql[at] === "\\") at += 1;
		else if (sparql.startsWith(quote, at)) return at + 3;
	}
	throw new QueryError(
		`a string without an end in line ${lineOf(sparql, start)} of the query`,
	);
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split("\n").length;
}

function checkDepth(tokens: readonly string[]): void {
	let depth = 0;
	let run = 0;
	for (const token of tokens) {
		if (OPENING.has(token)) depth += 1;
		else if (CLOSING.has(token)) depth -= 1;
		run = SIGNS.has(token) ? run + 1 : 0;
		if (depth > DEPTH_LIMIT)
			throw new QueryError(
				`the query nests brackets more than ${DEPTH_LIMIT} deep`,
			);
		if (run > DEPTH_LIMIT)
			throw new QueryError(
				`the query has more than ${DEPTH_LIMIT} signs in a row`,
			);
	}
}

function checkWords(words: readonly string[], start: number): void {
	const update = words.find(
		(word, index) =>
			UPDATES.has(word) && (start < 0 || index < start || word === "load"),
	);
	if (update !== undefined)
		throw new QueryError(
			`${update.toUpperCase()} is refused: the graph is read-only`,
		);
	if (words.includes("service"))
		throw new QueryError(
			"SERVICE is refused: queries are answered from this graph alone",
		);
	if (words.includes("from"))
		throw new QueryError(
			"FROM is refused: the graph is fixed; use GRAPH to choose one of its named graphs",
		);
	const later = words.find((word) => UPDATES.has(word));
	if (later !== undefined)
		throw new QueryError(
			`${later.toUpperCase()} is refused: the graph is read-only`,
		);
}

function isWord(token: string): boolean {
	return /^[\p{L}_]/u.test(token);
}

function isForm(word: string | undefined): word is QueryForm {
	return word !== undefined && FORMS.has(word);
}

function listVariables(tokens: readonly string[]): string[] {
	return [
		...new Set(
			tokens
				.filter((token) => /^[?$]./u.test(token))
				.map((token) => token.slice(1)),
		),
	];
}

function selectsAll(tokens: readonly string[], start: number): boolean {
	const next = tokens[start + 1];
	return (
		next === "*" ||
		(tokens[start + 2] === "*" && /^(distinct|reduced)$/i.test(next ?? ""))
	);
}
