import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Address,
	formatAddress,
	parseAddress,
} from "../../../web/address/address.ts";

const empty: Address = {
	selection: { kind: "none" },
	hiddenClasses: [],
	hiddenOrigins: [],
};

const anyIri = fc.oneof(
	fc.webUrl({ withFragments: true, withQueryParameters: true }),
	fc
		.string({ unit: "grapheme" })
		.map((name) => `https://w3id.org/casegraph/${name}`),
	fc.constantFrom("urn:x:y", "https://w3id.org/casegraph/a:b"),
);

const anyAddress: fc.Arbitrary<Address> = fc.record({
	language: fc.constantFrom("en", "zh", undefined),
	selection: fc.oneof(
		fc.constant({ kind: "none" } as const),
		fc.constant({ kind: "conflicts" } as const),
		fc.record({ kind: fc.constant("node" as const), iri: anyIri }),
		fc.record({
			kind: fc.constant("link" as const),
			source: anyIri,
			target: anyIri,
		}),
	),
	document: fc.option(
		fc.record({ iri: anyIri, start: fc.nat(999), end: fc.nat(999) }),
		{ nil: undefined },
	),
	hiddenClasses: fc.array(anyIri, { maxLength: 3 }),
	hiddenOrigins: fc.subarray([0, 1, 2] as const),
});

describe("the address", () => {
	it("gives back every state that was written into it", () => {
		fc.assert(
			fc.property(anyAddress, (address) => {
				expect(parseAddress(`#${formatAddress(address)}`)).toEqual(address);
			}),
		);
	});

	it("is short for what lies under the default base, and empty for the default state", () => {
		expect(formatAddress(empty)).toBe("");
		expect(
			formatAddress({
				...empty,
				selection: {
					kind: "node",
					iri: "https://w3id.org/casegraph/case/1/defendant/li-x",
				},
			}),
		).toBe("node=case/1/defendant/li-x");
	});

	it("passes over what it does not know or cannot read", () => {
		for (const fragment of [
			"#",
			"#&&=",
			"#lang=fr",
			"#without=7",
			"#document=x",
			"#document=x&at=9",
			"#node=%E0%A4%A",
			"#from=only-one-end",
		])
			expect(parseAddress(fragment)).toEqual({
				...empty,
				language: undefined,
				document: undefined,
			});
	});
});
