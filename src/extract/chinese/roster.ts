// The roster of a case: its defendants by the forms of their names. Works on folded text.
import { makeTrie, type Trie } from "../trie.ts";
import type { Defendant } from "./defendant.ts";
import { SINGLE } from "./name.ts";

export interface Roster {
	readonly forms: Trie<number>;
	/** Indexes of those who are persons. */
	readonly persons: readonly number[];
	readonly size: number;
}

/** Opens the roster of some defendants; their indexes name them. */
export function openRoster(defendants: readonly Defendant[]): Roster {
	return {
		forms: makeTrie(
			defendants.flatMap(({ forms }, index) =>
				[...forms].flatMap((form) =>
					expandForm(form).map((word) => [word, index] as const),
				),
			),
		),
		persons: defendants.flatMap(({ isUnit }, index) => (isUnit ? [] : [index])),
		size: defendants.length,
	};
}

/** A name of one character means a defendant only after a title. */
function expandForm(form: string): readonly string[] {
	return SINGLE.test(form) ? [`被告人${form}`, `|${form}`] : [form];
}
