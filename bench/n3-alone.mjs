// n3's Writer alone: a mapping written by hand for just these records, whose quads go straight into n3's Writer.
// It makes the same facts, and as many quads of evidence, of the same form, as Casegraph; but it checks nothing, looks no name
// up, rejects nothing, and numbers statements where Casegraph hashes them. Measured by run.mjs.
//
//   node bench/n3-alone.mjs cases.jsonl graph.nq

import { DataFactory } from "n3";
import { readLines } from "./lines.mjs";
import { openN3Writer } from "./n3-sink.mjs";

const { namedNode, literal, quad } = DataFactory;
const BASE = "https://w3id.org/casegraph/";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const OA = "http://www.w3.org/ns/oa#";
/** Digits of the hash in whose place a number stands, so that lines are as long. */
const HASH_DIGITS = 32;

const terms = new Map();
const type = recurring(`${RDF}type`);
const factGraph = recurring(`${BASE}graph/facts`);
const evidenceGraph = recurring(`${BASE}graph/evidence`);

const [input, output] = process.argv.slice(2);
const writer = openN3Writer(output);
let records = 0;
let statements = 0;
let quotes = 0;
let offset = 0;
for (const { record, text } of readLines(input)) {
	const facts =
		record.type === "case" ? caseFacts(record) : familyFacts(record);
	const quote = addQuote(text);
	for (const [subject, predicate, object] of facts)
		addFact(subject, predicate, object, quote);
	offset += text.length + 1;
	records += 1;
}
console.log(JSON.stringify({ records, quads: writer.close() }));

function caseFacts({
	docket,
	title,
	court,
	procuratorate,
	decided,
	defendants,
}) {
	const node = namedNode(`${BASE}case/${docket}`);
	const facts = [
		[node, type, cg("Case")],
		[
			node,
			recurring("http://purl.org/dc/terms/title"),
			literal(title.en, "en"),
		],
		[
			node,
			recurring("http://purl.org/dc/terms/title"),
			literal(title.zh, "zh"),
		],
		[node, cg("docketNumber"), literal(docket)],
		[node, cg("court"), concept("agency", court)],
		[node, cg("procuratorate"), concept("agency", procuratorate)],
		[node, cg("decisionDate"), typed(decided, "date")],
	];
	for (const defendant of defendants) addDefendant(facts, node, defendant);
	return facts;
}

function addDefendant(facts, parent, { name, masked, counts }) {
	const node = namedNode(`${parent.value}/defendant/${name}`);
	facts.push(
		[parent, cg("defendant"), node],
		[node, type, cg("Defendant")],
		[node, recurring("http://xmlns.com/foaf/0.1/name"), literal(name)],
		[node, cg("masked"), typed(String(masked), "boolean")],
	);
	for (const count of counts) addCount(facts, node, count);
}

function addCount(
	facts,
	parent,
	{ offense, status, status_date: date, sentence },
) {
	const node = namedNode(`${parent.value}/count/${offense}`);
	const punishment = namedNode(`${node.value}/sentence`);
	facts.push(
		[parent, cg("count"), node],
		[node, type, cg("Count")],
		[node, cg("offense"), concept("offense", offense)],
		[node, cg("status"), concept("status", status)],
		[node, cg("statusDate"), typed(date, "date")],
		[node, cg("sentence"), punishment],
		[punishment, type, cg("Sentence")],
		[punishment, cg("penalty"), concept("penalty", sentence.penalty)],
		[punishment, cg("term"), typed(`P${sentence.term}M`, "duration")],
		[punishment, cg("fineAmount"), typed(String(sentence.fine), "decimal")],
		[punishment, cg("currency"), literal(sentence.currency)],
	);
	if (sentence.probation !== undefined)
		facts.push([
			punishment,
			cg("probation"),
			typed(`P${sentence.probation}M`, "duration"),
		]);
}

function familyFacts({ id, offenses }) {
	const node = namedNode(`${BASE}family/${id}`);
	return [
		[node, type, cg("CrimeFamily")],
		...offenses.map((name) => [concept("offense", name), cg("family"), node]),
	];
}

function addFact(subject, predicate, object, quote) {
	statements += 1;
	const node = namedNode(`${BASE}statement/${numbered(statements)}`);
	writer.add(quad(subject, predicate, object, factGraph));
	say(node, type, recurring(`${RDF}Statement`));
	say(node, recurring(`${RDF}subject`), subject);
	say(node, recurring(`${RDF}predicate`), predicate);
	say(node, recurring(`${RDF}object`), object);
	say(node, cg("evidence"), quote);
	say(quote, oa("hasBody"), node);
}

function addQuote(text) {
	quotes += 1;
	const node = namedNode(`${BASE}evidence/${numbered(quotes)}`);
	const target = namedNode(`${node.value}-target`);
	const words = namedNode(`${node.value}-quote`);
	const position = namedNode(`${node.value}-position`);
	say(node, type, oa("Annotation"));
	say(node, type, cg("Evidence"));
	say(node, cg("method"), concept("method", "record"));
	say(node, cg("confidence"), typed("1", "decimal"));
	say(node, oa("hasTarget"), target);
	say(target, type, oa("SpecificResource"));
	say(target, oa("hasSource"), recurring(`${BASE}document/cases.jsonl`));
	say(target, oa("hasSelector"), words);
	say(target, oa("hasSelector"), position);
	say(words, type, oa("TextQuoteSelector"));
	say(words, oa("exact"), literal(text));
	say(words, oa("prefix"), literal(""));
	say(words, oa("suffix"), literal(""));
	say(position, type, oa("TextPositionSelector"));
	say(position, oa("start"), typed(String(offset), "integer"));
	say(position, oa("end"), typed(String(offset + text.length), "integer"));
	return node;
}

function say(subject, predicate, object) {
	writer.add(quad(subject, predicate, object, evidenceGraph));
}

/** Makes a term that recurs once. */
function recurring(iri) {
	let term = terms.get(iri);
	if (term === undefined) {
		term = namedNode(iri);
		terms.set(iri, term);
	}
	return term;
}

function cg(name) {
	return recurring(`${BASE}ontology#${name}`);
}

function oa(name) {
	return recurring(OA + name);
}

function concept(scheme, name) {
	return recurring(`${BASE}${scheme}/${name}`);
}

function typed(value, datatype) {
	return literal(value, recurring(XSD + datatype));
}

function numbered(number) {
	return String(number).padStart(HASH_DIGITS, "0");
}
