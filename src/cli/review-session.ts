// A review: question after question, each answer a line of the ledger. Knows neither terminal nor clock.
import { decisionId } from "../model/decision.ts";
import {
	drawItem,
	formatDecision,
	isStatementItem,
	type ReviewAnswer,
	type ReviewItem,
	type Signature,
} from "./review-item.ts";

/** What a review needs of the world. */
export interface ReviewHost {
	/** Gives the next answer, or undefined when there are no more. */
	ask(prompt: string): Promise<string | undefined>;
	show(text: string): void;
	/** Adds a line to the ledger. */
	append(line: string): void;
	sign(): Signature;
	readonly columns: number;
}

/** How many questions were answered and taken back. */
export interface ReviewTally {
	readonly decided: number;
	readonly open: number;
}

const STATEMENT_KEYS: Readonly<Record<string, string>> = {
	a: "accept",
	r: "reject",
	c: "correct",
};
const ENTITY_KEYS: Readonly<Record<string, string>> = {
	s: "same",
	d: "different",
	u: "unsure",
};
const STATEMENT_PROMPT =
	"[a]ccept, [r]eject, [c]orrect VALUE, [n]ext, [b]ack, [q]uit (a reason may follow: r # misread) > ";
const ENTITY_PROMPT =
	"[s]ame, [d]ifferent, [u]nsure, [n]ext, [b]ack, [q]uit (a reason may follow: d # other year) > ";

/** A question that was answered, and the line that did it. */
interface Answered {
	readonly at: number;
	readonly line: string;
	readonly decision: string;
}

/** Walks through the questions. */
export async function runReview(
	items: readonly ReviewItem[],
	host: ReviewHost,
): Promise<ReviewTally> {
	const answered: Answered[] = [];
	let at = 0;
	while (at < items.length) {
		const item = items[at];
		if (item === undefined || isSettled(item, items, answered)) {
			at += 1;
			continue;
		}
		host.show(`\n${drawItem(item, `${at + 1}/${items.length}`, host.columns)}`);
		const prompt = isStatementItem(item) ? STATEMENT_PROMPT : ENTITY_PROMPT;
		const text = await host.ask(prompt);
		const key = text?.trim().slice(0, 1).toLowerCase();
		if (key === undefined || key === "q") break;
		if (key === "n") at += 1;
		else if (key === "b") at = goBack(answered, at, host);
		else {
			const answer = readAnswer(item, text ?? "");
			if (typeof answer === "string") {
				host.show(`${answer}\n`);
				continue;
			}
			const line = formatDecision(item, answer, host.sign());
			host.append(line);
			answered.push({ at, line, decision: answer.decision });
			at += 1;
		}
	}
	const isAnswered = (index: number): boolean =>
		answered.some((one) => one.at === index);
	const open = items.filter(
		(item, index) => !isAnswered(index) && !isSettled(item, items, answered),
	);
	return { decided: answered.length, open: open.length };
}

/** Tells whether the question has gone with the answer to another: a rejected statement is in no conflict. */
function isSettled(
	{ rival }: ReviewItem,
	items: readonly ReviewItem[],
	answered: readonly Answered[],
): boolean {
	return (
		rival !== undefined &&
		answered.some(
			({ at, decision }) => items[at]?.key === rival && decision !== "accept",
		)
	);
}

/** Undoes the last answer and gives its question; without one, the question before. */
function goBack(answered: Answered[], at: number, host: ReviewHost): number {
	const last = answered.pop();
	if (last === undefined) return Math.max(0, at - 1);
	host.append(formatUndo(decisionId(last.line), host.sign()));
	host.show("undone\n");
	return last.at;
}

/** Gives the line that undoes another. */
export function formatUndo(id: string, signature: Signature): string {
	return JSON.stringify({ decision: "undo", of: id, ...signature });
}

/** Reads an answer, or says what is wrong with it. */
function readAnswer(item: ReviewItem, text: string): ReviewAnswer | string {
	const keys = isStatementItem(item) ? STATEMENT_KEYS : ENTITY_KEYS;
	const [command = "", ...reasons] = text.trim().split("#");
	const key = command.slice(0, 1).toLowerCase();
	const decision = keys[key];
	if (decision === undefined)
		return `${key === "" ? "nothing" : `“${key}”`} is no answer here`;
	const why = reasons.join("#").trim();
	const reason = why === "" ? {} : { why };
	if (decision !== "correct") return { decision, ...reason };
	const value = command.slice(1).trim();
	return value === ""
		? "give the value that holds, such as: c P8M"
		: { decision, value, ...reason };
}
