// The relations of a node in one direction, under their names.

import { type JSX, useState } from "react";
import { StatementRow } from "../evidence/statement-row.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { plainLine } from "../text/plain.ts";
import { Label } from "../text/text.tsx";
import { NodeButton } from "./node-button.tsx";
import { type Group, groupEdges } from "./statement-group.ts";

/** Items of a group that are shown before one asks for more. */
const SHOWN_AT_FIRST = 8;

type Direction = "out" | "in";

/** Draws the statements that leave or reach a node; nothing where there are none. */
export function RelationList(props: {
	readonly edges: readonly number[];
	readonly direction: Direction;
}): JSX.Element | null {
	const { messages } = useWording();
	const { model } = useExplorer();
	if (props.edges.length === 0) return null;
	return (
		<section>
			<h3>
				{props.direction === "out"
					? messages.relationsOut
					: messages.relationsIn}
			</h3>
			{groupEdges(props.edges, model.view).map((group) => (
				<RelationGroup
					key={group.row}
					group={group}
					direction={props.direction}
				/>
			))}
		</section>
	);
}

function RelationGroup(props: {
	readonly group: Group<number>;
	readonly direction: Direction;
}): JSX.Element | null {
	const { language, messages } = useWording();
	const { model } = useExplorer();
	const [isWhole, setWhole] = useState(false);
	const relation = model.view.relations[props.group.row];
	if (relation === undefined) return null;
	const { items } = props.group;
	const shown = isWhole ? items : items.slice(0, SHOWN_AT_FIRST);
	return (
		<div className="group">
			<h4 title={chooseText(relation.definition, language).value}>
				{props.direction === "in" && <span aria-hidden="true">← </span>}
				<Label text={relation.label} />
				{props.direction === "out" && <span aria-hidden="true"> →</span>}
			</h4>
			<ul>
				{shown.map((edge) => (
					<li key={edge}>
						<RelationRow edge={edge} direction={props.direction} />
					</li>
				))}
			</ul>
			{shown.length < items.length && (
				<button type="button" className="quiet" onClick={() => setWhole(true)}>
					{messages.showMore(items.length - shown.length)}
				</button>
			)}
		</div>
	);
}

function RelationRow(props: {
	readonly edge: number;
	readonly direction: Direction;
}): JSX.Element {
	const { language } = useWording();
	const { model, detail } = useExplorer();
	const { nodes, edges, relations } = model.view;
	const ends = props.direction === "out" ? edges.target : edges.source;
	const other = ends[props.edge] ?? -1;
	const words = [
		relations[edges.relation[props.edge] ?? -1]?.label,
		nodes.label[other],
	];
	return (
		<StatementRow
			origin={edges.origin[props.edge] ?? 0}
			support={
				detail.state === "ready" ? detail.value.edges[props.edge] : undefined
			}
			name={words
				.map((text) => plainLine(chooseText(text ?? {}, language).value, 60))
				.join(" ")}
		>
			<NodeButton row={other} />
		</StatementRow>
	);
}
