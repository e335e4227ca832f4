// References: whom a passage speaks of, of several defendants, by name or as a group. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { GROUP, resolveGroup, type Spoken } from "./group-reference.ts";
import {
	isLikened,
	isObject,
	joinNames,
	type NameList,
} from "./name-reference.ts";
import type { Roster } from "./roster.ts";
import { startOfPart, startOfSentence } from "./sentence.ts";

/** A place that speaks of some of the defendants, by their indexes. */
export interface Reference extends Match<readonly number[]> {
	/** Whether it names them. */
	readonly isNamed: boolean;
}

/** References back to which a group may point. */
const MEMORY = 40;

/** Characters behind a reference that are read as said of it. */
const TOLD_REACH = 200;

/** Characters behind a group, or behind 除…外, that are read with it. */
const SAID_REACH = 28;

/** Gives the places of a part of a text that say of whom it speaks, in their order. */
export function findReferences(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Reference[] {
	const named = joinNames(folded, roster.forms.findAll(folded, start, end));
	const found: Reference[] = [];
	const order = new Set<number>();
	let nextName = 0;
	let exception: Exception | undefined;
	const takeNames = (to: number): void => {
		for (; (named[nextName]?.start ?? to) < to; nextName += 1) {
			const name = named[nextName];
			if (name === undefined) break;
			for (const index of name.value) order.add(index);
			const reference = readName(folded, name, found.at(-1));
			if (reference !== undefined) found.push(reference);
		}
	};
	for (const match of folded.slice(start, end).matchAll(GROUP)) {
		const at = start + match.index;
		const groups = match.groups ?? {};
		takeNames(at);
		const after = at + match[0].length;
		if (groups.except !== undefined) {
			exception = readException(folded, after, named[nextName]);
			continue;
		}
		const sentence = startOfSentence(folded, at, start);
		const value = resolveGroup(groups, {
			persons: roster.persons,
			spoken: tellSpoken(folded, found.slice(-MEMORY), at),
			sentence,
			part: startOfPart(folded, at, start),
			named: namesSince(named, nextName, sentence),
			order: [...order],
			excepted:
				exception !== undefined && isNear(folded, exception, at)
					? exception.value
					: [],
			said:
				/^[^。;]{0,28}/.exec(folded.slice(after, after + SAID_REACH))?.[0] ??
				"",
		});
		exception = undefined;
		if (value.length > 0)
			found.push({ start: at, end: after, value, isNamed: false });
	}
	takeNames(end);
	return found;
}

/** Gives the last reference before an index, if there is one. */
export function lastReference(
	references: readonly Reference[],
	at: number,
): Reference | undefined {
	return references[countBefore(references, at) - 1];
}

/** Gives the first reference from an index on, if there is one. */
export function nextReference(
	references: readonly Reference[],
	at: number,
): Reference | undefined {
	return references[countBefore(references, at)];
}

/** Gives whom the text speaks of at an index: the last reference before it. */
export function referenceAt(
	references: readonly Reference[],
	at: number,
	{ size, persons }: Roster,
): readonly number[] {
	if (size === 1) return [0];
	// Where all names were blotted out, only 均 is left to say that all are meant.
	if (references.length === 0) return persons;
	return lastReference(references, at)?.value ?? [];
}

function countBefore(references: readonly Reference[], at: number): number {
	let low = 0;
	for (let high = references.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((references[middle]?.start ?? at) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Makes a reference of names, unless they are those of others than the text speaks of. */
function readName(
	folded: string,
	name: NameList,
	last: Reference | undefined,
): Reference | undefined {
	if (last !== undefined && isLikened(folded, name))
		return {
			...name,
			value: [...new Set([...last.value, ...name.value])],
			isNamed: true,
		};
	return isObject(folded, name, last) || isExcepted(folded, name)
		? undefined
		: { ...name, isNamed: true };
}

/** Of whom it is only said that they are excepted: 除甲、乙二人外. */
function isExcepted(folded: string, { start, end }: NameList): boolean {
	return (
		/除(?:了)?(?:被告人|上诉人)?$/.test(
			folded.slice(Math.max(0, start - 6), start),
		) &&
		/^(?:等?[二两三四五六七八九]人)?[以之]?外/.test(folded.slice(end, end + 6))
	);
}

/** 除甲、乙外: those who are excepted, and where that ends. */
interface Exception {
	readonly value: readonly number[];
	readonly end: number;
}

function readException(
	folded: string,
	at: number,
	next: NameList | undefined,
): Exception | undefined {
	if (next === undefined) return undefined;
	if (!/^(?:被告人|上诉人)?$/.test(folded.slice(at, next.start)))
		return undefined;
	return { value: next.value, end: folded.indexOf("外", next.end) + 1 };
}

/** An exception holds for the group that follows at once: 除甲外,其余被告人. */
function isNear(folded: string, { end }: Exception, at: number): boolean {
	return (
		at >= end &&
		at - end < SAID_REACH &&
		/^[^。;\n,]*(?:,[^。;\n,]*)?$/.test(folded.slice(end, at))
	);
}

function tellSpoken(
	folded: string,
	references: readonly Reference[],
	to: number,
): Spoken[] {
	return references.map(({ start, end, value, isNamed }, nth) => ({
		start,
		isNamed,
		value,
		said: folded.slice(
			end,
			Math.min(
				Math.max(end, references[nth + 1]?.start ?? to),
				end + TOLD_REACH,
			),
		),
	}));
}

function namesSince(
	named: readonly NameList[],
	to: number,
	from: number,
): NameList[] {
	const since: NameList[] = [];
	for (let nth = to - 1; nth >= 0; nth -= 1) {
		const name = named[nth];
		if (name === undefined || name.start < from) break;
		since.unshift(name);
	}
	return since;
}
