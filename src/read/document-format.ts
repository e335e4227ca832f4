// What a format of documents is: bytes become a text, with what the file itself says of its origin.

/** What a file says: its text as it stands there, before it is mended, and what it is. */
export interface ParsedDocument {
	readonly kind: "parsed";
	readonly text: string;
	/** Its lines are those of a page, whose ends say nothing. */
	readonly isLaidOut?: boolean;
	readonly id?: string;
	readonly title?: string;
	/** BCP 47 tag that the file gives for its text. */
	readonly language?: string;
	readonly publisher?: string;
	/** In the lexical form of XML Schema, possibly partial. */
	readonly date?: string;
	readonly address?: string;
	readonly digest?: boolean;
}

/** Why a file is no document. */
export interface DocumentFault {
	readonly kind: "fault";
	/** Stable kebab-case name, such as `encrypted-document`. */
	readonly code: string;
	readonly message: string;
	/** The part that is wrong, where there is one. */
	readonly text?: string;
}

/** A format of document files. */
export interface DocumentFormat {
	readonly name: string;
	/** Lower-case file name extensions, with their dot. */
	readonly extensions: readonly string[];
	/** A format that a hostile file can make slow or large is parsed in a thread of its own, under a deadline. */
	readonly isThreaded: boolean;
	parse(bytes: Buffer): Promise<ParsedDocument | DocumentFault>;
}

/** Makes a fault. */
export function faultDocument(
	code: string,
	message: string,
	text = "",
): DocumentFault {
	return { kind: "fault", code, message, text };
}
