// One request to a chat server, under a deadline; whatever goes wrong is a value. The key goes to this server only, and into no message.
import { describeError } from "../errors.ts";
import {
	type Attempt,
	failToReach,
	readCompletion,
	readStatus,
} from "./response.ts";

export interface Server {
	/** Address of the chat completions. */
	readonly address: string;
	readonly key?: string;
	/** From the request to the last byte of its response. */
	readonly deadlineMs: number;
}

/** Longer responses are cut off: no answer is this long. */
const RESPONSE_BYTES = 8 * 1024 * 1024;

/** Sends a request. */
export async function sendRequest(
	{ address, key, deadlineMs }: Server,
	body: string,
): Promise<Attempt> {
	const signal = AbortSignal.timeout(deadlineMs);
	try {
		const response = await fetch(address, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
			},
			body,
			signal,
			// Another server must not get the words of a document, nor the key.
			redirect: "error",
		});
		const text = hide(await readBody(response), key);
		return response.ok
			? readCompletion(text)
			: readStatus(response.status, text, response.headers);
	} catch (error) {
		if (signal.aborted)
			return failToReach(
				"deadline",
				`no answer within ${deadlineMs / 1000} seconds`,
			);
		return failToReach(
			"unreachable",
			`the server cannot be reached: ${hide(describeCause(error), key)}`,
		);
	}
}

async function readBody(response: Response): Promise<string> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	for await (const part of response.body ?? []) {
		bytes += part.length;
		if (bytes > RESPONSE_BYTES)
			throw new RangeError(
				`its response is longer than ${RESPONSE_BYTES} bytes`,
			);
		parts.push(part);
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}

function hide(text: string, key: string | undefined): string {
	return key ? text.replaceAll(key, "…") : text;
}

/** `fetch` says only that it failed; the reason is its cause. */
function describeCause(error: unknown): string {
	const cause = error instanceof Error ? error.cause : undefined;
	return describeError(cause ?? error);
}
