// The buttons that move the camera; the same can be done with wheel and fingers.

import type { JSX } from "react";
import { useWording } from "../language/language-context.tsx";

type Step = "in" | "out" | "fit";

const icons: Readonly<Record<Step, string>> = {
	in: "M8 3v10M3 8h10",
	out: "M3 8h10",
	fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
};

/** Draws the buttons for nearer, farther and the whole. */
export function CameraButtons(props: {
	readonly onZoom: (step: Step) => void;
}): JSX.Element {
	const { messages } = useWording();
	const steps: readonly Step[] = ["in", "out", "fit"];
	return (
		<fieldset className="camera-buttons">
			<legend className="sr-only">{messages.camera}</legend>
			{steps.map((step) => (
				<button
					key={step}
					type="button"
					aria-label={messages.zoomSteps[step]}
					title={messages.zoomSteps[step]}
					onClick={() => props.onZoom(step)}
				>
					<svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
						<path d={icons[step]} />
					</svg>
				</button>
			))}
		</fieldset>
	);
}
