// The note at a statement that another document contradicts it, with the words of both on demand.

import { type JSX, useId, useState } from "react";
import { useWording } from "../language/language-context.tsx";
import type { Disagreement } from "./conflict.ts";
import { ConflictMark } from "./conflict-mark.tsx";
import { ConflictObject, ConflictSides } from "./conflict-sides.tsx";
import "./conflict.css";

/** Draws the note; the words are put into the page only when they are asked for. */
export function ConflictNote(props: {
	readonly disagreement: Disagreement;
	/** The statement that the note stands at, for those who cannot see that. */
	readonly name: string;
}): JSX.Element {
	const { messages } = useWording();
	const { own, other } = props.disagreement;
	const [isOpen, setOpen] = useState(false);
	const id = useId();
	return (
		<div className="conflict-note">
			<p className="conflict-line">
				<ConflictMark />
				<span className="conflict-words">
					<span className="support-title">{messages.otherDocument}</span>
					<ConflictObject object={other.object} />
				</span>
				<button
					type="button"
					className="origin-mark"
					aria-expanded={isOpen}
					aria-controls={id}
					onClick={() => setOpen(!isOpen)}
				>
					{messages.compareWords}
					<span className="sr-only">{messages.evidenceOf(props.name)}</span>
					<svg viewBox="0 0 10 10" className="chevron" aria-hidden="true">
						<path d="m2 3.5 3 3 3-3" />
					</svg>
				</button>
			</p>
			<div id={id}>{isOpen && <ConflictSides sides={[own, other]} />}</div>
		</div>
	);
}
