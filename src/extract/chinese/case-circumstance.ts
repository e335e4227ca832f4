// Circumstances of sentencing in a guiding or typical case: what the court finds of each of the accused, where it gives its reasons and its decision.
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import { type Circumstance, findCircumstances } from "./circumstance.ts";
import { openRoster } from "./reference.ts";

/** Finds the circumstances of sentencing where the court gives its reasons and its decision. */
export function findCaseCircumstances(
	reading: Reading,
	accused: readonly Accused[],
	reasons: readonly Span[],
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
	for (const part of reasons)
		for (const each of findCircumstances(reading.folded, part, roster)) {
			if (isOrdered(reading.folded, each)) continue;
			const key = `${each.circumstance} ${each.defendant}`;
			if (!found.has(key)) found.set(key, each);
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
