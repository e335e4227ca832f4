// Names of persons, as far as they are masked: whether two may be one person's. 李某, 李× and 李明 may, and so may Li X, Li Mou and Li Ming.
import { foldSurname, readSurname, surnameOf } from "./surname.ts";

/** Signs of a masked given name: 某 and how it is read, crosses, and single capitals. */
const MASK = /[某×✕*＊○□]|\b(?:[A-Z]|X{2,3}|Mou(?:mou)?)\b\.?/u;
const HAN = /^\p{Script=Han}/u;

/**
 * Tells whether two names agree as far as they are masked: the same family name, and one of them without the given name. Of a name in
 * characters and one in letters, the family names agree when one is how the other is read.
 */
export function isSameName(a: string, b: string): boolean {
	if (a === b) return true;
	if (!isMasked(a) && !isMasked(b)) return false;
	const [one, other] = [familyOf(a), familyOf(b)];
	if (HAN.test(one) && HAN.test(other)) return one === other;
	if (!HAN.test(one) && !HAN.test(other))
		return foldSurname(one) === foldSurname(other);
	const [characters, letters] = HAN.test(one) ? [one, other] : [other, one];
	return readSurname(characters).includes(foldSurname(letters));
}

/** Gives the ways in which the family name of a name is written in letters, or itself where it is not known how: names that agree have one in common. */
export function listFamilies(name: string): readonly string[] {
	const family = familyOf(name);
	const readings = HAN.test(family) ? readSurname(family) : [];
	return readings.length === 0 ? [foldSurname(family)] : readings;
}

/** Tells whether a name leaves the given name out, or is a family name alone. */
function isMasked(name: string): boolean {
	return MASK.test(name) || name.trim() === familyOf(name);
}

/** The part of a name that masking leaves: the family name of a Chinese one, the first word of another. */
function familyOf(name: string): string {
	const text = name.normalize("NFKC").trim();
	return HAN.test(text) ? surnameOf(text) : (text.split(/\s/)[0] ?? "");
}
