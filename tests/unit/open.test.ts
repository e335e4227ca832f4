import { expect, it } from "vitest";
import { openGraph } from "../../src/open.ts";
import { makeFolder } from "./folder.ts";

it("names the folder whose graph cannot be loaded", async () => {
	const folder = makeFolder({ "graph.nq": "no quads\n" });
	await expect(openGraph(folder)).rejects.toMatchObject({
		name: "ReadError",
		message: expect.stringContaining(`${folder}: the graph cannot be loaded`),
	});
});
