// The layout: ForceAtlas2 from seeded positions, so that the same graph has the same picture on every machine.
import graphology from "graphology";
import forceAtlas2, {
	type ForceAtlas2Settings,
} from "graphology-layout-forceatlas2";

/** Coordinates of a node, in layout units. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Side of the square of starting positions, in layout units. */
const START_SIDE = 1000;
/** Most steps that a layout takes, and the work (nodes × steps) that it may cost. */
const MOST_STEPS = 600;
const FEWEST_STEPS = 60;
const WORK_LIMIT = 2_000_000;
/** Graphs with more nodes are laid out with the Barnes-Hut approximation. */
const EXACT_NODE_LIMIT = 2000;

/**
 * Lays a graph out. Nodes and edges are given in an order that does not depend on the order of the inputs.
 * @param nodeCount number of nodes, which are known by their row
 * @param edges pairs of rows
 * @returns a point for each node, rounded to 0.01
 */
export function layOutGraph(
	nodeCount: number,
	edges: readonly (readonly [source: number, target: number])[],
): Point[] {
	const graph = new graphology.UndirectedGraph();
	const random = makeRandom(nodeCount);
	for (let row = 0; row < nodeCount; row += 1)
		graph.addNode(row, { x: random() * START_SIDE, y: random() * START_SIDE });
	for (const [source, target] of edges)
		if (source !== target) graph.mergeEdge(source, target);
	if (nodeCount > 1) {
		const iterations = Math.max(
			FEWEST_STEPS,
			Math.min(MOST_STEPS, Math.floor(WORK_LIMIT / nodeCount)),
		);
		forceAtlas2.assign(graph, { iterations, settings: settingsFor(nodeCount) });
	}
	return graph.mapNodes((_node, { x, y }) => ({ x: round(x), y: round(y) }));
}

/** Strong gravity keeps parts that nothing joins to the rest near it; its ratio to the scaling was chosen by trial, for short edges without overlaps. */
function settingsFor(nodeCount: number): ForceAtlas2Settings {
	return {
		strongGravityMode: true,
		gravity: 0.3,
		scalingRatio: 10,
		slowDown: 3,
		edgeWeightInfluence: 0,
		barnesHutOptimize: nodeCount > EXACT_NODE_LIMIT,
		barnesHutTheta: 1.2,
	};
}

/** A seeded generator of numbers from 0 to 1 (mulberry32): integer steps only, so that every engine gives the same. */
function makeRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function round(value: unknown): number {
	return Math.round(Number(value) * 100) / 100;
}
