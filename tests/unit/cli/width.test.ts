import { describe, expect, it } from "vitest";
import { wrapToWidth } from "../../../src/cli/width.ts";

describe("wrapToWidth", () => {
	it.each([
		["", 5, [""]],
		["one two", 7, ["one two"]],
		["one two", 5, ["one", "two"]],
		["墨某盗窃", 4, ["墨某", "盗窃"]],
		["墨a某盗", 4, ["墨a", "某盗"]],
		["abcdefgh", 3, ["abc", "def", "gh"]],
		["a  b", 2, ["a", "b"]],
	])("breaks %j at %d columns", (text, columns, lines) => {
		expect(wrapToWidth(text, columns)).toEqual(lines);
	});
});
