// The model as a graphology graph that sigma draws: what is visible, in which colour and size.

import { DirectedGraph } from "graphology";
import type { NodeShape } from "../../src/model/view.ts";
import { classColour } from "../filter/class-colour.ts";
import { type Filter, visibleOrigin } from "../filter/filter.ts";
import type { Model } from "../load/model.ts";
import type { Palette } from "./palette.ts";

export interface NodeDrawing {
	x: number;
	y: number;
	/** Pixels at the default zoom. */
	size: number;
	color: string;
	shape: number;
	hidden: boolean;
}

export interface LinkDrawing {
	size: number;
	color: string;
	type: "line" | "dash";
	hidden: boolean;
}

/** Nodes and edges are named by their rows in the model, as text. */
export type Drawing = DirectedGraph<NodeDrawing, LinkDrawing>;

/** Pixels; statements of a source stand out a little. */
const LINK_SIZE_BY_ORIGIN = { 0: 1.1, 1: 1, 2: 0.9 } as const;

/** Each doubling of the links of a node adds this share of its class's size. */
const GROWTH_BY_DOUBLING = 0.14;

/** Sets up the drawing of a model under a filter. */
export function createDrawing(
	model: Model,
	filter: Filter,
	palette: Palette,
	shapeNumbers: Readonly<Record<NodeShape, number>>,
): Drawing {
	const drawing: Drawing = new DirectedGraph<NodeDrawing, LinkDrawing>();
	const { nodes, classes } = model.view;
	nodes.iri.forEach((_, row) => {
		const viewClass = classes[nodes.class[row] ?? -1];
		drawing.addNode(String(row), {
			x: nodes.x[row] ?? 0,
			y: nodes.y[row] ?? 0,
			size: nodeSize(model, row),
			color: classColour(viewClass?.colour ?? "", palette.isDark),
			shape: shapeNumbers[viewClass?.shape ?? "circle"],
			hidden: isNodeHidden(model, filter, row),
		});
	});
	model.links.forEach(({ source, target }, row) => {
		drawing.addDirectedEdgeWithKey(
			String(row),
			String(source),
			String(target),
			linkDrawing(model, filter, palette, row),
		);
	});
	return drawing;
}

/** Brings a drawing in line with a filter; sigma hears of it once for the nodes and once for the links. */
export function applyFilter(
	drawing: Drawing,
	model: Model,
	filter: Filter,
	palette: Palette,
): void {
	drawing.updateEachNodeAttributes((key, attributes) => ({
		...attributes,
		hidden: isNodeHidden(model, filter, Number(key)),
	}));
	drawing.updateEachEdgeAttributes((key) =>
		linkDrawing(model, filter, palette, Number(key)),
	);
}

/** Tells whether a link is drawn: one of its statements and both of its ends are shown. */
export function isLinkVisible(drawing: Drawing, link: number): boolean {
	const key = String(link);
	return (
		!drawing.getEdgeAttribute(key, "hidden") &&
		drawing
			.extremities(key)
			.every((node) => !drawing.getNodeAttribute(node, "hidden"))
	);
}

function nodeSize(model: Model, row: number): number {
	const size = model.view.classes[model.view.nodes.class[row] ?? -1]?.size ?? 1;
	const degree = model.linksOfNode[row]?.length ?? 0;
	return size * (1 + GROWTH_BY_DOUBLING * Math.log2(1 + degree));
}

/** Gives the rows of all nodes, largest first. */
export function orderBySize(model: Model): readonly number[] {
	const sizes = model.view.nodes.iri.map((_, row) => nodeSize(model, row));
	return sizes
		.map((_, row) => row)
		.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}

function isNodeHidden(model: Model, filter: Filter, row: number): boolean {
	return filter.hiddenClasses.has(model.view.nodes.class[row] ?? -1);
}

function linkDrawing(
	model: Model,
	filter: Filter,
	palette: Palette,
	row: number,
): LinkDrawing {
	const origin = visibleOrigin(model, filter, model.links[row]?.edges ?? []);
	const shown = origin ?? 2;
	return {
		size: LINK_SIZE_BY_ORIGIN[shown],
		color: palette.restingOrigins[shown],
		type: shown === 1 ? "dash" : "line",
		hidden: origin === undefined,
	};
}
