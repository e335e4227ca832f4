// What Casegraph uses of graphology-layout-forceatlas2; the package's own types describe an ES module, which it is not.
declare module "graphology-layout-forceatlas2" {
	import type { AbstractGraph } from "graphology-types";

	/** Settings of ForceAtlas2, as the package documents them. */
	export interface ForceAtlas2Settings {
		readonly adjustSizes?: boolean;
		readonly barnesHutOptimize?: boolean;
		readonly barnesHutTheta?: number;
		readonly edgeWeightInfluence?: number;
		readonly gravity?: number;
		readonly linLogMode?: boolean;
		readonly outboundAttractionDistribution?: boolean;
		readonly scalingRatio?: number;
		readonly slowDown?: number;
		readonly strongGravityMode?: boolean;
	}

	const forceAtlas2: {
		assign(
			graph: AbstractGraph,
			options: {
				readonly iterations: number;
				readonly settings: ForceAtlas2Settings;
			},
		): void;
		inferSettings(graph: AbstractGraph): ForceAtlas2Settings;
	};
	export default forceAtlas2;
}
