// Cases that never were, in the proportions that the press release publishes, as JSON Lines in Casegraph's own record format.
// Counts are apportioned first and then shuffled by the seed, so the proportions are exact, as far as whole numbers allow.
//
//   node bench/generate.mjs cases.jsonl --cases 32000 --seed 1
//
// The first two records say which offenses belong to the traditional and to the new types; then one record a case.

import { closeSync, openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { findProportions } from "./proportion.mjs";
import { CASES, FAMILIES, OFFENSES, YEARS } from "./published.mjs";
import { drawInteger, drawMember, seedRandom, shuffle } from "./random.mjs";

/** Districts of Shanghai with the codes that the docket numbers of their courts bear. */
const DISTRICTS = [
	["黄浦区", "Huangpu District", "沪0101"],
	["徐汇区", "Xuhui District", "沪0104"],
	["长宁区", "Changning District", "沪0105"],
	["静安区", "Jing'an District", "沪0106"],
	["普陀区", "Putuo District", "沪0107"],
	["虹口区", "Hongkou District", "沪0109"],
	["杨浦区", "Yangpu District", "沪0110"],
	["闵行区", "Minhang District", "沪0112"],
	["宝山区", "Baoshan District", "沪0113"],
	["嘉定区", "Jiading District", "沪0114"],
	["浦东新区", "Pudong New Area", "沪0115"],
	["金山区", "Jinshan District", "沪0116"],
	["松江区", "Songjiang District", "沪0117"],
	["青浦区", "Qingpu District", "沪0118"],
	["奉贤区", "Fengxian District", "沪0120"],
	["崇明区", "Chongming District", "沪0151"],
];

/** Surnames; what follows is masked, as courts do it. */
const SURNAMES = [
	..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈",
];

/** Defendants that one gang adds to a case, at most. */
const GANG_SIZE = 6;
/** Terms up to this many months can be suspended (Criminal Law, art. 72). */
const PROBATION_LIMIT_MONTHS = 36;
/** Shorter terms of up to this many months are criminal detention (art. 42). */
const DETENTION_LIMIT_MONTHS = 6;
const PROBATION_SHARE = 0.35;
const FINE_UNIT_YUAN = 1000;

/**
 * Gives the records, without holding more of them than one.
 * @param {{ cases?: number, seed?: number }} [options]
 * @returns {Generator<object>}
 */
export function* generateRecords({ cases = CASES, seed = 1 } = {}) {
	const random = seedRandom(seed);
	const proportions = findProportions(cases);
	const offenses = shuffle(random, dealOffenses(proportions.offenses));
	for (const [type, id] of Object.entries(FAMILIES)) {
		yield {
			type: "family",
			id,
			offenses: OFFENSES.filter((offense) => offense.type === type).map(
				({ name }) => name,
			),
		};
	}
	let dealt = 0;
	for (const [index, year] of YEARS.entries()) {
		const sizes = dealDefendants(
			random,
			proportions.cases[index],
			proportions.defendants[index],
		);
		for (const [number, size] of sizes.entries()) {
			yield makeCase(random, year, number + 1, OFFENSES[offenses[dealt]], size);
			dealt += 1;
		}
	}
}

/**
 * Writes the records as JSON Lines.
 * @param {string} path
 * @param {{ cases?: number, seed?: number }} [options]
 */
export function writeRecords(path, options) {
	const file = openSync(path, "w");
	let block = "";
	for (const record of generateRecords(options)) {
		block += `${JSON.stringify(record)}\n`;
		if (block.length < 1 << 18) continue;
		writeSync(file, block);
		block = "";
	}
	writeSync(file, block);
	closeSync(file);
}

/** Gives the offense of each case, by its index, in order. */
function dealOffenses(counts) {
	const offenses = new Uint8Array(
		counts.reduce((sum, count) => sum + count, 0),
	);
	let from = 0;
	for (const [index, count] of counts.entries()) {
		offenses.fill(index, from, from + count);
		from += count;
	}
	return offenses;
}

/** Gives the number of defendants of each case of a year: one each, and the others in gangs. */
function dealDefendants(random, cases, defendants) {
	const sizes = new Uint16Array(cases).fill(1);
	for (let left = defendants - cases; left > 0; ) {
		const gang = Math.min(left, drawInteger(random, 1, GANG_SIZE));
		sizes[Math.floor(random() * cases)] += gang;
		left -= gang;
	}
	return sizes;
}

function makeCase(random, year, number, offense, size) {
	const [district, english, code] = drawMember(random, DISTRICTS);
	const decided = `${year}-${twoDigits(drawInteger(random, 1, 12))}-${twoDigits(drawInteger(random, 1, 28))}`;
	const docket = `（${year}）${code}刑初${number}号`;
	const defendants = Array.from({ length: size }, (_, index) =>
		makeDefendant(random, offense, decided, index + 1),
	);
	const more = size === 1 ? "" : "等";
	return {
		type: "case",
		docket,
		title: {
			en: `Criminal case No. ${number} of ${year}, ${english} of Shanghai`,
			zh: `${defendants[0].name}${more}${offense.name.slice(0, -1)}案`,
		},
		court: `上海市${district}人民法院`,
		procuratorate: `上海市${district}人民检察院`,
		decided,
		defendants,
	};
}

function makeDefendant(random, offense, decided, number) {
	const sentence = makeSentence(random, offense);
	const count = {
		offense: offense.name,
		status: "convicted",
		status_date: decided,
		sentence,
	};
	return {
		name: `${drawMember(random, SURNAMES)}某${number}`,
		masked: true,
		counts: [count],
	};
}

function makeSentence(random, { months: [least, most] }) {
	const term = drawInteger(random, least, most);
	const isSuspended =
		term <= PROBATION_LIMIT_MONTHS && random() < PROBATION_SHARE;
	return {
		penalty: term < DETENTION_LIMIT_MONTHS ? "拘役" : "有期徒刑",
		term,
		...(isSuspended ? { probation: Math.min(60, Math.max(12, 2 * term)) } : {}),
		fine: FINE_UNIT_YUAN * drawInteger(random, 1, term),
		currency: "CNY",
	};
}

function twoDigits(number) {
	return String(number).padStart(2, "0");
}

if (
	process.argv[1] !== undefined &&
	import.meta.url === pathToFileURL(process.argv[1]).href
) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			cases: { type: "string", default: String(CASES) },
			seed: { type: "string", default: "1" },
		},
	});
	const [path] = positionals;
	if (path === undefined) throw new Error("name the file to write");
	writeRecords(path, {
		cases: Number(values.cases),
		seed: Number(values.seed),
	});
}
