// Cuts the plain text of a document into headings and paragraphs, each with the part of it that is marked.

import type { TextRange } from "./code-point.ts";

export interface Block {
	readonly kind: "heading" | "paragraph";
	/** From 1; 0 for a paragraph. */
	readonly level: number;
	/** Where its words start in the document, in UTF-16 units; unique, so it serves as a key. */
	readonly start: number;
	readonly parts: readonly Part[];
}

export interface Part {
	readonly text: string;
	readonly isMarked: boolean;
}

const headingMark = /^(#{1,6})[ \t]+/;

/** Cuts at blank lines and around lines that start with "#"; every other line break stays in its paragraph. */
export function cutBlocks(
	text: string,
	marked: TextRange | undefined,
): Block[] {
	return findParagraphs(text).map(({ start, end }) => {
		const words = text.slice(start, end);
		const heading = headingMark.exec(words);
		const from = start + (heading?.[0].length ?? 0);
		return {
			kind: heading === null ? "paragraph" : "heading",
			level: heading?.[1]?.length ?? 0,
			start: from,
			parts: cutParts(text, { start: from, end }, marked),
		};
	});
}

function findParagraphs(text: string): TextRange[] {
	const ranges: TextRange[] = [];
	let open: TextRange | undefined;
	const closeOpen = (): void => {
		if (open !== undefined) ranges.push(open);
		open = undefined;
	};
	for (const line of text.matchAll(/[^\n]+/g)) {
		const range = { start: line.index, end: line.index + line[0].length };
		if (headingMark.test(line[0])) {
			closeOpen();
			ranges.push(range);
		} else if (line[0].trim() === "") closeOpen();
		// Two line breaks lie between paragraphs, one within a paragraph.
		else if (open !== undefined && range.start === open.end + 1)
			open = { start: open.start, end: range.end };
		else {
			closeOpen();
			open = range;
		}
	}
	closeOpen();
	return ranges;
}

function cutParts(
	text: string,
	block: TextRange,
	marked: TextRange | undefined,
): Part[] {
	const start = Math.max(block.start, marked?.start ?? block.end);
	const end = Math.min(block.end, marked?.end ?? block.end);
	if (marked === undefined || start >= end)
		return [{ text: text.slice(block.start, block.end), isMarked: false }];
	return [
		{ text: text.slice(block.start, start), isMarked: false },
		{ text: text.slice(start, end), isMarked: true },
		{ text: text.slice(end, block.end), isMarked: false },
	].filter((part) => part.text !== "");
}
