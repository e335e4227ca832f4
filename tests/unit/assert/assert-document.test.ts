import { describe, expect, it } from "vitest";
import { assertDocument } from "../../../src/assert/assert-document.ts";
import { formatTerm } from "../../../src/model/n-triples.ts";
import { makeDocument } from "../../../src/read/document.ts";

const describeDocument = (input: Partial<Parameters<typeof makeDocument>[0]>) =>
	Object.fromEntries(
		assertDocument(makeDocument({ id: "d", text: "张某😀", ...input })).map(
			({ predicate, object }) => [
				predicate.value.replace(/^.*[/#]/, ""),
				formatTerm(object).replace("http://www.w3.org/2001/XMLSchema#", ""),
			],
		),
	);

describe("assertDocument", () => {
	it("says what is known, and the length in code points", () => {
		expect(
			describeDocument({ title: "报道", language: "zh", publisher: "法院" }),
		).toMatchObject({
			type: "<https://w3id.org/casegraph/ontology#Document>",
			title: '"报道"@zh',
			language: '"zh"',
			publisher: '"法院"',
			codePoints: '"3"^^<integer>',
		});
		expect(describeDocument({})).toMatchObject({ title: '"d"' });
	});

	it.each([
		["2025-03-19", "^^<date>"],
		["2025-03", "^^<gYearMonth>"],
		["2025", "^^<gYear>"],
		["--05-28", "^^<gMonthDay>"],
		["last spring", ""],
	])("gives the date %j its datatype", (date, datatype) => {
		expect(describeDocument({ date }).issued).toBe(`"${date}"${datatype}`);
	});

	it("says publisher and date of a digest's original, not of the digest", () => {
		const described = describeDocument({
			publisher: "Court",
			date: "2025",
			digest: true,
		});
		expect(described).toMatchObject({
			originalPublisher: '"Court"',
			originalDate: '"2025"^^<gYear>',
		});
		expect(described).not.toHaveProperty("publisher");
		expect(described).not.toHaveProperty("issued");
	});

	it("threat 3: keeps a javascript: address as a literal", () => {
		const address = "javascript:alert(1)";
		expect(describeDocument({ address }).source).toBe(`"${address}"^^<anyURI>`);
		expect(describeDocument({ address, digest: true }).digestOf).toBe(
			`"${address}"^^<anyURI>`,
		);
	});
});
