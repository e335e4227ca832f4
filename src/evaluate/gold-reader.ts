// Reads labels of unknown origin into one form (gold.ts): whatever is missing, empty or of another type is left out.
import { readChineseDate } from "./chinese-number.ts";
import type {
	Gold,
	GoldArticle,
	GoldInvolvement,
	GoldProceeding,
} from "./gold.ts";
import { readDefendants } from "./gold-defendant.ts";
import { isFilled, isTree, listOf, readText, type Tree } from "./label.ts";

/** Roles of the labels, by concept of scheme/involvement-role. */
const ROLES: ReadonlyMap<string, string> = new Map([
	["court", "adjudicating"],
	["speaker", "spokesperson"],
]);

/** Reads what a label says of a document; undefined when it says nothing that is scored. */
export function readGold(label: unknown): Gold | undefined {
	// Charges of a document rather than of its defendants are to be predicted; nothing in the text says them.
	if (!isTree(label) || "charges" in label) return undefined;
	const gold: Gold = {
		...one("court", readText(label.court)),
		...one("docket", readText(label.case_no)),
		...one("date", readDate(label.date_zh ?? label.date)),
		...many("procuratorates", readProcuratorates(label)),
		...many("articles", listOf(label.articles).flatMap(readArticle)),
		...many("keywords", listOf(label.keywords).filter(isText)),
		...many("proceedings", listOf(label.proceedings).flatMap(readProceeding)),
		...(readText(label.holding) === undefined ? {} : { hasHolding: true }),
		...many("defendants", readDefendants(label)),
		...many("agencies", listOf(label.agencies).flatMap(readInvolvement)),
		...many("officials", listOf(label.officials).flatMap(readInvolvement)),
	};
	// The court of a release is one of its agencies, by the name that the release gives it.
	const { court: _court, ...rest } = gold;
	const known = gold.agencies === undefined ? gold : rest;
	return Object.keys(known).length === 0 ? undefined : known;
}

function readDate(raw: unknown): string | undefined {
	const text = readText(raw);
	return text === undefined ? undefined : readChineseDate(text);
}

function readProcuratorates(label: Tree): string[] {
	const single = readText(label.procuratorate);
	return single === undefined
		? listOf(label.prosecuting).filter(isText)
		: [single];
}

/** 264, "303(2)", or { law, article: "253-1" }. */
function readArticle(raw: unknown): GoldArticle[] {
	if (typeof raw === "number") return [{ article: String(raw), isBare: true }];
	const law = isTree(raw) ? readText(raw.law) : undefined;
	const text = readText(isTree(raw) ? raw.article : raw);
	const [, article, paragraph] =
		/^(\d+(?:-\d+)?)(?:\((\d+)\))?/.exec(text ?? "") ?? [];
	if (article === undefined) return [];
	return [
		{
			...one("law", law),
			article,
			isBare: false,
			...one("paragraph", paragraph),
		},
	];
}

function readProceeding(raw: unknown): GoldProceeding[] {
	if (!isTree(raw)) return [];
	const proceeding = {
		...one("court", readText(raw.court)),
		...one("docket", readText(raw.case_no)),
		...one("date", readDate(raw.date)),
		...one("instance", readText(raw.instance)),
	};
	return Object.keys(proceeding).length === 0 ? [] : [proceeding];
}

function readInvolvement(raw: unknown): GoldInvolvement[] {
	if (!isTree(raw)) return [];
	const name = readText(raw.name);
	const role = readText(raw.role);
	if (name === undefined || role === undefined) return [];
	return [{ name, role: ROLES.get(role) ?? role }];
}

function isText(raw: unknown): raw is string {
	return readText(raw) !== undefined;
}

/** A field, unless there is nothing in it. */
function one<Name extends string, T>(
	name: Name,
	value: T | undefined,
): Partial<Record<Name, T>> {
	return isFilled(value) ? ({ [name]: value } as Record<Name, T>) : {};
}

function many<Name extends string, T>(
	name: Name,
	values: readonly T[],
): Partial<Record<Name, readonly T[]>> {
	return one(name, values.length === 0 ? undefined : values);
}
