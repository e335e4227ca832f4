// Defendants whom a sentence names together: “Roe, 36, Doe and Poole were charged”. Part of subject.ts.
import type { Reading } from "../../reading.ts";
import { isJoined } from "./coordination.ts";
import type { Party, PartyMention } from "./party.ts";

/** The mentions that are joined to one of them, from it on. */
export function spreadGroup(
	mentions: readonly PartyMention[],
	from: number,
	{ folded }: Reading,
): Party[] {
	const group: Party[] = [];
	for (let at = Math.max(0, from); at < mentions.length; at += 1) {
		const one = mentions[at];
		const before = mentions[at - 1];
		if (one === undefined) break;
		if (
			group.length > 0 &&
			before !== undefined &&
			!isJoined(folded.slice(before.end, one.start))
		)
			break;
		if (!group.includes(one.party)) group.push(one.party);
	}
	return group;
}
