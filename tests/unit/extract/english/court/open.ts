// Opens a sentence as a press release, with the names of the ontology.
import {
	openRelease,
	type Release,
} from "../../../../../src/extract/english/court/release.ts";
import { readLexicon } from "../../../../../src/extract/lexicon.ts";
import { openReading, type Span } from "../../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../../src/read/document.ts";
import { readOntology } from "../../../../../src/read/ontology.ts";

const lexicon = readLexicon((await readOntology()).quads);

export const open = (text: string): Release =>
	openRelease(
		openReading(makeDocument({ id: "d", language: "en", text })),
		lexicon,
	);

export const wholeOf = ({ folded }: Release): Span => ({
	start: 0,
	end: folded.length,
});
