// The lexicon of the ontology, read once for the tests of extraction from Chinese.
import { type Lexicon, readLexicon } from "../../../../src/extract/lexicon.ts";
import { readOntology } from "../../../../src/read/ontology.ts";

export const lexicon: Lexicon = readLexicon((await readOntology()).quads);
