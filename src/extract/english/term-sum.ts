// Lengths of time added, subtracted and compared: terms that run one after the other, terms of which a part is suspended. Used by term.ts and the penalties.

/** A length of time as xsd:duration counts it: months and days are not turned into each other. */
export interface Length {
	readonly months: number;
	readonly days: number;
}

const DURATION = /^P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?$/;
const MONTHS_A_YEAR = 12;
/** By which months and days are compared only. */
const DAYS_A_MONTH = 30;

/** Writes a length as an xsd:duration, as `P2Y6M`; undefined for none, for less than none and for what is no whole number. */
export function writeDuration({ months, days }: Length): string | undefined {
	if (
		!Number.isSafeInteger(months) ||
		!Number.isSafeInteger(days) ||
		months < 0 ||
		days < 0 ||
		months + days === 0
	)
		return undefined;
	const years = Math.floor(months / MONTHS_A_YEAR);
	const rest = months % MONTHS_A_YEAR;
	return `P${years > 0 ? `${years}Y` : ""}${rest > 0 ? `${rest}M` : ""}${days > 0 ? `${days}D` : ""}`;
}

/** Adds durations; undefined where one of them has no end. */
export function addDurations(
	a: string | undefined,
	b: string | undefined,
): string | undefined {
	return combine(a, b, 1);
}

/** Takes a duration from another; undefined where nothing is left. */
export function subtractDuration(
	from: string | undefined,
	what: string | undefined,
): string | undefined {
	return combine(from, what, -1);
}

/** Tells whether a duration is longer than another; what has no end is the longest. */
export function isLonger(
	a: string | undefined,
	b: string | undefined,
): boolean {
	return measure(a) > measure(b);
}

function combine(
	a: string | undefined,
	b: string | undefined,
	sign: 1 | -1,
): string | undefined {
	const one = readDuration(a);
	const other = readDuration(b);
	if (one === undefined || other === undefined) return undefined;
	return writeDuration({
		months: one.months + sign * other.months,
		days: one.days + sign * other.days,
	});
}

function readDuration(duration: string | undefined): Length | undefined {
	const parts = DURATION.exec(duration ?? "");
	if (parts === null) return undefined;
	const [, years = "0", months = "0", days = "0"] = parts;
	return {
		months: Number(years) * MONTHS_A_YEAR + Number(months),
		days: Number(days),
	};
}

function measure(duration: string | undefined): number {
	const length = readDuration(duration);
	return length === undefined
		? Number.POSITIVE_INFINITY
		: length.months * DAYS_A_MONTH + length.days;
}
