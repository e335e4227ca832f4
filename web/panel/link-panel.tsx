// What is stated between two nodes, in both directions, and by what.

import type { JSX } from "react";
import { StatementRow } from "../evidence/statement-row.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { LoadFailure } from "../load/load-message.tsx";
import { edgesBetween } from "../load/model.ts";
import { Definition, Label } from "../text/text.tsx";
import { NodeButton } from "./node-button.tsx";

/** Draws the panel for the statements between two nodes, by their rows. */
export function LinkPanel(props: {
	readonly source: number;
	readonly target: number;
}): JSX.Element {
	const { model, detail } = useExplorer();
	const { messages } = useWording();
	const edges = edgesBetween(model, props.source, props.target);
	return (
		<>
			<header className="node-header">
				<p className="node-class">{messages.statementsBetween}</p>
				<h2 className="link-ends">
					<NodeButton row={props.source} />
					<NodeButton row={props.target} />
				</h2>
			</header>
			{detail.state === "loading" && (
				<p role="status">{messages.evidenceLoading}</p>
			)}
			{detail.state === "failed" && <LoadFailure error={detail.error} />}
			<ul className="link-statements">
				{edges.map((edge) => (
					<li key={edge}>
						<LinkStatement edge={edge} />
					</li>
				))}
			</ul>
			{edges.length === 0 && <p>{messages.noStatements}</p>}
		</>
	);
}

function LinkStatement(props: { readonly edge: number }): JSX.Element | null {
	const { model, detail } = useExplorer();
	const { language } = useWording();
	const { nodes, edges, relations } = model.view;
	const relation = relations[edges.relation[props.edge] ?? -1];
	const source = nodes.label[edges.source[props.edge] ?? -1];
	const target = nodes.label[edges.target[props.edge] ?? -1];
	if (relation === undefined || source === undefined || target === undefined)
		return null;
	return (
		<StatementRow
			origin={edges.origin[props.edge] ?? 0}
			support={
				detail.state === "ready" ? detail.value.edges[props.edge] : undefined
			}
			name={chooseText(relation.label, language).value}
		>
			<p className="link-sentence">
				<Label text={source} />{" "}
				<span className="premise-relation">
					<Label text={relation.label} />
				</span>{" "}
				<Label text={target} />
			</p>
			<p className="link-definition">
				<Definition text={relation.definition} />
			</p>
		</StatementRow>
	);
}
