import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ExportError } from "../../../src/errors.ts";
import {
	checkReplaceable,
	recoverFolder,
	replaceFolder,
} from "../../../src/export/folder.ts";
import { makeFolder, readFolder } from "../folder.ts";

const MANIFEST = '{"casegraph":"0"}';

const fillWith = (text: string) => async (folder: string) => {
	mkdirSync(join(folder, "deep"));
	writeFileSync(join(folder, "deep", "a.txt"), text);
	writeFileSync(join(folder, "manifest.json"), MANIFEST);
	return text;
};

const OLD = { "out/manifest.json": MANIFEST, "out/old.txt": "old" };

describe("replaceFolder", () => {
	it("writes a new folder, with the parents that it needs", async () => {
		const out = join(makeFolder(), "x", "y");
		expect(await replaceFolder(out, fillWith("new"))).toBe("new");
		expect(readFolder(out)).toEqual({
			"deep/a.txt": "new",
			"manifest.json": MANIFEST,
		});
		expect(readdirSync(dirname(out))).toEqual(["y"]);
	});

	it("takes the place of an older build, whole", async () => {
		const parent = makeFolder(OLD);
		await replaceFolder(join(parent, "out"), fillWith("new"));
		expect(Object.keys(readFolder(parent))).toEqual([
			"out/deep/a.txt",
			"out/manifest.json",
		]);
	});

	it("threat 23: leaves the old build whole when filling fails", async () => {
		const parent = makeFolder(OLD);
		const fail = async (folder: string) => {
			writeFileSync(join(folder, "half.txt"), "half");
			throw Object.assign(new Error("ENOSPC: no space left on device, write"), {
				code: "ENOSPC",
				syscall: "write",
			});
		};
		await expect(replaceFolder(join(parent, "out"), fail)).rejects.toThrow(
			ExportError,
		);
		expect(readFolder(parent)).toEqual(OLD);
	});

	it("tells before anything is written that a folder is another's", () => {
		const parent = makeFolder({ ...OLD, "other/x": "x", file: "x" });
		const place = (name: string) => () => checkReplaceable(join(parent, name));
		expect(place("other")).toThrow(/holds files that no build/);
		expect(place("file")).toThrow(/is a file/);
		expect(place("new")).not.toThrow();
	});

	it("threat 23: throws where nothing can be written, without a trace", async () => {
		const parent = makeFolder({ file: "x" });
		await expect(
			replaceFolder(join(parent, "file", "out"), fillWith("new")),
		).rejects.toThrow(ExportError);
		await expect(
			replaceFolder(join(parent, "file"), fillWith("new")),
		).rejects.toThrow(/is a file/);
		expect(readFolder(parent)).toEqual({ file: "x" });
	});

	it("threat 23: brings the old build back before it begins, and keeps it when the new one fails", async () => {
		const parent = makeFolder(OLD);
		renameSync(join(parent, "out"), join(parent, ".out.old"));
		const fail = async () => {
			throw new RangeError("a defect");
		};
		await expect(replaceFolder(join(parent, "out"), fail)).rejects.toThrow(
			RangeError,
		);
		expect(readFolder(parent)).toEqual(OLD);
	});

	it("passes on what is no error of the system", async () => {
		const parent = makeFolder(OLD);
		const fail = async () => {
			throw new RangeError("a defect");
		};
		await expect(replaceFolder(join(parent, "out"), fail)).rejects.toThrow(
			RangeError,
		);
		expect(readFolder(parent)).toEqual(OLD);
	});

	it.each([
		["files of someone else", { "out/thesis.txt": "years of work" }],
		[
			"a web application, which has a manifest too",
			{
				"out/manifest.json": '{"name":"app"}',
				"out/app.js": "x",
			},
		],
	])("refuses a folder with %s", async (_name, files) => {
		const parent = makeFolder(files);
		await expect(
			replaceFolder(join(parent, "out"), fillWith("new")),
		).rejects.toThrow(ExportError);
		expect(readFolder(parent)).toEqual(files);
	});

	it("takes an empty folder", async () => {
		const out = makeFolder();
		await replaceFolder(out, fillWith("new"));
		expect(existsSync(join(out, "deep", "a.txt"))).toBe(true);
	});

	it("threat 23: clears away what builds that died have left, and nothing else", async () => {
		const parent = makeFolder({
			...OLD,
			".out.new-99999999/half.txt": "half",
			".out.new-x/other.txt": "other",
			".outer.new-99999999/other.txt": "other",
		});
		await replaceFolder(join(parent, "out"), fillWith("new"));
		expect(readdirSync(parent).sort()).toEqual([
			".out.new-x",
			".outer.new-99999999",
			"out",
		]);
	});

	it("leaves what a build that still runs is writing", async () => {
		const parent = makeFolder({ [`.out.new-${process.ppid}/a.txt`]: "a" });
		await replaceFolder(join(parent, "out"), fillWith("new"));
		expect(readdirSync(parent)).toContain(`.out.new-${process.ppid}`);
	});
});

describe("recoverFolder", () => {
	it("threat 23: brings back a build whose replacement died between its two steps", () => {
		const parent = makeFolder(OLD);
		renameSync(join(parent, "out"), join(parent, ".out.old"));
		recoverFolder(join(parent, "out"));
		expect(readFolder(parent)).toEqual(OLD);
	});

	it("removes the older build when the new one is in place", () => {
		const parent = makeFolder({ ...OLD, ".out.old/a.txt": "older" });
		recoverFolder(join(parent, "out"));
		expect(readFolder(parent)).toEqual(OLD);
	});
});
