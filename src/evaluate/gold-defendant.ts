// Defendants of a label: their counts, sentence and circumstances, whatever the kind of label.
import type { GoldCount, GoldDefendant, GoldSentence } from "./gold.ts";
import {
	isTree,
	listOf,
	readFlag,
	readNumeral,
	readText,
	type Tree,
} from "./label.ts";

/** Statuses of the labels, by concept of scheme/status. */
const STATUSES: ReadonlyMap<string, string> = new Map([
	["pleaded guilty", "pleaded-guilty"],
	["pleaded no contest", "pleaded-no-contest"],
	["pleaded not guilty", "pleaded-not-guilty"],
	["declined", "not-prosecuted"],
	["not_prosecuted", "not-prosecuted"],
	["changed", "convicted"],
]);

/** Penalties of the labels that have no term, by concept of scheme/penalty. */
const PENALTIES: ReadonlyMap<string, string> = new Map([
	["exempt", "exemption-from-punishment"],
	["life", "life-imprisonment"],
	["death", "death-penalty"],
	["fine", "fine"],
]);

/** Circumstances that some labels code, by concept of scheme/circumstance. */
const CIRCUMSTANCES: readonly (readonly [field: string, concept: string])[] = [
	["surrender", "surrender"],
	["plea", "plea-acceptance"],
	["accessory", "accessory"],
];

/** Thousand yuan, the unit of one kind of label. */
const THOUSAND = 1000;

/** Reads the defendants of a label; one without a name is left out, and two rows of one name are one defendant. */
export function readDefendants(label: Tree): GoldDefendant[] {
	const byName = new Map<string, GoldDefendant>();
	for (const one of listOf(label.defendants).flatMap(readDefendant)) {
		const other = byName.get(one.name);
		byName.set(one.name, other === undefined ? one : joinRows(other, one));
	}
	return [...byName.values()];
}

/** Joins two rows of one name; when their sentences differ, neither is that of the defendant. */
function joinRows(one: GoldDefendant, other: GoldDefendant): GoldDefendant {
	const { sentence, ...rest } = one;
	const added = other.counts.filter(
		({ offense }) => !one.counts.some((count) => count.offense === offense),
	);
	return {
		...rest,
		counts: [...one.counts, ...added],
		...(sentence !== undefined &&
		JSON.stringify(sentence) === JSON.stringify(other.sentence)
			? { sentence }
			: {}),
	};
}

/** What a script may leave before a name that it reads off a line. */
const STRAY_MARKS = /^[）)、，。；：\s]+/u;

function readDefendant(raw: unknown): GoldDefendant[] {
	if (!isTree(raw)) return [];
	const name = readText(raw.name)?.replace(STRAY_MARKS, "");
	if (name === undefined || name === "") return [];
	const sentence = readSentence(raw);
	return [
		{
			name,
			counts: readCounts(raw),
			...(sentence === undefined ? {} : { sentence }),
			circumstances: readCircumstances(raw),
		},
	];
}

function readCircumstances(raw: Tree): Map<string, boolean> {
	const coded = new Map(
		CIRCUMSTANCES.flatMap(([field, concept]) => {
			const flag = readFlag(raw[field]);
			return flag === undefined ? [] : [[concept, flag] as const];
		}),
	);
	const role = readText(raw.role);
	if (role === "主犯" || role === "从犯")
		coded.set("accessory", role === "从犯");
	return coded;
}

function readCounts(raw: Tree): GoldCount[] {
	const counts = listOf(raw.counts).flatMap((count) => {
		if (!isTree(count)) return [];
		const offense = readText(count.offense ?? count.charge);
		const status = readText(count.status);
		return [
			{
				...(offense === undefined ? {} : { offense }),
				...(status === undefined
					? {}
					: { status: STATUSES.get(status) ?? status }),
			},
		];
	});
	if (counts.length > 0) return counts;
	// A verdict: who stands in it was convicted. Two charges may share a cell, with a space between.
	const charges = [
		...listOf(raw.charges),
		...(readText(raw.charge)?.split(/\s+/) ?? []),
	];
	return charges.flatMap((charge) => {
		const offense = readText(charge);
		return offense === undefined ? [] : [{ offense, status: "convicted" }];
	});
}

function readSentence(raw: Tree): GoldSentence | null | undefined {
	if (!("sentence" in raw)) return readVerdict(raw);
	if (!isTree(raw.sentence)) return raw.sentence === null ? null : undefined;
	return "prison_months_min" in raw.sentence
		? readRange(raw.sentence)
		: readDecision(raw.sentence);
}

/** The cells of a verdict; an empty one says nothing. */
function readVerdict(raw: Tree): GoldSentence | undefined {
	const penalty = PENALTIES.get(readText(raw.kind) ?? "");
	const months = readNumeral(raw.months);
	const probation = readNumeral(raw.probation_months);
	const suspended = readFlag(raw.probation);
	const thousands = readNumeral(raw.fine_kcny);
	const fine =
		readNumeral(raw.fine_cny) ??
		(thousands === undefined ? undefined : Math.round(thousands * THOUSAND));
	const sentence = {
		...(penalty === undefined ? {} : { penalty }),
		...(months === undefined ? {} : { months }),
		...(probation === undefined
			? {}
			: { probationMonths: probation, isSuspended: true }),
		...(suspended === undefined ? {} : { isSuspended: suspended }),
		...(fine === undefined ? {} : { fine }),
	};
	return Object.keys(sentence).length === 0
		? undefined
		: { ...sentence, isCell: true };
}

/** A sentence that was labelled by hand: what was not imposed is labelled so. */
function readDecision(raw: Tree): GoldSentence {
	const months = readNumeral(raw.months);
	const probation = readNumeral(raw.probation_months);
	const suspended = readFlag(raw.suspended);
	const fine = readNumeral(raw.fine_cny);
	const kind = ["life", "death"].find((name) => raw[name] === true);
	const penalty = PENALTIES.get(kind ?? "");
	return {
		...(penalty === undefined ? {} : { penalty }),
		...(months === undefined ? {} : { months }),
		...(probation === undefined ? {} : { probationMonths: probation }),
		...(suspended === undefined ? {} : { isSuspended: suspended }),
		...(fine === undefined
			? raw.fine_imposed === false
				? { fine: null }
				: {}
			: { fine }),
	};
}

/** A sentence in English: from one term to another, which are the same when it is definite. */
function readRange(raw: Tree): GoldSentence {
	return {
		minimumMonths: readNumeral(raw.prison_months_min) ?? null,
		maximumMonths: readNumeral(raw.prison_months_max) ?? null,
		probationMonths: readNumeral(raw.probation_months) ?? null,
		...readAmounts(raw),
	};
}

function readAmounts(raw: Tree): Pick<GoldSentence, "fine" | "restitution"> {
	const [fine] = valuesOf(raw.fine);
	const restitution = valuesOf(raw.restitution);
	return {
		...(fine === undefined
			? raw.fine === null
				? { fine: null }
				: {}
			: { fine }),
		...(restitution.length === 0
			? raw.restitution === null
				? { restitution: null }
				: {}
			: { restitution }),
	};
}

function valuesOf(raw: unknown): number[] {
	return listOf(raw).flatMap((amount) => {
		const value = isTree(amount) ? readNumeral(amount.value) : undefined;
		return value === undefined ? [] : [value];
	});
}
