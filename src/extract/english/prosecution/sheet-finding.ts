// Lists of charges in a press release: which lines open one, whose it is, and what its lines add. Part of finding.ts.
import { type Span, trimSpan } from "../../reading.ts";
import { readOffenseLine } from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";
import { addCounts, findList } from "./charge-finding.ts";
import { readSheetHeading, readSheetLine } from "./charge-sheet.ts";
import type { Cue } from "./cue.ts";
import { findPartyMentions, type Party } from "./party.ts";
import { readPenalty } from "./penalty.ts";
import type { Scene } from "./scene.ts";

const INLINE =
	/^(?:(?:top )?charges?|counts?|offenses?|charged(?: with)?|convicted(?: of)?|indicted on):\s/i;
/** The head of a column of defendants: the next ones are those of what is said of them. */
const MAXIMUM = /^(?:maximum|possible|potential|exposure)(?: \w+){0,2}$/i;
/** “Defendants and principal charges”: below each name stand the charges. */
const WITH_CHARGES = /^(?:co-?)?defendants? and (?:\w+ ){0,2}charges:?$/i;
/** Characters of a line that is the head of a sheet, at most. */
const LINE_LENGTH = 100;
const COLUMN = /^(?:co-?)?defendants?$/i;

/** A sentence that ends with a colon after a status opens a list; a line with a name says whose. */
export function openSheet(
	scene: Scene,
	sentence: Span,
	last: { cue: Cue; parties: readonly Party[] } | undefined,
): void {
	const { reading, discourse, found } = scene;
	const words = reading.folded.slice(sentence.start, sentence.end).trimEnd();
	const [mention] = findPartyMentions(reading, sentence, discourse.parties);
	const isLine =
		mention !== undefined &&
		mention.start - sentence.start < 4 &&
		words.length < LINE_LENGTH &&
		!/(?:[a-z]{3}|\d)\.$/.test(words);
	if (isLine) {
		scene.holders = [mention.party];
		scene.areHoldersTold = false;
		discourse.last = [mention.party];
		const { shared } = scene;
		const one = found.get(mention.party);
		if (shared !== undefined && one !== undefined)
			addCounts(scene, shared.sentence, shared.cue, shared.end, one);
	} else {
		scene.shared = undefined;
		// Running text: what stood above it is the head of no sheet below it.
		if (words.length >= LINE_LENGTH && words.endsWith(".")) scene.holders = [];
	}
	if (!words.endsWith(":") || last?.cue.about !== "status") return;
	if (
		findList(reading, last.cue, sentence.end) !== undefined &&
		last.parties.length === 0
	) {
		scene.shared = { cue: last.cue, sentence, end: sentence.end };
		return;
	}
	const parties = last.parties.length > 0 ? last.parties : discourse.last;
	scene.sheet = {
		parties,
		status: last.cue.status,
		heading: sentence,
		isSkipped: false,
	};
}

/** Reads a line of a list of charges; false for a sentence of running text. */
export function readSheet(scene: Scene, sentence: Span): boolean {
	const { reading, found, discourse } = scene;
	const status = readSheetHeading(reading, sentence);
	const words = reading.folded.slice(sentence.start, sentence.end).trim();
	const hasCharges = WITH_CHARGES.test(words);
	if (hasCharges || COLUMN.test(words)) {
		scene.holders = [];
		scene.columns = hasCharges
			? { status: "charged", heading: sentence }
			: undefined;
		scene.sheet = undefined;
		scene.isTable = true;
		scene.isMaximum = false;
		return true;
	}
	if (scene.isTable && MAXIMUM.test(words)) {
		scene.isMaximum = true;
		return true;
	}
	if (status !== undefined && scene.isTable && scene.holders.length === 0) {
		scene.columns = { status, heading: sentence };
		return true;
	}
	if (status !== undefined) {
		const parties =
			scene.holders.length > 0
				? scene.holders
				: discourse.parties.length === 1
					? discourse.parties
					: discourse.last;
		scene.sheet = { parties, status, heading: sentence, isSkipped: false };
		scene.areHoldersTold = true;
		return true;
	}
	if (readInline(scene, sentence)) return true;
	const { sheet } = scene;
	if (sheet === undefined) return false;
	const line = readSheetLine(reading, sentence, sheet);
	for (const party of sheet.parties) {
		const one = found.get(party);
		if (one === undefined) continue;
		if (line.kind === "offense")
			for (const offense of line.offenses)
				one.counts.push({
					offense,
					status: sheet.status,
					isPresent: sheet.status === "charged",
					span: sentence,
					heading: sheet.heading,
				});
		if (line.kind === "penalty" && !scene.isMaximum) {
			readPenalty(reading, sentence, one.penalty);
			one.penaltySpans.push(sentence);
		}
	}
	if (line.kind === "end") scene.sheet = undefined;
	return line.kind !== "end";
}

/** “Charges: Theft; Forgery”: a heading with the offenses behind it. */
function readInline(scene: Scene, sentence: Span): boolean {
	const { reading, found, holders } = scene;
	const words = reading.folded.slice(sentence.start, sentence.end);
	const label = INLINE.exec(words)?.[0];
	if (label === undefined || holders.length === 0) return false;
	const status = readSheetHeading(reading, {
		start: sentence.start,
		end: sentence.start + label.trimEnd().length,
	});
	if (status === undefined) return false;
	let start = sentence.start + label.length;
	for (const part of words.slice(label.length).split(/(?<=;|,(?= [A-Z]))/)) {
		const span = { start, end: start + part.replace(/[;,.]?$/, "").length };
		start += part.length;
		const line = trimSpan(reading.folded, span);
		const offense = opensOffense(reading.folded.slice(line.start, line.end))
			? readOffenseLine(reading, line)
			: undefined;
		if (offense === undefined) continue;
		for (const party of holders)
			found.get(party)?.counts.push({
				offense,
				status,
				isPresent: status === "charged",
				span: sentence,
			});
	}
	return true;
}
