import { describe, expect, it } from "vitest";
import { findDefendants } from "../../../../../src/extract/english/prosecution/finding.ts";
import { settleCounts } from "../../../../../src/extract/english/prosecution/settlement.ts";
import { splitSentences } from "../../../../../src/extract/english/sentence.ts";
import { readBank } from "../bank.ts";
import { readEnglish, wholeOf } from "../text.ts";
import { NAMED } from "./charge-passage.ts";
import { NEGATIVE, SETTLED, STATUS } from "./count-passage.ts";
import { COUNTIES } from "./county-passage.ts";
import { DETAILED, PLEADED, QUOTED } from "./detail-passage.ts";
import { NO_COUNT, OFFICES } from "./office-passage.ts";
import { TURNED } from "./turn-passage.ts";
import { EARLIER, ENDS, LINES, VERDICTS } from "./verdict-passage.ts";

/** The counts that stand, a defendant a line. */
function read(text: string): string[] {
	const reading = readEnglish(text);
	const sentences = splitSentences(reading, wholeOf(reading));
	return findDefendants(reading, sentences, {}).map((one) => {
		const counts = settleCounts(one).map(({ status, offense }) => {
			const times = offense.number === undefined ? "" : `${offense.number} × `;
			const law =
				offense.citation === undefined ? "" : ` [${offense.citation}]`;
			return `${status} ${times}${offense.name}${law}`;
		});
		return `${one.party.name.split(" ").at(-1)}: ${counts.join("; ")}`.trim();
	});
}

describe("counts of passages", () => {
	it.each(
		[
			STATUS,
			SETTLED,
			NEGATIVE,
			OFFICES,
			NO_COUNT,
			COUNTIES,
			TURNED,
			DETAILED,
			PLEADED,
			QUOTED,
			NAMED,
			VERDICTS,
			ENDS,
			EARLIER,
			LINES,
		].flatMap(readBank),
	)("%s", (text, counts) => {
		expect(read(text)).toEqual(counts);
	});
});
