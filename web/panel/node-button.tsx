// A node as the other end of a statement: its mark and label, which lead to it.

import type { JSX } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { Swatch } from "../filter/swatch.tsx";
import { Label } from "../text/text.tsx";

/** Draws a node by its row; choosing it goes there. */
export function NodeButton(props: {
	readonly row: number;
}): JSX.Element | null {
	const { model, visit } = useExplorer();
	const { nodes, classes } = model.view;
	const label = nodes.label[props.row];
	const viewClass = classes[nodes.class[props.row] ?? -1];
	if (label === undefined || viewClass === undefined) return null;
	return (
		<button
			type="button"
			className="node-button"
			onClick={() => visit(props.row)}
		>
			<Swatch shape={viewClass.shape} colour={viewClass.colour} />
			<span>
				<Label text={label} />
			</span>
		</button>
	);
}
