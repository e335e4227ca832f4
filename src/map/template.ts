// IRI templates of a mapping: `case/{docket|id}`, `{parent}/count/{id|offense}`.
import { MappingError } from "../errors.ts";
import { mintIri, slugify } from "../model/iri.ts";
import type { RawValue } from "../model/record.ts";
import { isIri } from "../model/term.ts";

/** A template, compiled: text parts and lists of alternative fields. */
export interface Template {
	readonly parts: readonly (string | readonly string[])[];
	/** Whether the IRI lies under that of the enclosing entity. */
	readonly isNested: boolean;
}

/** Compiles a template. @throws {MappingError} when it is malformed */
export function compileTemplate(text: string): Template {
	const parts = text.split(/(\{[^{}]*\})/).filter((part) => part !== "");
	const isNested = parts[0] === "{parent}";
	const compiled = parts.slice(isNested ? 1 : 0).map((part) => {
		if (part.startsWith("{")) return part.slice(1, -1).split("|");
		if (/[{}]/.test(part) || !isIri(mintIri(part)))
			throw new MappingError(`the IRI template “${text}” is malformed`);
		return part;
	});
	return { parts: compiled, isNested };
}

/**
 * Mints the IRI of an entity.
 * @param parent IRI of the enclosing entity
 * @param read gives the value of a field that the template names
 * @returns the IRI, or the alternative fields of which none has a name to give
 */
export function fillTemplate(
	template: Template,
	parent: string,
	read: (name: string) => RawValue | undefined,
): string | readonly string[] {
	let path = "";
	for (const part of template.parts) {
		if (typeof part === "string") {
			path += part;
			continue;
		}
		const slug = firstSlug(part, read);
		if (slug === undefined) return part;
		path += slug;
	}
	return template.isNested ? parent + path : mintIri(path);
}

function firstSlug(
	names: readonly string[],
	read: (name: string) => RawValue | undefined,
): string | undefined {
	for (const name of names) {
		const value = read(name);
		if (typeof value !== "string" && typeof value !== "number") continue;
		const slug = slugify(String(value));
		if (slug !== undefined) return slug;
	}
	return undefined;
}
