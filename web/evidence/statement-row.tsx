// One statement in the panel: its words, a mark that tells where it comes from, and on demand its evidence.

import { type JSX, type ReactNode, useId, useState } from "react";
import type {
	EdgeOrigin,
	ViewDetail,
	ViewPremise,
} from "../../src/model/view.ts";
import { ConflictNote } from "../conflict/conflict-note.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { OriginSwatch } from "../filter/swatch.tsx";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { originOfSupport } from "../panel/statement-group.ts";
import { plainLine } from "../text/plain.ts";
import { Label } from "../text/text.tsx";
import { SupportView } from "./support-view.tsx";
import "./evidence.css";

interface StatementRowProps {
	readonly origin: EdgeOrigin;
	/** Row of the support; undefined while the details are not there. */
	readonly support: number | undefined;
	/** What is supported, for those who cannot see that the mark stands beside it. */
	readonly name: string;
	readonly children: ReactNode;
}

/** Draws a statement; its evidence is put into the page only when it is opened. */
export function StatementRow(props: StatementRowProps): JSX.Element {
	const { messages } = useWording();
	const { detail, disagreements } = useExplorer();
	const [isOpen, setOpen] = useState(false);
	const id = useId();
	const support =
		detail.state === "ready" && props.support !== undefined
			? detail.value.supports[props.support]
			: undefined;
	const mark = (
		<>
			<OriginSwatch origin={props.origin} />
			<span>{messages.originMarks[props.origin]}</span>
		</>
	);
	return (
		<div className="statement">
			<div className="statement-line">
				<div className="statement-words">{props.children}</div>
				{support !== undefined ? (
					<button
						type="button"
						className="origin-mark"
						aria-expanded={isOpen}
						aria-controls={id}
						onClick={() => setOpen(!isOpen)}
					>
						{mark}
						<span className="sr-only">{messages.evidenceOf(props.name)}</span>
						<svg viewBox="0 0 10 10" className="chevron" aria-hidden="true">
							<path d="m2 3.5 3 3 3-3" />
						</svg>
					</button>
				) : (
					<span className="origin-mark">{mark}</span>
				)}
			</div>
			{disagreements.get(props.support ?? -1)?.map((disagreement) => (
				<ConflictNote
					key={disagreement.other.support}
					disagreement={disagreement}
					name={props.name}
				/>
			))}
			<div id={id}>
				{isOpen && support !== undefined && (
					<SupportView support={support} Premise={PremiseView} />
				)}
			</div>
		</div>
	);
}

/** A premise has evidence of its own, which may be a rule again. */
function PremiseView(props: {
	readonly premise: ViewPremise;
	readonly detail: ViewDetail;
}): JSX.Element {
	const { language } = useWording();
	const { subject, relation, object, support } = props.premise;
	const name = [subject, relation, object]
		.map((text) => plainLine(chooseText(text, language).value, 60))
		.join(" ");
	return (
		<StatementRow
			origin={originOfSupport(props.detail, support)}
			support={support}
			name={name}
		>
			<Label text={subject} />{" "}
			<span className="premise-relation">
				<Label text={relation} />
			</span>{" "}
			<Label text={object} />
		</StatementRow>
	);
}
