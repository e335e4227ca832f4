// What the press release publishes (figures 6–14 and 20 of its facts), and what is chosen where it publishes nothing.

/** Over 32,000 cases concluded, more than 50,000 defendants sentenced, 2021–2025. */
export const CASES = 32_000;
export const DEFENDANTS = 50_000;

export const YEARS = [2021, 2022, 2023, 2024, 2025];

/** Changes of 2024 against 2023, and of 2025 against 2024, in per cent. */
export const CHANGES = { cases: [-15.42, -16.76], defendants: [-2.63, -26.39] };

/** 2021 and 2022 as parts of 2023: chosen freely, so that cases rise until 2023 and a case has 1.4 to 1.7 defendants. */
export const YEAR_SHAPE = { cases: [0.75, 0.9], defendants: [0.9, 1.05] };

/** Shares of cases in per cent: of the two types, and of the top three offenses together. */
export const SHARES = { traditional: 91.7, new: 8.3, topThree: 65 };

/**
 * @typedef {object} Offense
 * @property {string} name
 * @property {"traditional" | "new"} type
 * @property {number} percent of all cases; chosen freely within the published sums
 * @property {readonly [number, number]} months of imprisonment
 */

/**
 * Offenses, the top three first, in the published order. The release counts three kinds among the new types; assisting
 * information network criminal activities is not one of them, and stands with the traditional ones.
 * @type {readonly Offense[]}
 */
export const OFFENSES = [
	{ name: "诈骗罪", type: "traditional", percent: 29, months: [6, 132] },
	{
		name: "帮助信息网络犯罪活动罪",
		type: "traditional",
		percent: 21.5,
		months: [5, 30],
	},
	{
		name: "掩饰、隐瞒犯罪所得、犯罪所得收益罪",
		type: "traditional",
		percent: 14.5,
		months: [6, 60],
	},
	{ name: "开设赌场罪", type: "traditional", percent: 9, months: [6, 72] },
	{ name: "盗窃罪", type: "traditional", percent: 5.2, months: [2, 60] },
	{ name: "非法经营罪", type: "traditional", percent: 3.5, months: [6, 66] },
	{
		name: "制作、复制、出版、贩卖、传播淫秽物品牟利罪",
		type: "traditional",
		percent: 3,
		months: [6, 48],
	},
	{ name: "敲诈勒索罪", type: "traditional", percent: 2.5, months: [6, 60] },
	{ name: "侵犯著作权罪", type: "traditional", percent: 2, months: [6, 60] },
	{ name: "寻衅滋事罪", type: "traditional", percent: 1.5, months: [6, 36] },
	{ name: "侵犯公民个人信息罪", type: "new", percent: 4.3, months: [6, 60] },
	{ name: "非法利用信息网络罪", type: "new", percent: 1.8, months: [5, 30] },
	{
		name: "非法获取计算机信息系统数据、非法控制计算机信息系统罪",
		type: "new",
		percent: 1.2,
		months: [6, 66],
	},
	{
		name: "提供侵入、非法控制计算机信息系统程序、工具罪",
		type: "new",
		percent: 0.5,
		months: [6, 60],
	},
	{ name: "破坏计算机信息系统罪", type: "new", percent: 0.4, months: [6, 78] },
	{
		name: "非法侵入计算机信息系统罪",
		type: "new",
		percent: 0.1,
		months: [4, 30],
	},
];

/** Families by which the types are told apart in the graph; their names are ids of ontology/schemes/family.ttl. */
export const FAMILIES = {
	traditional: "traditional-crimes-through-information-networks",
	new: "new-types-of-cybercrime",
};
