// The output folder: written aside, synced, then put in the place of the old one, so that a build that dies leaves the old one whole.
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describeError, ExportError } from "../errors.ts";

/** File by which a folder is known to be a build of ours. */
export const MANIFEST_FILE = "manifest.json";

/**
 * Fills a folder: `fill` writes into a new folder beside it, which then takes its place.
 * When `fill` throws, the new folder is removed and the old one stays. Missing parents are made.
 * @throws {ExportError} when the folder holds something else than a build, or cannot be written
 */
export async function replaceFolder<Result>(
	folder: string,
	fill: (aside: string) => Promise<Result>,
): Promise<Result> {
	// A link stays a link: what it leads to is replaced.
	const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
	const aside = asideName(target, `new-${process.pid}`);
	try {
		recoverFolder(target);
		checkReplaceable(target);
		removeAbandoned(target);
		if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
		makeFolder(aside);
		const result = await fill(aside);
		syncTree(aside);
		swapFolders(target, aside);
		return result;
	} catch (cause) {
		if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
		if (isSystemError(cause))
			throw new ExportError(`${folder}: cannot be written (${cause.message})`, {
				cause,
			});
		throw cause;
	}
}

/** Makes a folder and its missing parents, one by one: Node's own way never ends where the parent takes no folders, as in /proc. */
function makeFolder(path: string): void {
	if (!existsSync(dirname(path))) makeFolder(dirname(path));
	mkdirSync(path);
}

/** Brings back a folder whose replacement was interrupted between its two renames. */
export function recoverFolder(folder: string): void {
	const target = resolve(folder);
	const old = asideName(target, "old");
	if (!existsSync(old)) return;
	if (existsSync(target)) rmSync(old, { recursive: true, force: true });
	else renameSync(old, target);
}

/**
 * Makes sure that a build may take the place of a folder; one that is not there may be made.
 * @throws {ExportError} when the folder holds something else than a build, cannot be read, or is a file
 */
export function checkReplaceable(target: string): void {
	if (!existsSync(target)) return;
	if (!statSync(target).isDirectory())
		throw new ExportError(
			`${target}: is a file, where a folder is to be written`,
		);
	let names: string[];
	try {
		names = readdirSync(target);
	} catch (cause) {
		throw new ExportError(
			`${target}: cannot be read (${describeError(cause)})`,
			{ cause },
		);
	}
	if (names.length > 0 && !isBuild(target)) {
		throw new ExportError(
			`${target}: holds files that no build of Casegraph made; name another folder, or empty it`,
		);
	}
}

/** Tells whether a folder has a manifest of ours; web applications have files of that name too. */
function isBuild(folder: string): boolean {
	try {
		const manifest: unknown = JSON.parse(
			readFileSync(join(folder, MANIFEST_FILE), "utf8"),
		);
		return (
			typeof manifest === "object" &&
			manifest !== null &&
			Object.hasOwn(manifest, "casegraph")
		);
	} catch {
		return false;
	}
}

/** Removes what builds that died have left beside the folder. */
function removeAbandoned(target: string): void {
	const parent = dirname(target);
	const prefix = basename(asideName(target, "new-"));
	if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) return;
	for (const name of readdirSync(parent)) {
		const owner = name.startsWith(prefix)
			? Number(name.slice(prefix.length))
			: Number.NaN;
		if (Number.isInteger(owner) && !isRunning(owner))
			rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return isSystemError(error) && error.code === "EPERM";
	}
}

function swapFolders(target: string, aside: string): void {
	const old = asideName(target, "old");
	if (existsSync(target)) renameSync(target, old);
	renameSync(aside, target);
	syncPath(dirname(target));
	rmSync(old, { recursive: true, force: true });
}

function asideName(target: string, kind: string): string {
	return join(dirname(target), `.${basename(target)}.${kind}`);
}

function syncTree(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) syncTree(path);
		else syncPath(path);
	}
	syncPath(folder);
}

function syncPath(path: string): void {
	const descriptor = openSync(path, "r");
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && "syscall" in error;
}
