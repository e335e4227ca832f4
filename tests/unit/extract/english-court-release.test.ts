import { describe, expect, it } from "vitest";
import { englishCourtRelease } from "../../../src/extract/english-court-release.ts";
import { readLexicon } from "../../../src/extract/lexicon.ts";
import { openReading } from "../../../src/extract/reading.ts";
import { isRawObject, type RawObject } from "../../../src/model/record.ts";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { readOntology } from "../../../src/read/ontology.ts";

const lexicon = readLexicon((await readOntology()).quads);
const open = (text: string) =>
	openReading(makeDocument({ id: "d", language: "en", text }));
const extract = (text: string): readonly RawObject[] =>
	englishCourtRelease.extract(open(text), lexicon);

/** Leaves out quotes, and what only holds a value with its quote. */
const bare = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(bare)
		: typeof value !== "object" || value === null
			? value
			: "value" in value && "quote" in value && !("measure" in value)
				? bare(value.value)
				: Object.fromEntries(
						Object.entries(value)
							.filter(([name]) => name !== "quote")
							.map(([name, inner]) => [name, bare(inner)]),
					);
const of = (records: readonly RawObject[], type: string): unknown[] =>
	records.filter((record) => record.type === type).map(bare);

// Invented, like all courts, people and figures in these tests.
const DONGHAI = `Donghai High People's Court Releases Typical Cases on Telecom Fraud

On September 3, 2024, the Donghai High People's Court (DHPC) convened a press conference to report on the trial of telecom fraud cases and to publish six typical cases. Chen Moulin, Deputy Head of the Second Criminal Division, and Zhou Jiaqi, Vice President of the DHPC, attended the press conference. Tang Wenbo, Director of the Press Office, moderated the event.

From 2022 to 2023, Donghai courts concluded 4,812 telecom fraud cases and sentenced at least 9,300 people. In 2023, the number of cases concluded rose by 12.5% compared with 2022, while the number of defendants sentenced fell by 3.1%. Among the concluded cases, assisting information network criminal activities accounted for nearly 40% of the total.

"Telecom fraud is highly covert, and its industrialized model makes it particularly difficult to penalize," Zhou Jiaqi noted. Telecom fraud has developed from isolated acts into structured and industrialized operations. Some offenders supply technical support and payment settlement for upstream crimes such as fraud and illegal business operations.

In the fraud case involving Gao X, Luo X Min and two others, the defendants set up a fake investment platform and lured victims through an encrypted chat software. The Binhai District People's Court found Gao X guilty of fraud and sentenced him to eight years in prison and fined him RMB 200,000. Luo X Min was convicted of fraud and sentenced to three years' imprisonment, suspended for four years. The ruling sends a clear warning to those who run such platforms.

For example, whether lending a bank card to a friend is a crime has often been disputed: how should courts draw the line? In the case of Fang X over assisting information network criminal activities, the procuratorate charged Fang X with assisting information network criminal activities. The case is still on trial.

Donghai courts have issued three white papers on telecom fraud and 15 judicial recommendations, providing guidance for industry governance and oversight. They have set up effective case-handling coordination mechanisms with public security organs and the People's Bank of China.

Enterprises should verify the identity of their customers. Individual citizens must never lend their bank cards to others, and protect personal information.

"Donghai courts will continue to crack down on telecom fraud, strengthen source governance and improve judicial services," Zhou Jiaqi added.`;

const LINGNAN = `The Lingnan Intermediate People's Court held a news conference on March 15 on cases of infringement of citizens' personal information. Vice President Qian Yifan of the Lingnan Intermediate People's Court said that the court would protect citizens. The conference was chaired by Sun Ruoxi, Spokesperson of the Lingnan Intermediate People's Court.

In 2025, the court accepted 310 cases of infringing citizens' personal information, up 8% year on year. More than 12 rulings have been selected as national typical cases.

At the news conference the court announced four typical cases of infringing citizens' personal information.

In a case involving He X and Deng X over infringing upon citizens' personal information, defendants He X and Deng X sold citizens' personal information, including phone numbers and order information, through a third-party app. The court ruled that phone numbers bound to an account constituted personal information, thereby clarifying the scope of protection. The court convicted He X of infringing upon citizens' personal information and sentenced him to two years and six months in prison with a fine of 30,000 yuan. Deng X was acquitted. Meanwhile the court, hearing incidental civil public interest litigation, ordered He X and Deng X to apologize publicly, delete the data and pay compensation.

"Personal data deserve protection," said Sun Ruoxi.`;

const XISHAN = `At a press conference held by the Xishan People's Court on June 1, 2023, judges reported that the court had concluded 57 gambling cases in 2022. Among these cases, operating a casino made up 70 percent of all gambling cases.

In a typical case of operating a casino, Hao Dawei and others rented a server abroad and ran a gambling website. The court sentenced Hao Dawei to five years in prison. The case was appealed.

The court has adhered to the principle of combining punishment with education.`;

describe("englishCourtRelease", () => {
	it("reads releases of Chinese courts, and nothing else", () => {
		for (const text of [DONGHAI, LINGNAN, XISHAN])
			expect(englishCourtRelease.fits(open(text))).toBe(true);
		for (const text of [
			"The district attorney held a press conference on June 1.",
			"The People's Court heard the case.",
			"",
		])
			expect(englishCourtRelease.fits(open(text))).toBe(false);
	});

	it("finds the press conference, who took part, and their posts", () => {
		const records = extract(DONGHAI);
		expect(of(records, "event")).toEqual([
			{
				type: "event",
				id: "dhpc-press-conference-september-3-2024",
				title: {
					en: "Press conference of the Donghai High People's Court on telecom and online fraud",
				},
				kind: "press-conference",
				date: "2024-09-03",
				organizer: "Donghai High People's Court",
				topic: "telecom-fraud",
				participants: [
					{ agent: "dhpc-chen-moulin", role: "attendee" },
					{ agent: "dhpc-zhou-jiaqi", role: "attendee" },
					{ agent: "dhpc-tang-wenbo", role: "moderator" },
				],
			},
		]);
		expect(of(records, "official")[0]).toEqual({
			type: "official",
			id: "dhpc-chen-moulin",
			name: "Chen Moulin",
			posts: [
				{
					id: "dhpc-second-criminal-division-deputy-head",
					title: { en: "Deputy Head" },
					agency: "Second Criminal Division of the Donghai High People's Court",
				},
			],
		});
	});

	it("keeps a day without a year as it is, and titles before names", () => {
		const records = extract(LINGNAN);
		expect(of(records, "event")).toMatchObject([
			{
				date: "--03-15",
				participants: [{ role: "moderator" }],
			},
		]);
		expect(of(records, "quotation")).toMatchObject([
			{
				id: "lingnan-intermediate-peoples-court-march-15-qian-yifan-1",
				text: { en: "The court would protect citizens." },
			},
			{ text: { en: "Personal data deserve protection." } },
		]);
	});

	it("gives each figure its bound, period, base and crime", () => {
		expect(of(extract(DONGHAI), "observation")).toMatchObject([
			{
				measure: "cases-concluded",
				value: "4812",
				bound: "exactly",
				period: { from: 2022, to: 2023 },
				area: "Donghai",
				about_family: "telecom-fraud",
			},
			{ measure: "defendants-sentenced", value: "9300", bound: "at-least" },
			{
				measure: "change-in-cases-closed",
				value: "12.5",
				unit: "percent",
				period: { from: 2023, to: 2023 },
				compared_with: { from: 2022, to: 2022 },
			},
			{
				measure: "change-in-defendants-sentenced",
				value: "-3.1",
				compared_with: { from: 2022, to: 2022 },
			},
			{
				measure: "share-of-cases",
				value: "40",
				bound: "under",
				share_of: "cases-concluded",
				about_offense: "assisting-information-network-criminal-activities",
			},
			{ measure: "typical-cases-unveiled", value: "6" },
			{ measure: "white-papers", value: "3" },
			{ measure: "judicial-recommendations", value: "15" },
		]);
		expect(of(extract(LINGNAN), "observation")).toMatchObject([
			{
				measure: "cases-accepted",
				value: "310",
				about_offense: "infringing-citizens-personal-information",
			},
			{
				measure: "change-in-cases-accepted",
				value: "8",
				compared_with: { from: 2024, to: 2024 },
			},
			{ measure: "typical-cases-unveiled", value: "4" },
			{ measure: "rulings-selected-nationally", value: "12", bound: "over" },
		]);
	});

	it("gives each of the accused what was decided on that one, and no more", () => {
		const [gao, fang] = of(extract(DONGHAI), "case");
		const fraud = (sentence: object) => [
			{ offense: "fraud", status: "convicted", sentence },
		];
		expect(gao).toMatchObject({
			id: "dhpc-september-3-2024-gao-x",
			court: "Binhai District People's Court",
			conduct: ["fake-investment"],
			technology: ["encrypted-messaging"],
			defendants: [
				{
					name: "Gao X",
					masked: true,
					counts: fraud({ term: 96, fine: 200_000, currency: "CNY" }),
				},
				{ name: "Luo X Min", counts: fraud({ term: 36, probation: 48 }) },
			],
			other_defendants: {
				label: { en: "and two others" },
				size: 2,
				counts: [{ offense: "fraud", status: "unknown" }],
			},
		});
		expect(fang).toMatchObject({
			question: [{ en: "How should courts draw the line?" }],
			defendants: [{ name: "Fang X", counts: [{ status: "pending-ruling" }] }],
		});
		const [hao] = of(extract(XISHAN), "case");
		expect(hao).toMatchObject({
			defendants: [
				{
					name: "Hao Dawei",
					counts: [{ offense: "operating-a-casino", status: "convicted" }],
				},
			],
			other_defendants: { counts: [{ status: "unknown" }] },
		});
	});

	it("finds holdings, data, and remedies in the civil part of a case", () => {
		expect(of(extract(LINGNAN), "case")).toMatchObject([
			{
				conduct: ["trading-personal-information"],
				data_object: [
					"personal-information",
					"telephone-numbers",
					"transaction-information",
				],
				defendants: [
					{ name: "He X", counts: [{ status: "convicted" }] },
					{ name: "Deng X", counts: [{ status: "acquitted" }] },
				],
				holdings: [
					{
						id: "personal-information",
						interprets: ["telephone-numbers"],
						interpreted_as: ["personal-information"],
						effect: [{ en: "Clarifying the scope of protection." }],
					},
				],
				proceedings: [
					{
						kind: "incidental-civil-public-interest-litigation",
						remedies: [
							{ kind: "public-apology" },
							{ kind: "deletion-of-information-and-data" },
							{ kind: "compensation-for-economic-losses" },
						],
					},
				],
			},
		]);
	});

	it("finds families, their features and the roles that serve them", () => {
		const records = extract(DONGHAI);
		expect(of(records, "family")).toMatchObject([
			{
				id: "telecom-fraud",
				features: [
					"highly-covert",
					"industrialized-model",
					"particularly-hard-to-penalize",
					"structured-industrialized-operations",
				],
				evolved_from: ["isolated-acts"],
				roles: ["technical-support", "payment-settlement"],
			},
		]);
		expect(of(records, "chain-role")[0]).toMatchObject({
			id: "technical-support",
			serves_offense: ["fraud", "illegal-business-operations"],
		});
	});

	it("finds mechanisms, guidance and plans, and who runs them", () => {
		const titles = of(extract(DONGHAI), "mechanism").map((mechanism) =>
			isRawObject(mechanism as RawObject)
				? [
						(mechanism as RawObject).kind,
						JSON.stringify((mechanism as RawObject).title),
					].join(" ")
				: "",
		);
		expect(titles).toEqual([
			'typical-case-release {"en":"Release of six typical cases of telecom and online fraud"}',
			'white-paper {"en":"White papers of Donghai courts on telecom fraud"}',
			'judicial-recommendation {"en":"Judicial recommendations of Donghai courts"}',
			'collaboration-mechanism {"en":"Case-handling coordination mechanisms"}',
			'guidance {"en":"Guidance for enterprises"}',
			'guidance {"en":"Guidance for individuals"}',
			'plan {"en":"Continue to crack down on telecom fraud"}',
			'plan {"en":"Strengthen source governance"}',
			'plan {"en":"Improve judicial services"}',
		]);
		expect(of(extract(XISHAN), "mechanism")).toMatchObject([
			{
				id: "principle-of-combining-punishment-with-education",
				operated_by: "Xishan People's Court",
			},
		]);
	});

	it("quotes the words for everything that it says", () => {
		for (const text of [DONGHAI, LINGNAN, XISHAN])
			for (const record of extract(text)) {
				const [first] = Array.isArray(record.quote) ? record.quote : [];
				expect(isRawObject(first)).toBe(true);
				if (isRawObject(first))
					expect(
						sliceCodePoints(text, Number(first.start), Number(first.end))
							.length,
					).toBeGreaterThan(3);
			}
	});
});
