import { describe, expect, it } from "vitest";
import { type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** The sentences of two that are told in the first paragraph, before either of them is named. */
const BEFORE_NAMES: readonly PenaltyCase[] = [
	[
		"A dealer who sold counterfeit pills was sentenced today to 11 years in prison. His supplier received 14 years.\nMark Doe, 26, of Massing, pleaded guilty to manslaughter.\nThe supplier, Lee Roe, 31, of Port Merrow, was convicted at trial of theft.",
		"Doe P11Y | Roe P14Y",
	],
	[
		"A real estate broker was sentenced to four to 12 years in prison for stealing three houses. A notary who helped him was sentenced to five years’ probation.\nThe District Attorney identified the defendants as Mark Doe, 61, of Massing, and Joan Roe, 48, of Port Merrow. Doe was found guilty of theft. Roe pleaded guilty to forgery.",
		"Doe P4Y..P12Y | Roe probation P5Y",
	],
	[
		"A contractor was sentenced to six years in prison. His bookkeeper was sentenced to two years’ probation.\nMark Doe, 61, of Massing, the contractor, pleaded guilty to theft. The bookkeeper, Joan Roe, 48, pleaded guilty to forgery.",
		"Doe P6Y | Roe probation P2Y",
	],
	[
		"A contractor was sentenced to six years in prison. His bookkeeper received probation for two years.\nMark Doe, 61, of Massing, pleaded guilty to theft. His bookkeeper, Joan Roe, 48, pleaded guilty to forgery.",
		"Doe P6Y | Roe probation P2Y",
	],
	[
		"A man was sentenced to six years in prison. His wife got two years of probation.\nMark Roe, 61, of Massing, pleaded guilty to theft. His wife, Joan Doe, 48, pleaded guilty to forgery.",
		"Roe P6Y | Doe probation P2Y",
	],
];

describe("sentences told before the names", () => {
	it.each(BEFORE_NAMES)("reads %s", (passage, penalties) => {
		expect(penaltiesOf("", passage)).toBe(penalties);
	});
});
