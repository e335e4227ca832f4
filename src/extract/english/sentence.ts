// English sentences: where they end, in text with web furniture, hard-wrapped lines and abbreviations.
import type { Reading, Span } from "../reading.ts";
import { trimSpan } from "../reading.ts";
import { joinLines } from "./line.ts";

/** Words that a full stop follows within a sentence where they are written with a capital letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		"mr mrs ms dr prof hon wm chas geo thos jas robt edw rev fr st ste mt ft no nos art arts sec secs ch vol v vs cf " +
		"gov sen rep lt sgt det cpl capt col cmdr maj gen adm supt d.o.b insp asst atty pres dept div dist univ assn bros " +
		"jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy apt bldg " +
		"ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
	).split(" "),
);
/** Abbreviations that are written in lower case. */
const LOWER_ABBREVIATIONS: ReadonlySet<string> = new Set(
	"v vs cf e.g i.e d.o.b approx est para paras".split(" "),
);
/** Abbreviations that end a sentence as often as not: they do where a capital letter follows. */
const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
	"inc corp co ltd llc llp jr sr etc esq al u.s u.k n.y d.c a.m p.m l.a n.j u.n ph.d m.d d.a a.d.a s.c n.c r.i n.h n.m s.d n.d".split(
		" ",
	),
);
/** Sentences that begin with these after an abbreviation such as “U.S.” are new ones; other capitals after it go on with a name. */
const OPENERS =
	/^(?:The|This|That|These|Those|He|She|They|It|In|On|At|As|An?|If|For|From|After|Before|During|Between|Both|When|While|His|Her|Their|According|Following|Under|Prosecutors?|Investigators?|Defendants?|We|I|You|There|Anyone|Each|All|No|Today|Today's)\b/;

/** A full stop, question or exclamation mark with the quotation marks and brackets that close after it. */
const END = /[.?!]["')\]]{0,4}(?=\s|$)/g;
const LAST_WORD = /[\p{L}\d.&'-]{1,24}$/u;
const NEXT = /\s*["'([]*/y;
/** UTF-16 units of a sentence at most. Sentences have some hundred; what goes on for longer is no prose, and rules look through whole sentences. */
const LONGEST_SENTENCE = 3000;

/**
 * Gives the sentences of a part of a text, in order, without white space around them. A sentence ends at its full stop, or where a
 * line ends that no other line goes on with (line.ts); stops of abbreviations, initials and figures do not end it. One that is too
 * long is cut between words.
 * @example splitSentences(reading, { start: 0, end: reading.text.length })
 */
export function splitSentences(reading: Reading, span: Span): Span[] {
	const sentences: Span[] = [];
	for (const { start, end } of joinLines(reading, span)) {
		const block = reading.folded.slice(start, end);
		let from = 0;
		for (const { 0: mark, index } of block.matchAll(END)) {
			if (!endsSentence(block, index, index + mark.length)) continue;
			sentences.push({ start: start + from, end: start + index + mark.length });
			from = index + mark.length;
		}
		if (block.slice(from).trim() !== "")
			sentences.push({ start: start + from, end });
	}
	return sentences
		.flatMap((sentence) => cutSentence(reading.folded, sentence))
		.map((sentence) => trimSpan(reading.folded, sentence));
}

/** Cuts a sentence that is too long. */
function cutSentence(folded: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	while (end - from > LONGEST_SENTENCE) {
		const space = folded.slice(from, from + LONGEST_SENTENCE).lastIndexOf(" ");
		const isPair = /[\udc00-\udfff]/.test(
			folded.charAt(from + LONGEST_SENTENCE),
		);
		const cut = space > 0 ? space + 1 : LONGEST_SENTENCE - (isPair ? 1 : 0);
		parts.push({ start: from, end: from + cut });
		from += cut;
	}
	return [...parts, { start: from, end }];
}

/** “… in Washington, D.C. Joan Ann Roe, 46, …”: whoever is introduced with an age opens a sentence. */
const PERSON_NEXT = /^(?:\p{Lu}[\p{L}'.-]+ ){1,3}\p{Lu}[\p{L}'-]+, \d\d,/u;

function endsSentence(block: string, at: number, end: number): boolean {
	NEXT.lastIndex = end;
	const rest = block.slice(
		NEXT.test(block) ? NEXT.lastIndex : end,
		(NEXT.lastIndex || end) + 40,
	);
	if (rest === "") return true;
	// “PORT MERROW, S.C. – Roe was …”: a dateline ends with a dash, not with the stop of its state.
	if (/^(?:\p{Ll}|- |§)/u.test(rest)) return false;
	if (block[at] !== ".") return true;
	const word = LAST_WORD.exec(block.slice(Math.max(0, at - 24), at))?.[0] ?? "";
	const bare = word.toLowerCase().replace(/^[('".]+/, "");
	// “N.J.S.A. 2C:20-4(a)”, “18 Pa.C.S. § 2702”: a code that is cited goes on with its number.
	if (/^(?:\p{L}{1,3}\.)+\p{Lu}$/u.test(word) && /^[§\d]/.test(rest))
		return false;
	if (FINAL_ABBREVIATIONS.has(bare))
		return (
			OPENERS.test(rest) ||
			PERSON_NEXT.test(rest) ||
			/["')]/.test(block[at + 1] ?? "")
		);
	const isCapital = /^\p{Lu}/u.test(word);
	if ((isCapital ? ABBREVIATIONS : LOWER_ABBREVIATIONS).has(bare)) return false;
	if (/^\p{Lu}$/u.test(word)) return OPENERS.test(rest);
	if (/^\d{1,3}$/.test(word) && isNumbering(block, at - word.length))
		return false;
	return true;
}

/** Tells whether a number opens its line, as that of an item of a list does. */
function isNumbering(block: string, at: number): boolean {
	return /(?:^|\n)[ \t]{0,8}$/.test(block.slice(Math.max(0, at - 8), at));
}
