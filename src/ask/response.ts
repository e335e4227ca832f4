// A response of a chat server: its answer, what it cost, or what is wrong and whether asking again may help.
import { z } from "zod";
import { quoteValue } from "../model/issue.ts";

/** What one request came to. */
export type Attempt =
	| { readonly kind: "answer"; readonly text: string; readonly tokens: number }
	| {
			readonly kind: "failure";
			readonly code: string;
			readonly reason: string;
			/** Tokens that the failure cost. */
			readonly tokens: number;
			/** Whether the same request may succeed later. */
			readonly isPassing: boolean;
			/** Seconds after which the server asks to be asked again. */
			readonly retryAfter?: number;
	  };

const completion = z.object({
	choices: z
		.array(
			z.object({
				finish_reason: z.string().nullish(),
				message: z.object({
					content: z.string().nullish(),
					refusal: z.string().nullish(),
				}),
			}),
		)
		.min(1),
	usage: z
		.object({ total_tokens: z.number().int().min(0) })
		.nullish()
		.catch(null),
});

/** Statuses after which asking again may help. */
const PASSING: ReadonlySet<number> = new Set([
	408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529,
]);

/** Reads the body of a response of status 200. */
export function readCompletion(body: string): Attempt {
	const parsed = completion.safeParse(parseJson(body));
	if (!parsed.success)
		return fail(
			"malformed-response",
			`the server's response is no chat completion: ${quoteValue(body)}`,
		);
	const { choices, usage } = parsed.data;
	const tokens = usage?.total_tokens ?? 0;
	const [choice] = choices;
	const { content, refusal } = choice?.message ?? {};
	if (refusal)
		return fail(
			"model-refused",
			`the model refused: ${quoteValue(refusal)}`,
			tokens,
		);
	if (choice?.finish_reason === "length")
		return fail(
			"answer-cut-short",
			"the answer is longer than the model may write",
			tokens,
		);
	if (!content) return fail("no-answer", "the model answered nothing", tokens);
	return { kind: "answer", text: content, tokens };
}

/** Says what a response of another status means. */
export function readStatus(
	status: number,
	body: string,
	headers: Headers,
): Attempt {
	const retryAfter = readRetryAfter(headers);
	return {
		...fail(
			"server-error",
			`the server answered ${status}: ${quoteValue(body.trim(), 200)}`,
		),
		isPassing: PASSING.has(status),
		...(retryAfter === undefined ? {} : { retryAfter }),
	};
}

/** Says that no response came, or not whole; asking again may help. */
export function failToReach(code: string, reason: string): Attempt {
	return { ...fail(code, reason), isPassing: true };
}

/**
 * Reads Retry-After: seconds, or a date, which is compared with the date that the server gives as its own.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function readRetryAfter(headers: Headers): number | undefined {
	const value = headers.get("retry-after")?.trim() ?? "";
	if (/^\d{1,9}$/.test(value)) return Number(value);
	const seconds =
		(Date.parse(value) - Date.parse(headers.get("date") ?? "")) / 1000;
	return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function fail(
	code: string,
	reason: string,
	tokens = 0,
): Extract<Attempt, { kind: "failure" }> {
	return { kind: "failure", code, reason, tokens, isPassing: false };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
