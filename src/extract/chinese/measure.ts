// What the figures of a release count: cases concluded, defendants sentenced, by the words before the number and its unit. Works on folded text.
/** What is counted, by the words before the number and its unit; the first that fits counts. */
export interface MeasureRule {
	/** Concept of scheme/measure. */
	readonly measure: string;
	/** That of a change in it. */
	readonly change?: string;
	readonly words: RegExp;
	readonly unit: "case" | "person";
}

export const MEASURES: readonly MeasureRule[] = [
	{
		measure: "cybercrime-cases-concluded",
		change: "change-in-cases-closed",
		words:
			/(?:审结|办结)[^,。;]{0,30}网络犯罪|网络犯罪[^,。;]{0,20}(?:审结|办结)/,
		unit: "case",
	},
	{
		measure: "cases-concluded",
		change: "change-in-cases-closed",
		words: /审结|办结/,
		unit: "case",
	},
	{
		measure: "cases-accepted",
		change: "change-in-cases-accepted",
		words: /(?:新收|受理|收案|收结)/,
		unit: "case",
	},
	{
		measure: "defendants-sentenced",
		change: "change-in-defendants-sentenced",
		words:
			/(?:判处|判决|宣判|惩处)[^,。;]{0,20}(?:被告人|罪犯|犯罪分子|人)|(?:被告人|罪犯)[^,。;]{0,6}$/,
		unit: "person",
	},
	{
		measure: "defendants-indicted",
		change: "change-in-defendants-indicted",
		words: /提起公诉|起诉/,
		unit: "person",
	},
	{
		measure: "arrests-approved",
		change: "change-in-arrests-approved",
		words: /批准(?:和决定)?逮捕|批捕/,
		unit: "person",
	},
];

/** 审结案件数, 判处被告人数 name what changes. */
export function isNamed(
	{ measure, words }: MeasureRule,
	clause: string,
): boolean {
	return (
		words.test(clause) ||
		(measure === "defendants-sentenced" && clause.includes("被告人数"))
	);
}
