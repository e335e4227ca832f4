// Bytes to text: UTF-8, checked.
import { isUtf8 } from "node:buffer";

/** Decodes UTF-8, leaving out a byte order mark; gives undefined for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
	if (!isUtf8(bytes)) return undefined;
	const text = bytes.toString("utf8");
	return text.startsWith("\ufeff") ? text.slice(1) : text;
}
