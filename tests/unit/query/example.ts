// A small graph of invented people for tests: two cases, one masked name in both, quotes, a provision, and a rule applied twice.
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";

/** Reads TriG with the prefixes of a build. */
export function parseTriG(text: string): Quad[] {
	return new Parser({ format: "application/trig" }).parse(PREFIXES + text);
}

export const PREFIXES = `
@prefix : <https://w3id.org/casegraph/> .
@prefix cg: <https://w3id.org/casegraph/ontology#> .
@prefix doc: <https://w3id.org/casegraph/document/> .
@prefix st: <https://w3id.org/casegraph/statement/> .
@prefix ev: <https://w3id.org/casegraph/evidence/> .
@prefix offense: <https://w3id.org/casegraph/offense/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** Evidence for `st:a1` in the syntax of RDF 1.1. */
const REIFIED =
	"st:a1 a rdf:Statement ; rdf:subject <https://w3id.org/casegraph/case/a> ; rdf:predicate cg:technology ; rdf:object <https://w3id.org/casegraph/technology/robot> ; cg:evidence ev:1 .";

export const EXAMPLE_TRIG = `
<https://w3id.org/casegraph/graph/facts> {
  <https://w3id.org/casegraph/case/a> a cg:Case ; dcterms:title "The robot case"@en , "机器人案"@zh ; cg:docketNumber "(2099) Test 1" ;
    cg:court <https://w3id.org/casegraph/agency/test-court> ; cg:decisionDate "2099-03"^^xsd:gYearMonth ;
    cg:technology <https://w3id.org/casegraph/technology/robot> ; cg:defendant <https://w3id.org/casegraph/case/a/defendant/q-x> , <https://w3id.org/casegraph/case/a/defendant/others> ;
    cg:citedProvision <https://w3id.org/casegraph/provision/7> ; cg:keyword "robots"@en ; cg:amount <https://w3id.org/casegraph/case/a/amount/1> ;
    cg:proceeding <https://w3id.org/casegraph/case/a/proceeding/first> ; cg:involvement <https://w3id.org/casegraph/case/a/involvement/1> .
  <https://w3id.org/casegraph/case/a/amount/1> a cg:Amount ; cg:value 70000.5 ; cg:currency "CNY" ; cg:amountKind <https://w3id.org/casegraph/amount-kind/loss> .
  <https://w3id.org/casegraph/case/a/proceeding/first> a cg:Proceeding ; cg:proceedingType <https://w3id.org/casegraph/proceeding-type/first-instance> ; cg:docketNumber "(2099) Test 1" ; cg:text "both were convicted"@en .
  <https://w3id.org/casegraph/case/a/involvement/1> a cg:Involvement ; cg:involved <https://w3id.org/casegraph/agency/test-court> ; cg:involvementRole <https://w3id.org/casegraph/involvement-role/adjudicating> .
  <https://w3id.org/casegraph/case/a/defendant/q-x> a cg:Defendant ; foaf:name "Q X" ; cg:masked true ; cg:count <https://w3id.org/casegraph/case/a/defendant/q-x/count/1> ;
    cg:sentence <https://w3id.org/casegraph/case/a/defendant/q-x/sentence> ; cg:amount <https://w3id.org/casegraph/case/a/defendant/q-x/amount/1> .
  <https://w3id.org/casegraph/case/a/defendant/q-x/sentence> a cg:Sentence ; cg:minimumTerm "P3Y"^^xsd:duration ; cg:maximumTerm "P9Y"^^xsd:duration ; cg:restitutionAmount 100 ; cg:currency "CNY" .
  <https://w3id.org/casegraph/case/a/defendant/q-x/amount/1> a cg:Amount ; cg:value 9 ; cg:currency "CNY" .
  <https://w3id.org/casegraph/case/a/defendant/others> a cg:DefendantGroup ; rdfs:label "and others"@en ; cg:groupSize 3 .
  <https://w3id.org/casegraph/case/a/defendant/q-x/count/1> a cg:Count ; cg:offense offense:left ; cg:status <https://w3id.org/casegraph/status/alleged> ; cg:countNumber 8 ; cg:citation "Art. 7" ;
    cg:sentence <https://w3id.org/casegraph/case/a/defendant/q-x/count/1/sentence> .
  <https://w3id.org/casegraph/case/a/defendant/q-x/count/1/sentence> a cg:Sentence ; cg:term "P3Y6M"^^xsd:duration ; cg:fineAmount 5000 ; cg:currency "CNY" .
  <https://w3id.org/casegraph/case/b> a cg:Case ; dcterms:title "The other case"@en ; cg:offense offense:plain ; cg:defendant <https://w3id.org/casegraph/case/b/defendant/q-x> .
  <https://w3id.org/casegraph/case/b/defendant/q-x> a cg:Defendant ; foaf:name "Q X" ; cg:masked true .
  <https://w3id.org/casegraph/mechanism/m> a cg:GovernanceMechanism ; dcterms:title "Round table"@en ; cg:addresses <https://w3id.org/casegraph/family/net> .
  <https://w3id.org/casegraph/event/e> a cg:Event ; dcterms:title "Press day"@en ; cg:participation <https://w3id.org/casegraph/event/e/participation/1> .
  <https://w3id.org/casegraph/event/e/participation/1> a cg:Participation ; cg:agent <https://w3id.org/casegraph/official/o> ; cg:participationRole <https://w3id.org/casegraph/participation-role/host> .
  <https://w3id.org/casegraph/official/o> a cg:Official ; foaf:name "Test Person" ; org:holds <https://w3id.org/casegraph/post/p> .
  <https://w3id.org/casegraph/post/p> a cg:Post ; dcterms:title "Speaker"@en ; org:postIn <https://w3id.org/casegraph/agency/test-court> .
  <https://w3id.org/casegraph/observation/1> a cg:Observation ; dcterms:title "Cases closed"@en ; cg:measure <https://w3id.org/casegraph/measure/closed> ; cg:value -15.42 ; cg:period <https://w3id.org/casegraph/period/2098-2099> .
  <https://w3id.org/casegraph/period/2098-2099> a cg:Period ; cg:startYear "2098"^^xsd:gYear ; cg:endYear "2099"^^xsd:gYear .
}
<https://w3id.org/casegraph/graph/evidence> {
  doc:d a cg:Document ; dcterms:title "Test gazette" ; dcterms:language "en" ; cg:codePoints 100 .
  ${REIFIED}
  ev:1 a oa:Annotation , cg:Evidence ; oa:hasBody st:a1 ; oa:hasTarget <https://w3id.org/casegraph/evidence/1/target> ; cg:method <https://w3id.org/casegraph/method/reviewed> ; cg:confidence 1.0 .
  <https://w3id.org/casegraph/evidence/1/target> oa:hasSource doc:d ; oa:hasSelector <https://w3id.org/casegraph/evidence/1/quote> , <https://w3id.org/casegraph/evidence/1/position> .
  <https://w3id.org/casegraph/evidence/1/quote> oa:exact "with a robot" ; oa:prefix "did it " ; oa:suffix " at night" .
  <https://w3id.org/casegraph/evidence/1/position> oa:start 40 ; oa:end 52 .
  st:a2 a rdf:Statement ; rdf:subject offense:left ; rdf:predicate cg:family ; rdf:object <https://w3id.org/casegraph/family/net> ; cg:accordingTo <https://w3id.org/casegraph/provision/7> .
}
<https://w3id.org/casegraph/graph/inferred> {
  <https://w3id.org/casegraph/technology/robot> cg:usedFor offense:left .
  st:i1 a rdf:Statement ; rdf:subject <https://w3id.org/casegraph/technology/robot> ; rdf:predicate cg:usedFor ; rdf:object offense:left ; cg:derivation <https://w3id.org/casegraph/derivation/1> .
  <https://w3id.org/casegraph/derivation/1> a cg:Derivation ; cg:rule <https://w3id.org/casegraph/rule/used-for> ; cg:premise st:a1 , st:i2 .
  st:i2 a rdf:Statement ; rdf:subject offense:left ; rdf:predicate cg:family ; rdf:object offense:plain ; cg:derivation <https://w3id.org/casegraph/derivation/2> .
  <https://w3id.org/casegraph/derivation/2> a cg:Derivation ; cg:rule <https://w3id.org/casegraph/rule/circle> ; cg:premise st:i1 .
}
<https://w3id.org/casegraph/graph/ontology> {
  cg:technology rdfs:label "technology"@en , "技术"@zh . cg:Case rdfs:label "Criminal case"@en .
  offense:both a cg:SelectiveOffense ; skos:prefLabel "taking left or right"@en , "左右罪"@zh ; cg:component offense:left ; cg:article "7(2)" ; cg:provision <https://w3id.org/casegraph/provision/7> .
  offense:left a cg:OffenseComponent ; skos:prefLabel "taking left"@en , "左罪"@zh ; skos:altLabel "leftism"@en ; cg:componentOf offense:both ; cg:family <https://w3id.org/casegraph/family/net> .
  offense:plain a cg:Offense ; skos:prefLabel "plain wrong"@en .
  <https://w3id.org/casegraph/family/net> a cg:CrimeFamily ; skos:prefLabel "net crime"@en .
  <https://w3id.org/casegraph/technology/robot> skos:prefLabel "robot"@en , "机器人"@zh .
  <https://w3id.org/casegraph/agency/test-court> skos:prefLabel "Test Court"@en , "测试法院"@zh .
  <https://w3id.org/casegraph/rule/used-for> rdfs:label "technology used"@en .
}
`;

/** The example as quads. */
export const exampleQuads: readonly Quad[] = parseTriG(EXAMPLE_TRIG);

/** The same with the statement of the quote named by a triple term of RDF 1.2. */
export const exampleQuads12: readonly Quad[] = parseTriG(
	EXAMPLE_TRIG.replace(
		REIFIED,
		"st:a1 rdf:reifies <<( <https://w3id.org/casegraph/case/a> cg:technology <https://w3id.org/casegraph/technology/robot> )>> ; cg:evidence ev:1 .",
	),
);
