// The legend: what the colours, shapes and lines mean, and which of them are drawn.

import type { JSX } from "react";
import type { EdgeOrigin } from "../../src/model/view.ts";
import type { Navigate } from "../address/use-address.ts";
import { ConflictButton } from "../conflict/conflict-button.tsx";
import { useExplorer } from "../explorer/explorer-context.ts";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { Label } from "../text/text.tsx";
import { listClasses, origins } from "./filter.ts";
import { OriginSwatch, Swatch } from "./swatch.tsx";
import "./filter.css";

/** Draws the legend of origins and of classes; each entry is a checkbox. */
export function Legend(props: { readonly navigate: Navigate }): JSX.Element {
	return (
		<div className="legend">
			<ConflictButton />
			<OriginLegend navigate={props.navigate} />
			<ClassLegend navigate={props.navigate} />
		</div>
	);
}

function OriginLegend(props: { readonly navigate: Navigate }): JSX.Element {
	const { model, filter } = useExplorer();
	const { messages } = useWording();
	const toggle = (origin: EdgeOrigin): void => {
		const hidden = origins.filter(
			(each) => filter.hiddenOrigins.has(each) !== (each === origin),
		);
		props.navigate({ hiddenOrigins: hidden }, "replace");
	};
	return (
		<fieldset>
			<legend>{messages.origins}</legend>
			<ul>
				{origins.map((origin) => (
					<li key={origin}>
						<label className="legend-entry">
							<input
								type="checkbox"
								checked={!filter.hiddenOrigins.has(origin)}
								onChange={() => toggle(origin)}
							/>
							<OriginSwatch origin={origin} />
							<span className="legend-label">
								{messages.originLabels[origin]}
							</span>
							<LegendCount count={model.originSizes[origin]} />
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

function ClassLegend(props: { readonly navigate: Navigate }): JSX.Element {
	const { model, filter } = useExplorer();
	const { language, messages } = useWording();
	const listed = listClasses(model);
	const hide = (rows: readonly number[]): void => {
		const iris = rows.flatMap((row) => model.view.classes[row]?.iri ?? []);
		props.navigate({ hiddenClasses: iris }, "replace");
	};
	const toggle = (row: number): void =>
		hide(
			listed.filter(
				(each) => filter.hiddenClasses.has(each) !== (each === row),
			),
		);
	return (
		<fieldset className="class-legend">
			<legend>{messages.classes}</legend>
			<div className="legend-buttons">
				<button type="button" className="quiet" onClick={() => hide([])}>
					{messages.all}
				</button>
				<button type="button" className="quiet" onClick={() => hide(listed)}>
					{messages.none}
				</button>
			</div>
			<ul>
				{listed.map((row) => {
					const viewClass = model.view.classes[row];
					if (viewClass === undefined) return null;
					return (
						<li key={viewClass.iri}>
							<label
								className="legend-entry"
								title={chooseText(viewClass.definition, language).value}
							>
								<input
									type="checkbox"
									checked={!filter.hiddenClasses.has(row)}
									onChange={() => toggle(row)}
								/>
								<Swatch shape={viewClass.shape} colour={viewClass.colour} />
								<span className="legend-label">
									<Label text={viewClass.label} />
								</span>
								<LegendCount count={model.classSizes[row] ?? 0} />
							</label>
						</li>
					);
				})}
			</ul>
		</fieldset>
	);
}

function LegendCount(props: { readonly count: number }): JSX.Element {
	const { language } = useWording();
	return (
		<span className="legend-count">{props.count.toLocaleString(language)}</span>
	);
}
