import { describe, expect, it } from "vitest";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { formatReport } from "../../../src/validate/report.ts";
import type { Violation } from "../../../src/validate/violation.ts";

const VIOLATION: Violation = {
	severity: "warning",
	focusNode: "https://w3id.org/casegraph/case/x",
	path: "http://purl.org/dc/terms/title",
	constraint: "http://www.w3.org/ns/shacl#MinCountConstraintComponent",
	shape: "https://w3id.org/casegraph/shape/Case-title",
	message: { en: "A case has a title.", zh: "案件须有题名。" },
};

describe("formatReport", () => {
	it("says that a graph without violations conforms", () => {
		const lines = formatReport([]).map(formatQuad);
		expect(lines).toHaveLength(2);
		expect(lines.join("")).toContain('#conforms> "true"^^');
	});

	it("writes each violation as a result, without blank nodes", () => {
		const text = formatReport([VIOLATION]).map(formatQuad).join("");
		expect(text).toContain('#conforms> "false"^^');
		expect(text).toContain(
			"#resultSeverity> <http://www.w3.org/ns/shacl#Warning>",
		);
		expect(text).toContain('#resultMessage> "案件须有题名。"@zh');
		expect(text).not.toContain("_:");
		expect(text.match(/\n/g)).toHaveLength(11);
	});

	it("gives the same bytes each time", () => {
		expect(formatReport([VIOLATION])).toEqual(formatReport([VIOLATION]));
	});
});
