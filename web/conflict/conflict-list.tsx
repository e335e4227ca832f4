// All that documents disagree on, in the panel.

import { type JSX, useState } from "react";
import type { ViewConflict } from "../../src/model/view.ts";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { LoadFailure } from "../load/load-message.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { Label } from "../text/text.tsx";
import { ConflictSides } from "./conflict-sides.tsx";
import "./conflict.css";

/** Conflicts that are shown before one asks for more, and with each time that one does. */
const SHOWN_STEP = 20;

/** Draws the list, each conflict with the words of both documents. */
export function ConflictList(): JSX.Element {
	const { detail } = useExplorer();
	const { messages } = useWording();
	const [most, setMost] = useState(SHOWN_STEP);
	if (detail.state === "loading")
		return <p role="status">{messages.evidenceLoading}</p>;
	if (detail.state === "failed") return <LoadFailure error={detail.error} />;
	const { conflicts } = detail.value;
	const more = Math.min(conflicts.length - most, SHOWN_STEP);
	return (
		<>
			<header className="node-header">
				<h2>{messages.conflicts}</h2>
				<p className="conflict-hint">
					{conflicts.length === 0
						? messages.noConflicts
						: messages.conflictHint}
				</p>
			</header>
			<ol className="conflict-list">
				{conflicts.slice(0, most).map((conflict) => (
					<li key={conflict.sides.map(({ support }) => support).join(" ")}>
						<ConflictEntry conflict={conflict} />
					</li>
				))}
			</ol>
			{more > 0 && (
				<button
					type="button"
					className="quiet"
					onClick={() => setMost(most + SHOWN_STEP)}
				>
					{messages.showMore(more)}
				</button>
			)}
		</>
	);
}

function ConflictEntry(props: {
	readonly conflict: ViewConflict;
}): JSX.Element {
	const { node, relation, sides } = props.conflict;
	return (
		<>
			<h3 className="conflict-head">
				<NodeButton row={node} />
			</h3>
			<p className="support-title">
				<Label text={relation} />
			</p>
			<ConflictSides sides={sides} />
		</>
	);
}
