// Assets: the files that the server may give, listed once at the start. What is not in the list does not exist, however it is spelt.
import { constants } from "node:fs";
import { type FileHandle, open, readdir, realpath } from "node:fs/promises";
import { extname, join } from "node:path";
import { ReadError } from "../errors.ts";
import { contentTypeOf } from "./header.ts";

/** A file that may be served. */
export interface Asset {
	readonly file: string;
	readonly contentType: string;
}

/** Assets by request path, such as `/assets/main.js`; `/` stands for `index.html`. */
export type AssetList = ReadonlyMap<string, Asset>;

/** Lists the files below a folder; symbolic links, hidden files and whatever is neither file nor folder are left out. @throws {ReadError} for a folder without index.html */
export async function listAssets(folder: string): Promise<AssetList> {
	const assets = new Map<string, Asset>();
	const root = await realpath(folder).catch(() => undefined);
	if (root !== undefined) await walk(root, "/", assets);
	const index = assets.get("/index.html");
	if (index === undefined)
		throw new ReadError(
			`${folder}: no viewer in this folder (index.html is missing)`,
		);
	return assets.set("/", index);
}

/** Opens an asset. Fails when a link has taken its place, or that of a folder above it, since it was listed. */
export async function openAsset(asset: Asset): Promise<FileHandle> {
	if ((await realpath(asset.file)) !== asset.file)
		throw new ReadError(`${asset.file}: no longer the file that was listed`);
	return open(asset.file, constants.O_RDONLY | constants.O_NOFOLLOW);
}

async function walk(
	folder: string,
	path: string,
	assets: Map<string, Asset>,
): Promise<void> {
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.name.startsWith(".")) continue;
		const file = join(folder, entry.name);
		const segment = path + encodeURIComponent(entry.name);
		if (entry.isDirectory()) await walk(file, `${segment}/`, assets);
		else if (entry.isFile())
			assets.set(segment, {
				file,
				contentType: contentTypeOf(extname(entry.name).toLowerCase()),
			});
	}
}
