// The items of the list under the search field, and the line that counts them.

import type { JSX } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { Swatch } from "../filter/swatch.tsx";
import { useWording } from "../language/language-context.tsx";
import { Label } from "../text/text.tsx";
import type { ResultList } from "./result-list.ts";

/** Draws one node as an option; a label that several nodes share is followed by what each belongs to. */
export function Result(props: {
	readonly id: string;
	readonly row: number;
	readonly isActive: boolean;
	readonly isSelected: boolean;
	readonly onChoose: () => void;
}): JSX.Element | null {
	const { model } = useExplorer();
	const { nodes, classes } = model.view;
	const label = nodes.label[props.row];
	const viewClass = classes[nodes.class[props.row] ?? -1];
	if (label === undefined || viewClass === undefined) return null;
	const context = nodes.label[model.contexts.get(props.row) ?? -1];
	return (
		// The keys are handled by the list and the field, as the pattern "listbox" asks.
		// biome-ignore lint/a11y/useKeyWithClickEvents: see above
		<div
			id={props.id}
			role="option"
			tabIndex={-1}
			aria-selected={props.isSelected}
			className={props.isActive ? "result is-active" : "result"}
			onClick={props.onChoose}
		>
			<Swatch shape={viewClass.shape} colour={viewClass.colour} />
			<span className="result-label">
				<Label text={label} />
			</span>
			<span className="result-class">
				<Label text={viewClass.label} />
				{context !== undefined && (
					<>
						{" · "}
						<Label text={context} />
					</>
				)}
			</span>
		</div>
	);
}

/** Says how many nodes are listed, or that there are none, and how many more the filter hides. */
export function ResultCount(props: {
	readonly results: ResultList;
	readonly query: string;
	readonly onShowAll: () => void;
}): JSX.Element {
	const { messages } = useWording();
	const { rows, total, hidden } = props.results;
	return (
		<div className="result-count">
			<p role="status">
				{total === 0 && props.query.trim() !== ""
					? messages.noResult
					: messages.resultCount(rows.length, total)}
			</p>
			{hidden > 0 && (
				<button type="button" className="quiet" onClick={props.onShowAll}>
					{messages.hiddenResults(hidden)}
				</button>
			)}
		</div>
	);
}
