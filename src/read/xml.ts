// XML as a stream of tags and text. A document type is refused: entities are how XML is made to grow, or to fetch files.
import { SaxesParser } from "saxes";

/** Elements within each other; office documents have less than a hundred. */
const DEPTH_LIMIT = 2_000;

/** What is told of a document, in order. Names are without their prefix. */
export interface XmlHandler {
	onOpen(name: string, attributeOf: (name: string) => string | undefined): void;
	onText(text: string): void;
	onClose(name: string): void;
}

/** Reads a document to its end. @throws {Error} for XML that is malformed, has a document type, or is nested too deep */
export function readXml(xml: string, handler: XmlHandler): void {
	let depth = 0;
	const parser = new SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("doctype", () => {
		throw new Error("a document type is not allowed");
	});
	parser.on("opentag", ({ name, attributes }) => {
		depth += 1;
		if (depth > DEPTH_LIMIT)
			throw new Error(`elements are nested more than ${DEPTH_LIMIT} deep`);
		handler.onOpen(localName(name), (wanted) => {
			for (const [key, value] of Object.entries(attributes))
				if (localName(key) === wanted) return value;
			return undefined;
		});
	});
	parser.on("text", (text) => handler.onText(text));
	parser.on("cdata", (text) => handler.onText(text));
	parser.on("closetag", ({ name }) => {
		depth -= 1;
		handler.onClose(localName(name));
	});
	parser.write(xml).close();
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}
