import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type ModelOptions, openModel } from "../../../src/ask/model.ts";
import { AskError } from "../../../src/errors.ts";
import { makeFolder } from "../folder.ts";
import { openChatServer, type Reply, send, sendAnswer } from "./chat-server.ts";

const QUESTION = {
	instructions: "Say what it says.",
	content: "<d>\nAda Quill was charged.\n</d>",
	schema: { type: "object" },
};
const QUICK = { retries: 3, backoffMs: 1, longestWaitMs: 2_000 };

async function open(reply: Reply, options: Partial<ModelOptions> = {}) {
	const server = await openChatServer(reply);
	const model = openModel({
		name: "small",
		url: server.url,
		retry: QUICK,
		...options,
	});
	return { server, model };
}

describe("openModel", () => {
	it("asks with the schema that binds the answer, and gives the answer", async () => {
		const { server, model } = await open((_, response) =>
			sendAnswer(response, "{}"),
		);
		expect(await model.ask(QUESTION)).toEqual({ kind: "answer", text: "{}" });
		const [asked] = server.asked;
		expect(asked?.body).toMatchObject({
			model: "small",
			temperature: 0,
			messages: [
				{ role: "system", content: QUESTION.instructions },
				{ role: "user", content: QUESTION.content },
			],
			response_format: {
				type: "json_schema",
				json_schema: { strict: true, schema: { type: "object" } },
			},
		});
		expect(model.use()).toEqual({ requests: 1, tokens: 100, cached: 0 });
	});

	it("sends the key to the server, and says it in no message", async () => {
		const key = "sk-secret-1234";
		const { server, model } = await open(
			({ headers }, response) =>
				send(response, 401, `bad key: ${headers.authorization}`),
			{ key },
		);
		const reply = await model.ask(QUESTION);
		expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${key}`);
		expect(reply).toMatchObject({ kind: "failure", code: "server-error" });
		expect(JSON.stringify(reply)).not.toContain(key);
		expect(JSON.stringify(reply)).toContain("401");
		expect(server.asked).toHaveLength(1);
	});

	it.each([429, 500, 503])("asks again after %i", async (status) => {
		const { server, model } = await open((_, response, nth) =>
			nth < 3 ? send(response, status, "later") : sendAnswer(response, "{}"),
		);
		expect(await model.ask(QUESTION)).toMatchObject({ kind: "answer" });
		expect(server.asked).toHaveLength(3);
	});

	it("waits as long as Retry-After says, in seconds or until a date", async () => {
		const { server, model } = await open((_, response, nth) => {
			if (nth === 1) send(response, 429, "", { "retry-after": "1" });
			else if (nth === 2)
				send(response, 503, "", {
					date: "Tue, 03 Mar 2099 10:00:00 GMT",
					"retry-after": "Tue, 03 Mar 2099 10:00:01 GMT",
				});
			else sendAnswer(response, "{}");
		});
		const began = performance.now();
		expect(await model.ask(QUESTION)).toMatchObject({ kind: "answer" });
		expect(performance.now() - began).toBeGreaterThan(1_900);
		expect(server.asked).toHaveLength(3);
	});

	it("does not wait for ever: a server that asks for an hour is not asked again", async () => {
		const { server, model } = await open((_, response) =>
			send(response, 429, "", { "retry-after": "3600" }),
		);
		expect(await model.ask(QUESTION)).toMatchObject({
			code: "server-error",
			reason: expect.stringContaining("3600 seconds"),
		});
		expect(server.asked).toHaveLength(1);
	});

	it("asks again after a connection that was reset, and says so when all were", async () => {
		const once = await open((_, response, nth) => {
			if (nth === 1) response.socket?.resetAndDestroy();
			else sendAnswer(response, "{}");
		});
		expect(await once.model.ask(QUESTION)).toMatchObject({ kind: "answer" });
		const always = await open((_, response) => {
			response.socket?.resetAndDestroy();
		});
		expect(await always.model.ask(QUESTION)).toMatchObject({
			kind: "failure",
			code: "unreachable",
			reason: expect.stringContaining("4 attempts"),
		});
		expect(always.server.asked).toHaveLength(4);
	});

	it("gives up on a server that hangs, before or within its answer", async () => {
		const { model, server } = await open(
			(_, response, nth) => {
				if (nth % 2 === 0) response.write('{"choices":');
			},
			{ timeoutSeconds: 0.1, retry: { ...QUICK, retries: 1 } },
		);
		expect(await model.ask(QUESTION)).toMatchObject({ code: "deadline" });
		expect(server.asked).toHaveLength(2);
	});

	it("takes a slow answer within the deadline", async () => {
		const { model } = await open(async (_, response) => {
			await wait(150);
			sendAnswer(response, "{}");
		});
		expect(await model.ask(QUESTION)).toMatchObject({ kind: "answer" });
	});

	it("says what is wrong with a response that is no answer", async () => {
		const reasons: [unknown, string][] = [
			["<html>", "malformed-response"],
			[{ choices: [] }, "malformed-response"],
			[{ choices: [{ message: { content: "" } }] }, "no-answer"],
			[{ choices: [{ message: { refusal: "no" } }] }, "model-refused"],
			[
				{ choices: [{ finish_reason: "length", message: { content: "{" } }] },
				"answer-cut-short",
			],
		];
		const { model, server } = await open((_, response, nth) =>
			send(response, 200, reasons[nth - 1]?.[0]),
		);
		for (const [, code] of reasons)
			expect(await model.ask(QUESTION)).toMatchObject({
				kind: "failure",
				code,
			});
		expect(server.asked).toHaveLength(reasons.length);
	});

	it("cuts off a response without end", async () => {
		const { model } = await open(
			(_, response) => {
				const chunk = "x".repeat(1 << 20);
				const more = (): void => {
					while (!response.destroyed && response.write(chunk));
				};
				response.on("drain", more);
				response.on("error", () => {});
				more();
			},
			{ retry: { ...QUICK, retries: 0 } },
		);
		expect(await model.ask(QUESTION)).toMatchObject({
			code: "unreachable",
			reason: expect.stringContaining("longer than"),
		});
	});

	it("follows no redirection: the key and the words are for one server", async () => {
		const other = await openChatServer((_, response) =>
			sendAnswer(response, "{}"),
		);
		const { model } = await open(
			(_, response) =>
				send(response, 307, "", { location: `${other.url}/chat/completions` }),
			{ key: "k", retry: { ...QUICK, retries: 0 } },
		);
		expect(await model.ask(QUESTION)).toMatchObject({ kind: "failure" });
		expect(other.asked).toEqual([]);
	});

	it("has no more requests under way than it may, in the order of the questions", async () => {
		let running = 0;
		let most = 0;
		const { model, server } = await open(
			async (_, response) => {
				running += 1;
				most = Math.max(most, running);
				await wait(20);
				running -= 1;
				sendAnswer(response, "{}");
			},
			{ concurrency: 3 },
		);
		const contents = Array.from({ length: 12 }, (_, at) => `<d>\n${at}\n</d>`);
		await Promise.all(
			contents.map((content) => model.ask({ ...QUESTION, content })),
		);
		expect(most).toBe(3);
		expect(
			server.asked
				.slice(0, 3)
				.map(({ text }) => text)
				.sort(),
		).toEqual(["0", "1", "2"]);
	});

	it.each([
		[{ requests: 2 }, "2 requests"],
		[{ tokens: 150 }, "150 tokens"],
	])(
		"sends nothing more when the budget of %o is spent, and says so",
		async (budget, words) => {
			const { model, server } = await open(
				(_, response) => sendAnswer(response, "{}"),
				{ budget, concurrency: 1 },
			);
			const replies = [];
			for (let at = 0; at < 4; at += 1)
				replies.push(
					await model.ask({ ...QUESTION, content: `<d>\n${at}\n</d>` }),
				);
			expect(server.asked).toHaveLength(2);
			expect(replies.map(({ kind }) => kind)).toEqual([
				"answer",
				"answer",
				"failure",
				"failure",
			]);
			expect(replies[2]).toMatchObject({
				code: "budget-spent",
				reason: expect.stringContaining(words),
			});
		},
	);

	it("counts what is repeated against the budget", async () => {
		const { model, server } = await open(
			(_, response) => send(response, 500, "no"),
			{ budget: { requests: 2 } },
		);
		expect(await model.ask(QUESTION)).toMatchObject({ code: "budget-spent" });
		expect(server.asked).toHaveLength(2);
	});

	it("keeps answers in a folder by all that they depend on, and asks nothing twice", async () => {
		const cache = join(makeFolder(), "answers");
		const { server, model } = await open(
			(_, response, nth) => sendAnswer(response, `answer ${nth}`),
			{ cache },
		);
		await model.ask(QUESTION);
		await model.ask({ ...QUESTION, content: "other words" });
		await model.ask({ ...QUESTION, instructions: "other instructions" });
		await model.ask({ ...QUESTION, schema: { type: "array" } });
		expect(server.asked).toHaveLength(4);
		const again = openModel({ name: "small", url: server.url, cache });
		expect(await again.ask(QUESTION)).toEqual({
			kind: "answer",
			text: "answer 1",
		});
		expect(server.asked).toHaveLength(4);
		expect(again.use()).toEqual({ requests: 0, tokens: 0, cached: 1 });
		const other = openModel({ name: "large", url: server.url, cache });
		await other.ask(QUESTION);
		expect(server.asked).toHaveLength(5);
	});

	it("keeps no failure, and takes an entry that is not whole for none", async () => {
		const cache = join(makeFolder(), "answers");
		const { server, model } = await open(
			(_, response, nth) =>
				nth === 1
					? send(response, 400, "no")
					: sendAnswer(response, `answer ${nth}`),
			{ cache },
		);
		expect(await model.ask(QUESTION)).toMatchObject({ kind: "failure" });
		expect(await model.ask(QUESTION)).toMatchObject({ text: "answer 2" });
		const [folder = ""] = readdirSync(cache);
		const [file = ""] = readdirSync(join(cache, folder));
		const path = join(cache, folder, file);
		expect(readFileSync(path, "utf8")).not.toContain("Ada Quill");
		writeFileSync(path, '{"key":');
		expect(await model.ask(QUESTION)).toMatchObject({ text: "answer 3" });
		expect(server.asked).toHaveLength(3);
	});

	it("fails where answers cannot be kept", async () => {
		const folder = makeFolder({ answers: "a file" });
		const { model } = await open((_, response) => sendAnswer(response, "{}"), {
			cache: join(folder, "answers"),
		});
		await expect(model.ask(QUESTION)).rejects.toThrow(AskError);
	});

	it.each(["", "no address", "ftp://a/", "http://user:pw@localhost/v1"])(
		"refuses %o as an address",
		(url) => {
			expect(() => openModel({ name: "small", url })).toThrow(AskError);
		},
	);
});
