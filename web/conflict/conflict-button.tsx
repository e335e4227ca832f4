// The way to all conflicts, in the legend; where documents agree there is none.

import type { JSX } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { ConflictMark } from "./conflict-mark.tsx";
import "./conflict.css";

/** Draws a button that lists the conflicts in the panel, with their number. */
export function ConflictButton(): JSX.Element | null {
	const { detail, showConflicts } = useExplorer();
	const { language, messages } = useWording();
	if (detail.state !== "ready" || detail.value.conflicts.length === 0)
		return null;
	return (
		<button type="button" className="conflict-button" onClick={showConflicts}>
			<ConflictMark />
			<span className="legend-label">{messages.conflicts}</span>
			<span className="legend-count">
				{detail.value.conflicts.length.toLocaleString(language)}
			</span>
		</button>
	);
}
