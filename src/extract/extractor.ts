// What an extractor is: rules for one genre of document, which give records in Casegraph's own format. All of them are listed in extractors.ts.
import type { RawObject } from "../model/record.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

export interface Extractor {
	/** The genre, such as `chinese-judgment`. */
	readonly name: string;
	/** Tells whether a document is of the genre; looks at its language and its form, and is quick. */
	fits(reading: Reading): boolean;
	/**
	 * Gives the records that a document of the genre holds, the case first: objects as data/mappings/casegraph.yaml describes
	 * them, with `type`, each with a `quote` of its own, and with quotes wherever other words support a value.
	 * A concept that the lexicon knows is named by the end of its IRI, any other as the document writes it.
	 * Nothing found gives an empty list. It must not throw, and takes time in proportion to the text.
	 */
	extract(reading: Reading, lexicon: Lexicon): readonly RawObject[];
}
