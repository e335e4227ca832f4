// What a release says of whom, in short: “Roe: charged; convicted”, by family name, for the tests of attribution.
import { findDefendants } from "../../../../../../src/extract/english/prosecution/finding.ts";
import { findRelease } from "../../../../../../src/extract/english/prosecution/release.ts";
import { splitSentences } from "../../../../../../src/extract/english/sentence.ts";
import type { Reading } from "../../../../../../src/extract/reading.ts";
import { wholeOf } from "../../text.ts";

/** What a passage says of each defendant: `Roe charged theft`, `Roe convicted`, `Roe sentence`. */
export function tell(reading: Reading): string[] {
	return tellOf(reading, wholeOf(reading));
}

/** The same of a whole page, header and all. */
export function tellPage(reading: Reading): string[] {
	return tellOf(reading, findRelease(reading).body);
}

function tellOf(
	reading: Reading,
	body: { readonly start: number; readonly end: number },
): string[] {
	const found = findDefendants(reading, splitSentences(reading, body), {});
	return found.flatMap(({ party, counts, sweeps, penalty }) => {
		const family =
			party.name
				.replace(/,? Jr\.?$/, "")
				.split(" ")
				.at(-1) ?? "";
		const name = party.isUnit ? party.name : family;
		const said = [
			...counts.map(
				({ status, offense }) => `${name} ${status} ${offense.name}`,
			),
			...sweeps.map(({ status }) => `${name} ${status} all`),
		];
		const hasTerm =
			penalty.term !== undefined ||
			penalty.life !== undefined ||
			penalty.probation !== undefined ||
			penalty.fine !== undefined ||
			penalty.restitution.length > 0;
		const sentence = hasTerm ? [`${name} sentence`] : [];
		const all = [...new Set([...said, ...sentence])];
		return all.length > 0 ? all : [name];
	});
}
