// An address that a source gave: a live link only where that is safe.

import type { JSX } from "react";
import { plainLine } from "./plain.ts";
import { safeLink } from "./safe-link.ts";

const ADDRESS_MAXIMUM = 200;

/** Shows an address, as a link that opens in a new tab if it is http or https, else as text. */
export function AddressText(props: { readonly address: string }): JSX.Element {
	const shown = plainLine(props.address, ADDRESS_MAXIMUM);
	const link = safeLink(props.address);
	return link === undefined ? (
		<bdi className="address">{shown}</bdi>
	) : (
		<a
			className="address"
			href={link}
			target="_blank"
			rel="noopener noreferrer external"
		>
			<bdi>{shown}</bdi>
		</a>
	);
}
