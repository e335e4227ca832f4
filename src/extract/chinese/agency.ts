// Names of courts, procuratorates and public security organs in Chinese text. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Match } from "../trie.ts";

export type AgencyKind = "court" | "procuratorate" | "public-security";

/** Names of court and procuratorate, as the record has them. */
export interface Agencies {
	readonly court?: string;
	readonly procuratorate?: string;
}

/** Ends of the names of agencies. */
const ENDS =
	/(?:人民|中级|基层|高级|铁路运输|海事|军事|互联网|金融|知识产权|农垦|林区|矿区|油田|法院分)法院|人民检察院|人民检查院|检察院|公安局|公安厅|公安分局|派出所|公安处/g;

/** What may follow an end and still belongs to the name: a branch, or the number of a masked name. */
const TAIL =
	/(?:[一-鿿]{1,8}(?:分局|分院|派出所|支队|大队))?(?:\d{1,2}(?![\d年月日时]))?/y;

/** Characters of a name of an agency, at most this many before its end. */
const LONGEST = 36;

const HAN = /[一-鿿·]/;

/** Words after which a name starts, unless they begin the name of a place. */
const BEFORE =
	/公诉机关|抗诉机关|起诉机关|办案机关|判决书|裁定书|经(?!济|开)|由(?!贸)|向(?!阳)|被|系|至|于(?!洪|都|田)|在|及(?=[一-鿿]{2})|并|对(?!口)|不服|撤销|维持|提交|移送|报请|报送|指令|发回|交(?!口|城)|与|现(?!代)|原审|曾(?!都)|因|日(?!照|喀|土)|月|年|后(?!旗)|即|收到|驳回|和(?!平|田|硕|静|林|顺|县|政|龙|布|浩|睦)|请|是|以|到|归案|其|送|经过|接受|抓获|主动|通过|直接|委托|指派|本院|该/g;

/** Words that are no name, but a kind of agency. */
const GENERIC: ReadonlySet<string> = new Set([
	"人民法院",
	"中级法院",
	"基层法院",
	"高级法院",
	"人民检察院",
	"检察院",
	"公安局",
	"派出所",
	"中级人民法院",
	"高级人民法院",
	"基层人民法院",
	"公安分局",
	"公安厅",
	"公安处",
]);

/** Gives the names of agencies in a part of a folded text, in their order. */
export function findAgencies(
	folded: string,
	from = 0,
	to: number = folded.length,
): Match<AgencyKind>[] {
	const found: Match<AgencyKind>[] = [];
	ENDS.lastIndex = 0;
	const part = folded.slice(from, to);
	for (const match of part.matchAll(ENDS)) {
		const body = match.index + match[0].length;
		TAIL.lastIndex = body;
		const end = body + (TAIL.exec(part)?.[0].length ?? 0);
		const floor = Math.max(
			0,
			match.index - LONGEST,
			(found.at(-1)?.end ?? from) - from,
		);
		const start = startOfName(part, floor, match.index);
		if (GENERIC.has(part.slice(start, body)) || body - start < 5) continue;
		found.push({
			start: from + start,
			end: from + end,
			value: kindOf(match[0]),
		});
	}
	return found;
}

/** Gives the first agency of a kind in a part of a text. */
export function findAgency(
	folded: string,
	kind: AgencyKind,
	from = 0,
	to: number = folded.length,
): Match<AgencyKind> | undefined {
	return findAgencies(folded, from, to).find(({ value }) => value === kind);
}

/** Names an agency in a record: by its concept where the lexicon knows the name, else as it is written, without spaces. */
export function nameAgency(lexicon: Lexicon, written: string): string {
	const name = written.replace(/\s/g, "");
	const known = lexicon.names("agency", "zh").longestAt(name, 0);
	return known?.end === name.length ? known.value.concept : name;
}

function startOfName(part: string, floor: number, end: number): number {
	let start = end;
	while (start > floor && HAN.test(part.charAt(start - 1))) start -= 1;
	const words = part.slice(start, end);
	let cut = 0;
	for (const match of words.matchAll(BEFORE))
		if (match.index + match[0].length <= words.length)
			cut = match.index + match[0].length;
	return start + cut;
}

function kindOf(end: string): AgencyKind {
	if (end.includes("法院")) return "court";
	return end.includes("检") ? "procuratorate" : "public-security";
}
