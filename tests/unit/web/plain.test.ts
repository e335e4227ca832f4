import { describe, expect, it } from "vitest";
import { plainColumns, plainLine, shorten } from "../../../web/text/plain.ts";

describe("plainLine", () => {
	it("takes out controls of direction and other controls", () => {
		expect(plainLine("\u202Egpj.exe\u202C\n\u0000 a", 80)).toBe("gpj.exe a");
	});

	it("cuts a megabyte at once and says so", () => {
		const before = performance.now();
		expect(plainLine("x".repeat(1_000_000), 5)).toBe("xxxxx…");
		expect(performance.now() - before).toBeLessThan(50);
	});

	it("says that it has cut even where only controls stood at the start", () => {
		expect(plainLine("\u202E".repeat(1000), 5)).toBe("…");
	});
});

describe("plainColumns", () => {
	it("counts two columns for a Chinese character", () => {
		expect(plainColumns("帮助信息网络", 8)).toBe("帮助信息…");
		expect(plainColumns("abcdefgh", 8)).toBe("abcdefgh");
	});
});

describe("shorten", () => {
	it("never cuts a character in two", () => {
		expect(shorten("🙂🙂🙂", 2)).toBe("🙂🙂…");
	});
});
