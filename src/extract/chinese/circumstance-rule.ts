// Words by which a court finds circumstances of sentencing; the concepts are those of scheme/circumstance.

/** A circumstance and the words for it, in folded text. */
export interface CircumstanceRule {
	readonly circumstance: string;
	readonly words: string;
	/** Broader circumstances that hold with it. */
	readonly also?: readonly string[];
	/** Holds only if the same defendant does not have that other circumstance from the same sentence. */
	readonly unless?: string;
}

/** Criminal Law, art. 17-19, 22-29, 65-68, and what sentencing guidelines add; the first rule whose words stand at a place counts. */
export const CIRCUMSTANCE_RULES: readonly CircumstanceRule[] = [
	{
		circumstance: "surrender-in-custody",
		words:
			"(?:未掌握|未发觉|不掌握|其他罪行|不同种|(?:就|对)(?:该|此|上述|这)(?:罪|笔|部分|起|宗|节|事实))[^。;]{0,40}(?:以自首论|成立自首|构成自首)",
		also: ["surrender"],
	},
	{
		circumstance: "surrender",
		words:
			"自首|(?:自动|主动)投案[,、]?(?:并|且|并能|且能|后|后能|到案后|归案后|到案后能){0,2}如实(?:供述|交代|交待|供认|陈述)",
	},
	{
		circumstance: "plea-acceptance",
		words:
			"认罪[、,且并和]{0,2}(?:悔罪[、,且并和]{0,2})?(?:自愿|愿意|并(?:且)?|愿)?(?:自愿|愿意|愿)?(?:接受处罚|认罚|悔罪认罚)|承认[^。,;]{0,12}犯罪事实[,、]?(?:并)?(?:自愿|愿意)(?:接受处罚|认罚)|自愿认罪,[^。;拒未不没]{0,24}签(?:署|订|字)[^。,;]{0,6}具结|认罚",
	},
	{ circumstance: "confession", words: "坦白" },
	{
		circumstance: "confession",
		words: "如实(?:供述|交代|交待|供认|陈述)",
		unless: "surrender",
	},
	{
		circumstance: "accessory",
		words:
			"从犯(?!罪)|起(?:到|了|的是)?(?:相对)?(?:次要|辅助)(?:[、或和及]者?(?:次要|辅助))?(?:的)?作用|起(?:到|了)?帮助作用",
	},
	{ circumstance: "coerced-accomplice", words: "胁从犯" },
	{
		circumstance: "principal",
		words: "主犯(?!的)|起(?:到|了)?(?:主要|组织、?领导)(?:的)?作用",
	},
	{ circumstance: "instigator", words: "教唆犯" },
	{
		circumstance: "major-meritorious-service",
		words: "重大立功",
	},
	{ circumstance: "meritorious-service", words: "立功" },
	{ circumstance: "special-recidivist", words: "特[别殊]累犯" },
	{ circumstance: "drug-recidivist", words: "毒品(?:犯罪)?再犯" },
	{ circumstance: "recidivist", words: "累犯" },
	{
		circumstance: "criminal-record",
		words:
			"(?:有|系有)(?:犯罪|刑事)?前科|犯罪前科|前科劣迹|曾因[^。;,]{0,24}(?:被判处|受过?刑事处罚|被判刑|被追究刑事责任)|曾受(?:过)?刑事处罚|有犯罪记录",
		unless: "recidivist",
	},
	{
		circumstance: "restitution",
		words:
			"(?<!责令|继续|追缴|应予|应当|予以|尚未|令其|未)退[赃赔缴](?!的要求)|(?:违法所得|赃款|赃物)[^。;,]{0,6}(?:退出|退缴|退还|上缴|退回)|退出(?:全部|部分|了)?(?:违法所得|赃款|非法所得)|退还(?:全部|部分)?(?:赃|违法所得|被害人)|(?:上缴|缴纳|交出|缴出|交还)(?:全部|部分)?(?:违法所得|赃款)",
	},
	{
		circumstance: "compensation-of-victims",
		words:
			"赔偿(?:了)?(?:被害人|被害方|对方|其|全部|部分|相应|经济|有关|各)|(?:积极|主动|已经?|能|进行了|作了|予以)(?:民事|经济)?赔偿|经济补偿",
	},
	{
		circumstance: "forgiveness",
		words:
			"(?:取得|获得|得到|获取|征得)[^。;,]{0,24}谅解|(?:表示|予以|出具)[^。;,]{0,8}谅解",
	},
	{
		circumstance: "first-offense",
		words: "初犯|偶犯|无(?:犯罪)?前科|没有(?:犯罪)?前科|前无犯罪|无违法犯罪",
	},
	{
		circumstance: "minor",
		words:
			"(?:犯罪时|作案时|实施犯罪时)[^。;,]{0,12}(?:不满|未满)(?:十八|18)(?:周)?岁|(?:系|是|为|均系)未成年(?:人)?(?:犯罪|犯(?!罪))?(?=[,。、;]|依法|犯罪)",
	},
	{ circumstance: "aged", words: "已满(?:七十五|75)周?岁" },
	{
		circumstance: "limited-capacity",
		words: "(?:限[制定]|部分)(?:刑事)?责任能力|尚未完全丧失辨认",
	},
	{
		circumstance: "deaf-mute-or-blind",
		words: "又聋又哑|聋哑人|系盲人",
	},
	{ circumstance: "attempted", words: "(?:犯罪)?未遂" },
	{ circumstance: "discontinued", words: "犯罪中止|中止犯" },
	{ circumstance: "preparation", words: "犯罪预备|预备犯" },
];
