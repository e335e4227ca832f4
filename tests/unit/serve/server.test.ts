import {
	mkdir,
	mkdtemp,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../../src/serve/header.ts";
import { type RunningServer, serveFolder } from "../../../src/serve/server.ts";

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

let root: string;
let server: RunningServer;
let port: number;

/** Asks as is: fetch() would tidy the path up and refuse to send another Host. */
function ask(
	path: string,
	{
		method = "GET",
		headers = {},
	}: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request(
			{ host: "127.0.0.1", port, path, method, headers },
			(response) => {
				let body = "";
				response.setEncoding("utf8").on("data", (chunk) => {
					body += chunk;
				});
				response.on("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body,
					}),
				);
			},
		);
		sent.on("error", reject).end();
	});
}

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "casegraph-serve-"));
	const viewer = join(root, "viewer");
	await mkdir(join(viewer, "assets"), { recursive: true });
	await writeFile(join(root, "secret.txt"), "secret");
	await writeFile(
		join(viewer, "index.html"),
		"<!doctype html><title>test</title>",
	);
	await writeFile(join(viewer, "assets", "main.js"), "export {};");
	await writeFile(join(viewer, "assets", "案 1.json"), "[]");
	await writeFile(join(viewer, ".hidden"), "hidden");
	await symlink(join(root, "secret.txt"), join(viewer, "link.txt"));
	await symlink(root, join(viewer, "up"));
	server = await serveFolder(viewer, { port: 0 });
	port = Number(new URL(server.address).port);
});

afterAll(async () => {
	await server.close();
	await rm(root, { recursive: true });
});

describe("serveFolder", () => {
	it("gives index.html at the root, and each file with its type", async () => {
		expect(await ask("/")).toMatchObject({
			status: 200,
			body: "<!doctype html><title>test</title>",
			headers: { "content-type": "text/html; charset=utf-8" },
		});
		expect(await ask("/assets/main.js?v=1")).toMatchObject({
			status: 200,
			headers: {
				"content-type": "text/javascript; charset=utf-8",
				"content-length": "10",
			},
		});
		expect(await ask(encodeURI("/assets/案 1.json"))).toMatchObject({
			status: 200,
			body: "[]",
		});
	});

	it("sends strict headers with every answer", async () => {
		for (const path of ["/", "/none"]) {
			const { headers } = await ask(path);
			expect(headers).toMatchObject({
				"x-content-type-options": "nosniff",
				"referrer-policy": "no-referrer",
				"cross-origin-opener-policy": "same-origin",
				"cross-origin-resource-policy": "same-origin",
			});
			expect(headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
		}
	});

	it("sends the policy of the page, and forbids frames besides", async () => {
		const page = await readFile(
			new URL("../../../web/index.html", import.meta.url),
			"utf8",
		);
		const policy =
			/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
				page,
			)?.[1];
		expect(`${policy}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY);
	});

	it("answers 304 for a file that the browser has", async () => {
		const tag = (await ask("/")).headers.etag;
		expect(
			await ask("/", { headers: { "If-None-Match": String(tag) } }),
		).toMatchObject({ status: 304, body: "" });
	});

	it.each([
		"/../secret.txt",
		"/%2e%2e/secret.txt",
		"/%252e%252e/secret.txt",
		"/..%2fsecret.txt",
		"/assets/..%5c..%5csecret.txt",
		"//secret.txt",
		"/link.txt",
		"/up/secret.txt",
		"/.hidden",
		"/assets",
		"/assets/",
		"/index.html%00",
		"/__proto__",
		"*",
	])("answers 404 for %s (threat 12)", async (path) => {
		expect(await ask(path)).toMatchObject({
			status: 404,
			body: "Not found.\n",
		});
	});

	it("answers 404 when a link takes the place of a listed file (threat 12)", async () => {
		const viewer = join(root, "other");
		await mkdir(join(viewer, "sub"), { recursive: true });
		await writeFile(join(viewer, "index.html"), "x");
		await writeFile(join(viewer, "a.txt"), "x");
		await writeFile(join(viewer, "sub", "secret.txt"), "x");
		const own = await serveFolder(viewer, { port: 0 });
		await rm(join(viewer, "a.txt"));
		await symlink(join(root, "secret.txt"), join(viewer, "a.txt"));
		await rm(join(viewer, "sub"), { recursive: true });
		await symlink(root, join(viewer, "sub"));
		for (const path of ["a.txt", "sub/secret.txt"])
			expect((await fetch(own.address + path)).status).toBe(404);
		await own.close();
	});

	it.each([
		"evil.example",
		"evil.example:80",
		"127.0.0.1",
		"127.0.0.1:1",
		"localhost.evil.example",
	])("answers 403 for the host %j (threat 11)", async (host) => {
		expect((await ask("/", { headers: { Host: host } })).status).toBe(403);
	});

	it("answers to the names of this machine", async () => {
		for (const name of ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
			expect(
				(await ask("/", { headers: { Host: `${name}:${port}` } })).status,
			).toBe(200);
	});

	it("answers GET and HEAD only, and no bodies", async () => {
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
			expect(await ask("/", { method })).toMatchObject({
				status: 405,
				headers: { allow: "GET, HEAD" },
			});
		expect(await ask("/", { method: "HEAD" })).toMatchObject({
			status: 200,
			body: "",
			headers: { "content-length": "34" },
		});
		expect(
			(await ask("/", { headers: { "Content-Length": "1000000000" } })).status,
		).toBe(413);
	});

	it("ends a request whose headers come a byte at a time (threat 13)", {
		timeout: 20_000,
	}, async () => {
		const answer = await new Promise<string>((resolve) => {
			const socket = connect(port, "127.0.0.1");
			let text = "";
			const letters = [
				..."GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: aaaaaaaaaaaaaaaaaaaaaaaa",
			];
			const drip = setInterval(() => socket.write(letters.shift() ?? "a"), 300);
			socket.on("data", (chunk) => {
				text += chunk.toString();
			});
			socket.on("error", () => undefined);
			socket.on("close", () => {
				clearInterval(drip);
				resolve(text);
			});
		});
		expect(answer).toMatch(/^HTTP\/1.1 408/);
	});

	it("says which port is in use, and how to choose another", async () => {
		await expect(serveFolder(join(root, "viewer"), { port })).rejects.toThrow(
			`port ${port} is in use; choose another with --port`,
		);
	});

	it("refuses a folder without a viewer", async () => {
		await expect(serveFolder(join(root, "none"), { port: 0 })).rejects.toThrow(
			"no viewer in this folder",
		);
	});
});
