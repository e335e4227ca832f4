// Events of a verdict: the words at which what is said of whom changes, found in one pass. Works on folded text.
import type { Span } from "../reading.ts";

export type VerdictEventKind =
	| "subject"
	| "charge"
	| "combined"
	| "total"
	| "main"
	| "probation"
	| "fine"
	| "deprivation"
	| "confiscation"
	| "deportation"
	| "exemption"
	| "acquittal"
	| "ban"
	| "revocation"
	| "property"
	| "end";

export interface VerdictEvent extends Span {
	readonly kind: VerdictEventKind;
	readonly word: string;
}

/** Kinds of event with the patterns of their words, the first that fits counts. */
const WORDS: readonly (readonly [VerdictEventKind, string])[] = [
	["end", "[。;]|\\n(?=\\s{0,4}(?:[一二三四五六七八九十]{1,3}[、,.]|如不服))"],
	["acquittal", "无罪|不负刑事责任"],
	["exemption", "免[予于除](?:刑事)?处[罚分罪]|免[予于除]刑罚|免刑"],
	["revocation", "撤销"],
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
	["subject", "(?<!诉讼)(?:被告人|被告单位)|上诉人|罪犯|\\|"],
	[
		"charge",
		"(?<!罪)犯(?:有|了)?(?!罪[^名]|罪$|人|意|前|后|案)|以(?![^。;,以]{1,16}(?<!侵)犯(?!罪))(?=[^。;,以]{2,30}罪[,]?(?:对|判处|决定对)被告人|[^。;,以]{2,30}罪[,]?(?:判处|单处)(?!被告人))",
	],
];

const EVENT: RegExp = new RegExp(
	WORDS.map(([, words]) => `(${words})`).join("|"),
	"g",
);

/** Gives the events of a part of a folded text, in their order. */
export function* findVerdictEvents(
	folded: string,
	from: number,
	to: number,
): Generator<VerdictEvent> {
	for (const match of folded.slice(from, to).matchAll(EVENT)) {
		const nth = match.findIndex(
			(group, index) => index > 0 && group !== undefined,
		);
		const kind = WORDS[nth - 1]?.[0];
		if (kind === undefined) continue;
		const start = from + match.index;
		yield { kind, word: match[0], start, end: start + match[0].length };
	}
}

/** Blanks what stands in brackets, such as how a term is counted, but for titles and for short words that belong to names. */
export function blankBrackets(
	folded: string,
	from: number,
	to: number,
): string {
	let blanked = "";
	let copied = from;
	for (let at = folded.indexOf("(", from); at >= 0 && at < to; ) {
		const close = closingOf(folded, at, to);
		const inner = folded.slice(at + 1, close ?? at + 1);
		const isKept =
			close === undefined ||
			inner.length <= KEPT ||
			/^(?:原审|一审|自报|附带|曾用|又名)/.test(inner);
		if (!isKept) {
			blanked += folded.slice(copied, at + 1) + " ".repeat(inner.length);
			copied = at + 1 + inner.length;
		}
		at = folded.indexOf("(", (isKept ? at : (close ?? at)) + 1);
	}
	return folded.slice(0, from) + blanked + folded.slice(copied, to);
}

/** Characters in brackets that are kept: （边）, （一）. */
const KEPT = 2;

/** Characters in which the end of a bracket is looked for. */
const REACH = 600;

function closingOf(
	folded: string,
	open: number,
	to: number,
): number | undefined {
	let depth = 0;
	for (let at = open; at < to && at < open + REACH; at += 1) {
		const char = folded.charAt(at);
		if (char === "(") depth += 1;
		else if (char === ")" && --depth === 0) return at;
	}
	return undefined;
}
