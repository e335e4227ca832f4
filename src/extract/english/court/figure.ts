// Figures of a release as records: what was counted, how it changed, which share it has. What they have in common stands here.
import type { RawObject, RawValue } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import { type Agency, nameAgency } from "./agency.ts";
import type { Concept } from "./concept.ts";
import { formatPeriod, type Period } from "./period.ts";
import { type Release, slug, uncapitalize } from "./release.ts";

/** What a figure says, before it is a record. */
export interface Figure {
	/** Concept of scheme/measure. */
	readonly measure: string;
	readonly value: number;
	readonly bound: string;
	/** Concept of scheme/unit. */
	readonly unit: string;
	readonly period?: Period;
	readonly base?: Period;
	readonly agency?: Agency;
	/** The offense or family that is counted. */
	readonly crime?: Concept;
	/** Concept of scheme/measure: the whole of a share. */
	readonly whole?: string;
	/** The family of crime that the whole counts. */
	readonly wholeFamily?: string;
	/** The items of a ranking, in order. */
	readonly ranking?: readonly Concept[];
	readonly span: Span;
	/** The trend that the text sees, with its words. */
	readonly trend?: Concept;
	/** The sentence of the figure, for what later sentences say of it. */
	readonly sentence: number;
}

/** Makes a record of a figure. */
export function describeFigure(
	release: Release,
	key: string,
	figure: Figure,
): RawObject {
	const { measure, period, base, agency, crime, ranking, span, trend } = figure;
	const about = aboutOf(figure);
	const area = agency?.area;
	const named =
		ranking === undefined ? crime?.concept : `top-${ranking.length}`;
	const isNamed = named !== undefined && !measure.startsWith(named);
	const id = [
		key,
		measure,
		isNamed ? slug(named) : undefined,
		period === undefined ? undefined : formatPeriod(period, "-"),
	];
	return {
		type: "observation",
		id: id.filter(Boolean).join("-"),
		quote: release.quote(span),
		title: { en: titleOf(release, figure) },
		measure,
		value: String(figure.value),
		bound: figure.bound,
		unit: figure.unit,
		...(period === undefined ? {} : { period: { ...period } }),
		...(base === undefined ? {} : { compared_with: { ...base } }),
		...(area === undefined ? {} : { area }),
		...(figure.whole === undefined ? {} : { share_of: figure.whole }),
		...about,
		...(trend === undefined
			? {}
			: { trend: { value: trend.concept, quote: release.quote(trend) } }),
		...(ranking === undefined
			? {}
			: { ranking: ranking.map((item, nth) => rankItem(release, item, nth)) }),
	};
}

function aboutOf({ crime }: Figure): RawObject {
	if (crime === undefined) return {};
	return crime.scheme === "family"
		? { about_family: crime.concept }
		: { about_offense: crime.concept };
}

function rankItem(release: Release, item: Concept, nth: number): RawValue {
	const what =
		item.scheme === "family"
			? { family: item.concept }
			: { offense: item.concept };
	return { rank: nth + 1, ...what, quote: release.quote(item) };
}

/** Titles: “Cybercrime cases concluded by Shanghai courts, 2021–2025”, “Share of … in …”. */
function titleOf(release: Release, figure: Figure): string {
	const { measure, period, base, agency, crime, ranking, whole } = figure;
	const label = release.label("measure", measure);
	const name =
		crime === undefined
			? undefined
			: uncapitalize(release.label(crime.scheme, crime.concept));
	if (figure.measure === "share-of-cases") {
		const part =
			ranking === undefined
				? name
				: `the top ${countWord(ranking.length)} offenses`;
		const of =
			whole === undefined
				? "cases"
				: uncapitalize(release.label("measure", whole));
		return `Share of ${part ?? "cases"} in ${of}`;
	}
	const by = agency === undefined ? "" : ` by ${nameAgency(agency)}`;
	const isNamed =
		name === undefined || measure.startsWith(crime?.concept ?? " ");
	const years = period === undefined ? "" : `, ${formatPeriod(period)}`;
	const against = base === undefined ? "" : ` against ${formatPeriod(base)}`;
	return `${label}${by}${isNamed ? "" : ` for ${name}`}${years}${against}`;
}

const COUNT_WORDS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
];

/** Writes a small number in words. */
export function countWord(count: number): string {
	return COUNT_WORDS[count] ?? String(count);
}
