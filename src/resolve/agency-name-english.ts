// English names of agencies whose form says what they are. A county's office is whole only with its state: thirty states have a Washington County.
import type { AgencyForm } from "./agency-form.ts";

const STATES =
	"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const DISTRICT = `(?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of (?:${STATES}|Columbia|Puerto Rico)`;
const COUNTY = "[A-Z][\\p{L}'. -]{1,30}? County";

interface EnglishForm {
	readonly form: RegExp;
	readonly type: string;
}

/** Forms by kind; each names an agency that there is once. */
const FORMS: readonly EnglishForm[] = [
	{
		form: new RegExp(
			`^United States Attorney's Office(?: for the|,) ${DISTRICT}$`,
			"u",
		),
		type: "procuratorate",
	},
	{
		form: new RegExp(`^United States District Court for the ${DISTRICT}$`, "u"),
		type: "court",
	},
	{
		form: new RegExp(
			`^(?:${STATES}) (?:Department of Justice|Attorney General's Office)$`,
			"u",
		),
		type: "procuratorate",
	},
	{
		form: new RegExp(
			`^${COUNTY} (?:District|Prosecuting|State's|County) Attorney's Office, (?:${STATES})$`,
			"u",
		),
		type: "procuratorate",
	},
	{
		form: new RegExp(
			`^Superior Court of (?:${STATES}), County of [A-Z][\\p{L}'. -]{1,30}$`,
			"u",
		),
		type: "court",
	},
	{
		form: new RegExp(
			`^${COUNTY} (?:Superior|Circuit|District) Court, (?:${STATES})$`,
			"u",
		),
		type: "court",
	},
	{
		form: new RegExp(
			`^${COUNTY} (?:Sheriff's (?:Office|Department)|Police Department), (?:${STATES})$`,
			"u",
		),
		type: "public-security-organ",
	},
];

/** Reads what the form of an English name says; undefined for a name of another form. */
export function readEnglishAgency(name: string): AgencyForm | undefined {
	const key = name
		.replace(/\s+/g, " ")
		.replace(/[’‘`]/g, "'")
		.replace(/^the /i, "")
		.replace(/^U\.? ?S\.?(?= )/, "United States");
	const found = FORMS.find(({ form }) => form.test(key));
	return found === undefined
		? undefined
		: { key, type: found.type, places: [] };
}
