// Circumstances of sentencing in a guiding or typical case: what the court finds of each of the accused, where it gives its reasons and its decision, and what the procuratorate states in its own account, unless the court denies it.
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import { type Circumstance, keyOf, readCircumstances } from "./circumstance.ts";
import { PROSECUTOR_SPEECH } from "./circumstance-voice.ts";
import { openRoster } from "./roster.ts";

/** Where circumstances are looked for. */
export interface CircumstanceParts {
	/** Where a court gives its reasons, and its decisions. */
	readonly reasons: readonly Span[];
	/** Where a procuratorate tells what it did. */
	readonly process: readonly Span[];
}

/** What a procuratorate states in its account of a case; amends of the accused it tells of as events, in all stages. */
const STATED: ReadonlySet<string> = new Set([
	"surrender",
	"surrender-in-custody",
	"plea-acceptance",
	"confession",
	"accessory",
	"principal",
	"meritorious-service",
]);

/** Finds the circumstances of sentencing of the accused of a case. */
export function findCaseCircumstances(
	reading: Reading,
	accused: readonly Accused[],
	{ reasons, process }: CircumstanceParts,
): Circumstance[] {
	const roster = openRoster(
		accused.map(({ name, aliases = [], span, kind }) => ({
			name: { ...span, value: name },
			forms: new Set([name, ...aliases]),
			aliases: [],
			isUnit: kind === "unit",
			span,
			accused: [],
		})),
	);
	const found = new Map<string, Circumstance>();
	const denied = new Set<string>();
	for (const part of reasons) {
		const { found: all, refused } = readCircumstances(
			reading.folded,
			part,
			roster,
		);
		for (const key of refused) denied.add(key);
		for (const each of all)
			if (!isOrdered(reading.folded, each) && !found.has(keyOf(each)))
				found.set(keyOf(each), each);
	}
	for (const part of process)
		for (const each of readCircumstances(reading.folded, part, roster, {
			speech: PROSECUTOR_SPEECH,
			isNamed: true,
		}).found) {
			const key = keyOf(each);
			if (STATED.has(each.circumstance) && !found.has(key) && !denied.has(key))
				found.set(key, each);
		}
	// 其中28人系主犯,22人系从犯 does not say who is which.
	return [...found.values()].filter(
		({ circumstance, defendant }) =>
			!ROLES.has(circumstance) ||
			[...ROLES].every(
				(role) => role === circumstance || !found.has(`${role} ${defendant}`),
			),
	);
}

/** What a decision orders is no circumstance of it: 判令…赔偿损失, 责令退赔. */
function isOrdered(
	text: string,
	{ circumstance, start, end }: Circumstance,
): boolean {
	if (
		circumstance !== "compensation-of-victims" &&
		circumstance !== "restitution"
	)
		return false;
	return /判令|责令|判决[^。]{0,30}赔偿/.test(
		text.slice(text.lastIndexOf("。", start) + 1, end),
	);
}

/** Circumstances of which a defendant has one at most. */
const ROLES: ReadonlySet<string> = new Set(["principal", "accessory"]);
