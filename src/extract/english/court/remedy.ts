// Proceedings beside the criminal one, and what the court ordered in them: “ordered the defendants to apologize, delete …, and pay …”.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { CasePassage } from "./case-passage.ts";
import { capitalize, findPattern, type Release } from "./release.ts";

const ORDERED =
	/\b(?:ordered|required|directed) (?:[^,.;]{2,60}? )?to (?<list>[a-z][^.;]{5,500})/dg;
/** What follows a list of orders, and is none. */
const RESULT =
	/, (?:thereby |thus )?(?:realizing|achieving|ensuring|effectively|reflecting|demonstrating)\b/;

/** Gives the proceedings of a case that its sentences name, with the remedies that were ordered in them. */
export function findProceedings(
	release: Release,
	{ body }: CasePassage,
): RawObject[] {
	const proceedings: RawObject[] = [];
	for (const sentence of body) {
		const [kind] = release.concepts("proceeding-type", sentence);
		const [ordered] = findPattern(release, sentence, ORDERED);
		const list = ordered?.groups.list;
		if (
			kind === undefined ||
			proceedings.some((known) => known.kind === kind.concept)
		)
			continue;
		const remedies = list === undefined ? [] : readRemedies(release, list);
		const isOnlyNamed = remedies.length === 0 && !/civil/.test(kind.concept);
		if (isOnlyNamed) continue;
		proceedings.push({
			kind: kind.concept,
			quote: release.quote(sentence),
			...(remedies.length === 0 ? {} : { remedies }),
		});
	}
	return proceedings;
}

function readRemedies(release: Release, list: Span): RawObject[] {
	const result = RESULT.exec(release.folded.slice(list.start, list.end));
	const whole = {
		start: list.start,
		end: result === null ? list.end : list.start + result.index,
	};
	const kinds = new Set<string>();
	return splitList(release, whole).flatMap((item) => {
		const [kind] = release.concepts("remedy-type", item);
		if (kind === undefined || kinds.has(kind.concept)) return [];
		kinds.add(kind.concept);
		return [
			{
				kind: kind.concept,
				quote: release.quote(item),
				text: { en: `${capitalize(release.show(item))}.` },
			},
		];
	});
}

/** Cuts a list at its commas, and at an “and” where both sides are remedies of their own. */
function splitList(release: Release, { start, end }: Span): Span[] {
	const items: Span[] = [];
	let from = start;
	for (const cut of findPattern(
		release,
		{ start, end },
		/,? (?:and|as well as) |, /dg,
	)) {
		const isComma = release.folded.charAt(cut.start) === ",";
		const isTwo = [
			{ start: from, end: cut.start },
			{ start: cut.end, end },
		].every((side) => release.concepts("remedy-type", side).length > 0);
		if (!isComma && !isTwo) continue;
		items.push({ start: from, end: cut.start });
		from = cut.end;
	}
	return [...items, { start: from, end }];
}
