// Options by which documents are searched: by rules, by a language model, or both; which model, and how much it may be asked.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type OpenModel, openModel } from "../ask/model.ts";
import { UsageError } from "./failure.ts";

/** The options, as the command line gives them. */
export interface ModelOption {
	readonly extract?: "rules" | "model" | "both" | "none";
	readonly model?: string;
	readonly modelUrl?: string;
	readonly modelKey: string;
	readonly modelCache: string;
	readonly modelConcurrency?: number;
	readonly modelTimeout?: number;
	readonly modelRequests?: number;
	readonly modelTokens?: number;
}

/** By what documents are searched. */
export interface OpenChoice {
	readonly rules: boolean;
	readonly model?: OpenModel;
}

/** Variable of the environment that holds the key, unless another is named. */
const KEY_VARIABLE = "CASEGRAPH_MODEL_KEY";
const CACHE_FOLDER = ".casegraph/answers";

export const MODEL_HELP = `
A language model is asked about documents only where --model and --model-url name one, behind any server that speaks the chat completions
protocol of OpenAI, on this machine or elsewhere; the texts of the documents are sent to it. What it states is kept only if the
words that it quotes stand in the document and say so; all else is in the quarantine, with its reason. Answers are kept in a folder:
the same build asks nothing again.`;

/** Adds the options to a command. */
export function addModelOptions(command: Command): Command {
	return command
		.addOption(
			new Option(
				"--extract <how>",
				"by what documents are searched (default: rules, or both with --model)",
			).choices(["rules", "model", "both", "none"]),
		)
		.option("--model <name>", "language model that is asked about documents")
		.option(
			"--model-url <address>",
			"its server, such as http://127.0.0.1:8000/v1",
		)
		.option(
			"--model-key <variable>",
			"environment variable that holds the server's key, if it needs one",
			KEY_VARIABLE,
		)
		.option(
			"--model-cache <folder>",
			"folder that keeps its answers",
			CACHE_FOLDER,
		)
		.option(
			"--model-concurrency <n>",
			"requests under way at once (default: 4)",
			parseCount,
		)
		.option(
			"--model-timeout <seconds>",
			"longest wait for an answer (default: 120)",
			parseCount,
		)
		.option("--model-requests <n>", "requests sent at most", parseCount)
		.option(
			"--model-tokens <n>",
			"tokens spent at most, as the server counts them",
			parseCount,
		);
}

/**
 * Opens what the options name.
 * @throws {UsageError} for options that do not fit together
 * @throws {AskError} for an address that is none
 */
export function readChoice(
	options: ModelOption,
	environment: NodeJS.ProcessEnv = process.env,
): OpenChoice {
	const { model: name, modelUrl: url } = options;
	const extract = options.extract ?? (name === undefined ? "rules" : "both");
	const rules = extract === "rules" || extract === "both";
	if (name === undefined && url !== undefined)
		throw new UsageError("--model-url needs --model");
	if (extract === "rules" || extract === "none") return { rules };
	if (name === undefined)
		throw new UsageError(`--extract ${extract} needs --model and --model-url`);
	if (url === undefined) throw new UsageError("--model needs --model-url");
	const key = readKey(options.modelKey, environment);
	const { modelConcurrency, modelTimeout, modelRequests, modelTokens } =
		options;
	return {
		rules,
		model: openModel({
			name,
			url,
			cache: options.modelCache,
			budget: {
				...(modelRequests === undefined ? {} : { requests: modelRequests }),
				...(modelTokens === undefined ? {} : { tokens: modelTokens }),
			},
			...(key === undefined ? {} : { key }),
			...(modelConcurrency === undefined
				? {}
				: { concurrency: modelConcurrency }),
			...(modelTimeout === undefined ? {} : { timeoutSeconds: modelTimeout }),
		}),
	};
}

/** Gives the key in a variable of the environment; only the variable that is asked unless another is named may be missing. */
function readKey(
	variable: string,
	environment: NodeJS.ProcessEnv,
): string | undefined {
	const key = environment[variable];
	if (key === undefined && variable !== KEY_VARIABLE)
		throw new UsageError(
			`--model-key ${variable}: the environment has no such variable`,
		);
	return key;
}

/** Prints what a model was asked; no file of a build says it, since the same build with a full cache asks nothing. */
export function reportUse({ model }: OpenChoice, isQuiet = false): void {
	if (model === undefined || isQuiet) return;
	const { requests, tokens, cached } = model.use();
	console.log(
		`model       ${requests} requests, ${tokens} tokens, ${cached} answers from the cache`,
	);
}

function parseCount(value: string): number {
	const count = Number(value);
	if (!/^\d+$/.test(value) || !Number.isSafeInteger(count) || count < 1)
		throw new InvalidArgumentError("must be a whole number from 1 on");
	return count;
}
