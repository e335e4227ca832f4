import { describe, expect, it } from "vitest";
import { findParties } from "../../../../../src/extract/english/court/defendant.ts";
import { open, wholeOf } from "./open.ts";

const parties = (text: string) => {
	const release = open(text);
	const found = findParties(release, wholeOf(release));
	return found === undefined
		? undefined
		: [
				found.named.map(({ name, isMasked }) => (isMasked ? `${name}*` : name)),
				found.others?.label,
				found.others?.size,
			];
};

describe("findParties", () => {
	it.each([
		["In the case of Li X and others, …", ["Li X*"], "and others", undefined],
		[
			"Fan X Tao, Ma X and three others",
			["Fan X Tao*", "Ma X*"],
			"and three others",
			3,
		],
		[
			"Gu Moumou and another defendant",
			["Gu Moumou*"],
			"and another defendant",
			1,
		],
		["a man surnamed Hu was detained", ["Hu*"], undefined, undefined],
		[
			"the case concerning Bao and two accomplices",
			["Bao*"],
			"and two accomplices",
			2,
		],
		[
			"In a case of theft, Pan Yue and Ding Lan broke in",
			["Pan Yue", "Ding Lan"],
			undefined,
			undefined,
		],
		[
			"The court sentenced Pan Yue to a fine.",
			["Pan Yue"],
			undefined,
			undefined,
		],
	])("reads %s", (text, named, label, size) => {
		expect(parties(text)).toEqual([named, label, size]);
	});

	it.each([
		"the case of the Shanghai High People's Court",
		"cases of Illegal Business Operations",
		"a victim surnamed Hu",
		"He X-rayed the parcel of Xu County",
	])("finds nobody accused in: %s", (text) => {
		expect(parties(text)).toBeUndefined();
	});
});
