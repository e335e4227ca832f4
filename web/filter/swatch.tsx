// The mark of a class, and the line of an origin, as they look in the picture.

import type { JSX } from "react";
import type { EdgeOrigin, NodeShape } from "../../src/model/view.ts";
import { classColour } from "./class-colour.ts";
import { useDark } from "./use-dark.ts";

/** Outlines in a square from -1 to 1, sized to look equally heavy. */
const outlines: Readonly<Record<NodeShape, JSX.Element>> = {
	circle: <circle r="0.8" />,
	square: <rect x="-0.72" y="-0.72" width="1.44" height="1.44" />,
	diamond: <path d="M0-1 1 0 0 1-1 0z" />,
	triangle: <path d="M0-.95.92.7H-.92z" />,
};

/** Draws the shape of a class in its colour. */
export function Swatch(props: {
	readonly shape: NodeShape;
	readonly colour: string;
}): JSX.Element {
	const colour = classColour(props.colour, useDark());
	return (
		<svg
			viewBox="-1.1 -1.1 2.2 2.2"
			className="swatch"
			fill={colour}
			aria-hidden="true"
		>
			{outlines[props.shape]}
		</svg>
	);
}

const originNames = ["source", "rule", "ontology"] as const;

/** Draws the line by which statements of an origin are shown. */
export function OriginSwatch(props: {
	readonly origin: EdgeOrigin;
}): JSX.Element {
	return (
		<svg
			viewBox="0 0 22 8"
			className={`origin-swatch origin-${originNames[props.origin]}`}
			aria-hidden="true"
		>
			<path d="M1 4h15" />
			<path className="origin-head" d="m15 1 6 3-6 3z" />
		</svg>
	);
}
