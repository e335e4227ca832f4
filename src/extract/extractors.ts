// The extractors, in the order in which they are asked: the first that fits a document reads it. A new genre is a file and a line here.
import { chineseGuidingCase } from "./chinese-guiding-case.ts";
import { chineseJudgment } from "./chinese-judgment.ts";
import { chineseRelease } from "./chinese-release.ts";
import { englishCourtRelease } from "./english-court-release.ts";
import { englishProsecutionRelease } from "./english-prosecution-release.ts";
import type { Extractor } from "./extractor.ts";

export const extractors: readonly Extractor[] = [
	chineseGuidingCase,
	chineseRelease,
	chineseJudgment,
	englishCourtRelease,
	englishProsecutionRelease,
];
