// The panel of details: the selected node or link, or an introduction.

import type { JSX } from "react";
import type { Selection } from "../address/address.ts";
import type { Navigate } from "../address/use-address.ts";
import { ConflictList } from "../conflict/conflict-list.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { PaneBar } from "../explorer/pane-bar.tsx";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { plainLine } from "../text/plain.ts";
import { LinkPanel } from "./link-panel.tsx";
import { NodePanel } from "./node-panel.tsx";
import "./panel.css";

/** Draws the details of a selection. */
export function Panel(props: {
	readonly selection: Selection;
	readonly navigate: Navigate;
}): JSX.Element {
	const { messages } = useWording();
	const { selection, navigate } = props;
	const isEmpty = selection.kind === "none";
	return (
		<section
			className={isEmpty ? "panel is-empty" : "panel"}
			aria-label={messages.details}
		>
			<SelectionStatus />
			{!isEmpty && (
				<PaneBar
					title={messages.details}
					closeLabel={messages.deselect}
					onClose={() => navigate({ selection: { kind: "none" } })}
				/>
			)}
			{/* The key starts each selection at the top, with all evidence closed. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
			<div className="panel-body" key={JSON.stringify(selection)} tabIndex={0}>
				<PanelBody selection={selection} navigate={navigate} />
			</div>
		</section>
	);
}

function PanelBody(props: {
	readonly selection: Selection;
	readonly navigate: Navigate;
}): JSX.Element {
	const { model } = useExplorer();
	const { messages } = useWording();
	const { selection, navigate } = props;
	if (selection.kind === "none") return <Introduction />;
	if (selection.kind === "conflicts") return <ConflictList />;
	if (selection.kind === "node") {
		const row = model.rows.get(selection.iri);
		if (row !== undefined) return <NodePanel row={row} navigate={navigate} />;
	} else {
		const source = model.rows.get(selection.source);
		const target = model.rows.get(selection.target);
		if (source !== undefined && target !== undefined)
			return <LinkPanel source={source} target={target} />;
	}
	return <p className="notice">{messages.unknownNode}</p>;
}

function Introduction(): JSX.Element {
	const { model } = useExplorer();
	const { messages } = useWording();
	const { nodes, edges } = model.view;
	return (
		<div className="introduction">
			<h2>{messages.introduction}</h2>
			<p className="graph-size">
				{messages.graphSize(nodes.iri.length, edges.source.length)}
			</p>
			{messages.hints.map((hint) => (
				<p key={hint}>{hint}</p>
			))}
		</div>
	);
}

/** Tells those who cannot see it what has been selected. */
function SelectionStatus(): JSX.Element {
	const { model, selectedRow } = useExplorer();
	const { language, messages } = useWording();
	const label = model.view.nodes.label[selectedRow ?? -1];
	return (
		<p role="status" className="sr-only">
			{label !== undefined &&
				messages.selected(plainLine(chooseText(label, language).value, 160))}
		</p>
	);
}
