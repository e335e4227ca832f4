import { describe, expect, it } from "vitest";
import { findCredits } from "../../../../../src/extract/english/prosecution/credit.ts";
import { splitSentences } from "../../../../../src/extract/english/sentence.ts";
import { readEnglish, wholeOf } from "../text.ts";

function creditsOf(text: string): string[] {
	const reading = readEnglish(text);
	const { agencies, officials } = findCredits(
		reading,
		splitSentences(reading, wholeOf(reading)),
		undefined,
		() => false,
	);
	return [...agencies, ...officials].map(({ name, role }) => `${role} ${name}`);
}

describe("findCredits", () => {
	it.each([
		[
			"Assistant D.A.s Sonia Keller and Mark Elber are handling the case under the supervision of Assistant D.A. Judith Sand (Chief of the Cyber Bureau).",
			[
				"prosecutor Sonia Keller",
				"prosecutor Mark Elber",
				"prosecutor Judith Sand",
			],
		],
		[
			"U.S. Attorney for the Northern District of Texas Leah Simonds announced the verdict.",
			["spokesperson Leah Simonds"],
		],
		[
			"State's Attorney for Delmar County Angela Bright announced the sentence.",
			["spokesperson Angela Bright"],
		],
		[
			"Merrow County District Attorney Trent Cagle filed charges today against a clerk. “No child should be afraid,” Cagle said.",
			["spokesperson Trent Cagle"],
		],
		[
			"Merrow County Attorney Reed Larssen has charged two clerks with theft.",
			["spokesperson Reed Larssen"],
		],
		[
			"Ninth Circuit Solicitor Scarlett Wynn announced the plea. Assistant Solicitor Chad Simmer prosecuted the case.",
			["spokesperson Scarlett Wynn", "prosecutor Chad Simmer"],
		],
		[
			"The investigation was conducted by Detective Dana Ruiz, with the supervision of Detective Supervisor Paul Meeker.",
			["investigator Dana Ruiz", "investigator Paul Meeker"],
		],
		[
			"Merrow Public Safety Director Brian O'Hare announced the arrest.",
			["spokesperson Brian O'Hare"],
		],
		[
			"The Harlow Creek Police Department continues to investigate.",
			["investigating Harlow Creek Police Department"],
		],
		[
			"The California Department of Fish and Wildlife investigated the matter.",
			["investigating California Department of Fish and Wildlife"],
		],
		[
			"“Two lives were stolen,” said Phil Soren, Tarrow County Criminal District Attorney.",
			["spokesperson Phil Soren"],
		],
		[
			"Chief of County Detectives James Fodor and Harlow Creek Chief of Police Paul Payne announced the arrest.",
			["spokesperson James Fodor", "spokesperson Paul Payne"],
		],
		[
			"Tarrow State Police troopers from the Cadell Post investigated.",
			["investigating Tarrow State Police"],
		],
	])("reads %s", (text, expected) => {
		expect(creditsOf(text)).toEqual(expected);
	});
});
