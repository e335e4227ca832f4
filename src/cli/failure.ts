// How commands fail: one line on stderr, and an exit code that scripts can tell apart.
import { CommanderError } from "commander";
import { CasegraphError } from "../errors.ts";

/** Exit codes of all commands. */
export const EXIT = {
	ok: 0,
	/** The command ran, and the answer is no: nothing found, a question answered with false, a graph that is not valid. */
	negative: 1,
	/** The command line is wrong. */
	usage: 2,
	/** Something cannot be read, written or run. */
	failed: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line is wrong in a way that the parser of options cannot see. */
export class UsageError extends CasegraphError {
	override name = "UsageError";
}

/** Runs what a command does and sets the exit code: what it gives, or that of the error that it throws. */
export function runAction<Args extends readonly unknown[]>(
	action: (...args: Args) => Promise<ExitCode>,
): (...args: Args) => Promise<void> {
	return async (...args) => {
		try {
			process.exitCode = await action(...args);
		} catch (error) {
			process.exitCode = reportFailure(error);
		}
	};
}

/** Prints an error as one line, its stack too with `DEBUG=casegraph`, and gives the exit code. */
export function reportFailure(error: unknown): ExitCode {
	if (error instanceof CommanderError)
		return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`casegraph: ${message.replace(/\s*\n\s*/g, " ")}\n`);
	if (
		process.env.DEBUG?.split(",").includes("casegraph") &&
		error instanceof Error
	)
		process.stderr.write(`${error.stack}\n${describeCause(error)}`);
	return error instanceof UsageError ? EXIT.usage : EXIT.failed;
}

function describeCause(error: Error): string {
	return error.cause instanceof Error ? `caused by ${error.cause.stack}\n` : "";
}
