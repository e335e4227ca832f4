// The bar on top of the panel and of a document: what it is, and the way to close it.

import type { JSX } from "react";

/** Draws the bar; it stays where it is while what lies below is scrolled. */
export function PaneBar(props: {
	readonly title: string;
	readonly closeLabel: string;
	readonly onClose: () => void;
}): JSX.Element {
	return (
		<div className="pane-bar">
			<span>{props.title}</span>
			<button
				type="button"
				aria-label={props.closeLabel}
				title={props.closeLabel}
				onClick={props.onClose}
			>
				<svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
					<path d="m4 4 8 8m0-8-8 8" />
				</svg>
			</button>
		</div>
	);
}
