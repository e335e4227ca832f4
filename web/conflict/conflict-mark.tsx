// The sign of a conflict: two arrows that point against each other.

import type { JSX } from "react";

/** Draws the sign; the words beside it say what it means. */
export function ConflictMark(): JSX.Element {
	return (
		<svg viewBox="0 0 16 16" className="conflict-mark" aria-hidden="true">
			<path d="M1 8h5M4 5.5 6.5 8 4 10.5M15 8h-5m2-2.5L9.5 8l2.5 2.5" />
		</svg>
	);
}
