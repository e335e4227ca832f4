// Words of a verdict: those that impose something, and those that part what is said of one from what is said of the next, found in one pass. Works on folded text.
import type { Span } from "../../reading.ts";

/** Words that impose something. */
export type PenaltyKind =
	| "main"
	| "probation"
	| "fine"
	| "deprivation"
	| "confiscation"
	| "deportation"
	| "exemption"
	| "ban";

export type VerdictWordKind =
	| PenaltyKind
	| "combined"
	| "total"
	| "acquittal"
	| "property"
	| "end";

type WordOf<Kind extends VerdictWordKind> = {
	readonly [Each in Kind]: Span & {
		readonly kind: Each;
		readonly word: string;
	};
}[Kind];

export type VerdictWord = WordOf<VerdictWordKind>;
export type PenaltyWord = WordOf<PenaltyKind>;

/** Kinds with the patterns of their words, the first that fits counts. */
const WORDS: readonly (readonly [VerdictWordKind, string])[] = [
	["end", "[。;]|\\n(?=\\s{0,4}(?:[一二三四五六七八九十]{1,3}[、,.]|如不服))"],
	["acquittal", "无罪|不负刑事责任"],
	["exemption", "免[予于除](?:刑事)?处[罚分罪]|免[予于除]刑罚|免刑"],
	[
		"combined",
		"(?:合并)?(?:决定|并罚后|并罚)(?:合并)?[,]?(?:对(?:其|被告人[^,。;]{1,20}))?(?:合并)?执行|合并执行|执行刑期为?|(?<!缓期[二两2]年|立即)执行(?=有期|无期|拘役|管制|死刑)|数罪并罚[,]?(?:应)?(?=判处|有期|拘役)",
	],
	["total", "总和刑期|刑期总和|总刑期"],
	[
		"main",
		"有期徒刑|有期刑期|有期徒型|有期徙刑|有期徒(?=[一二三四五六七八九十])|无期徒刑|拘役|管制(?!刀|器|物)|死刑",
	],
	[
		"probation",
		"缓刑(?!部分|的|期间|[,。;]|犯)|缓期(?=[一二三四五六七八九十\\d两]{1,2}[年个])",
	],
	["fine", "(?:附加|并|单|各|共)?处?罚金|(?<=处)罚款|罚(?=人民币)"],
	["deprivation", "剥夺政治权利"],
	[
		"confiscation",
		"(?:没收|没收其|没收被告人)(?:个人|全部|部分|其|所有)?(?:的)?(?:个人|全部|部分)?财产",
	],
	["deportation", "驱逐出境"],
	[
		"ban",
		"(?:禁止|不得)(?=[^。;]{1,80}(?:期限内|考验期|从事|进入|接触))|终身禁止",
	],
	[
		"property",
		"责令|追缴|扣押|查封|冻结|随案移送|发还|返还|退缴|退出|退赔|作案工具|违法所得",
	],
];

const WORD: RegExp = new RegExp(
	WORDS.map(([, words]) => `(${words})`).join("|"),
	"g",
);

/** Gives the words of a part of a folded text, in their order. */
export function* findVerdictWords(
	folded: string,
	from: number,
	to: number,
): Generator<VerdictWord> {
	for (const match of folded.slice(from, to).matchAll(WORD)) {
		const nth = match.findIndex(
			(group, index) => index > 0 && group !== undefined,
		);
		const kind = WORDS[nth - 1]?.[0];
		if (kind === undefined) continue;
		const start = from + match.index;
		yield { kind, word: match[0], start, end: start + match[0].length };
	}
}
