import { describe, expect, it } from "vitest";
import { safeLink } from "../../../web/text/safe-link.ts";

describe("safeLink", () => {
	it("lets web addresses be links", () => {
		expect(safeLink("https://example.org/a?b#c")).toBe(
			"https://example.org/a?b#c",
		);
		expect(safeLink("http://example.org")).toBe("http://example.org/");
	});

	it.each([
		"javascript:alert(1)",
		"JavaScript:alert(1)",
		" javascript:alert(1)",
		"java\nscript:alert(1)",
		"data:text/html,<script>alert(1)</script>",
		"vbscript:x",
		"file:///etc/passwd",
		"//example.org",
		"example.org",
		"https://court.example@evil.example/",
		"",
	])("keeps %j as text", (address) => {
		expect(safeLink(address)).toBeUndefined();
	});
});
