// A document: the text that statements are traced to. Made by read/, quoted by map/, published by assert/ and export/.

/** A text with what is known of its origin. Offsets everywhere count Unicode code points of `text`. */
export interface Document {
	/** Short name, unique in a build: the last segment of the document's IRI. */
	readonly id: string;
	readonly iri: string;
	/** Path of the file that the document was read from; absent for a text at hand. */
	readonly file?: string;
	readonly title: string;
	/** BCP 47 tag of the text, such as `en` or `zh`. */
	readonly language: string;
	/** Name of the publisher, as printed; for a digest that of its original. */
	readonly publisher?: string;
	/** Date of publication, for a digest that of its original; possibly partial, in the lexical form of XML Schema. */
	readonly date?: string;
	/** Address of the publication that this text sums up or repeats; never followed, and shown as a link only when it is http(s). */
	readonly address?: string;
	/** True when the text is a digest in other words than the publication's own. */
	readonly isDigest: boolean;
	/** Empty where the text is too long to be kept: then only what evidence quotes of it is at hand. */
	readonly text: string;
	/** Length of the whole text in Unicode code points. */
	readonly codePoints: number;
	/** SHA-256 of the whole text in UTF-8, in lower-case hexadecimal. */
	readonly sha256: string;
}
