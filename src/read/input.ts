// Inputs: files and folders named by the user become a sorted list of documents, record files and mappings.
import { createHash } from "node:crypto";
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import {
	basename,
	dirname,
	extname,
	join,
	normalize,
	resolve,
} from "node:path";
import { describeError, ReadError } from "../errors.ts";
import type { InputFile, InputKind } from "../model/input.ts";
import { documentFormats, recordFormats } from "./format.ts";

/** Folders that hold something else than inputs, and folders that decide what their files are. */
const SKIPPED_FOLDERS = new Set(["queries", "node_modules"]);
const SKIPPED_FILES = new Set(["expectations.yaml", "README.md"]);
const MAPPING_FOLDER = "mappings";
/** The ledger of decisions of an input folder. */
const DECISIONS_FILE = "decisions.jsonl";

/**
 * Lists the files below the inputs, in the order of their hashes, so that the order in which inputs are named does not matter.
 * A folder is walked; its hidden files, its `queries/` and files of no known format are left out. A file named twice is read once.
 * @param onIgnored told of each file, or link, of a folder that no format reads
 * @param ledger a file of decisions, whatever its name, among the inputs or beside them
 * @throws {ReadError} for an input that is missing or cannot be read, or a named file of no known format
 */
export async function listInputs(
	inputs: readonly string[],
	onIgnored: (path: string) => void = () => {},
	ledger?: string,
): Promise<InputFile[]> {
	const listed = new Map<string, { path: string; kind: InputKind }>();
	for (const input of inputs) {
		const stats = await statInput(input);
		const found = stats.isDirectory()
			? await walkFolder(
					input,
					basename(resolve(input)) === MAPPING_FOLDER,
					onIgnored,
				)
			: [[normalize(input), kindOfNamed(input)] as const];
		if (found.length === 0)
			throw new ReadError(
				`${input}: no file of a known format in this folder (${knownExtensions()})`,
			);
		for (const [path, kind] of found) {
			const other = listed.get(resolve(path));
			if (other === undefined || compareText(path, other.path) < 0)
				listed.set(resolve(path), { path, kind });
		}
	}
	if (ledger !== undefined) {
		await statInput(ledger);
		listed.set(resolve(ledger), { path: ledger, kind: "decisions" });
	}
	const files: InputFile[] = [];
	for (const { path, kind } of listed.values())
		files.push(await describeFile(path, kind));
	return files.sort(
		(a, b) => compareText(a.sha256, b.sha256) || compareText(a.path, b.path),
	);
}

async function statInput(input: string): ReturnType<typeof stat> {
	try {
		return await stat(input);
	} catch (cause) {
		throw new ReadError(`${input}: no such file or folder`, { cause });
	}
}

async function walkFolder(
	folder: string,
	holdsMappings: boolean,
	onIgnored: (path: string) => void,
): Promise<(readonly [string, InputKind])[]> {
	const found: (readonly [string, InputKind])[] = [];
	for (const entry of await listFolder(folder)) {
		const path = join(folder, entry.name);
		if (
			entry.name.startsWith(".") ||
			SKIPPED_FOLDERS.has(entry.name) ||
			SKIPPED_FILES.has(entry.name)
		)
			continue;
		if (entry.isDirectory())
			found.push(
				...(await walkFolder(
					path,
					holdsMappings || entry.name === MAPPING_FOLDER,
					onIgnored,
				)),
			);
		else {
			const known = holdsMappings ? "mapping" : kindOf(path);
			const kind = entry.isFile() ? known : undefined;
			if (kind === undefined) onIgnored(path);
			else found.push([path, kind]);
		}
	}
	return found;
}

async function listFolder(folder: string): Promise<Dirent[]> {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch (cause) {
		throw unreadable(folder, cause);
	}
}

function kindOf(path: string): InputKind | undefined {
	if (basename(path) === DECISIONS_FILE) return "decisions";
	const extension = extname(path).toLowerCase();
	if (recordFormats.some((format) => format.extensions.includes(extension)))
		return "records";
	return documentFormats.some((format) => format.extensions.includes(extension))
		? "document"
		: undefined;
}

function kindOfNamed(path: string): InputKind {
	const kind =
		basename(dirname(resolve(path))) === MAPPING_FOLDER
			? "mapping"
			: kindOf(path);
	if (kind === undefined)
		throw new ReadError(
			`${path}: unknown format “${extname(path) || basename(path)}” (known: ${knownExtensions()})`,
		);
	return kind;
}

function knownExtensions(): string {
	return [...recordFormats, ...documentFormats]
		.flatMap((format) => format.extensions)
		.join(", ");
}

async function describeFile(path: string, kind: InputKind): Promise<InputFile> {
	const hash = createHash("sha256");
	let bytes = 0;
	try {
		for await (const chunk of createReadStream(path, {
			highWaterMark: 1 << 18,
		})) {
			hash.update(chunk);
			bytes += chunk.length;
		}
	} catch (cause) {
		throw unreadable(path, cause);
	}
	return { path, kind, bytes, sha256: hash.digest("hex") };
}

function unreadable(path: string, cause: unknown): ReadError {
	return new ReadError(`${path}: cannot be read (${describeError(cause)})`, {
		cause,
	});
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
