// Jurisdiction: whether the offenses and agencies of a document are those of the schemes, which are China's, or of other countries, which are kept as written.
import type { Document } from "../../model/document.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../model/record.ts";
import type { FieldForm } from "./form.ts";

/** Schemes of one country. */
const NATIONAL: ReadonlySet<string> = new Set(["offense", "agency"]);

/** Signs of a document about China: words of it, Chinese characters. */
const CHINA =
	/\b(?:China|Chinese|PRC|People['’]s (?:Court|Procuratorate)|Procuratorate|RMB|renminbi|yuan)\b|\p{Script=Han}/iu;

/** Tells whether a document is about another country: as the rules read it, else by its language and words. */
export function isForeign(
	{ language, text }: Document,
	byRules: readonly RawObject[],
): boolean {
	if (/^zh\b/.test(language)) return false;
	return byRules.length > 0 ? byRules.some(namesForeign) : !CHINA.test(text);
}

/** Tells whether the names of a field are of the country of the schemes only. */
export function isNational({ kind, scheme }: FieldForm): boolean {
	return kind === "mention" && NATIONAL.has(scheme ?? "");
}

/** A name that is kept as written stands in a record as `{ name: … }` and nothing else. */
function namesForeign(raw: RawValue | undefined): boolean {
	if (Array.isArray(raw)) return raw.some(namesForeign);
	if (!isRawObject(raw)) return false;
	const keys = Object.keys(raw);
	return (
		(keys.length === 1 && typeof raw.name === "string") ||
		Object.values(raw).some(namesForeign)
	);
}
