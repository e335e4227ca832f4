import { array, assert, property } from "fast-check";
import { DataFactory, Parser } from "n3";
import { describe, expect, it } from "vitest";
import { writeTriG, writeTurtle } from "../../../src/export/turtle.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { sortQuads } from "../../../src/model/quad-set.ts";
import {
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
} from "../../../src/model/term.ts";
import { rdf } from "../../../src/vocabulary/standard.ts";
import { plainText } from "../arbitrary.ts";

const EX = "https://example.org/";
const ex = (name: string) => makeIri(EX + name);
const write = (chunks: Iterable<string>) => [...chunks].join("");

describe("writeTurtle", () => {
	it("groups by subject, types first, a blank line between subjects", () => {
		const quads = [
			makeQuad(ex("a"), ex("p"), makeText("张某", "zh"), ex("g")),
			makeQuad(ex("a"), makeIri(rdf.type), ex("C"), ex("g")),
			makeQuad(ex("案/1"), ex("p"), ex("a"), ex("g")),
		];
		expect(write(writeTurtle(quads, { ex: EX })).trimEnd()).toBe(
			`@prefix ex: <${EX}>.\n\nex:a a ex:C;\n    ex:p "张某"@zh.\n\n<${EX}案/1> ex:p ex:a.`,
		);
	});

	it("writes nothing that is not there", () => {
		expect(new Parser().parse(write(writeTurtle([], { ex: EX })))).toEqual([]);
	});
});

describe("writeTriG", () => {
	it("threat 1: gives back the same quads, whatever stands in their texts", () => {
		assert(
			property(array(plainText), array(plainText), (texts, slugs) => {
				const objects = [
					...texts.map((text) => makeLiteral(text)),
					...slugs.map((text) => makeIri(EX + encodeURIComponent(text))),
					DataFactory.quad(ex("s"), ex("p"), makeText(texts[0] ?? "", "zh")),
				];
				const quads = sortQuads(
					objects.map((object, at) =>
						makeQuad(ex(`s${at % 3}`), ex("p"), object, ex(`g${at % 2}`)),
					),
				);
				const parsed = new Parser({ format: "application/trig" }).parse(
					write(writeTriG(quads, { ex: EX })),
				);
				expect(sortQuads(parsed).map(formatQuad)).toEqual(
					quads.map(formatQuad),
				);
			}),
			{ seed: 9, numRuns: 200 },
		);
	});
});
