// Scored field: the proceedings of a case, each by court, docket number, date and instance together.
import { compare, pair } from "./comparison.ts";
import type { Field } from "./field.ts";
import type { FoundProceeding } from "./found.ts";
import type { GoldProceeding } from "./gold.ts";
import { isNamed, showNaming } from "./naming.ts";
import { foldChinese } from "./normal.ts";

export const proceedings: Field = {
	name: "proceedings",
	rule: "court, docket number, date and instance together, as far as they are labelled",
	compare: ({ gold, found }) =>
		gold.proceedings === undefined
			? undefined
			: compare(
					pair(
						gold.proceedings,
						found.proceedings.filter((one) => !isBeside(one)),
						isSameProceeding,
					),
					showGold,
					showFound,
				),
};

/** Kinds that labels keep beside the proceedings: as civil claims, and as what a procuratorate does. */
const BESIDE: ReadonlySet<string> = new Set([
	"incidental-civil-action",
	"incidental-civil-public-interest-litigation",
	"administrative-public-interest-litigation",
]);

/** What is heard together with another proceeding, or has come before no court, has neither number nor date of its own. */
function isBeside({ kinds, dockets, dates }: FoundProceeding): boolean {
	return (
		dockets.length === 0 &&
		dates.length === 0 &&
		kinds.some((kind) => BESIDE.has(kind))
	);
}

/** Kinds that are not of first instance, by the word of the labels. */
const LATER_INSTANCES: ReadonlyMap<string, string> = new Map([
	["second", "second-instance"],
	["retrial", "retrial"],
]);

function isSameProceeding(
	gold: GoldProceeding,
	found: FoundProceeding,
): boolean {
	const { court, docket, date, instance } = gold;
	return (
		(court === undefined ||
			found.courts.some((naming) => isNamed(court, naming))) &&
		(docket === undefined ||
			found.dockets.some((one) => foldChinese(one) === foldChinese(docket))) &&
		(date === undefined || found.dates.includes(date)) &&
		(instance === undefined || isOfInstance(instance, found))
	);
}

/** What is of no later instance is of the first, whatever kind of proceeding it is. */
function isOfInstance(instance: string, { kinds }: FoundProceeding): boolean {
	const kind = LATER_INSTANCES.get(instance);
	return kind === undefined
		? ![...LATER_INSTANCES.values()].some((later) => kinds.includes(later))
		: kinds.includes(kind);
}

function showGold({ court, docket, date, instance }: GoldProceeding): string {
	return [court, docket, date, instance]
		.filter((part) => part !== undefined)
		.join(" ");
}

function showFound(found: FoundProceeding): string {
	return [
		...found.courts.map(showNaming),
		...found.dockets,
		...found.dates,
		...found.kinds,
	].join(" ");
}
