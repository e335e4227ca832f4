// What is read of the sentences of invented defendants, in one line each, for the tests of penalties.
import { englishProsecutionRelease } from "../../../../../src/extract/english-prosecution-release.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../../../src/model/record.ts";
import { NO_LEXICON, readEnglish } from "../text.ts";

const LETTERHEAD =
	"MERROW COUNTY DISTRICT ATTORNEY'S OFFICE\nFOR IMMEDIATE RELEASE\n\nPORT MERROW, Calif. – ";
/** What stands before a passage about one defendant. */
export const ONE =
	"Joan Roe, 40, of Port Merrow, pleaded guilty in March to grand theft.";
/** What stands before a passage about two defendants. */
export const TWO =
	"Joan Roe, 40, and Mark Doe, 38, both of Port Merrow, pleaded guilty in March to grand theft.";

/** A passage and what must be read in it: `P5Y, probation P3Y, fine 1000`; of several defendants `Roe P5Y | Doe life`. */
export type PenaltyCase = readonly [passage: string, penalties: string];

/** Gives the penalties of the defendants of a release, each as `P3Y..P9Y, probation P5Y, fine 1000, restitution 250`; `none` where there are none. */
export function penaltiesOf(before: string, passage: string): string {
	const reading = readEnglish(`${LETTERHEAD}${before} ${passage}\n`);
	const [root] = englishProsecutionRelease.extract(reading, NO_LEXICON);
	const defendants = readList(root?.defendants);
	const told = defendants.flatMap((one) => {
		const penalty = writePenalty(readObject(one.sentence));
		const family = String(readValue(one.name)).split(" ").at(-1);
		return penalty === "" ? [] : [[family, penalty] as const];
	});
	if (told.length === 0) return "none";
	return defendants.length === 1
		? (told[0]?.[1] ?? "")
		: told.map((words) => words.join(" ")).join(" | ");
}

function writePenalty(sentence: RawObject): string {
	const kinds = readValues(sentence.penalty).map(String);
	const { term, minimum_term, maximum_term, probation, fine, restitution } =
		sentence;
	return [
		kinds.includes("death-penalty") ? "death" : "",
		kinds.includes("life-imprisonment") && minimum_term === undefined
			? "life"
			: "",
		term === undefined ? "" : String(readValue(term)),
		minimum_term === undefined
			? ""
			: `${readValue(minimum_term)}..${maximum_term === undefined ? "life" : readValue(maximum_term)}`,
		probation === undefined ? "" : `probation ${readValue(probation)}`,
		fine === undefined ? "" : `fine ${readValue(fine)}`,
		restitution === undefined ? "" : `restitution ${readValue(restitution)}`,
	]
		.filter(Boolean)
		.join(", ");
}

function readObject(value: RawValue | undefined): RawObject {
	return isRawObject(value) ? value : {};
}

function readList(value: RawValue | undefined): RawObject[] {
	return listOf(value).map(readObject);
}

function readValues(value: RawValue | undefined): RawValue[] {
	return listOf(value).map((one) => readValue(one) ?? null);
}

function listOf(value: RawValue | undefined): readonly RawValue[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value as RawValue];
}

/** The value of a cited one. */
function readValue(cited: RawValue | undefined): RawValue | undefined {
	return readObject(cited).value ?? cited;
}
