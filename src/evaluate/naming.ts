// Names of entities: comparing them with labels, and showing them.
import type { Naming } from "./found.ts";
import { foldChinese } from "./normal.ts";

/** Tells whether one of the names of an entity is the one labelled. */
export function isNamed(label: string, { labels }: Naming): boolean {
	return labels.some((name) => foldChinese(name) === foldChinese(label));
}

/** Shows an entity by its first Chinese name, which labels have where there is one, or its first name. */
export function showNaming({ labels, iri }: Naming): string {
	return (
		labels.find((label) => /\p{Script=Han}/u.test(label)) ?? labels[0] ?? iri
	);
}
