// Labels as they come: JSON of unknown shape, read field by field.

/** An object of a label. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(raw: unknown): raw is Tree {
	return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

export function listOf(raw: unknown): readonly unknown[] {
	return Array.isArray(raw) ? raw : [];
}

export function isFilled<T>(value: T | undefined | null): value is T {
	return value !== undefined && value !== null;
}

/** Gives a text without spaces at its ends; undefined for an empty one and for anything else. */
export function readText(raw: unknown): string | undefined {
	return typeof raw === "string" && raw.trim() !== "" ? raw.trim() : undefined;
}

export function readNumeral(raw: unknown): number | undefined {
	return typeof raw === "number" && Number.isFinite(raw) ? raw : undefined;
}

/** Reads 1 and 0, true and false. */
export function readFlag(raw: unknown): boolean | undefined {
	if (typeof raw === "boolean") return raw;
	return raw === 1 || raw === 0 ? raw === 1 : undefined;
}
