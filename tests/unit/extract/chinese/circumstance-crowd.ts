// Large numbers of defendants of whom an invented court speaks at once: 除甲以外的十一名被告人, 其余十一人.

/** The thirteen of whom the table tells. */
export const THIRTEEN_NAMES: readonly string[] = [
	...["甘某", "乔某", "皮某", "邬某", "佘某", "糜某", "阚某"],
	...["蒯某", "鄢某", "郇某", "逄某", "仉某", "亓某"],
];

/** What the court reasons, the circumstance that is found, and of how many from which one on; but for those left out. */
export const CROWDS: readonly (readonly [
	reasoning: string,
	code: string,
	names: readonly string[],
])[] = [
	["除甘某以外的十二名被告人自愿认罪认罚。", "P", THIRTEEN_NAMES.slice(1)],
	["除甘某、乔某以外的十一名被告人认罪认罚。", "P", THIRTEEN_NAMES.slice(2)],
	["除甘某、乔某之外的其他十一人均认罪认罚。", "P", THIRTEEN_NAMES.slice(2)],
	[
		"除被告人甘某、乔某外，其余十一名被告人均认罪认罚。",
		"P",
		THIRTEEN_NAMES.slice(2),
	],
	["甘某、乔某系主犯，其余十一名被告人系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["甘某、乔某系主犯，其他十一人系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["甘某、乔某系主犯，后十一名被告人系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["前十一名被告人系从犯。", "A", THIRTEEN_NAMES.slice(0, 11)],
	["十三名被告人均自愿认罪认罚。", "P", THIRTEEN_NAMES],
	["甘某等十三人认罪认罚。", "P", THIRTEEN_NAMES],
	["皮某等十一人系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["皮某等十一名被告人均起次要作用，系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["上述十三名被告人如实供述，均认罪认罚。", "P", THIRTEEN_NAMES],
	["除甘某、乔某二人外，余下十一人系从犯。", "A", THIRTEEN_NAMES.slice(2)],
	["除甘某、乔某外的11名被告人认罪认罚。", "P", THIRTEEN_NAMES.slice(2)],
	[
		"除甘某一人未签署具结书外，其余十二名被告人均认罪认罚。",
		"P",
		THIRTEEN_NAMES.slice(1),
	],
	[
		"甘某作用突出，系主犯，另十二名被告人作用较小，系从犯。",
		"A",
		THIRTEEN_NAMES.slice(1),
	],
	["除了甘某，其余十二名被告人均自愿认罪认罚。", "P", THIRTEEN_NAMES.slice(1)],
	[
		"甘某、乔某不认罪，其余十一名被告人均自愿认罪认罚。",
		"P",
		THIRTEEN_NAMES.slice(2),
	],
	["十一名被害人表示谅解，甘某认罪认罚。", "P", ["甘某"]],
];
