// A chat server on the loopback for tests: answers as it is told, and remembers what it was asked.
import { once } from "node:events";
import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What was asked. */
export interface Asked {
	readonly body: {
		readonly model: string;
		readonly messages: readonly { role: string; content: string }[];
		readonly response_format: {
			type: string;
			json_schema: { strict: boolean; schema: Record<string, unknown> };
		};
	};
	readonly headers: IncomingMessage["headers"];
	/** The words between the marker lines. */
	readonly text: string;
}

export type Reply = (
	asked: Asked,
	response: ServerResponse,
	nth: number,
) => void | Promise<void>;

export interface ChatServer {
	readonly url: string;
	readonly asked: Asked[];
	close(): Promise<void>;
}

/** Opens a server, which is closed when the test has finished. */
export async function openChatServer(reply: Reply): Promise<ChatServer> {
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part);
		const body = JSON.parse(Buffer.concat(parts).toString("utf8"));
		const content: string = body.messages.at(-1).content;
		const text = content.split("\n").slice(1, -1).join("\n");
		asked.push({ body, headers: request.headers, text });
		const last = asked.at(-1);
		if (last !== undefined) await reply(last, response, asked.length);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const close = async (): Promise<void> => {
		if (!server.listening) return;
		server.closeAllConnections();
		server.close();
		await once(server, "close");
	};
	onTestFinished(close);
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/v1`, asked, close };
}

/** Answers as a chat server does. */
export function sendAnswer(
	response: ServerResponse,
	content: unknown,
	rest: { readonly finish?: string; readonly tokens?: number } = {},
): void {
	const text = typeof content === "string" ? content : JSON.stringify(content);
	send(response, 200, {
		choices: [
			{
				index: 0,
				finish_reason: rest.finish ?? "stop",
				message: { role: "assistant", content: text },
			},
		],
		usage: { total_tokens: rest.tokens ?? 100 },
	});
}

/** Sends a body as JSON. */
export function send(
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, {
		"content-type": "application/json",
		...headers,
	});
	response.end(typeof body === "string" ? body : JSON.stringify(body));
}
