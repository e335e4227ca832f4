import { rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/errors.ts";
import { listInputs } from "../../../src/read/input.ts";
import { makeFolder } from "../folder.ts";

const list = async (folder: string, ...inputs: readonly string[]) => {
	const files = await listInputs(inputs.map((input) => join(folder, input)));
	return Object.fromEntries(
		files.map(({ path, kind }) => [relative(folder, path), kind]),
	);
};

describe("listInputs", () => {
	it("walks a folder and tells records, documents and mappings apart", async () => {
		const folder = makeFolder({
			"records/a.YAML": "1",
			"records/deep/b.jsonl": "2",
			"texts/c.md": "3",
			"mappings/m.yaml": "4",
			"queries/q.yaml": "5",
			".hidden/h.yaml": "6",
			"README.md": "7",
			"expectations.yaml": "8",
			"picture.png": "9",
		});
		symlinkSync("/etc", join(folder, "link"));
		expect(await list(folder, ".")).toEqual({
			"records/a.YAML": "records",
			"records/deep/b.jsonl": "records",
			"texts/c.md": "document",
			"mappings/m.yaml": "mapping",
		});
	});

	it("tells of files and links that no format reads", async () => {
		const folder = makeFolder({ "a.csv": "1", "b.xlsx": "2", ".c": "3" });
		symlinkSync("/etc", join(folder, "link"));
		const ignored: string[] = [];
		await listInputs([folder], (path) => ignored.push(relative(folder, path)));
		expect(ignored.sort()).toEqual(["b.xlsx", "link"]);
	});

	it("gives the same list for any order of inputs, each file once", async () => {
		const folder = makeFolder({ "a.csv": "1", "b.csv": "2", "c/d.md": "3" });
		const path = (name: string) => join(folder, name);
		const once = await listInputs([folder]);
		const again = await listInputs([
			path("c"),
			path("b.csv"),
			`${folder}/./a.csv`,
			path("b.csv"),
			folder,
		]);
		expect(again).toEqual(once);
		expect(once).toHaveLength(3);
	});

	it("takes a mapping for one when it is named itself, alone or after its folder", async () => {
		const folder = makeFolder({ "a.csv": "1", "mappings/m.yaml": "2" });
		const kinds = { "a.csv": "records", "mappings/m.yaml": "mapping" };
		expect(await list(folder, "a.csv", "mappings/m.yaml")).toEqual(kinds);
		expect(await list(folder, "a.csv", "mappings")).toEqual(kinds);
		expect(await list(folder, ".", "mappings/m.yaml")).toEqual(kinds);
	});

	it("describes files by size and hash", async () => {
		const folder = makeFolder({ "a.csv": "张某" });
		expect(await listInputs([folder])).toEqual([
			{
				path: join(folder, "a.csv"),
				kind: "records",
				bytes: 6,
				sha256:
					"d5df883cbd999e2f8db64815396766718577b9067390f1d5df28fa15ddb99a9b",
			},
		]);
	});

	it("throws for what is missing, of no known format, or empty", async () => {
		const folder = makeFolder({ "a.xyz": "", "empty/.keep": "" });
		await expect(listInputs([join(folder, "none")])).rejects.toThrow(
			/none: no such file or folder/,
		);
		await expect(listInputs([join(folder, "a.xyz")])).rejects.toThrow(
			/unknown format “.xyz”/,
		);
		await expect(listInputs([join(folder, "empty")])).rejects.toThrow(
			ReadError,
		);
		rmSync(folder, { recursive: true });
	});
});
