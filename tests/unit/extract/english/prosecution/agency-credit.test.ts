import { describe, expect, it } from "vitest";
import { agenciesOf, type CreditCase, sorted } from "./credits.ts";

/** Who investigated. */
const INVESTIGATING: readonly CreditCase[] = [
	[
		"The Harlow Creek Police Department investigated the case.",
		"investigating Harlow Creek Police Department",
	],
	[
		"Harlow Creek Police Department detectives investigated.",
		"investigating Harlow Creek Police Department",
	],
	[
		"Harlow Creek Police Department homicide detectives investigated the case.",
		"investigating Harlow Creek Police Department",
	],
	[
		"Harlow Creek Police Department detectives and crime scene technicians investigated.",
		"investigating Harlow Creek Police Department",
	],
	[
		"Detectives from the Harlow Creek Police Department investigated the case.",
		"investigating Harlow Creek Police Department",
	],
	[
		"Detectives with the Harlow Creek Police Department’s Special Victims Unit led the investigation.",
		"investigating Harlow Creek Police Department’s Special Victims Unit",
	],
	[
		"The case was investigated by the Harlow Creek Police Department and the FBI.",
		"investigating Harlow Creek Police Department | investigating FBI",
	],
	[
		"This case is being investigated by the Tarrow County Sheriff’s Office, the Drug Enforcement Administration and Homeland Security Investigations.",
		"investigating Tarrow County Sheriff’s Office | investigating Drug Enforcement Administration | investigating Homeland Security Investigations",
	],
	[
		"The Tarrow County Sheriff’s Office, the California Highway Patrol, and the Massing Police Department are investigating this case.",
		"investigating Tarrow County Sheriff’s Office | investigating California Highway Patrol | investigating Massing Police Department",
	],
	[
		"The Tarrow County Sheriff’s Office conducted the investigation.",
		"investigating Tarrow County Sheriff’s Office",
	],
	[
		"The investigation was conducted by the Massing Police Department Auto Theft Unit and the Tarrow Department of Public Safety.",
		"investigating Massing Police Department Auto Theft Unit | investigating Tarrow Department of Public Safety",
	],
	[
		"The investigation was led by the Massing Police Department.",
		"investigating Massing Police Department",
	],
	[
		"The Massing Police Department was the lead investigating agency.",
		"investigating Massing Police Department",
	],
	[
		"Investigating agency: Massing Police Department",
		"investigating Massing Police Department",
	],
	[
		"Agency: Massing Police Department",
		"investigating Massing Police Department",
	],
	[
		"The Massing Police Department’s Robbery Detail is in charge of the investigation, which is ongoing.",
		"investigating Massing Police Department’s Robbery Detail",
	],
	[
		"The Massing Police Department handled the investigation.",
		"investigating Massing Police Department",
	],
	[
		"The Massing Police Department and the Tarrow Bureau of Investigation worked together on the investigation.",
		"investigating Massing Police Department | investigating Tarrow Bureau of Investigation",
	],
	[
		"The Massing Police Department, the Tarrow Bureau of Investigation and our own Public Integrity Unit worked together on the investigation.",
		"investigating Massing Police Department | investigating Tarrow Bureau of Investigation | investigating Merrow County District Attorney's Office Public Integrity Unit",
	],
	[
		"The Massing Police Department and the FBI jointly investigated the matter.",
		"investigating Massing Police Department | investigating FBI",
	],
	[
		"It was investigated by the Tarrow County Sheriff’s Office Major Crimes Unit.",
		"investigating Tarrow County Sheriff’s Office Major Crimes Unit",
	],
	[
		"The arrests are the result of an investigation conducted by members of the Massing Police Department.",
		"investigating Massing Police Department",
	],
	[
		"The charges follow a two-year investigation by the Federal Bureau of Investigation and the Internal Revenue Service.",
		"investigating Federal Bureau of Investigation | investigating Internal Revenue Service",
	],
	[
		"An investigation by the Tarrow Department of Insurance found that she had billed twice.",
		"investigating Tarrow Department of Insurance",
	],
	[
		"A joint investigation by the Massing Police Department and the U.S. Postal Inspection Service found 40 victims.",
		"investigating Massing Police Department | investigating U.S. Postal Inspection Service",
	],
	[
		"A joint investigation by Tarrow County Detectives and the Massing Police Department found 40 messages.",
		"investigating Tarrow County Detectives | investigating Massing Police Department",
	],
	[
		"The case was investigated by Detective Lee Poe of the Massing Police Department.",
		"investigating Massing Police Department",
	],
	[
		"The investigation was conducted by Detective Lee Poe of the New York City Police Department’s Highway Squad.",
		"investigating New York City Police Department’s Highway Squad",
	],
	[
		"The case was investigated by the Massing Police Department and Investigator Lee Poe of the District Attorney’s Insurance Fraud Unit.",
		"investigating Massing Police Department | investigating Merrow County District Attorney’s Insurance Fraud Unit",
	],
	[
		"The case was investigated by Detective Investigator Lee Poe of the District Attorney’s Cyber Crimes Bureau.",
		"investigating Merrow County District Attorney’s Cyber Crimes Bureau",
	],
	[
		"The case was investigated by the Merrow County District Attorney’s Office Bureau of Investigation.",
		"investigating Merrow County District Attorney’s Office Bureau of Investigation",
	],
	[
		"Roe was arrested by the Massing Police Department.",
		"investigating Massing Police Department",
	],
	[
		"The investigation into Roe was launched by the Contractors State License Board.",
		"investigating Contractors State License Board",
	],
	[
		"The Medical Board of California investigated this case.",
		"investigating Medical Board of California",
	],
	[
		"The case was investigated by the Massing Fire Department and the Bureau of Alcohol, Tobacco, Firearms and Explosives.",
		"investigating Massing Fire Department | investigating Bureau of Alcohol, Tobacco, Firearms and Explosives",
	],
	[
		"The case was investigated by the Tarrow Department of Public Safety (DPS). DPS troopers searched the car.",
		"investigating Tarrow Department of Public Safety",
	],
	[
		"A trooper with the Tarrow Department of Public Safety stopped the car. The case is being investigated by DPS.",
		"investigating Tarrow Department of Public Safety",
	],
	[
		"The case was jointly investigated by the Massing Police Department, together with detectives of the NYPD.",
		"investigating Massing Police Department | investigating NYPD",
	],
	[
		"Troopers of the Tarrow State Police are still investigating.",
		"investigating Tarrow State Police",
	],
	[
		"The Massing Police Department continues its investigation.",
		"investigating Massing Police Department",
	],
	[
		"The matter was referred to the District Attorney by the Tarrow Department of Labor, which investigated it.",
		"investigating Tarrow Department of Labor",
	],
	[
		"The New York State Department of Taxation and Finance’s Criminal Investigations Division investigated the case.",
		"investigating New York State Department of Taxation and Finance’s Criminal Investigations Division",
	],
	[
		"The case was investigated by Massing Police.",
		"investigating Massing Police",
	],
	[
		"The case was investigated by Massing police.",
		"investigating Massing police",
	],
	[
		"Massing Police Detective Lee Poe investigated the case.",
		"investigating Massing Police",
	],
	[
		"The Fraud Task Force is made up of investigators from the District Attorney’s Office together with the FBI and the Massing Police Department.",
		"investigating FBI | investigating Massing Police Department | investigating Fraud Task Force | investigating Merrow County District Attorney's Office",
	],
];

/** Who helped. */
const ASSISTING: readonly CreditCase[] = [
	[
		"The Massing Police Department investigated this case with the assistance of the California Highway Patrol.",
		"investigating Massing Police Department | assisting California Highway Patrol",
	],
	[
		"The Massing Police Department led the investigation, with help from the Harlow Creek Police Department.",
		"investigating Massing Police Department | assisting Harlow Creek Police Department",
	],
	[
		"The case is being investigated by the FBI with assistance from the Drug Enforcement Administration and Homeland Security Investigations.",
		"investigating FBI | assisting Drug Enforcement Administration | assisting Homeland Security Investigations",
	],
	[
		"The National Insurance Crime Bureau assisted.",
		"assisting National Insurance Crime Bureau",
	],
	[
		"The National Insurance Crime Bureau assisted in the investigation.",
		"assisting National Insurance Crime Bureau",
	],
	[
		"The Tarrow Police Department and the U.S. Marshals Service also assisted with the case.",
		"assisting Tarrow Police Department | assisting U.S. Marshals Service",
	],
	[
		"The Tarrow Police Department provided valuable assistance.",
		"assisting Tarrow Police Department",
	],
	[
		"Additional assistance was provided by the Tarrow Police Department.",
		"assisting Tarrow Police Department",
	],
	[
		"Assistance was also provided by the U.S. Secret Service – Newark Field Office.",
		"assisting U.S. Secret Service – Newark Field Office",
	],
	[
		"The District Attorney thanked the Georgia Bureau of Investigation and the Tarrow Police Department for their assistance.",
		"assisting Georgia Bureau of Investigation | assisting Tarrow Police Department",
	],
	[
		"The District Attorney thanked the Tarrow Police Department, in particular Detective Lee Poe, and the Massing Police Department, for their assistance.",
		"assisting Tarrow Police Department | assisting Massing Police Department",
	],
	[
		"District Attorney Ann Vane thanked Detective Lee Poe of the NYPD’s South Robbery Squad for his diligent work.",
		"assisting NYPD’s South Robbery Squad",
	],
	[
		"District Attorney Ann Vane thanked NYPD Detective Lee Poe of the 44th Precinct for his work in the investigation.",
		"investigating NYPD 44th Precinct",
	],
	[
		"DA Vane commends Massing Police Detective Lee Poe, as well as officers of the Tarrow Police Department, for their work in the investigation.",
		"investigating Massing Police | investigating Tarrow Police Department",
	],
	[
		"Our office thanks the Massing Police Department, whose crash team reconstructed the collision, and the Southwestern Institute of Forensic Sciences.",
		"assisting Massing Police Department | assisting Southwestern Institute of Forensic Sciences",
	],
	[
		"He would also like to thank the Lodi Police Department for its assistance in this investigation.",
		"assisting Lodi Police Department",
	],
	[
		"Special thanks to the Tarrow County Coroner’s Office.",
		"assisting Tarrow County Coroner’s Office",
	],
	[
		"We are grateful to the Tarrow Police Department.",
		"assisting Tarrow Police Department",
	],
	[
		"The Dallas Children’s Advocacy Center supported the family throughout.",
		"assisting Dallas Children’s Advocacy Center",
	],
	[
		"The case was investigated in partnership with the Tarrow Police Department.",
		"assisting Tarrow Police Department",
	],
	[
		"The investigation was conducted by the FBI in coordination with the Tarrow Police Department.",
		"investigating FBI | assisting Tarrow Police Department",
	],
	[
		"Assisting agencies: Tarrow Police Department, Massing Police Department",
		"assisting Tarrow Police Department | assisting Massing Police Department",
	],
	[
		"The District Attorney’s Office was assisted by the Tarrow Police Department.",
		"assisting Tarrow Police Department",
	],
	[
		"The District Attorney thanked the New York State Insurance Fund’s Division of Confidential Investigations for its help.",
		"assisting New York State Insurance Fund’s Division of Confidential Investigations",
	],
	[
		"The District Attorney thanked the Office of the New York State Inspector General and the New York State Department of Taxation and Finance for their help in the case.",
		"assisting Office of the New York State Inspector General | assisting New York State Department of Taxation and Finance",
	],
	[
		"The District Attorney acknowledged the work of the Tarrow Police Department.",
		"assisting Tarrow Police Department",
	],
	[
		"The Tarrow Police Department also contributed to the investigation.",
		"assisting Tarrow Police Department",
	],
];

/** Courts, and what is no credit. */
const COURTS: readonly CreditCase[] = [
	[
		"Roe was arraigned before Brooklyn Supreme Court Justice Ann Moss.",
		"adjudicating Brooklyn Supreme Court",
	],
	[
		"Roe pleaded guilty in Tarrow County Superior Court.",
		"adjudicating Tarrow County Superior Court",
	],
	[
		"Roe will be arraigned in Department C-5 of the Norwalk Courthouse.",
		"adjudicating Norwalk Courthouse",
	],
	[
		"Roe will appear in Department 9 of the Hall of Justice.",
		"adjudicating Hall of Justice",
	],
	[
		"Roe is due at the North Justice Center, Fullerton.",
		"adjudicating North Justice Center, Fullerton",
	],
	[
		"State District Judge Ann Moss of the 292nd Judicial District Court presided.",
		"adjudicating 292nd Judicial District Court",
	],
	[
		"Criminal District Court No. 5 fell silent.",
		"adjudicating Criminal District Court No. 5",
	],
	[
		"Jurors in the 185th District Court deliberated for four hours.",
		"adjudicating 185th District Court",
	],
	[
		"She was sentenced in the Circuit Court for Tarrow County.",
		"adjudicating Circuit Court for Tarrow County",
	],
	[
		"She pleaded in the Tarrow County Court of Common Pleas.",
		"adjudicating Tarrow County Court of Common Pleas",
	],
	[
		"Both are due in Central Judicial Processing Court in Hackensack.",
		"adjudicating Central Judicial Processing Court",
	],
	[
		"Judge Ann Moss of the U.S. District Court for the Eastern District of Pennova presided.",
		"adjudicating U.S. District Court for the Eastern District of Pennova",
	],
	["The case went to the U.S. Supreme Court in another matter.", ""],
	["She was taken to the Tarrow County Jail.", ""],
	[
		"Anyone with information is asked to call the Massing Police Department.",
		"",
	],
	["She was a clerk at the Tarrow Department of Motor Vehicles.", ""],
	["The woman called the Massing Police Department.", ""],
	[
		"She told the New York State Insurance Fund that she had four employees.",
		"",
	],
	["Restitution goes to the Tarrow Department of Revenue.", ""],
	[
		"Deputy District Attorney Mark Doe of the Fraud Unit is prosecuting this case.",
		"",
	],
	[
		"The case was prosecuted by Assistant District Attorney Mark Doe, of the District Attorney’s Homicide Bureau, with the assistance of Assistant District Attorney Lee Poe, under the supervision of Ann Vane, Chief of the Homicide Bureau.",
		"",
	],
	[
		"The Tarrow County Attorney’s Office is prosecuting the case.",
		"prosecuting Tarrow County Attorney’s Office",
	],
	[
		"The case is being prosecuted jointly by the Tarrow Attorney General’s Office.",
		"prosecuting Tarrow Attorney General’s Office",
	],
	["If you are a victim, call the FBI.", ""],
	["The fraud was uncovered when the owner saw a check.", ""],
];

describe("agencies that a release credits", () => {
	it.each([...INVESTIGATING, ...ASSISTING, ...COURTS])(
		"reads %s",
		(passage, credits) => {
			expect(agenciesOf(passage)).toBe(sorted(credits));
		},
	);
});
