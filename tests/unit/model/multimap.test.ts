import { expect, it } from "vitest";
import { append } from "../../../src/model/multimap.ts";

it("adds values to the lists of their keys, in their order", () => {
	const map = new Map<string, number[]>();
	append(map, "a", 1);
	append(map, "b", 2);
	append(map, "a", 1);
	expect([...map]).toEqual([
		["a", [1, 1]],
		["b", [2]],
	]);
});
