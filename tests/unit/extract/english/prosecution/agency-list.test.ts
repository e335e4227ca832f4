import { describe, expect, it } from "vitest";
import { agenciesOf, type CreditCase, sorted } from "./credits.ts";

/** Agencies of one kind that share the word for it. */
const SHARED_KIND: readonly CreditCase[] = [
	[
		"The Massing, Oak Fork and Tarrow Police Departments assisted.",
		"assisting Massing Police Department | assisting Oak Fork Police Department | assisting Tarrow Police Department",
	],
	[
		"The Massing, Oak Fork, Orwin and Tarrow police departments assisted.",
		"assisting Massing Police Department | assisting Oak Fork Police Department | assisting Orwin Police Department | assisting Tarrow Police Department",
	],
	[
		"The Massing and Port Merrow Police Departments investigated this case.",
		"investigating Massing Police Department | investigating Port Merrow Police Department",
	],
	[
		"The case was investigated by the Massing and Port Merrow Police Departments with assistance from the Orwin and Dunmore County Sheriff’s Offices.",
		"investigating Massing Police Department | investigating Port Merrow Police Department | assisting Orwin County Sheriff’s Office | assisting Dunmore County Sheriff’s Office",
	],
	[
		"The District Attorney thanked the Massing, Oak Fork, and Tarrow Police Departments for their assistance.",
		"assisting Massing Police Department | assisting Oak Fork Police Department | assisting Tarrow Police Department",
	],
	[
		"Detectives from the Massing, Oak Fork, and Tarrow Police Departments investigated the case.",
		"investigating Massing Police Department | investigating Oak Fork Police Department | investigating Tarrow Police Department",
	],
	[
		"The case was investigated by the Orwin County and Dunmore County Sheriff’s Departments.",
		"investigating Orwin County Sheriff’s Department | investigating Dunmore County Sheriff’s Department",
	],
	[
		"The case was investigated by the Orwin and Dunmore County Sheriff’s Departments and the FBI.",
		"investigating Orwin County Sheriff’s Department | investigating Dunmore County Sheriff’s Department | investigating FBI",
	],
	[
		"The FBI and the Massing and Tarrow Police Departments investigated the case.",
		"investigating FBI | investigating Massing Police Department | investigating Tarrow Police Department",
	],
	[
		"The Massing Fire Department and the Oak Fork and Tarrow Fire Departments assisted in the investigation.",
		"assisting Massing Fire Department | assisting Oak Fork Fire Department | assisting Tarrow Fire Department",
	],
	["Police departments in Massing and Tarrow were told of the thefts.", ""],
	["Roe robbed banks in Massing, Oak Fork and Tarrow.", ""],
	[
		"The Massing Police Department and the Tarrow Police Department investigated the case.",
		"investigating Massing Police Department | investigating Tarrow Police Department",
	],
	[
		"Massing and Tarrow police investigated the case.",
		"investigating Massing police | investigating Tarrow police",
	],
];

/** Names with a comma within. */
const COMMA: readonly CreditCase[] = [
	[
		"The District Attorney thanked the Dunmore County, Georgia, Police Department for its assistance.",
		"assisting Dunmore County, Georgia, Police Department",
	],
	[
		"Roe was arrested with the help of the Massing, Nevada Police Department.",
		"assisting Massing, Nevada Police Department",
	],
	[
		"The investigation was conducted by the Bureau of Alcohol, Tobacco, Firearms and Explosives, New York Field Division.",
		"investigating Bureau of Alcohol, Tobacco, Firearms and Explosives, New York Field Division",
	],
	[
		"The case was investigated by the Federal Bureau of Investigation, Dallas Field Office.",
		"investigating Federal Bureau of Investigation, Dallas Field Office",
	],
	[
		"The case was investigated by the FBI, Tarrow Field Office, and the Massing Police Department.",
		"investigating FBI, Tarrow Field Office | investigating Massing Police Department",
	],
	[
		"It was investigated by the Tarrow Department of Insurance, Massing Regional Office, with the assistance of the Orwin County Sheriff’s Department.",
		"investigating Tarrow Department of Insurance, Massing Regional Office | assisting Orwin County Sheriff’s Department",
	],
	[
		"The case was referred to the District Attorney’s Office by the New York City Department of Finance, Office of the Sheriff, whose deputies conducted the investigation.",
		"investigating New York City Department of Finance, Office of the Sheriff",
	],
	[
		"The investigation was conducted by the U.S. Department of Labor, Office of Inspector General, and the FBI.",
		"investigating U.S. Department of Labor, Office of Inspector General | investigating FBI",
	],
	[
		"The Massing Police Department, Special Victims Unit, investigated the case.",
		"investigating Massing Police Department, Special Victims Unit",
	],
	[
		"The District Attorney thanked the Massing Police Department, Detective Bureau, for its assistance.",
		"assisting Massing Police Department, Detective Bureau",
	],
	[
		"The investigation was conducted by the Internal Revenue Service, Criminal Investigation, and the United States Postal Inspection Service.",
		"investigating Internal Revenue Service, Criminal Investigation | investigating United States Postal Inspection Service",
	],
];

/** Agencies of the kinds that are rare in releases. */
const KINDS: readonly CreditCase[] = [
	[
		"The investigation was conducted by the Massing Police Department with help from the Tarrow Police Department’s gang unit and the Orwin County Crime Laboratory.",
		"investigating Massing Police Department | assisting Tarrow Police Department | assisting Orwin County Crime Laboratory",
	],
	[
		"The case was investigated by the Massing Police Department, the Massing Fire Department’s arson unit and the Tarrow Bureau of Criminal Apprehension.",
		"investigating Massing Police Department | investigating Massing Fire Department | investigating Tarrow Bureau of Criminal Apprehension",
	],
	[
		"The Real Estate Fraud Unit of the Orwin County Clerk-Recorder provided documents and testimony.",
		"assisting Real Estate Fraud Unit of the Orwin County Clerk-Recorder",
	],
	[
		"The Orwin County Clerk-Recorder’s Office assisted in the investigation.",
		"assisting Orwin County Clerk-Recorder’s Office",
	],
	[
		"The case was investigated with assistance from the Orwin County Department of Education and the Fiscal Crisis and Management Assistance Team.",
		"assisting Orwin County Department of Education | assisting Fiscal Crisis and Management Assistance Team",
	],
	[
		"Our thanks go to the Tarrow Attorney General’s Medicaid Fraud Control Unit.",
		"assisting Tarrow Attorney General’s Medicaid Fraud Control Unit",
	],
	[
		"The investigation is being conducted by the Massing Police Department, Tarrow State Police Detectives assigned to the Merrow District Attorney’s Office, and the Tarrow Office of the Inspector General.",
		"investigating Massing Police Department | investigating Tarrow State Police | investigating Tarrow Office of the Inspector General",
	],
	[
		"The investigation was conducted by the Massing Police Department, Tarrow State Police assigned to the Merrow District Attorney’s Office, and the Drug Enforcement Administration.",
		"investigating Massing Police Department | investigating Tarrow State Police | investigating Drug Enforcement Administration",
	],
	[
		"The case was investigated by the Orwin County Prosecutor’s Office, under the direction of Chief of Detectives Ann Vane, and the Massing Police Department, under the direction of Chief Lee Poe.",
		"investigating Orwin County Prosecutor’s Office | investigating Massing Police Department",
	],
	[
		"The Orwin County Sheriff’s Department, which provides police services in Massing, investigated this case.",
		"investigating Orwin County Sheriff’s Department",
	],
	[
		"The Orwin County Sheriff’s Department and Orwin County Animal Care investigated this case.",
		"investigating Orwin County Sheriff’s Department | investigating Orwin County Animal Care",
	],
	[
		"Tarrow County Animal Services assisted with the investigation.",
		"assisting Tarrow County Animal Services",
	],
	[
		"The Tarrow Department of Insurance, the Tarrow Highway Patrol, and the National Insurance Crime Bureau investigated this case as part of the Orwin County Automobile Insurance Fraud Task Force.",
		"investigating Tarrow Department of Insurance | investigating Tarrow Highway Patrol | investigating National Insurance Crime Bureau | investigating Orwin County Automobile Insurance Fraud Task Force",
	],
	[
		"The case was investigated by Orwin County Detective Lee Poe and the Massing Township Police Department and was prosecuted by Deputy District Attorney Ann Vane.",
		"investigating Orwin County Detectives | investigating Massing Township Police Department",
	],
	[
		"The Massing Police Department’s Metal Theft Detail investigated the case.",
		"investigating Massing Police Department’s Metal Theft Detail",
	],
	[
		"The case was investigated by the Texas Department of Public Safety Crime Laboratory and the Tarrow Institute of Forensic Sciences.",
		"investigating Texas Department of Public Safety Crime Laboratory | investigating Tarrow Institute of Forensic Sciences",
	],
	[
		"The Orwin County Medical Examiner’s Office assisted.",
		"assisting Orwin County Medical Examiner’s Office",
	],
	[
		"The case was investigated by the Massing Independent School District Police Department.",
		"investigating Massing Independent School District Police Department",
	],
	[
		"The Orwin County Public Administrator assisted in the investigation.",
		"assisting Orwin County Public Administrator",
	],
	[
		"The Orwin County Assessor’s Office and the Orwin County Treasurer’s Office assisted.",
		"assisting Orwin County Assessor’s Office | assisting Orwin County Treasurer’s Office",
	],
	[
		"The Orwin County Bomb Squad and the Massing Harbor Patrol assisted.",
		"assisting Orwin County Bomb Squad | assisting Massing Harbor Patrol",
	],
	[
		"The case was investigated by the Orwin Regional Computer Forensics Laboratory.",
		"investigating Orwin Regional Computer Forensics Laboratory",
	],
	[
		"The investigation was conducted by the New York State Office of the Medicaid Inspector General.",
		"investigating New York State Office of the Medicaid Inspector General",
	],
	[
		"The investigation was conducted by the Massing Human Resources Administration and the Tarrow State Department of Taxation and Finance.",
		"investigating Massing Human Resources Administration | investigating Tarrow State Department of Taxation and Finance",
	],
	[
		"The Tarrow Department of Consumer Affairs’ Bureau of Automotive Repair investigated the case.",
		"investigating Tarrow Department of Consumer Affairs’ Bureau of Automotive Repair",
	],
	[
		"The case was investigated by the Tarrow Franchise Tax Board and the Tarrow Employment Development Department.",
		"investigating Tarrow Franchise Tax Board | investigating Tarrow Employment Development Department",
	],
	[
		"The case was investigated by the Social Security Administration Office of the Inspector General.",
		"investigating Social Security Administration Office of the Inspector General",
	],
	[
		"The North Texas Trafficking Task Force and the Massing SWAT Team assisted.",
		"assisting North Texas Trafficking Task Force | assisting Massing SWAT Team",
	],
	[
		"The Internet Crimes Against Children Task Force investigated the case.",
		"investigating Internet Crimes Against Children Task Force",
	],
	[
		"The Massing Housing Authority and Orwin County Child Protective Services assisted.",
		"assisting Massing Housing Authority | assisting Orwin County Child Protective Services",
	],
];

/** Who found the evidence has investigated. */
const EVIDENCE: readonly CreditCase[] = [
	[
		"Detectives of the Orwin County Sheriff’s Office obtained a video from a service station.",
		"investigating Orwin County Sheriff’s Office",
	],
	[
		"Investigators with the Tarrow Attorney General’s Medicaid Fraud Control Unit pulled billing records for all clients.",
		"investigating Tarrow Attorney General’s Medicaid Fraud Control Unit",
	],
	[
		"Orwin Metropolitan Fire District investigators and their dog, Biscuit, found the remains of a container.",
		"investigating Orwin Metropolitan Fire District",
	],
	[
		"Detectives of the Regional Enforcement Allied Computer Team (REACT), a task force of local, state, and federal agencies based in Orwin County, identified Roe through an order.",
		"investigating Regional Enforcement Allied Computer Team",
	],
	[
		"Massing Police Department detectives later identified Roe from a receipt.",
		"investigating Massing Police Department",
	],
	[
		"Bank records reviewed by Orwin County Detectives showed checks to a lawn care business.",
		"investigating Orwin County Detectives",
	],
	["Massing Police Department officers found Roe asleep in the car.", ""],
	["Officers of the Massing Police Department responded to a call.", ""],
	["Roe called the Massing Police Department and reported a theft.", ""],
];

/** Who is named for another reason. */
const NONE: readonly CreditCase[] = [
	["Roe was arrested in Reno by the U.S. Marshals Service.", ""],
	[
		"Crime victims may be eligible for help from the Tarrow Crime Victims’ Compensation Program.",
		"",
	],
	[
		"The Victim Services Division of the District Attorney’s Office assists families of homicide victims with applications.",
		"",
	],
	["Roe recorded a deed of trust with the Orwin County Clerk-Recorder.", ""],
	[
		"The case was investigated by the District Attorney’s Investigations Bureau. Analyst Lee Poe, of the District Attorney’s Investigations Division, assisted.",
		"investigating Merrow County District Attorney’s Investigations Bureau",
	],
	[
		"The Massing Police Department investigated the case. Detectives of the Tarrow Police Department found the car.",
		"investigating Massing Police Department",
	],
	[
		"The District Attorney thanked Financial Investigator Lee Poe, of the District Attorney’s Investigations Division, for his work on the case.",
		"",
	],
	[
		"Assistant District Attorney Ann Vane, Supervisor in the District Attorney’s Vehicular Homicide Unit, prosecuted the case.",
		"",
	],
	[
		"Deputy County Attorneys Ann Vane and Lee Poe of the Fraud and Identity Theft Enforcement Bureau prosecuted the case.",
		"",
	],
	[
		"The case is being prosecuted by Assistant District Attorney Ann Vane of the Gang and Major Crimes Unit, under the supervision of Lee Poe, Chief of the Gang and Major Crimes Unit.",
		"",
	],
	["The Tarrow Department of Insurance has moved to revoke the license.", ""],
	["Roe worked for the Massing Police Department for 12 years.", ""],
	[
		"Anyone with information is asked to call the Massing Police Department.",
		"",
	],
	["Roe was booked into the Orwin County Jail.", ""],
];

describe("lists of agencies, rare kinds and names with commas", () => {
	it.each([...SHARED_KIND, ...COMMA, ...KINDS, ...EVIDENCE, ...NONE])(
		"reads %s",
		(passage, credits) => {
			expect(agenciesOf(passage)).toBe(sorted(credits));
		},
	);
});
