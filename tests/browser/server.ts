// Serves a folder to a real browser, on the loopback interface and with the policy that the viewer must bear.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { CONTENT_SECURITY_POLICY } from "../../src/serve/header.ts";

const typeByExtension: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
};

export interface FolderServer {
	/** Ends with a slash. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** Serves the files of a folder under a path of its own, since the viewer must work under any path. */
export async function serveFolder(folder: string): Promise<FolderServer> {
	const base = "/some/path/";
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = pathname.startsWith(base)
			? pathname.slice(base.length)
			: "none";
		const file = join(
			folder,
			normalize(decodeURIComponent(path) || "index.html"),
		);
		readFile(file).then(
			(content) => {
				response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
				response.setHeader("X-Content-Type-Options", "nosniff");
				response.setHeader(
					"Content-Type",
					typeByExtension[extname(file)] ?? "text/plain",
				);
				response.end(content);
			},
			() => {
				response.statusCode = 404;
				response.end();
			},
		);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the server has no port");
	return {
		address: `http://127.0.0.1:${address.port}${base}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => (error ? reject(error) : resolve()));
			}),
	};
}
