// A cache: what was made of inputs, kept between builds. What is taken from it is what was put there, or nothing.

/** Texts by key. */
export interface TextCache {
	/** Gives the text of a key, or undefined where none is kept whole. */
	read(key: string): string | undefined;
	/** Keeps a text; a failure to keep it costs only the time of making it again. */
	write(key: string, text: string): void;
}

/** What is kept: documents that were parsed, and what the rules found in documents. */
export type CachedKind = "document" | "extraction";

/** The caches of a build, one for each kind: a key says all that the text depends on but the version of the program. */
export type BuildCache = Readonly<Record<CachedKind, TextCache>>;
