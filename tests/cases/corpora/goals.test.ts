// What extraction finds in labelled real documents, where they are at hand: never below what the project promises.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = (path: string): string =>
	fileURLToPath(new URL(path, import.meta.url));
/** Not part of the project; without them there is nothing to score. */
const corpora = folder("../../../../shared/corpora");

interface FieldScore {
	readonly name: string;
	readonly recall: number;
	readonly f1: number;
}

interface CorpusScore {
	readonly name: string;
	readonly fields: readonly FieldScore[];
	/** Who was only charged, and is shown as convicted. */
	readonly raised: readonly unknown[];
}

/** The least F1, or of what several labels say together the least recall, by corpus and field (docs/evaluation.md says what a field is). */
const GOALS: readonly (readonly [
	corpus: string,
	measure: "f1" | "recall",
	least: number,
	fields: readonly string[],
])[] = [
	["judgments-zh", "f1", 0.995, ["court", "docket", "procuratorate", "date"]],
	["judgments-zh", "recall", 0.98, ["verdict"]],
	["judgments-zh", "f1", 0.98, ["articles"]],
	["cyber-judgments-zh", "recall", 0.97, ["verdict"]],
	[
		"cyber-judgments-zh",
		"f1",
		0.95,
		["probation", "surrender", "plea", "accessory"],
	],
	["guiding-cases-zh", "f1", 0.97, ["keywords", "articles", "proceedings"]],
	["guiding-cases-zh", "recall", 0.95, ["verdict"]],
	["guiding-cases-zh", "recall", 1, ["holding"]],
	["press-releases-en", "f1", 0.97, ["defendants"]],
	["press-releases-en", "f1", 0.9, ["counts", "agencies", "officials"]],
	["press-releases-en", "f1", 0.95, ["sentence"]],
];

function readScores(): readonly CorpusScore[] {
	const out = execFileSync(
		process.execPath,
		[folder("../../../dist/cli/main.js"), "evaluate", corpora, "--json"],
		{
			encoding: "utf8",
			maxBuffer: 1 << 28,
			stdio: ["ignore", "pipe", "ignore"],
		},
	);
	return JSON.parse(out).corpora;
}

describe.skipIf(!existsSync(corpora))(
	"extraction from labelled documents (skipped where ../shared is not at hand)",
	() => {
		it("meets its goals, and shows nobody as convicted who is only charged", () => {
			const scores = readScores();
			const missed = GOALS.flatMap(([corpus, measure, least, fields]) =>
				fields.flatMap((name) => {
					const score = scores
						.find((one) => one.name === corpus)
						?.fields.find((one) => one.name === name)?.[measure];
					return score !== undefined && score >= least
						? []
						: [`${corpus} ${name}: ${measure} ${score} is below ${least}`];
				}),
			);
			expect(missed).toEqual([]);
			expect(scores.flatMap(({ raised }) => raised)).toEqual([]);
		}, 300_000);
	},
);
