// A language model behind any server that speaks the chat completions protocol of OpenAI: cached, limited, retried, within a budget.
import { createHash } from "node:crypto";
import { AskError } from "../errors.ts";
import type { ChatModel, ChatReply, ChatRequest } from "../model/chat.ts";
import { type BudgetOptions, openBudget } from "./budget.ts";
import { openFolderCache, openMemoryCache } from "./cache.ts";
import { makeLimit } from "./limit.ts";
import { sendRequest } from "./request.ts";
import { RETRY, type RetryOptions, tryAgain } from "./retry.ts";

/** Which model is asked, and how. */
export interface ModelOptions {
	/** Name by which the server knows the model. */
	readonly name: string;
	/** Base address of the server's API, such as `http://127.0.0.1:8000/v1`. */
	readonly url: string;
	/** Sent as a bearer token to this server, and written nowhere. */
	readonly key?: string;
	/** Folder that keeps answers; without one they last as long as the program. */
	readonly cache?: string;
	/** Requests under way at once: 4 unless given. */
	readonly concurrency?: number;
	/** Seconds for a request: 120 unless given. */
	readonly timeoutSeconds?: number;
	readonly budget?: BudgetOptions;
	readonly retry?: Partial<RetryOptions>;
}

/** What a model was asked. */
export interface ModelUse {
	readonly requests: number;
	readonly tokens: number;
	/** Questions that the cache answered. */
	readonly cached: number;
}

export interface OpenModel extends ChatModel {
	use(): ModelUse;
}

const CONCURRENCY = 4;
const TIMEOUT_SECONDS = 120;

/** Parameters of every request: the likeliest answer, and the same one each time as far as a server can. */
const PARAMETERS = { temperature: 0, seed: 1 };

/**
 * Opens a model. Nothing is sent before it is asked.
 * @throws {AskError} for an address that is none, or holds a password
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function openModel(options: ModelOptions): OpenModel {
	const address = completionsAddress(options.url);
	const concurrency = options.concurrency ?? CONCURRENCY;
	const server = {
		address,
		deadlineMs: 1000 * (options.timeoutSeconds ?? TIMEOUT_SECONDS),
		...(options.key ? { key: options.key } : {}),
	};
	const cache =
		options.cache === undefined
			? openMemoryCache()
			: openFolderCache(options.cache);
	const budget = openBudget(options.budget ?? {});
	const limit = makeLimit(concurrency);
	const retry = { ...RETRY, ...options.retry };
	let cached = 0;
	const send = async (body: string): Promise<ChatReply> => {
		const result = await tryAgain(async () => {
			const refusal = budget.take();
			if (refusal !== undefined)
				return {
					kind: "failure",
					code: "budget-spent",
					reason: refusal,
					tokens: 0,
					isPassing: false,
				};
			const attempt = await sendRequest(server, body);
			budget.spend(attempt.tokens);
			return attempt;
		}, retry);
		const { kind } = result;
		return kind === "answer"
			? { kind, text: result.text }
			: { kind, code: result.code, reason: result.reason };
	};
	return {
		concurrency,
		use: () => ({ ...budget.spent(), cached }),
		async ask(request) {
			const body = writeBody(options.name, request);
			const key = createHash("sha256").update(body, "utf8").digest("hex");
			const known = await cache.read(key);
			if (known !== undefined) {
				cached += 1;
				return { kind: "answer", text: known };
			}
			return limit(async () => {
				const reply = await send(body);
				if (reply.kind === "answer") await cache.write(key, reply.text);
				return reply;
			});
		},
	};
}

/** The body of a request, which is all that its answer depends on: its hash is the key of the cache. */
function writeBody(
	model: string,
	{ instructions, content, schema }: ChatRequest,
): string {
	return JSON.stringify({
		model,
		...PARAMETERS,
		messages: [
			{ role: "system", content: instructions },
			{ role: "user", content },
		],
		response_format: {
			type: "json_schema",
			json_schema: { name: "casegraph", strict: true, schema },
		},
	});
}

function completionsAddress(url: string): string {
	if (!URL.canParse(url) || !/^https?:/i.test(url))
		throw new AskError(`“${url}” is not the address of a server: http(s)://…`);
	const { username, password } = new URL(url);
	if (username !== "" || password !== "")
		throw new AskError(
			"the address of the server must not hold a name or password",
		);
	return `${url.replace(/\/+$/, "")}/chat/completions`;
}
