// Regular expressions of many wordings, each of which has a line of its own.

/** Joins alternatives. */
export function oneOf(...forms: readonly string[]): string {
	return forms.join("|");
}
