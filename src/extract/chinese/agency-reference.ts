// Agencies by the names that a text goes on to use: 该院, 某区人民法院, 上海三中院 for the court that it has named in full before. Works on folded text.
import type { Span } from "../reading.ts";
import { type Match, makeTrie } from "../trie.ts";
import { type AgencyKind, findAgencies } from "./agency.ts";

/** Where a text names an agency, and which one, by its longest name in the text. */
export interface AgencyMention extends Span {
	readonly kind: AgencyKind;
	/** The longest name that the text has for it. */
	readonly name: string;
	/** Where that name stands first. */
	readonly named: Span;
}

/** A short name that a text gives an agency behind its name: （以下简称上海三分院）. */
const SHORT =
	/\((?:以下|下)?(?:简称|称)(?:为)?:?["']?([^()"'\n]{2,16})["']?(?:或["']?[^()"'\n]{2,16}["']?)?\)/y;

/** Words for any agency of a kind, which name none. */
const GENERIC =
	/^(?:后|该|本|各|当地|上级)?(?:人民|检察|公安|司法)?(?:法院|检察院|机关|公安局)$/;

/** What stands before a name in a longer one: the places in which the agency is. */
const PLACES = /(?:省|市|自治区|区|县|州|盟|旗|兵团|特区|北京|上海|天津|重庆)$/;

/** A name that begins with a kind of place alone is short for one that names it: 自治区人民检察院. */
const BARE_PLACE = /^(?:自治[区州县旗]|[省市区县])/;

/** Words that a name was taken together with, and that are none of it. */
const BEFORE_NAME =
	/^(?:后来?|随后|此后|最终|经审理,?|原|被|经|向|由|至|报|交|受|和|及|与|在)/;

/** Finds where a part of a text names courts, procuratorates and public security organs, in their order. */
export function findAgencyMentions(
	folded: string,
	from = 0,
	to: number = folded.length,
): AgencyMention[] {
	const written = findAgencies(folded, from, to)
		.map((match) => withoutWords(folded, match))
		.filter(({ start, end }) => !GENERIC.test(folded.slice(start, end)));
	const full = new Map<string, Span>();
	for (const { start, end } of written) {
		const name = folded.slice(start, end);
		if (!full.has(name)) full.set(name, { start, end });
	}
	const longest = makeLongest([...full.keys()]);
	const shorts: [string, { kind: AgencyKind; name: string }][] = [];
	const mentions = written.map(({ start, end, value: kind }) => {
		const name = longest(folded.slice(start, end));
		SHORT.lastIndex = end;
		const short = SHORT.exec(folded)?.[1];
		if (short !== undefined) shorts.push([short, { kind, name }]);
		return { start, end, kind, name };
	});
	const known = makeTrie(shorts)
		.findAll(folded, from, to)
		.filter(({ start, end }) => !overlaps(mentions, start, end))
		.map(({ start, end, value }) => ({ start, end, ...value }));
	return [...mentions, ...known]
		.sort((a, b) => a.start - b.start)
		.map((mention) => ({
			...mention,
			named: full.get(mention.name) ?? mention,
		}));
}

/** Words within what was taken for a name, behind which the name itself begins. */
const WITHIN_NAME =
	/公益诉讼起诉人|公诉机关|抗诉机关|层报|检察机关|公安机关|指定|请示|(?<=[省市区县])为|交由|移交/g;

function withoutWords(
	folded: string,
	match: Match<AgencyKind>,
): Match<AgencyKind> {
	const name = folded.slice(match.start, match.end);
	const words = BEFORE_NAME.exec(name)?.[0].length ?? 0;
	const within = [...name.matchAll(WITHIN_NAME)].at(-1);
	const from = within === undefined ? 0 : within.index + within[0].length;
	return { ...match, start: match.start + Math.max(words, from) };
}

/** Names are looked at by their last characters, so that a name finds the longer one that ends with it. */
const TAIL_UNITS = 6;
/** More names than this are taken as they are written. */
const MOST_NAMES = 400;

/** Makes what gives, for a name, the longest name of the text that ends with it. */
function makeLongest(names: readonly string[]): (name: string) => string {
	const byTail = new Map<string, string[]>();
	for (const name of names.slice(0, MOST_NAMES)) {
		const tail = name.slice(-TAIL_UNITS);
		byTail.set(tail, [...(byTail.get(tail) ?? []), name]);
	}
	return (name) => {
		const isBare = BARE_PLACE.test(name);
		const longer = (byTail.get(name.slice(-TAIL_UNITS)) ?? []).filter(
			(other) =>
				other.endsWith(name) &&
				other.length > name.length &&
				(isBare || PLACES.test(other.slice(0, -name.length))),
		);
		const longest = longer.reduce(
			(best, other) => (other.length > best.length ? other : best),
			name,
		);
		// Of two cities “the city's procuratorate” may be either.
		return isBare && !longer.every((other) => longest.endsWith(other))
			? name
			: longest;
	};
}

function overlaps(
	mentions: readonly Span[],
	start: number,
	end: number,
): boolean {
	let low = 0;
	for (let high = mentions.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	const next = mentions[low];
	return next !== undefined && next.start < end;
}
