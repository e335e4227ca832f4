// Files in a ZIP archive, as far as office documents need them: found by the central directory, and never larger than a limit.
import { inflateRawSync } from "node:zlib";

/** Why an archive, or a file in it, cannot be read. */
class ZipError extends Error {
	override name = "ZipError";
}

/** Signatures and lengths of records in bytes. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3 */
const END = { signature: 0x06054b50, length: 22, comment: 0xffff } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
/** Files in an archive; documents have some tens. */
const ENTRY_LIMIT = 10_000;

interface Entry {
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly compressed: number;
	readonly offset: number;
}

/** An archive whose files are read when asked for. */
export interface Zip {
	/**
	 * Gives a file, or undefined where the archive has none of the name.
	 * @throws {ZipError} for one that is broken, encrypted, or larger than the limit
	 */
	read(name: string, limitBytes: number): Buffer | undefined;
}

/** Opens an archive. @throws {ZipError} for bytes that are none */
export function openZip(bytes: Buffer): Zip {
	const entries = readDirectory(bytes);
	return {
		read: (name, limitBytes) => {
			const entry = entries.get(name);
			return entry === undefined
				? undefined
				: readEntry(bytes, name, entry, limitBytes);
		},
	};
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
	const end = findEnd(bytes);
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	if (count > ENTRY_LIMIT)
		throw new ZipError(`the archive has more than ${ENTRY_LIMIT} files`);
	const entries = new Map<string, Entry>();
	for (let nth = 0; nth < count; nth += 1) {
		if (
			at + CENTRAL.length > bytes.length ||
			bytes.readUInt32LE(at) !== CENTRAL.signature
		)
			throw new ZipError("the directory of the archive is broken");
		const nameLength = bytes.readUInt16LE(at + 28);
		const start = at + CENTRAL.length;
		entries.set(bytes.toString("utf8", start, start + nameLength), {
			isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
			method: bytes.readUInt16LE(at + 10),
			compressed: bytes.readUInt32LE(at + 20),
			offset: bytes.readUInt32LE(at + 42),
		});
		at =
			start +
			nameLength +
			bytes.readUInt16LE(at + 30) +
			bytes.readUInt16LE(at + 32);
	}
	return entries;
}

/** The end record stands last, but for a comment. */
function findEnd(bytes: Buffer): number {
	const least = Math.max(0, bytes.length - END.length - END.comment);
	for (let at = bytes.length - END.length; at >= least; at -= 1)
		if (bytes.readUInt32LE(at) === END.signature) return at;
	throw new ZipError("the file is no ZIP archive");
}

function readEntry(
	bytes: Buffer,
	name: string,
	{ method, isEncrypted, compressed, offset }: Entry,
	limitBytes: number,
): Buffer {
	if (isEncrypted) throw new ZipError(`${name} is encrypted`);
	if (
		offset + LOCAL.length > bytes.length ||
		bytes.readUInt32LE(offset) !== LOCAL.signature
	)
		throw new ZipError(`${name} is not where the directory says`);
	const start =
		offset +
		LOCAL.length +
		bytes.readUInt16LE(offset + 26) +
		bytes.readUInt16LE(offset + 28);
	const packed = bytes.subarray(start, start + compressed);
	if (packed.length < compressed) throw new ZipError(`${name} is cut off`);
	if (method === STORED && packed.length <= limitBytes) return packed;
	if (method === DEFLATED) return inflate(name, packed, limitBytes);
	throw new ZipError(
		method === STORED
			? describeLimit(name, limitBytes)
			: `${name} is packed in a way that is not known (${method})`,
	);
}

/** Unpacks without belief in the lengths that the archive states. */
function inflate(name: string, packed: Buffer, limitBytes: number): Buffer {
	try {
		return inflateRawSync(packed, { maxOutputLength: limitBytes });
	} catch (error) {
		const isTooLarge =
			error instanceof RangeError ||
			(error instanceof Error &&
				"code" in error &&
				error.code === "ERR_BUFFER_TOO_LARGE");
		throw new ZipError(
			isTooLarge ? describeLimit(name, limitBytes) : `${name} is broken`,
			{ cause: error },
		);
	}
}

function describeLimit(name: string, limitBytes: number): string {
	return `${name} is larger than ${limitBytes} bytes`;
}
