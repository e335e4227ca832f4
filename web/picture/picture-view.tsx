// Puts the stage into the page, keeps it in step with the viewer, and offers the camera's buttons.

import { type JSX, useEffect, useRef, useState } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { offerProbe } from "../probe/probe.ts";
import { CameraButtons } from "./camera-buttons.tsx";
import type { Target } from "./focus.ts";
import type { Stage } from "./stage.ts";
import { hasWebGl } from "./web-gl.ts";
import "./picture.css";

interface PictureViewProps {
	readonly selected: Target | undefined;
	readonly onChoose: (target: Target | undefined) => void;
	/** A document lies over the picture. */
	readonly isCovered: boolean;
	/** Called once, when the picture stands or cannot be drawn. */
	readonly onFirstPicture: () => void;
	/** A node to bring into view; each request is an object of its own. */
	readonly flight: { readonly row: number } | undefined;
}

/** Draws the graph, or says why it cannot be drawn. */
export function PictureView(props: PictureViewProps): JSX.Element {
	const { messages } = useWording();
	const container = useRef<HTMLDivElement>(null);
	const [stage, problem] = useStage(container, props);
	return (
		<section
			className="graph"
			aria-label={messages.graph}
			inert={props.isCovered}
		>
			<div ref={container} className="stage" data-testid="stage" />
			{problem === undefined ? (
				<CameraButtons onZoom={(step) => stage?.zoom(step)} />
			) : (
				<div className="notice graph-problem" role="alert">
					<p>{messages.graphProblems[problem]}</p>
				</div>
			)}
		</section>
	);
}

type PictureProblem = "no-webgl" | "failed";

function useStage(
	container: React.RefObject<HTMLDivElement | null>,
	props: PictureViewProps,
): readonly [Stage | undefined, PictureProblem | undefined] {
	const { model, filter } = useExplorer();
	const { language } = useWording();
	const [stage, setStage] = useState<Stage>();
	const [problem, setProblem] = useState<PictureProblem>();
	const { selected, flight } = props;

	// The stage is opened once for a model; what it reads when it opens is kept up to date by the effects below.
	const latest = useRef({ ...props, filter, language });
	latest.current = { ...props, filter, language };

	useEffect(() => {
		const element = container.current;
		if (element === null) return undefined;
		const opening = { isOver: false };
		let opened: Stage | undefined;
		const fail = (problem: PictureProblem): void => {
			setProblem(problem);
			latest.current.onFirstPicture();
		};
		if (!hasWebGl()) fail("no-webgl");
		else
			import("./stage.ts")
				.then(({ Stage }) => {
					if (opening.isOver) return;
					opened = new Stage(element, model, latest.current, {
						onChoose: (target) => latest.current.onChoose(target),
						onFailure: () => setProblem("failed"),
					});
					setStage(opened);
					offerProbe(opened, model, element);
					return opened.firstPicture.then(() =>
						latest.current.onFirstPicture(),
					);
				})
				.catch(() => fail("failed"));
		return () => {
			opening.isOver = true;
			opened?.close();
		};
	}, [container, model]);

	useEffect(
		() => stage?.show({ filter, language, selected }),
		[stage, filter, language, selected],
	);
	useEffect(() => {
		if (flight !== undefined) stage?.flyTo(flight.row);
	}, [stage, flight]);
	return [stage, problem];
}
