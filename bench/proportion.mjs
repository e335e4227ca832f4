// How many cases and defendants there are of each year and offense: whole numbers that meet the published proportions.

import {
	CASES,
	CHANGES,
	DEFENDANTS,
	OFFENSES,
	YEAR_SHAPE,
	YEARS,
} from "./published.mjs";

/** Numbers for 2023 are tried within this part of what the shape gives, to meet the published changes to two decimals. */
const SEARCH_SHARE = 0.01;

/**
 * @typedef {object} Proportions
 * @property {number[]} cases of each year
 * @property {number[]} defendants of each year
 * @property {number[]} offenses cases of each offense, in the order of OFFENSES
 */

/**
 * Gives the numbers for a total of cases.
 * @param {number} cases
 * @returns {Proportions}
 */
export function findProportions(cases) {
	const defendants = Math.round((cases * DEFENDANTS) / CASES);
	return {
		cases: splitYears(cases, YEAR_SHAPE.cases, CHANGES.cases),
		defendants: splitYears(
			defendants,
			YEAR_SHAPE.defendants,
			CHANGES.defendants,
		),
		offenses: apportion(
			cases,
			OFFENSES.map(({ percent }) => percent),
		),
	};
}

/**
 * Splits a total by weights, exactly: each part is rounded down, and the largest remainders get what is left.
 * @param {number} total
 * @param {readonly number[]} weights
 * @returns {number[]}
 */
export function apportion(total, weights) {
	const sum = weights.reduce((left, right) => left + right, 0);
	const exact = weights.map((weight) => (total * weight) / sum);
	// Shares such as 0.29 × 32,000 fall a rounding error short of a whole number.
	const parts = exact.map((part) => Math.floor(part + 1e-6));
	const rest = total - parts.reduce((left, right) => left + right, 0);
	const order = exact
		.map((part, index) => [part - parts[index], index])
		.sort(([a], [b]) => b - a);
	for (const [, index] of order.slice(0, rest)) parts[index] += 1;
	return parts;
}

/** Change from one number to another, in per cent. */
export function changeInPercent(before, after) {
	return (after / before - 1) * 100;
}

/**
 * Splits a total over the years: 2023 near what the shape gives, 2024 and 2025 by the published changes, the rest before.
 * @param {number} total
 * @param {readonly [number, number]} shape 2021 and 2022 as parts of 2023
 * @param {readonly [number, number]} changes in per cent
 */
function splitYears(total, shape, changes) {
	const [to2024, to2025] = changes.map((change) => 1 + change / 100);
	const middle = Math.round(
		total / (shape[0] + shape[1] + 1 + to2024 + to2024 * to2025),
	);
	let best = { error: Infinity, years: [] };
	const width = Math.min(50, Math.ceil(middle * SEARCH_SHARE));
	for (let in2023 = middle - width; in2023 <= middle + width; in2023 += 1) {
		const in2024 = Math.round(in2023 * to2024);
		const in2025 = Math.round(in2024 * to2025);
		const found = [
			changeInPercent(in2023, in2024),
			changeInPercent(in2024, in2025),
		];
		const error = Math.max(
			...found.map((change, index) => Math.abs(change - changes[index])),
		);
		const [in2021, in2022] = apportion(total - in2023 - in2024 - in2025, shape);
		if (error < best.error)
			best = { error, years: [in2021, in2022, in2023, in2024, in2025] };
	}
	if (best.years.length !== YEARS.length)
		throw new Error(`no proportions for ${total}`);
	return best.years;
}
