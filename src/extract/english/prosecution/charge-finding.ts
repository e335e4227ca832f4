// The charges that a sentence tells of: where its offenses begin, their status and its date. Part of finding.ts.
import type { Reading, Span } from "../../reading.ts";
import { findDates } from "../date.ts";
import { isSummary } from "../offense-end.ts";
import { opensCounts, readOffenseList } from "../offense-list.ts";
import { isFormalName, opensOffense } from "../offense-name.ts";
import type { StatusCue } from "../status-cue.ts";
import type { FoundCount, FoundDefendant } from "./found.ts";
import type { Scene } from "./scene.ts";

const CONNECTOR =
	/(?:\b(?:to|of|with|on|for|in|includes?|including|alleging|charging|committed|violating|and|as)\b|:)\s/g;

/** A number of counts, where no word leads to it. */
const COUNTS =
	/(?<=[ ,])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}counts? (?:each )?of /i;

/** “to the same charges”: those of whom the text has spoken before. */
const SAME =
	/^(?:[^.;]{0,60}?\b(?:to|of|with)|) (?:the |those )?same (?:\w+ )?(?:charges?|counts?|offenses?|crimes?)\b(?! of)/;

/** “on all counts”, “as charged”: whatever the charges are. */
const ALL =
	/^[^.;:]{0,60}?\b(?:(?:to|of|on|with) (?:all|both|each of|all of)(?: (?:the|his|her|their|of the|\w+)){0,2} (?:charges?|counts?)\b(?! of)|as charged\b(?! (?:to|of|with)\b))/;

/** “faces felony charges”: charges that are not named. */
const GENERIC =
	/^\s(?:also )?((?:multiple |several |numerous )?(?:felony|criminal|misdemeanor) (?:charges|counts))\b(?!\s(?:of|including|:|that include))/i;

/** “of Massing, with theft”: where somebody lives. */
const PLACE = /^[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2},(?! an? )/;

/** From here on a sentence tells what happened; only a number of counts is still a charge. */
const DEEDS =
	/\b(?:in connection with|in relation to|stemming from|arising from|relat(?:ed|ing) to|involving|accused of|because|for allegedly|a (?:series|string|spate) of)\b/;

/** “four counts, including arson”: the offenses come behind “including”. */
const INCLUDING =
	/^(?:all |both )?[\w-]+ (?:[\w-]+ )?(?:counts|charges|felonies|offenses|crimes),? includ(?:ing|es?) /;

/** Of somebody who stood trial, what comes next is the verdict. */
const TRIED =
	/^(?:(?:stood|went|was|were)\s(?:on\s)?trial|(?:was|were)\s(?:re)?tried)/i;

/** Characters after a cue within which its offenses begin. */
const REACH = 340;

/** Which of those of whom a cue speaks a defendant is. */
export interface Share {
	readonly nth: number;
	readonly size: number;
}

/** Adds what a cue says of the charges against a defendant, up to `end`. */
export function addCounts(
	scene: Scene,
	sentence: Span,
	cue: StatusCue,
	end: number,
	one: FoundDefendant,
	share: Share = { nth: 0, size: 1 },
): void {
	const { reading, released } = scene;
	const rest = reading.folded
		.slice(cue.end, Math.min(end, cue.end + REACH))
		.replace(/\s/g, " ");
	if (SAME.test(rest)) {
		for (const count of scene.counted?.counts ?? [])
			one.counts.push({
				...count,
				status: cue.status,
				isPresent: false,
				span: sentence,
				heading: count.span,
			});
		return;
	}
	const whole = ALL.exec(rest);
	if (whole !== null && !opensDetail(rest.slice(whole[0].length))) {
		if (cue.status !== "charged" && cue.status !== "pleaded-not-guilty")
			one.sweeps.push({ status: cue.status, span: sentence });
		return;
	}
	const generic = GENERIC.exec(rest);
	if (generic !== null) {
		const start = cue.end + generic[0].length - (generic[1] ?? "").length;
		const name = generic[1] ?? "";
		one.counts.push({
			offense: { name, isFormal: false, start, end: start + name.length },
			status: cue.status,
			isPresent: cue.isPresent,
			span: sentence,
		});
		return;
	}
	if (THOSE.test(rest)) confirmImplied(cue, one);
	const list = findList(reading, cue, end);
	if (list === undefined && cue.status === "not-prosecuted")
		one.sweeps.push({ status: cue.status, span: sentence });
	if (list === undefined) {
		if (!addBefore(reading, sentence, cue, one) && isVerdict(cue, rest))
			one.sweeps.push({ status: cue.status, span: sentence, isOfOne: true });
		admitImplied(cue, one);
		return;
	}
	const date = findStatusDate(reading, sentence, cue, list, end, released);
	const offenses = readOffenseList(reading, { start: list, end });
	// “Roe and Doe pleaded guilty to theft and forgery, respectively.”
	const isShared =
		offenses.length === share.size &&
		/\brespectively\b/.test(reading.folded.slice(list, end));
	const isTrial = TRIED.test(reading.folded.slice(cue.start, cue.end));
	const isPart = isSummary(reading.folded.slice(list, end).replace(/\s/g, " "));
	for (const [nth, offense] of offenses.entries())
		if (!isShared || nth === share.nth)
			one.counts.push({
				offense,
				status: cue.status,
				isPresent: cue.isPresent,
				...(isPart ? { isSummary: true } : {}),
				...(isTrial ? { isTried: true } : {}),
				span: sentence,
				...(date === undefined ? {} : { date }),
			});
	scene.counted = one;
}

/** Where offenses stand before “against”, with a number of counts or behind “charges of”. */
const LIST_BEFORE =
	/(?<lead>\bcharges\sof\s)|(?<![\w-])(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|the)\s)?(?:\w+\s)?(?:counts?|charge)\sof\s/i;

/** “Bribery charges against”. */
const NAME_BEFORE =
	/(?<lead>^|[,;]\s|\b(?:the|and|of|on|filed|face|facing)\s)(?:(?!charges|the\b|all\b|new\b|criminal\b|felony\b|other\b|these\b|those\b)[\w-]+\s){1,4}charges\s(?:[\w-]+\s){0,3}against$/i;

/** “the charge was reduced to theft, to which Roe pleaded guilty”. */
const REDUCED =
	/\b(?:charges?|counts?)\b[^.;]{0,60}? (?:reduced|amended|lowered|downgraded|changed) to (?<list>[^;]{3,120}?),? (?:to which|and)(?: [\w.'-]+){1,3} (?:plead\w*|pled) (?:\w+ )?(?:guilty|no contest)$/i;

/** “the murder conviction of”. */
const CONVICTED =
	/\b(?:the|an?|his|her) (?<list>[\w-]+(?: [\w-]+){0,3}) convictions? of$/i;

/** Where the offenses are that stand before the words that a sentence ends with for now. */
function findListBefore(words: string): Span | undefined {
	const named = REDUCED.exec(words) ?? CONVICTED.exec(words);
	const list = named?.groups?.list;
	if (named !== null && list !== undefined) {
		const start = named.index + named[0].indexOf(list);
		return { start, end: start + list.length };
	}
	if (!/\bagainst$/i.test(words)) return undefined;
	const at = LIST_BEFORE.exec(words) ?? NAME_BEFORE.exec(words);
	return at === null
		? undefined
		: {
				start: at.index + (at.groups?.lead ?? "").length,
				end: words.length - "against".length,
			};
}

/** “Charges of theft and forgery have been filed against Roe”: the offenses stand before the words. */
function addBefore(
	reading: Reading,
	sentence: Span,
	cue: StatusCue,
	one: FoundDefendant,
): boolean {
	const words = reading.folded
		.slice(sentence.start, cue.end)
		.replace(/\s/g, " ");
	const list = findListBefore(words);
	if (list === undefined) return false;
	const start = sentence.start + list.start;
	const end = sentence.start + list.end;
	const offenses = readOffenseList(reading, { start, end }).filter(({ name }) =>
		opensOffense(name),
	);
	for (const offense of offenses)
		one.counts.push({
			offense,
			status: cue.status,
			isPresent: true,
			span: sentence,
		});
	return offenses.length > 0;
}

/** “Jurors found him guilty.”, “was acquitted after an hour”: a verdict on what the words do not name, of no other year. */
function isVerdict({ status, voice }: StatusCue, rest: string): boolean {
	if (status !== "convicted" && status !== "acquitted") return false;
	if (/\b(?:19|20)\d\d\b|\b(?:if|when)\b/.test(rest)) return false;
	return voice === "object"
		? /^ (?:(?:him|her|them)|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3})(?: guilty| not guilty)?(?: (?:of|on) (?:both|each|everything|all(?: of them)?))?(?:[.,;]|$| (?:after|following|in|on|today|yesterday|last) )/.test(
				rest.replace(/[.;]? ?$/, "."),
			)
		: false;
}

/** “on all counts: two counts of murder and one of arson”, “all charges in the indictment, including arson”. */
function opensDetail(rest: string): boolean {
	const lead = /^[^.;:]{0,60}?(?::|, includ(?:ing|ed)) /.exec(rest)?.[0];
	if (lead === undefined) return false;
	const list = rest.slice(lead.length);
	return opensCounts(list) || opensOffense(list);
}

/** “convicted of those charges”: of those for which the sentence was told. */
const THOSE =
	/^[^.;:]{0,40}?\b(?:to|of|on) (?:those|these|both|the) (?:charges?|counts?|crimes?|offenses?)\b(?! of)/;

/** What somebody was sentenced for is an offense of which a later sentence says how it was decided. */
function confirmImplied({ status }: StatusCue, one: FoundDefendant): void {
	for (const [at, { isImplied, ...count }] of one.counts.entries())
		if (isImplied === true && isFormalName(count.offense.name))
			one.counts[at] = {
				...count,
				status,
				offense: { ...count.offense, isFormal: true },
			};
}

/** “He pleaded guilty in May”: to what he was sentenced for, where no more is said of it. */
function admitImplied(cue: StatusCue, one: FoundDefendant): void {
	if (!/^pleaded-(?:guilty|no-contest)$/.test(cue.status)) return;
	for (const [at, count] of one.counts.entries())
		if (count.isImplied === true && count.status === "convicted")
			one.counts[at] = { ...count, status: cue.status };
}

/** Where the offenses of a cue begin. */
export function findList(
	{ folded }: Reading,
	cue: StatusCue,
	end: number,
): number | undefined {
	const from = cue.end;
	const rest = folded
		.slice(from, Math.min(end, from + REACH))
		.replace(/\s/g, " ");
	if (opensCounts(rest.trimStart()))
		return from + (rest.length - rest.trimStart().length);
	const direct = rest.trimStart();
	if (
		/\b(?:with|of|on|to)$/i.test(folded.slice(cue.start, cue.end)) &&
		opensOffense(direct)
	)
		return from + (rest.length - direct.length);
	const marker = COUNTS.exec(rest)?.index ?? rest.length;
	const deeds = DEEDS.exec(rest)?.index ?? rest.length;
	for (const { 0: word, index } of rest.matchAll(CONNECTOR)) {
		const after = rest.slice(index + word.length);
		if (index > marker || /;/.test(rest.slice(0, index))) break;
		if (INCLUDING.test(after)) continue;
		if (
			opensCounts(after) ||
			(index < deeds &&
				!/^(?:in|and|as) /.test(word) &&
				opensOffense(
					PLACE.test(after) ? (after.split(",", 1)[0] ?? "") : after,
				))
		)
			return from + index + word.length;
	}
	return marker < rest.length ? from + marker : undefined;
}

function findStatusDate(
	reading: Reading,
	sentence: Span,
	cue: StatusCue,
	list: number,
	end: number,
	released: string | undefined,
): FoundCount["date"] {
	const before = { start: cue.end, end: list };
	const [near] = findDates(reading, before);
	if (near !== undefined) return { value: near.value, span: near };
	const today =
		/\b(?:today|this (?:morning|afternoon))\b/i.exec(
			reading.folded.slice(cue.start, list),
		) ??
		/\btoday\b/i.exec(
			reading.folded.slice(Math.max(sentence.start, cue.start - 12), cue.start),
		);
	if (today !== null && released !== undefined)
		return { value: released, span: cue };
	const after = reading.folded.slice(list, end);
	const found = /\b(?:on|in) (?=[A-Z][a-z]{2,8}\.? \d)/g;
	for (const { index } of after.matchAll(found)) {
		const [date] = findDates(reading, {
			start: list + index,
			end: Math.min(end, list + index + 30),
		});
		if (date !== undefined) return { value: date.value, span: date };
	}
	const lead = /^In ((?:19|20)\d\d)\b/.exec(
		reading.folded.slice(sentence.start, cue.start),
	);
	if (lead !== null)
		return {
			value: lead[1] ?? "",
			span: { start: sentence.start + 3, end: sentence.start + 7 },
		};
	const year = /\b(?:in|since|back in) ((?:19|20)\d\d)\b/.exec(after);
	if (year === null) return undefined;
	const at = list + year.index + year[0].length - 4;
	return { value: year[1] ?? "", span: { start: at, end: at + 4 } };
}
