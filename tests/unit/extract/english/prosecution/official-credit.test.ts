import { describe, expect, it } from "vitest";
import { type CreditCase, officialsOf, sorted } from "./credits.ts";

const PROSECUTORS: readonly CreditCase[] = [
	[
		"Deputy District Attorney Mark Doe of the Fraud Unit is prosecuting this case.",
		"prosecutor Mark Doe",
	],
	[
		"Senior Deputy District Attorney Mark Doe, a member of the Consumer Fraud Unit, prosecuted the case.",
		"prosecutor Mark Doe",
	],
	[
		"Prosecutor: Deputy District Attorney Mark Doe, Gang Unit",
		"prosecutor Mark Doe",
	],
	["Prosecutor: Mark Doe", "prosecutor Mark Doe"],
	["CONTACT: Assistant District Attorney Mark Doe, (650) 555-0136", ""],
	[
		"Media inquiries: Assistant Prosecutor Mark Doe, Public Information Officer",
		"",
	],
	[
		"“Our partners never let go,” said EDD Chief Investigator Ann Vane.",
		"spokesperson Ann Vane",
	],
	["Prosecuting: Mark Doe, Gang Unit", "prosecutor Mark Doe"],
	[
		"The case was tried by Assistant District Attorneys Mark Doe and Lee Poe of the Vehicular Crimes Division.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Mr. Doe tried the case with ADA Lee Poe and ADA Ann Vane.",
		"prosecutor Lee Poe | prosecutor Ann Vane",
	],
	[
		"ADAs Mark Doe and Lee Poe represented the State.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Assistant District Attorney Mark Doe presented the cases to the grand jury.",
		"prosecutor Mark Doe",
	],
	[
		"Assistant District Attorney Mark Doe told the court that Roe had lied.",
		"prosecutor Mark Doe",
	],
	[
		"Assistant District Attorneys Mark Doe, a chief in the Homicide Division, and Lee Poe handled the prosecution.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Assistant D.A.s Mark Doe (Deputy Chief of the Fraud Bureau) and Lee Poe (Chief of the Fraud Bureau) are handling the case.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"The case was prosecuted by Assistant District Attorneys Mark Doe and Lee Poe, under the supervision of Ann Vane, Deputy Chief of the Homicide Bureau, and Paul Dietz, Chief of the Homicide Bureau, and under the overall supervision of Vera Lamb, Chief of the Trial Division.",
		"prosecutor Mark Doe | prosecutor Lee Poe | prosecutor Ann Vane | prosecutor Paul Dietz | prosecutor Vera Lamb",
	],
	[
		"The case was prosecuted by Assistant District Attorney Mark Doe under the supervision of Bureau Chief Lee Poe.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"It was prosecuted by Mark Doe, Assistant U.S. Attorney for the District of Oregon.",
		"prosecutor Mark Doe",
	],
	[
		"Assistant U.S. Attorneys Mark Doe, Lee Poe and Ann Vane are prosecuting the case.",
		"prosecutor Mark Doe | prosecutor Lee Poe | prosecutor Ann Vane",
	],
	[
		"Assistant Prosecutors Mark Doe and Lee Poe tried the case.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Senior Deputy Prosecuting Attorneys Mark Doe and Lee Poe of the Most Dangerous Offender Project handled the case.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Chief Prosecutor Mark Doe of the Child Abuse Division said some jurors wept.",
		"prosecutor Mark Doe",
	],
	[
		"Assistant State's Attorney Mark Doe argued for the maximum.",
		"prosecutor Mark Doe",
	],
	[
		"The case is assigned to Deputy District Attorney Mark Doe.",
		"prosecutor Mark Doe",
	],
	[
		"The case is being handled by Deputy Attorney General Mark Doe.",
		"prosecutor Mark Doe",
	],
	[
		"Ms. Marlowe and Senior Assistant District Attorney Mark Doe tried the case on behalf of the State.",
		"prosecutor Mark Doe",
	],
	[
		"First Assistant District Attorney Mark Doe prosecuted the case alongside Special Prosecutor Lee Poe.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"The People are represented by Deputy District Attorney Mark Doe.",
		"prosecutor Mark Doe",
	],
	[
		"Assistant District Attorney Mark Doe, Chief of the District Attorney’s Virtual Currency Unit, is prosecuting the case, under the supervision of Assistant District Attorney Lee Poe, Chief of the Cyber Crimes Bureau.",
		"prosecutor Mark Doe | prosecutor Lee Poe",
	],
	[
		"Assistant District Attorney Mark Doe, formerly of that bureau, prosecuted the case.",
		"prosecutor Mark Doe",
	],
];

const JUDGES: readonly CreditCase[] = [
	["Judge Ann Moss presided.", "judge Ann Moss"],
	["Superior Court Judge Ann Moss sentenced Roe.", "judge Ann Moss"],
	["She was sentenced by the Honorable Ann Moss.", "judge Ann Moss"],
	["She was sentenced by Hon. Ann Moss.", "judge Ann Moss"],
	[
		"Brooklyn Supreme Court Justice Ann Moss imposed the sentence.",
		"judge Ann Moss",
	],
	[
		"Circuit Judge Wm. Patrick Moss followed the recommendation.",
		"judge Wm. Patrick Moss",
	],
	[
		"The two were arraigned before Magisterial District Judge Scott T. Moss.",
		"judge Scott T. Moss",
	],
	[
		"State District Judge Ann Moss of the 292nd Judicial District Court granted the motion.",
		"judge Ann Moss",
	],
	["U.S. Magistrate Judge Ann Moss ordered her held.", "judge Ann Moss"],
	["Court Commissioner Ann Moss set bail.", "judge Ann Moss"],
	["Statement on the Passing of Judge Harold Minsky", ""],
	[
		"Roe appeared before Merrow County Court Judge Ann Moss on Monday.",
		"judge Ann Moss",
	],
	["Common Pleas Judge Ann Moss accepted the plea.", "judge Ann Moss"],
	["Retired Judge Ann Moss wrote a book.", ""],
];

const SPEAKERS: readonly CreditCase[] = [
	[
		"“She lied,” said Merrow County District Attorney Ann Vane.",
		"spokesperson Ann Vane",
	],
	[
		"“She lied for years, and the clerks who trusted her with their money lost all of it,” said Merrow\nCounty Criminal District Attorney Ann Vane.",
		"spokesperson Ann Vane",
	],
	["“She lied,” District Attorney Ann Vane said.", "spokesperson Ann Vane"],
	["“She lied,” DA Ann Vane said in a statement.", "spokesperson Ann Vane"],
	[
		"Merrow County District Attorney Ann Vane announced today that Roe pleaded guilty.",
		"spokesperson Ann Vane",
	],
	[
		"District Attorney Ann T. Vane made the announcement this morning.",
		"spokesperson Ann T. Vane",
	],
	[
		"Roe was sentenced today, Merrow County District Attorney Ann Vane announced.",
		"spokesperson Ann Vane",
	],
	[
		"Merrow District Attorney Ann Vane and Massing Police Chief Alan Poe announce the arrest of Joan Roe.",
		"spokesperson Ann Vane | spokesperson Alan Poe",
	],
	[
		"Merrow District Attorney Ann Vane, together with New York City Police Commissioner Alan Poe, today announced the charges.",
		"spokesperson Ann Vane | spokesperson Alan Poe",
	],
	["“We found 41 guns,” said Sheriff Alan Poe.", "spokesperson Alan Poe"],
	[
		"“We found 41 guns,” said FBI Special Agent in Charge Alan Poe.",
		"spokesperson Alan Poe",
	],
	[
		"King County Prosecuting Attorney Ann Vane called the case an awful one.",
		"spokesperson Ann Vane",
	],
	[
		"State's Attorney Ann Vane praised the detectives.",
		"spokesperson Ann Vane",
	],
	[
		"Bergen County Prosecutor ANN R. VANE announced the arrest of Joan Roe.",
		"spokesperson ANN R. VANE",
	],
	[
		"Dallas DA Ann Vane on the Death of Former Prosecutor Ruth Poe",
		"spokesperson Ann Vane",
	],
	[
		"“She lied,” said Ann Vane, the Merrow County District Attorney.",
		"spokesperson Ann Vane",
	],
	[
		"Attorney General Ann Vane today issued the following statement.",
		"spokesperson Ann Vane",
	],
	[
		"U.S. Attorney Ann Vane for the District of Pennova stated that Roe pleaded guilty.",
		"spokesperson Ann Vane",
	],
];

const INVESTIGATORS: readonly CreditCase[] = [
	[
		"Detective Lee Poe of the Massing Police Department investigated the case.",
		"investigator Lee Poe",
	],
	["DA Investigator Lee Poe assisted them.", "investigator Lee Poe"],
	[
		"Captain Lee Poe of the Detective Bureau led the investigation for the county.",
		"investigator Lee Poe",
	],
	[
		"The investigation was conducted by members of the office under the direction of Chief Lee Poe.",
		"investigator Lee Poe",
	],
	[
		"The case was investigated by Deputy Sheriff Lee Poe of the New York City Sheriff’s Office and Senior Financial Investigator Ann Vane.",
		"investigator Lee Poe | investigator Ann Vane",
	],
	[
		"Senior Financial Investigator Lee Poe provided valuable assistance.",
		"investigator Lee Poe",
	],
	[
		"The District Attorney thanked Cryptocurrency Analyst Lee Poe for her work tracing the funds.",
		"investigator Lee Poe",
	],
	[
		"The District Attorney thanked NYPD Detectives Lee Poe and Ann Vane.",
		"investigator Lee Poe | investigator Ann Vane",
	],
	[
		"Anyone with information is asked to contact OCDA Investigator Lee Poe at 714-555-0100.",
		"investigator Lee Poe",
	],
	[
		"Special Agent Lee Poe of the FBI led the investigation.",
		"investigator Lee Poe",
	],
	["Sgt. Lee Poe investigated the crash.", "investigator Lee Poe"],
	["The District Attorney also thanked Victim Advocate Lee Poe.", ""],
	["Mr. Poe, a detective for 20 years, was killed.", ""],
	["A pediatrician, Dr. Lee Poe, testified.", ""],
	["Roe was represented by Attorney Lee Poe.", ""],
	["The defendant is represented by Lee Poe, Esq.", ""],
	["The victim, Lee Poe, spoke at the hearing.", ""],
	["Officer Lee Poe was shot by Roe.", ""],
];

describe("officials whom a release names", () => {
	it.each([...PROSECUTORS, ...JUDGES, ...SPEAKERS, ...INVESTIGATORS])(
		"reads %s",
		(passage, credits) => {
			expect(officialsOf(passage)).toBe(sorted(credits));
		},
	);
});
