// A file among the inputs of a build. Listed by read/, named in the manifest by export/.

export type InputKind = "document" | "records" | "mapping" | "decisions";

export interface InputFile {
	readonly path: string;
	readonly kind: InputKind;
	readonly bytes: number;
	/** SHA-256 of the file's bytes, in lower-case hexadecimal. */
	readonly sha256: string;
	/** The text of an input that is at hand rather than on the disk. */
	readonly text?: string;
}
