// Why a statement stands in the graph: quotes, provisions of law, and rules with their premises.

import type { ComponentType, JSX } from "react";
import type {
	ViewDerivation,
	ViewDetail,
	ViewPremise,
	ViewSupport,
} from "../../src/model/view.ts";
import { useExplorer } from "../explorer/explorer-context.ts";
import type { Language } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { Definition, Label } from "../text/text.tsx";
import { QuoteView } from "./quote-view.tsx";

/** Draws a premise, which is a statement again with support of its own; handed in, since it draws this in turn. */
export type PremiseComponent = ComponentType<{
	readonly premise: ViewPremise;
	readonly detail: ViewDetail;
}>;

/** Draws all that supports a statement, or says that there is nothing. */
export function SupportView(props: {
	readonly support: ViewSupport;
	readonly Premise: PremiseComponent;
}): JSX.Element | null {
	const { language, messages } = useWording();
	const { detail } = useExplorer();
	if (detail.state !== "ready") return null;
	const { statement, quotes, provisions, derivations } = props.support;
	const isEmpty = quotes.length + provisions.length + derivations.length === 0;
	return (
		<div className="support">
			{isEmpty && (
				<p className="support-title">
					{statement === undefined
						? messages.saidByOntology
						: messages.noEvidence}
				</p>
			)}
			{orderQuotes(quotes, detail.value, language).map((row) => (
				<QuoteView key={row} row={row} detail={detail.value} />
			))}
			{provisions.length > 0 && (
				<p className="provisions">
					<span className="support-title">{messages.accordingTo}</span>
					{provisions.map((provision) => (
						<span key={`${provision.en}|${provision.zh}`} className="provision">
							<Label text={provision} />
						</span>
					))}
				</p>
			)}
			{derivations.map((derivation, index) => (
				<DerivationView
					// A rule may apply twice; the order in the file does not change while it is shown.
					// biome-ignore lint/suspicious/noArrayIndexKey: see above
					key={index}
					derivation={derivation}
					detail={detail.value}
					Premise={props.Premise}
				/>
			))}
		</div>
	);
}

/** Quotes in the language of the interface come first; otherwise the order of the file stays. */
function orderQuotes(
	rows: readonly number[],
	{ quotes, documents }: ViewDetail,
	language: Language,
): readonly number[] {
	const isForeign = (row: number): number => {
		const document = documents[quotes[row]?.document ?? -1];
		return document?.language.split("-")[0] === language ? 0 : 1;
	};
	return rows.toSorted((a, b) => isForeign(a) - isForeign(b));
}

function DerivationView(props: {
	readonly derivation: ViewDerivation;
	readonly detail: ViewDetail;
	readonly Premise: PremiseComponent;
}): JSX.Element | null {
	const { messages } = useWording();
	const rule = props.detail.rules[props.derivation.rule];
	if (rule === undefined) return null;
	return (
		<div className="derivation">
			<p className="support-title">{messages.followsFrom}</p>
			<p className="rule-label">
				<Label text={rule.label} />
			</p>
			<p className="rule-definition">
				<Definition text={rule.definition} />
			</p>
			<p className="support-title">{messages.because}</p>
			<ul className="premises">
				{props.derivation.premises.map((premise, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: premises keep their order
					<li key={index}>
						<props.Premise premise={premise} detail={props.detail} />
					</li>
				))}
			</ul>
		</div>
	);
}
