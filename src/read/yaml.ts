// Records in YAML 1.2, read whole.
import {
	isNode,
	LineCounter,
	parseDocument,
	type Document as YamlDocument,
} from "yaml";
import type { InputFile } from "../model/input.ts";
import type { RawValue, RecordPath } from "../model/record.ts";
import { DEPTH_MESSAGE, isDeepValue, isDeepYaml } from "./depth.ts";
import { readWholeText } from "./file.ts";
import { type ReadItem, rejectInput } from "./item.ts";
import { splitRecords } from "./record-file.ts";

/** Aliases beyond this number are taken for an attempt to exhaust memory. */
const ALIAS_LIMIT = 100;

/** Reads the records of a YAML file. A file that is not YAML is rejected whole, with the place of its first error. */
export async function* readYaml(file: InputFile): AsyncGenerator<ReadItem> {
	const text = await readWholeText(file);
	if (typeof text !== "string") {
		yield text;
		return;
	}
	if (isDeepYaml(text)) {
		yield rejectWhole(file, DEPTH_MESSAGE, text);
		return;
	}
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false,
	});
	const [error] = document.errors;
	if (error !== undefined) {
		const { line, col } = lines.linePos(error.pos[0]);
		yield rejectInput(
			file.path,
			{ line, column: col },
			"malformed-yaml",
			error.message,
			text,
		);
		return;
	}
	const value = toValue(document);
	if (value instanceof Error) yield rejectWhole(file, value.message, text);
	else
		yield* splitRecords({
			path: file.path,
			text,
			value,
			range: (path) => rangeOf(document, text, path),
		});
}

function rejectWhole(file: InputFile, message: string, text: string): ReadItem {
	const start = { line: 1, column: 1 };
	return rejectInput(file.path, start, "malformed-yaml", message, text);
}

function toValue(document: YamlDocument): RawValue | Error {
	try {
		const value = document.toJS({ maxAliasCount: ALIAS_LIMIT }) as RawValue;
		return isDeepValue(value) ? new Error(DEPTH_MESSAGE) : value;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function rangeOf(
	document: YamlDocument,
	text: string,
	path: RecordPath,
): readonly [number, number] {
	for (let length = path.length; length >= 0; length -= 1) {
		const node =
			length === 0
				? document.contents
				: document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return [node.range[0], node.range[1]];
	}
	return [0, text.length];
}
