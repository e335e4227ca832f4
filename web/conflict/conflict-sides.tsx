// The two statements of a conflict, each with the words behind it.

import type { JSX } from "react";
import type { ViewConflict, ViewConflictSide } from "../../src/model/view.ts";
import { QuoteView } from "../evidence/quote-view.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { Label } from "../text/text.tsx";
import { ValueText } from "../text/value-text.tsx";

/** Draws both sides, each value over its quotes. */
export function ConflictSides(props: {
	readonly sides: ViewConflict["sides"];
}): JSX.Element | null {
	const { detail } = useExplorer();
	if (detail.state !== "ready") return null;
	return (
		<ul className="conflict-sides">
			{props.sides.map(({ object, support }) => (
				<li key={support} className="support">
					<p className="conflict-value">
						<ConflictObject object={object} />
					</p>
					{detail.value.supports[support]?.quotes.map((row) => (
						<QuoteView key={row} row={row} detail={detail.value} />
					))}
				</li>
			))}
		</ul>
	);
}

/** Draws what a statement says of its subject. */
export function ConflictObject(props: {
	readonly object: ViewConflictSide["object"];
}): JSX.Element {
	const { object } = props;
	return "label" in object ? (
		<Label text={object.label} />
	) : (
		<ValueText value={object} />
	);
}
