// The viewer's server: a folder of assets over HTTP, for one person at one machine.
//
//   request ──▶ Host known? (403) ──▶ GET or HEAD, no body? (405, 413) ──▶ in the list? (404) ──▶ file
import type { FileHandle } from "node:fs/promises";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { ReadError } from "../errors.ts";
import { type AssetList, listAssets, openAsset } from "./asset.ts";
import { SECURITY_HEADERS } from "./header.ts";

export interface ServeOptions {
	/** Address to listen at; 127.0.0.1 unless given, so that no other machine is answered. */
	readonly host?: string;
	/** 0 takes any free port. */
	readonly port: number;
}

/** A server that runs. */
export interface RunningServer {
	/** Where a browser finds it, such as `http://127.0.0.1:4280/`. */
	readonly address: string;
	/** Ends all connections. */
	close(): Promise<void>;
}

/** Milliseconds for a request's headers to arrive, and for all of it: browsers need a fraction of this. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
/** How often Node looks for requests that are late. */
const TIMEOUT_CHECK_MS = 1_000;
/** A browser opens six connections; the rest leaves room for a second one. */
const CONNECTION_LIMIT = 64;

/**
 * Serves a folder of static files that holds an index.html. The list of files is fixed at the start; their content is read when asked for.
 * @throws {ReadError} for a folder without index.html, or an address that cannot be had
 */
export async function serveFolder(
	folder: string,
	{ host = "127.0.0.1", port }: ServeOptions,
): Promise<RunningServer> {
	const assets = await listAssets(folder);
	const settings = {
		headersTimeout: HEADERS_TIMEOUT_MS,
		requestTimeout: REQUEST_TIMEOUT_MS,
		connectionsCheckingInterval: TIMEOUT_CHECK_MS,
	};
	const server = createServer(settings);
	server.maxConnections = CONNECTION_LIMIT;
	await listen(server, host, port);
	const bound = (server.address() as AddressInfo).port;
	const hosts = listHosts(host, bound);
	server.on("request", (request, response) => {
		answer(request, response, assets, hosts).catch(() => response.destroy());
	});
	return {
		address: `http://${formatHost(host)}:${bound}/`,
		close: () => closeServer(server),
	};
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	assets: AssetList,
	hosts: ReadonlySet<string>,
): Promise<void> {
	for (const [name, value] of Object.entries(SECURITY_HEADERS))
		response.setHeader(name, value);
	if (!hosts.has((request.headers.host ?? "").toLowerCase()))
		return refuse(
			response,
			403,
			"This server answers to its own address only.",
		);
	if (request.method !== "GET" && request.method !== "HEAD")
		return refuse(response, 405, "Only GET and HEAD are answered.", {
			Allow: "GET, HEAD",
		});
	if (hasBody(request))
		return refuse(response, 413, "A request must not have a body.");
	const asset = assets.get((request.url ?? "").split("?", 1)[0] ?? "");
	const file =
		asset === undefined
			? undefined
			: await openAsset(asset).catch(() => undefined);
	if (asset === undefined || file === undefined)
		return refuse(response, 404, "Not found.");
	try {
		await sendFile(request, response, file, asset.contentType);
	} finally {
		await file.close();
	}
}

async function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	file: FileHandle,
	contentType: string,
): Promise<void> {
	const { size, mtimeMs } = await file.stat();
	const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	response.setHeader("ETag", tag);
	if (request.headers["if-none-match"] === tag) {
		response.writeHead(304).end();
		return;
	}
	response.writeHead(200, {
		"Content-Type": contentType,
		"Content-Length": size,
	});
	if (request.method === "HEAD" || size === 0) response.end();
	else
		await pipeline(
			file.createReadStream({ autoClose: false, end: size - 1 }),
			response,
		);
}

/** Answers with a reason, and closes the connection, so that no body is waited for. */
function refuse(
	response: ServerResponse,
	status: number,
	reason: string,
	headers: Readonly<Record<string, string>> = {},
): void {
	response.writeHead(status, {
		"Content-Type": "text/plain; charset=utf-8",
		Connection: "close",
		...headers,
	});
	response.end(`${reason}\n`);
}

function hasBody(request: IncomingMessage): boolean {
	return (
		request.headers["transfer-encoding"] !== undefined ||
		Number(request.headers["content-length"] ?? 0) !== 0
	);
}

/** Names by which a browser on this machine calls the server; a page elsewhere that points a name of its own at it is refused. */
function listHosts(host: string, port: number): ReadonlySet<string> {
	const names = ["127.0.0.1", "localhost", "[::1]", formatHost(host)];
	return new Set(
		names.flatMap((name) =>
			port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
		),
	);
}

function formatHost(host: string): string {
	return host.includes(":") ? `[${host}]` : host.toLowerCase();
}

function listen(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", (cause: NodeJS.ErrnoException) =>
			reject(new ReadError(describeFailure(cause, host, port), { cause })),
		);
		server.listen({ host, port, exclusive: true }, resolve);
	});
}

function describeFailure(
	cause: NodeJS.ErrnoException,
	host: string,
	port: number,
): string {
	if (cause.code === "EADDRINUSE")
		return `port ${port} is in use; choose another with --port, or any free one with --port 0`;
	if (cause.code === "EACCES")
		return `port ${port} needs more rights; choose one from 1024 on with --port`;
	return `cannot listen at ${host}:${port} (${cause.code ?? cause.message})`;
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
