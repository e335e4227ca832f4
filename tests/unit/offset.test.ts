// The whole way from files to quotes: every quote that a build states is what stands at its code points in the stored document.
import type { Quad } from "@rdfjs/types";
import {
	array,
	asyncProperty,
	assert as check,
	constantFrom,
	integer,
	tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { readOntology } from "../../src/read/ontology.ts";
import { openSources } from "../../src/read/source.ts";
import { assertRecords } from "../../src/record-pipeline.ts";
import { oa } from "../../src/vocabulary/standard.ts";
import { makeFolder } from "./folder.ts";

const JUDGMENT = `清河市东湖区人民法院
刑事判决书
（2023）清0103刑初7号
公诉机关清河市东湖区人民检察院。
被告人钱某甲，男，1990年生，无业。
被告人孙某，女，1992年生，无业。
清河市东湖区人民检察院指控被告人钱某甲、孙某犯诈骗罪，向本院提起公诉。
经审理查明，2022年3月，被告人钱某甲伙同孙某虚构事实，骗取他人钱款人民币3万元。
本院认为，被告人钱某甲、孙某的行为均已构成诈骗罪。被告人钱某甲有自首情节；被告人孙某系从犯。依照《中华人民共和国刑法》第二百六十六条、第二十五条第一款、第二十七条、第六十七条第一款之规定，判决如下：
一、被告人钱某甲犯诈骗罪，判处有期徒刑一年二个月，并处罚金人民币三千元。
二、被告人孙某犯诈骗罪，判处拘役五个月，缓刑八个月，并处罚金人民币2000元。
审判员 周文
二〇二三年五月六日`;

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021
Two Sentenced for Online Rental Scheme
ALDERTON – Alder County District Attorney Rhea Cole announced today that Tobias Hale, 41, of Alderton, pleaded guilty to three felony counts of grand theft and was sentenced to four years in state prison and ordered to pay $48,250 in restitution.
Ida Crane, 29, is charged with one count of receiving stolen property and faces a maximum sentence of three years.
The Alderton Police Department investigated this case. Deputy District Attorney Paul Orr prosecuted it.`;

/** What two UTF-16 units make, and what is folded before rules see it. */
const INSERTED = [
	"😀",
	"𠮷",
	"𪚥",
	"👩‍👩‍👧",
	"é",
	"２",
	"　",
	"“",
	"\u{10ffff}",
];

const FORMATS: Readonly<
	Record<string, (text: string, lang: string) => string>
> = {
	".jsonl": (text, lang) => JSON.stringify({ id: "a", lang, text }),
	".txt": (text) => text,
	".md": (text, lang) => `---\nlanguage: ${lang}\n---\n\n${text}\n`,
	".html": (text) =>
		`<html><body><nav>Home</nav><main>${text
			.split("\n")
			.map((line) => `<p>${line}</p>`)
			.join("\n")}</main></body></html>`,
};

const ontology = readOntology();

/** Builds a file; gives the documents by IRI, and the quads of their evidence. */
async function build(
	name: string,
	source: string,
): Promise<{ texts: Map<string, Document>; evidence: Quad[] }> {
	const folder = makeFolder({ [name]: source });
	const sources = await openSources([folder]);
	const texts = new Map<string, Document>();
	for (const document of sources.documents.values())
		texts.set(document.iri, document);
	const evidence: Quad[] = [];
	for await (const asserted of assertRecords(sources, await ontology)) {
		if (asserted.kind === "document")
			texts.set(asserted.document.iri, asserted.document);
		else evidence.push(...asserted.evidence);
	}
	return { texts, evidence };
}

interface Place {
	readonly exact: string | undefined;
	readonly slice: string | undefined;
}

/** Lists what each quote of the evidence says, and what stands in its place. */
function listPlaces(
	texts: ReadonlyMap<string, Document>,
	evidence: readonly Quad[],
): Place[] {
	const values = new Map<string, string[]>();
	for (const { subject, predicate, object } of evidence) {
		const key = `${subject.value} ${predicate.value}`;
		values.set(key, [...(values.get(key) ?? []), object.value]);
	}
	const of = (node: string, property: string): string[] =>
		values.get(`${node} ${property}`) ?? [];
	const targets = new Set(
		evidence
			.filter(({ predicate }) => predicate.value === oa.hasSource)
			.map(({ subject }) => subject.value),
	);
	return [...targets].map((target) => {
		const [document = ""] = of(target, oa.hasSource);
		const selectors = of(target, oa.hasSelector);
		const one = (property: string): string | undefined =>
			selectors.flatMap((selector) => of(selector, property))[0];
		const text = texts.get(document)?.text;
		return {
			exact: one(oa.exact),
			slice:
				text === undefined
					? undefined
					: [...text]
							.slice(Number(one(oa.start)), Number(one(oa.end)))
							.join(""),
		};
	});
}

describe("quotes of a build", () => {
	for (const [ending, wrap] of Object.entries(FORMATS))
		for (const [name, lang, seed, least] of [
			["a Chinese judgment", "zh", JUDGMENT, 10],
			["an English release", "en", RELEASE, 5],
		] as const) {
			it(`stand at their code points: ${name} as ${ending}`, async () => {
				const { texts, evidence } = await build(`a${ending}`, wrap(seed, lang));
				const places = listPlaces(texts, evidence);
				expect(places.length).toBeGreaterThanOrEqual(least);
				for (const { exact, slice } of places) expect(slice).toBe(exact);
			});

			it(`stand at their code points whatever is in between: ${name} as ${ending}`, async () => {
				const insertions = array(
					tuple(
						integer({ min: 0, max: seed.length }),
						constantFrom(...INSERTED),
					),
					{ minLength: 1, maxLength: 12 },
				);
				await check(
					asyncProperty(insertions, async (places) => {
						let text = seed;
						for (const [at, part] of places)
							text = text.slice(0, at) + part + text.slice(at);
						const { texts, evidence } = await build(
							`a${ending}`,
							wrap(text, lang),
						);
						for (const { exact, slice } of listPlaces(texts, evidence))
							expect(slice).toBe(exact);
					}),
					{ numRuns: ending === ".html" ? 5 : 15, seed: 1 },
				);
			});
		}
});
