// The part of n3 that Casegraph uses; the package brings no types of its own.
declare module "n3" {
	import type {
		BlankNode,
		DatasetCore,
		DefaultGraph,
		Literal,
		NamedNode,
		Quad,
		Quad_Graph,
		Quad_Object,
		Quad_Predicate,
		Quad_Subject,
		Term,
	} from "@rdfjs/types";

	export const DataFactory: {
		namedNode<Iri extends string>(iri: Iri): NamedNode<Iri>;
		literal(value: string, languageOrDatatype?: string | NamedNode): Literal;
		blankNode(name?: string): BlankNode;
		quad(
			subject: Quad_Subject,
			predicate: Quad_Predicate,
			object: Quad_Object,
			graph?: Quad_Graph,
		): Quad;
		defaultGraph(): DefaultGraph;
	};

	export interface ParserOptions {
		format?: string;
		baseIRI?: string;
		blankNodePrefix?: string;
	}

	export class Parser {
		constructor(options?: ParserOptions);
		parse(text: string): Quad[];
		parse(
			text: string,
			onQuad: null,
			onPrefix: (prefix: string, iri: NamedNode) => void,
		): Quad[];
	}

	export interface WriterOptions {
		format?: string;
		prefixes?: Record<string, string>;
	}

	/** Where a writer puts its text. */
	export interface WriterSink {
		write(chunk: string, encoding: string, done?: () => void): void;
		end(done?: () => void): void;
	}

	export class Writer {
		/** Without a sink, the text is given to `end`. */
		constructor(options?: WriterOptions);
		constructor(sink: WriterSink, options?: WriterOptions);
		addQuad(quad: Quad): void;
		end(done: (error: Error | null, result: string) => void): void;
	}

	export class Store implements DatasetCore {
		constructor(quads?: Iterable<Quad>);
		readonly size: number;
		add(quad: Quad): this;
		delete(quad: Quad): this;
		has(quad: Quad): boolean;
		match(
			subject?: Term | null,
			predicate?: Term | null,
			object?: Term | null,
			graph?: Term | null,
		): DatasetCore;
		getQuads(
			subject: Term | null,
			predicate: Term | null,
			object: Term | null,
			graph: Term | null,
		): Quad[];
		countQuads(
			subject: Term | null,
			predicate: Term | null,
			object: Term | null,
			graph: Term | null,
		): number;
		[Symbol.iterator](): Iterator<Quad>;
	}
}
