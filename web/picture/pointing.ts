// What the pointer does in the picture, told in the terms of the viewer.

import type { Model } from "../load/model.ts";
import type { Target } from "./focus.ts";
import type { Renderer } from "./renderer.ts";

/** Receives what is pointed at; undefined stands for the background. */
export interface PointingEvents {
	readonly onChoose: (target: Target | undefined) => void;
	readonly onHover: (target: Target | undefined) => void;
}

/** Listens to a renderer until it is killed. */
export function listenToPointer(
	renderer: Renderer,
	model: Model,
	{ onChoose, onHover }: PointingEvents,
): void {
	renderer.on("clickNode", ({ node }) => onChoose(nodeTarget(node)));
	renderer.on("clickEdge", ({ edge }) => onChoose(linkTarget(model, edge)));
	renderer.on("clickStage", () => onChoose(undefined));
	renderer.on("enterNode", ({ node }) => onHover(nodeTarget(node)));
	renderer.on("leaveNode", () => onHover(undefined));
	renderer.on("enterEdge", ({ edge }) => onHover(linkTarget(model, edge)));
	renderer.on("leaveEdge", () => onHover(undefined));
	// The first click of two has already cleared the selection; the picture should not jump as well.
	renderer.on("doubleClickStage", (event) => event.preventSigmaDefault());
}

function nodeTarget(key: string): Target {
	return { kind: "node", row: Number(key) };
}

function linkTarget(model: Model, key: string): Target | undefined {
	const link = model.links[Number(key)];
	return link && { kind: "link", source: link.source, target: link.target };
}
