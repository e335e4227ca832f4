// What is stated about one node, and by what.

import { type JSX, useEffect, useRef } from "react";
import type { ViewDetail, ViewValue } from "../../src/model/view.ts";
import { skos } from "../../src/vocabulary/standard.ts";
import type { Navigate } from "../address/use-address.ts";
import { useExplorer } from "../explorer/explorer-context.ts";
import { Swatch } from "../filter/swatch.tsx";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { LoadFailure } from "../load/load-message.tsx";
import { plainLine } from "../text/plain.ts";
import { Definition, Label } from "../text/text.tsx";
import { PropertyList } from "./property-list.tsx";
import { RelationList } from "./relation-list.tsx";

/** Names and their code points that the head of the panel shows. */
const NAMES_MAXIMUM = 12;
const NAME_MAXIMUM = 80;

/** Draws the panel for a node by its row. */
export function NodePanel(props: {
	readonly row: number;
	readonly navigate: Navigate;
}): JSX.Element {
	const { model, detail } = useExplorer();
	const { messages } = useWording();
	const { row } = props;
	const values =
		detail.state === "ready" ? (detail.value.nodes[row] ?? []) : [];
	const outgoing = model.outgoing[row] ?? [];
	const incoming = model.incoming[row] ?? [];
	return (
		<>
			<NodeHeader row={row} />
			<HiddenClassNotice row={row} navigate={props.navigate} />
			{detail.state === "loading" && (
				<p role="status">{messages.evidenceLoading}</p>
			)}
			{detail.state === "failed" && <LoadFailure error={detail.error} />}
			{detail.state === "ready" && (
				<PropertyList
					values={withoutHead(values, detail.value)}
					detail={detail.value}
				/>
			)}
			<RelationList edges={outgoing} direction="out" />
			<RelationList edges={incoming} direction="in" />
			{detail.state === "ready" &&
				values.length + outgoing.length + incoming.length === 0 && (
					<p>{messages.noStatements}</p>
				)}
			<p className="iri">
				<span className="support-title">{messages.iri}</span>
				<bdi>{plainLine(model.view.nodes.iri[row] ?? "", 300)}</bdi>
			</p>
		</>
	);
}

function NodeHeader(props: { readonly row: number }): JSX.Element | null {
	const { model } = useExplorer();
	const { nodes, classes } = model.view;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		// A button in the panel that led here is gone; reading goes on at the heading.
		if (document.activeElement === document.body)
			heading.current?.focus({ preventScroll: true });
	}, []);
	const label = nodes.label[props.row];
	const viewClass = classes[nodes.class[props.row] ?? -1];
	if (label === undefined || viewClass === undefined) return null;
	return (
		<header className="node-header">
			<p className="node-class">
				<Swatch shape={viewClass.shape} colour={viewClass.colour} />
				<Label text={viewClass.label} />
			</p>
			<h2 ref={heading} tabIndex={-1}>
				<Label text={label} />
			</h2>
			<NodeNames row={props.row} />
			<NodeDefinition row={props.row} />
		</header>
	);
}

function NodeNames(props: { readonly row: number }): JSX.Element | null {
	const { model } = useExplorer();
	const { language, messages } = useWording();
	const { label = [], names = [] } = {
		label: Object.values(model.view.nodes.label[props.row] ?? {}),
		names: model.view.nodes.names[props.row],
	};
	const shown = chooseText(
		model.view.nodes.label[props.row] ?? {},
		language,
	).value;
	const others = [...new Set([...label, ...names])].filter(
		(name) => name !== shown,
	);
	if (others.length === 0) return null;
	return (
		<p className="node-names">
			<span className="support-title">{messages.otherNames}</span>
			{others.slice(0, NAMES_MAXIMUM).map((name) => (
				<bdi key={name}>{plainLine(name, NAME_MAXIMUM)}</bdi>
			))}
		</p>
	);
}

function NodeDefinition(props: { readonly row: number }): JSX.Element | null {
	const { detail } = useExplorer();
	if (detail.state !== "ready") return null;
	const definitions = (detail.value.nodes[props.row] ?? []).filter((value) =>
		isHeadDefinition(value, detail.value),
	);
	if (definitions.length === 0) return null;
	const text = Object.fromEntries(
		definitions.map(({ language, value }) => [language, value]),
	);
	return (
		<p className="node-definition">
			<Definition text={text} />
		</p>
	);
}

function HiddenClassNotice(props: {
	readonly row: number;
	readonly navigate: Navigate;
}): JSX.Element | null {
	const { model, filter } = useExplorer();
	const { messages } = useWording();
	const classRow = model.view.nodes.class[props.row] ?? -1;
	if (!filter.hiddenClasses.has(classRow)) return null;
	const remaining = [...filter.hiddenClasses].filter((row) => row !== classRow);
	const iris = remaining.flatMap((row) => model.view.classes[row]?.iri ?? []);
	return (
		<p className="notice">
			{messages.classHidden}{" "}
			<button
				type="button"
				className="quiet"
				onClick={() => props.navigate({ hiddenClasses: iris }, "replace")}
			>
				{messages.showClass}
			</button>
		</p>
	);
}

/** A definition that the ontology gives stands in the head of the panel; one that a source gives is listed with its evidence. */
function isHeadDefinition(value: ViewValue, detail: ViewDetail): boolean {
	return (
		detail.properties[value.property]?.iri === skos.definition &&
		detail.supports[value.support]?.statement === undefined &&
		(value.language === "en" || value.language === "zh")
	);
}

function withoutHead(
	values: readonly ViewValue[],
	detail: ViewDetail,
): readonly ViewValue[] {
	return values.filter((value) => !isHeadDefinition(value, detail));
}
