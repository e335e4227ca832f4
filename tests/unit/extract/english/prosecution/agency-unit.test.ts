import { describe, expect, it } from "vitest";
import { agenciesOf, type CreditCase, sorted } from "./credits.ts";

/** Task forces and teams, and agencies without a word for one in their names. */
const TEAMS: readonly CreditCase[] = [
	[
		"The Tarrow County Automobile Insurance Fraud Task Force investigated this case.",
		"investigating Tarrow County Automobile Insurance Fraud Task Force",
	],
	[
		"The Tarrow County Automobile Insurance Fraud Task Force, which includes the Massing Department of Insurance, the Massing Highway Patrol, and the Merrow County District Attorney’s Office, investigated this case. The National Insurance Crime Bureau assisted.",
		"investigating Tarrow County Automobile Insurance Fraud Task Force | investigating Massing Department of Insurance | investigating Massing Highway Patrol | investigating Merrow County District Attorney’s Office | assisting National Insurance Crime Bureau",
	],
	[
		"The case was investigated by the Tarrow Elder Justice Task Force with help from the FBI, Adult Protective Services and the Massing Police Department.",
		"investigating Tarrow Elder Justice Task Force | assisting FBI | assisting Adult Protective Services | assisting Massing Police Department",
	],
	[
		"The case was investigated by the Massing Police Department as part of the Tarrow County Human Trafficking Task Force.",
		"investigating Massing Police Department | investigating Tarrow County Human Trafficking Task Force",
	],
	[
		"The matter remains under investigation by the Massing Police Department’s Commercial Crimes Division and the Taskforce for Regional Autotheft Prevention.",
		"investigating Massing Police Department’s Commercial Crimes Division | investigating Taskforce for Regional Autotheft Prevention",
	],
	[
		"The U.S. Marshals Gulf Coast Violent Offenders Task Force arrested Roe in Lake Charles.",
		"assisting U.S. Marshals Gulf Coast Violent Offenders Task Force",
	],
	[
		"Investigators from the Regional Enforcement Allied Computer Team investigated the case.",
		"investigating Regional Enforcement Allied Computer Team",
	],
	[
		"The case was investigated by the Orange County Fire Authority, CAL FIRE, and the Tarrow County Sheriff’s Department.",
		"investigating Orange County Fire Authority | investigating CAL FIRE | investigating Tarrow County Sheriff’s Department",
	],
	[
		"The Tarrow Metropolitan Fire District investigated the fire.",
		"investigating Tarrow Metropolitan Fire District",
	],
	[
		"The case was investigated by the Arizona Registrar of Contractors.",
		"investigating Arizona Registrar of Contractors",
	],
	[
		"The District Attorney’s Office also wishes to thank Waymakers and the Tarrow County Sheriff’s Department for their support of the victim.",
		"assisting Waymakers | assisting Tarrow County Sheriff’s Department",
	],
	[
		"The District Attorney thanked the Massing Police Department, in particular Detective Lee Poe, and Safe Horizon, for their assistance on the case.",
		"assisting Massing Police Department | assisting Safe Horizon",
	],
	[
		"The District Attorney thanked Harbor House for its help.",
		"assisting Harbor House",
	],
	[
		"The investigation was conducted by the Massing Police Department, with the help of the Oakland City Auditor.",
		"investigating Massing Police Department | assisting Oakland City Auditor",
	],
	[
		"The County Attorney thanks the Oro Police Department, which conducted the investigation, and the staff of the Arizona Auditor General, who helped to reconstruct nine years of ledgers.",
		"investigating Oro Police Department | assisting Arizona Auditor General",
	],
	[
		"The District Attorney thanked the Grievance Committee for the Second, Eleventh and Thirteenth Judicial Districts for its referral.",
		"assisting Grievance Committee for the Second, Eleventh and Thirteenth Judicial Districts",
	],
	[
		"The case was investigated by the U.S. Department of Health and Human Services Office of Inspector General.",
		"investigating U.S. Department of Health and Human Services Office of Inspector General",
	],
	[
		"The case was investigated by the Tarrow Department of Justice’s Division of Medical Fraud and Elder Abuse and the U.S. Department of Health and Human Services Office of Inspector General.",
		"investigating Tarrow Department of Justice’s Division of Medical Fraud and Elder Abuse | investigating U.S. Department of Health and Human Services Office of Inspector General",
	],
	[
		"The case was investigated by the Ohio Attorney General’s Bureau of Criminal Investigation.",
		"investigating Ohio Attorney General’s Bureau of Criminal Investigation",
	],
	[
		"The Anaheim Police Department investigated this case with assistance from the Tarrow County Crime Lab and the Nye County (Nevada) Sheriff’s Office.",
		"investigating Anaheim Police Department | assisting Tarrow County Crime Lab | assisting Nye County (Nevada) Sheriff’s Office",
	],
	[
		"The case was investigated by the Tarrow Alcoholic Beverage Control and the FBI.",
		"investigating Tarrow Alcoholic Beverage Control | investigating FBI",
	],
];

/** Units of agencies and of the office itself, and its investigators. */
const UNITS: readonly CreditCase[] = [
	[
		"The case was investigated by DA Investigator Lee Poe.",
		"investigating Merrow County District Attorney's Office",
	],
	[
		"The case was investigated by District Attorney Investigator Lee Poe.",
		"investigating Merrow County District Attorney's Office",
	],
	[
		"It was investigated by the Massing Department of Fish and Wildlife, the Tarrow County Agricultural Commissioner’s Office, and District Attorney Investigator Lee Poe, with assistance from the Massing Department of Toxic Substances Control.",
		"investigating Massing Department of Fish and Wildlife | investigating Tarrow County Agricultural Commissioner’s Office | investigating Merrow County District Attorney's Office | assisting Massing Department of Toxic Substances Control",
	],
	[
		"The investigation was conducted by Inspectors of the District Attorney’s Office.",
		"investigating Merrow County District Attorney's Office",
	],
	[
		"The investigation was conducted by Inspectors of the District Attorney's Office, with the help of the Massing Police Department.",
		"investigating Merrow County District Attorney's Office | assisting Massing Police Department",
	],
	[
		"The investigation was conducted by Detective Investigator Lee Poe and Forensic Accountant Ann Vane of the District Attorney’s Office.",
		"investigating Merrow County District Attorney's Office",
	],
	[
		"The case was investigated by the District Attorney’s Bureau of Investigation.",
		"investigating Merrow County District Attorney’s Bureau of Investigation",
	],
	[
		"The case was investigated by investigators from the Merrow County District Attorney’s Office.",
		"investigating Merrow County District Attorney’s Office",
	],
	[
		"The investigation was conducted by the Massing Police Department’s Major Case Team and the Violent Enterprises Bureau of the District Attorney’s Office.",
		"investigating Massing Police Department’s Major Case Team | investigating Merrow County District Attorney's Office Violent Enterprises Bureau",
	],
	[
		"The case was investigated by the Massing Police Department and by Senior Financial Investigator Lee Poe of the District Attorney’s Investigations Division.",
		"investigating Massing Police Department | investigating Merrow County District Attorney’s Investigations Division",
	],
	[
		"The Massing Sheriff’s Department’s Central Homicide Unit investigated the case.",
		"investigating Massing Sheriff’s Department’s Central Homicide Unit",
	],
	[
		"In February 2021, Poe’s daughter asked the Tarrow County Sheriff’s Department for a welfare check. The Sheriff’s Department’s Central Homicide Unit investigated the case with the assistance of the District Attorney’s Bureau of Investigation.",
		"investigating Tarrow County Sheriff’s Department’s Central Homicide Unit | assisting Merrow County District Attorney’s Bureau of Investigation",
	],
	[
		"The Contractors State License Board (CSLB) began looking into Three Crowns Roofing. The case was investigated by the CSLB Statewide Investigative Fraud Team and the Massing Police Department.",
		"investigating Contractors State License Board Statewide Investigative Fraud Team | investigating Massing Police Department",
	],
	[
		"The Tarrow Bureau of Inquiry (TBI) was called. The case was investigated by the TBI’s Cyber Crimes Unit.",
		"investigating Tarrow Bureau of Inquiry’s Cyber Crimes Unit",
	],
	[
		"Detective Lee Poe of the NYPD’s 104th Detective Squad conducted the investigation.",
		"investigating NYPD’s 104th Detective Squad",
	],
	[
		"The District Attorney thanked New York City Police Department Detective Lee Poe, of the 73rd Precinct Detective Squad, for her assistance.",
		"assisting New York City Police Department",
	],
	[
		"Detective Lee Poe of the Portland Police Bureau’s Elder Crimes Unit investigated, along with Adult Protective Services.",
		"investigating Portland Police Bureau’s Elder Crimes Unit | investigating Adult Protective Services",
	],
	[
		"Detectives from the Massing Police Department served a search warrant at Roe’s home and investigated the case.",
		"investigating Massing Police Department",
	],
	[
		"The case was investigated by the New York City Department of Investigation’s Office of the Inspector General for the School Construction Authority and by Senior Investigator Lee Poe.",
		"investigating New York City Department of Investigation’s Office of the Inspector General for the School Construction Authority",
	],
];

/** Praise for an investigation, and what is left out. */
const PRAISE: readonly CreditCase[] = [
	[
		"“I want to thank the Massing Police Bureau and the U.S. Postal Inspection Service, which investigated this case from beginning to end,” Ann Vane said.",
		"investigating Massing Police Bureau | investigating U.S. Postal Inspection Service",
	],
	[
		"Mr. Vane commended the Plano Police Department’s Traffic Homicide Unit for its investigation.",
		"investigating Plano Police Department’s Traffic Homicide Unit",
	],
	[
		"The District Attorney thanked the Massing Police Department for its thorough investigation.",
		"investigating Massing Police Department",
	],
	[
		"The District Attorney thanked the Massing Police Department for investigating the case.",
		"investigating Massing Police Department",
	],
	[
		"Thanks also to Detective Lee Poe of the Massing Police Department, whose work on this investigation spanned two years, to the Irving Police Department, and to the advocates.",
		"investigating Massing Police Department | assisting Irving Police Department",
	],
	[
		"Thank you to the Massing Police Department, whose detectives investigated the case.",
		"investigating Massing Police Department",
	],
	[
		"Massing Police Department and Tarrow Police Department investigators worked on the case jointly; the BCA tested the firearm.",
		"investigating Massing Police Department | investigating Tarrow Police Department | assisting BCA",
	],
	[
		"In November 2023, detectives of the Merrow County Narcotics Strike Force and the Tarrow Police Department undertook an investigation into the sale of fentanyl.",
		"investigating Merrow County Narcotics Strike Force | investigating Tarrow Police Department",
	],
	[
		"The Massing Police Department undertook an investigation into the thefts.",
		"investigating Massing Police Department",
	],
	[
		"The Pierce County Sheriff’s Office is still investigating with the assistance of the Lakewood Police Department.",
		"investigating Pierce County Sheriff’s Office | assisting Lakewood Police Department",
	],
	[
		"“I thank my prosecutors and the detectives of the NYPD for the patience this case required,” said Ann Vane.",
		"assisting NYPD",
	],
	[
		"“We are grateful,” said Tarrow County Fire Authority Division Chief Lee Poe.",
		"",
	],
	[
		"“Thank you to all,” said FBI Field Office Special Agent in Charge Lee Poe.",
		"",
	],
	[
		"The victims were sheltered at the Tarrow Regional Family Justice Center.",
		"",
	],
	["Roe was treated by the Massing Medical Center.", ""],
	["Roe told Waymakers that she had moved.", ""],
	["The jury thanked Lee Poe for her service.", ""],
	["The District Attorney thanked the jury for its work.", ""],
	[
		"The District Attorney thanked Judge Ann Moss and the people of Tarrow.",
		"",
	],
];

/** Courts by the judge's title. */
const COURTS: readonly CreditCase[] = [
	[
		"Superior Court Judge Ann Moss sentenced Roe to 20 years.",
		"adjudicating Superior Court",
	],
	[
		"Circuit Court Judge Ann Moss imposed 30 months.",
		"adjudicating Circuit Court",
	],
	[
		"District Court Judge Ann Moss sentenced Roe.",
		"adjudicating District Court",
	],
	[
		"Superior Court Judge Ann Moss sentenced Roe. She is due back in Tarrow County Superior Court.",
		"adjudicating Tarrow County Superior Court",
	],
	["The Superior Court is closed on Friday.", ""],
];

describe("units, teams and courts that a release credits", () => {
	it.each([...TEAMS, ...UNITS, ...PRAISE, ...COURTS])(
		"reads %s",
		(passage, credits) => {
			expect(agenciesOf(passage)).toBe(sorted(credits));
		},
	);
});
