// Shows literal values as a reader expects them: dates, durations, yes and no, figures.

import { xsd } from "../../src/vocabulary/standard.ts";
import type { Wording } from "../language/language-context.tsx";

/** Words a value by its datatype (an IRI); dates that lack parts say so, and a value that does not fit its type stays as it is. */
export function formatValue(
	value: string,
	datatype: string | undefined,
	wording: Wording,
): string {
	switch (datatype) {
		case xsd.boolean:
			return formatFlag(value, wording);
		case xsd.integer:
		case xsd.decimal:
			return formatNumber(value, wording);
		case xsd.duration:
			return formatDuration(value, wording);
		case xsd.date:
		case xsd.gYearMonth:
		case xsd.gMonthDay:
			return formatDate(value, wording);
		default:
			return value;
	}
}

/** Words a date in ISO 8601, whole or partial; anything else stays as it is. */
export function formatDate(value: string, wording: Wording): string {
	const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
	if (full !== null)
		return showDate(value, { dateStyle: "long" }, wording) ?? value;
	if (/^\d{4}-\d\d$/.test(value))
		return (
			showDate(`${value}-01`, { year: "numeric", month: "long" }, wording) ??
			value
		);
	const yearless = /^--(\d\d-\d\d)$/.exec(value);
	if (yearless === null) return value;
	// Any leap year will do, since the year is not shown.
	const shown = showDate(
		`2000-${yearless[1]}`,
		{ month: "long", day: "numeric" },
		wording,
	);
	return shown === undefined ? value : wording.messages.yearUnknown(shown);
}

function formatFlag(value: string, { messages }: Wording): string {
	if (value === "true" || value === "1") return messages.yes;
	return value === "false" || value === "0" ? messages.no : value;
}

/** Digits are grouped in the text itself: no figure may change by rounding. */
function formatNumber(value: string, { language }: Wording): string {
	const parts = /^([+-]?)(\d+)(\.\d+)?$/.exec(value);
	if (parts === null) return value;
	const whole = BigInt(parts[2] ?? "0").toLocaleString(language);
	return `${parts[1] === "-" ? "−" : ""}${whole}${parts[3] ?? ""}`;
}

function formatDuration(
	value: string,
	{ language, messages }: Wording,
): string {
	const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(value);
	if (parts === null || value === "P") return value;
	const { year, month, day } = messages.durationParts;
	const words = [
		[parts[1], year],
		[parts[2], month],
		[parts[3], day],
	] as const;
	return words
		.flatMap(([digits, word]) =>
			digits === undefined ? [] : [word(Number(digits))],
		)
		.join(language === "zh" ? "" : " ");
}

function showDate(
	day: string,
	options: Intl.DateTimeFormatOptions,
	{ language }: Wording,
): string | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	// "2024-02-31" would roll over into March.
	if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
		return undefined;
	const locale = language === "zh" ? "zh-CN" : "en-GB";
	return new Intl.DateTimeFormat(locale, {
		...options,
		timeZone: "UTC",
	}).format(date);
}
