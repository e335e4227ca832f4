// Names of agencies that no authority file has, but whose form says what they are: 江苏省南京市鼓楼区人民法院.
// Such a name is whole when its place is one of a kind: a province, a city, county or banner (whose names may not recur in China), or
// a district with its city. 鼓楼区人民法院 is not, for four cities have a district of that name; nor is a masked name, or 本院.
// @see Regulations on the Administration of Geographical Names (State Council, 1986 and 2022): names of counties and cities do not recur nationwide
import type { AgencyForm } from "./agency-form.ts";
import { readEnglishAgency } from "./agency-name-english.ts";

/** A kind of agency, by what its name ends in. */
interface AgencyKind {
	readonly ending: RegExp;
	readonly type: string;
	/** Level by the last unit of the place: `""` for a province. */
	readonly levels: Readonly<Record<string, string>>;
	/** Whether there is one in a province as a whole (true), or only in what is below (false); absent where both may be. */
	readonly isProvincial?: boolean;
	/** Whether the bare name of a city is place enough: 广州海事法院. */
	readonly isNamedByCity?: boolean;
}

const LONGEST_NAME = 120;

/** Provinces, autonomous regions, municipalities and special administrative regions. @see GB/T 2260 */
const PROVINCES =
	"北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团".split(
		" ",
	);
/** Municipalities: their districts need no city between. */
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;
const PROVINCE = new RegExp(`^(?:${PROVINCES.join("|")})`, "u");

/** A unit below a province. Cities have at most four characters; counties and prefectures may bear the names of their peoples. */
const CITY = "\\p{Script=Han}{2,4}?市";
const PREFECTURE =
	"\\p{Script=Han}{2,14}?自治州|\\p{Script=Han}{2,4}?(?:地区|盟)";
const COUNTY = "\\p{Script=Han}{1,14}?(?:自治县|县|自治旗|旗)";
const DISTRICT = "\\p{Script=Han}{1,8}?区";
/** Zones that are named with their city, forests and reclaimed lands that are named by a place of their own. */
const ZONE =
	"\\p{Script=Han}{2,6}(?:经济技术|新技术|高新技术产业|航空港经济综合|综合)(?:开发|实验|试验)区|\\p{Script=Han}{2,6}(?:垦|林)区";
const UNITS = new RegExp(
	`^(?<upper>${CITY}|${PREFECTURE})?(?<lower>${CITY}|${COUNTY}|${DISTRICT}|${ZONE})?$`,
	"u",
);
const ZONES = new RegExp(`^(?:${ZONE})$`, "u");
/** What a zone is, rather than where: 高新技术产业开发区 alone is the zone of a hundred cities. */
const ZONE_KIND = /^(?:经济|高新|国家|综合|航空|技术|工业|保税)/u;

/** Signs of a masked name. */
const MASKED = /[某×✕*＊○□_?xX0-9]/u;
/** What no place has in its name: a name with it stands for another, names several, or was cut out of a sentence at the wrong place. */
const NOT_A_PLACE =
	/^(?:本(?!溪)|该|我|其|有|由|经|向|在|至|系|据|第|后经|日(?![照喀土]))|[院局厅庭所被因罪、,;]|机关|原审|一审|二审|上级|下级|涉嫌|并由|并有|且有|主动/u;

const HIGH = { "*": "high" };
const INTERMEDIATE = { "*": "intermediate" };
const BASIC = { "*": "basic" };
/** Of cities the name does not say whether they are above counties or beside them. */
const BY_PLACE = {
	省: "provincial",
	municipality: "municipal",
	县: "county",
	区: "district",
};

const KINDS: readonly AgencyKind[] = [
	{
		ending: /高级人民法院$/,
		type: "court",
		levels: HIGH,
		isProvincial: true,
	},
	{
		ending: /(?:第[一二三四五六七八九])?中级人民法院$/,
		type: "court",
		levels: INTERMEDIATE,
	},
	{
		ending: /(?:(?:第[一二三四五六七八九])?人民|基层)法院$/,
		type: "court",
		levels: BASIC,
		isProvincial: false,
	},
	{
		ending: /(?:海事|知识产权|金融|铁路运输中级)法院$/,
		type: "special-court",
		levels: INTERMEDIATE,
		isNamedByCity: true,
	},
	{
		ending: /(?:互联网|铁路运输)法院$/,
		type: "special-court",
		levels: BASIC,
		isNamedByCity: true,
	},
	{
		ending: /人民检察院第[一二三四五六七八九]分院$/,
		type: "procuratorate",
		levels: {},
		isProvincial: true,
	},
	{ ending: /人民检察院$/, type: "procuratorate", levels: BY_PLACE },
	{
		ending: /铁路运输检察院$/,
		type: "procuratorate",
		levels: {},
		isNamedByCity: true,
	},
	{
		ending: /公安厅$/,
		type: "public-security-organ",
		levels: BY_PLACE,
		isProvincial: true,
	},
	{
		ending: /公安(?:局|分局)$/,
		type: "public-security-organ",
		levels: BY_PLACE,
	},
];
/** A branch of a public security bureau, a police station, or both: each is of the one before it. */
const BRANCH =
	/^(?<parent>.{2,40}?公安局(?:\p{Script=Han}{1,8}?分局)?)\p{Script=Han}{1,12}(?:分局|派出所|大队|支队)$/u;

/** Reads what the form of a name says; undefined for a name of another form, and for one that is masked, partial, or stands for another. */
export function readAgencyName(name: string): AgencyForm | undefined {
	if (name.length > LONGEST_NAME) return undefined;
	const folded = name.normalize("NFKC").trim();
	if (!/\p{Script=Han}/u.test(folded)) return readEnglishAgency(folded);
	const text = folded.replace(/\s+/g, "").replace(/^中华人民共和国/, "");
	if (MASKED.test(text)) return undefined;
	return readBranch(text) ?? readWhole(text);
}

function readBranch(text: string): AgencyForm | undefined {
	const parent = BRANCH.exec(text)?.groups?.parent;
	if (parent === undefined) return undefined;
	const of = readAgencyName(parent);
	if (of === undefined) return undefined;
	return {
		key: of.key + text.slice(parent.length),
		type: of.type,
		places: [],
		parent,
	};
}

function readWhole(text: string): AgencyForm | undefined {
	for (const kind of KINDS) {
		const end = kind.ending.exec(text);
		if (end === null) continue;
		const place = text.slice(0, end.index);
		if (NOT_A_PLACE.test(place)) return undefined;
		const found =
			(kind.isNamedByCity ? readCity(place) : undefined) ?? readPlace(place);
		if (found === undefined) return undefined;
		const isProvince = found.unit === "省" || found.unit === "municipality";
		if ((kind.isProvincial ?? isProvince) !== isProvince) return undefined;
		const level = kind.levels["*"] ?? kind.levels[found.unit];
		return {
			key: found.key + end[0],
			type: kind.type,
			places: found.places,
			...(level === undefined ? {} : { level }),
		};
	}
	return undefined;
}

/** A place that is one of a kind, with what it is called where nothing more is needed. */
interface WholePlace {
	readonly key: string;
	readonly places: readonly string[];
	/** Last character of its last unit, `省` or `municipality`. */
	readonly unit: string;
}

function readCity(place: string): WholePlace | undefined {
	return /^\p{Script=Han}{2,5}$/u.test(place) && !/[省区县]$/.test(place)
		? { key: place.replace(/市$/, ""), places: [place], unit: "" }
		: undefined;
}

/** Reads a place; undefined where it may be one of several. */
function readPlace(place: string): WholePlace | undefined {
	const province = PROVINCE.exec(place)?.[0] ?? "";
	const isMunicipality = MUNICIPALITY.test(province);
	const units = UNITS.exec(place.slice(province.length))?.groups;
	if (units === undefined) return undefined;
	const { upper = "", lower = "" } = units;
	const last = lower === "" ? upper : lower;
	if (last === "")
		return province === ""
			? undefined
			: {
					key: province,
					places: [place],
					unit: isMunicipality ? "municipality" : "省",
				};
	const unit = last.endsWith("旗") ? "县" : last.slice(-1);
	const isZone = ZONES.test(last) && !ZONE_KIND.test(last);
	if (isZone || !/(?<!地)区$/.test(last))
		return { key: last, places: [place], unit };
	const city = upper === "" && isMunicipality ? province : upper;
	return city === ""
		? undefined
		: { key: city + last, places: [...new Set([place, city + last])], unit };
}
