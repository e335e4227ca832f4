// Scored fields of defendants themselves: who they are, and what was found of them.
import { compare, type Pairing, pair } from "./comparison.ts";
import type { Field } from "./field.ts";
import type { Found, FoundDefendant } from "./found.ts";
import type { Gold, GoldDefendant } from "./gold.ts";
import { comparePersons } from "./person.ts";
import type { Stated } from "./statement.ts";

/** Pairs the defendants of the labels with those found. One whose name the text does not have is not scored. */
export function pairDefendants(
	{ defendants: expected = [] }: Gold,
	found: Found,
	stated: Stated,
): Pairing<GoldDefendant, FoundDefendant> {
	const isCalled = (
		{ name }: GoldDefendant,
		{ names }: FoundDefendant,
		likeness: "same" | "like",
	): boolean => names.some((one) => comparePersons(name, one) === likeness);
	const all = pair(
		expected,
		found.defendants,
		(one, other) => isCalled(one, other, "same"),
		(one, other) => isCalled(one, other, "like"),
	);
	const unnamed = all.missed.filter(({ name }) => !isStated(name, stated));
	return {
		pairs: all.pairs,
		missed: all.missed.filter((one) => !unnamed.includes(one)),
		// Who is found in the place of somebody whom the text does not name cannot be told from one found wrongly.
		spurious: all.spurious.slice(unnamed.length),
	};
}

function isStated(name: string, stated: Stated): boolean {
	if (!/\p{Script=Han}/u.test(name)) return true;
	const bare = name.replace(/[（(].*$/u, "");
	return bare !== "" && stated.hasWords(bare);
}

export const defendants: Field = {
	name: "defendants",
	rule: "the same name; English ones without titles and suffixes, middle names may be missing or initials; masked Chinese ones may have a mark more, as 陈某2",
	compare: ({ gold, defendants: pairing }) =>
		gold.defendants === undefined
			? undefined
			: compare(pairing, ({ name }) => name, showDefendant),
};

/** Makes a field of whether a circumstance is found of the defendants of whom labels say so, and of no others. */
export function makeCircumstanceField(
	name: string,
	concept: string,
	cue: string,
): Field {
	return {
		name,
		rule: `the circumstance “${concept}” of the defendants labelled so, and of no others, where the text has ${cue}; a label of nobody is an empty cell`,
		compare({ defendants: { pairs, missed }, stated }) {
			if (!stated.hasWords(cue)) return undefined;
			const isLabelled = ({ circumstances }: GoldDefendant): boolean =>
				circumstances.get(concept) === true;
			const lost = missed.filter(isLabelled);
			const expected = pairs.filter(([one]) => isLabelled(one));
			if (expected.length + lost.length === 0) return undefined;
			const found = pairs.filter(
				([label, one]) =>
					label.circumstances.has(concept) && one.circumstances.has(concept),
			);
			const show = ([one]: readonly [GoldDefendant, FoundDefendant]): string =>
				one.name;
			return {
				matched: expected.filter((one) => found.includes(one)).length,
				missed: [
					...expected.filter((one) => !found.includes(one)).map(show),
					...lost.map(({ name: who }) => `${who}: not found`),
				],
				spurious: found.filter((one) => !expected.includes(one)).map(show),
			};
		},
	};
}

/** Shows a defendant of the graph by name. */
export function showDefendant({ names }: FoundDefendant): string {
	return names[0] ?? "";
}
