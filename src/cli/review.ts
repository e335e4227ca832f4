// casegraph review: walks through what is open, with both quotes side by side, and adds the answers to the ledger.
import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { describeError, ReadError } from "../errors.ts";
import { appendToLedger } from "../export/ledger.ts";
import { decisionKey } from "../model/decision.ts";
import { formatIssue } from "../model/issue.ts";
import { isPlainText } from "../model/term.ts";
import { readCandidates } from "../read/candidate.ts";
import { type Ledger, parseLedger } from "../read/decision.ts";
import { EXIT, type ExitCode, runAction, UsageError } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { print, terminalColumns } from "./output.ts";
import { listItems, type Signature } from "./review-item.ts";
import { formatUndo, type ReviewHost, runReview } from "./review-session.ts";

interface ReviewOptions {
	readonly graph: string;
	readonly decisions: string;
	readonly who?: string;
	readonly undo?: true;
}

const DEFAULT_LEDGER = "data/decisions.jsonl";
/** Columns of output that goes to no terminal. */
const PLAIN_COLUMNS = 120;

const EXAMPLES = `
Open are pairs of cases, and of defendants of a case, that may be one, names that are nearly a known one, statements of low
confidence, and statements of documents that disagree. Each answer is a letter, perhaps a value, perhaps a reason behind #, and Enter:

  a                    accept the statement on the left
  r # the appeal's     reject it; it leaves the facts, and keeps its evidence
  c P8M                correct its object: a value, or the path of an entity such as offense/fraud
  s, d, u              the two are the same, different, or it cannot be told
  n, b, q              next; back, undoing the last answer; quit

Answers are lines of the ledger, which the next build replays.

Examples:
  $ casegraph review
  $ casegraph review --graph build/graph --decisions data/decisions.jsonl --who 'R. Reviewer'
  $ casegraph review --undo            undo the last decision of the ledger`;

/** The command. */
export const reviewCommand: Command = new Command("review")
	.description("decide on what is open, with the quotes side by side")
	.addOption(graphOption())
	.option("--decisions <file>", "ledger to add to", DEFAULT_LEDGER)
	.option("--who <name>", "who decides; the user's name unless given")
	.option("--undo", "undo the last decision that stands")
	.addHelpText("after", EXAMPLES)
	.action(runAction((options: ReviewOptions) => runReviewCommand(options)));

async function runReviewCommand(options: ReviewOptions): Promise<ExitCode> {
	const who = options.who ?? userInfo().username;
	if (who.trim() === "" || !isPlainText(who))
		throw new UsageError("--who needs a name");
	const sign = (): Signature => ({ who, when: new Date().toISOString() });
	const ledger = readStanding(options.decisions);
	if (options.undo) return undoLast(ledger, options.decisions, sign);
	const decided = new Set(
		ledger.decisions
			.filter(({ decision }) => decision !== "unsure")
			.map(decisionKey),
	);
	const items = listItems(await readCandidates(options.graph)).filter(
		({ key }) => !decided.has(key),
	);
	if (items.length === 0) {
		print("Nothing is open.\n");
		return EXIT.ok;
	}
	const { host, close } = openHost(options.decisions, sign);
	try {
		const { decided: count, open } = await runReview(items, host);
		print(`\n${count} decided, ${open} open; build again to apply.\n`);
	} finally {
		close();
	}
	return EXIT.ok;
}

/** Reads the ledger; what is wrong in it is told, and stays for the next build to reject. */
function readStanding(path: string): Ledger {
	const ledger = parseLedger(readText(path), path);
	for (const { issue } of ledger.rejected) console.error(formatIssue(issue));
	return ledger;
}

/** Gives the text of a ledger; none has the text of an empty one. */
function readText(path: string): string {
	if (!existsSync(path)) return "";
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		throw new ReadError(`${path}: cannot be read (${describeError(cause)})`, {
			cause,
		});
	}
}

function undoLast(
	{ decisions }: Ledger,
	path: string,
	sign: () => Signature,
): ExitCode {
	const last = decisions.at(-1);
	if (last === undefined) {
		print("No decision stands.\n");
		return EXIT.negative;
	}
	appendToLedger(path, formatUndo(last.id, sign()));
	print(
		`Undone: ${last.decision} of line ${last.position.line} (${last.who}, ${last.when})\n`,
	);
	return EXIT.ok;
}

/** Answers come line by line, from a terminal as from a file. */
function openHost(
	path: string,
	sign: () => Signature,
): { readonly host: ReviewHost; close(): void } {
	const lines = createInterface({ input: process.stdin });
	const answers = lines[Symbol.asyncIterator]();
	return {
		host: {
			async ask(prompt) {
				print(prompt);
				const { value, done } = await answers.next();
				return done ? undefined : value;
			},
			show: print,
			append: (line) => appendToLedger(path, line),
			sign,
			columns: terminalColumns() ?? PLAIN_COLUMNS,
		},
		close: () => lines.close(),
	};
}
