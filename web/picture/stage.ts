// The picture as the rest of the viewer sees it: it is told what to show and reports what is chosen.
// It outlives its renderer, which is made anew when the WebGL context is lost or the colours change.

import type { CameraState } from "sigma/types";
import type { Filter } from "../filter/filter.ts";
import { darkQuery } from "../filter/use-dark.ts";
import type { Language } from "../language/language.ts";
import type { Model } from "../load/model.ts";
import { frameAround } from "./camera.ts";
import {
	applyFilter,
	createDrawing,
	type Drawing,
	isLinkVisible,
	orderBySize,
} from "./drawing.ts";
import { focusOn, type Target } from "./focus.ts";
import type { LabelCandidate } from "./label-layout.ts";
import { drawOverlay } from "./overlay.ts";
import { type Palette, readPalette } from "./palette.ts";
import { listenToPointer } from "./pointing.ts";
import { recoverContext } from "./recovery.ts";
import { createRenderer, getOverlay, type Renderer } from "./renderer.ts";
import { shapeNumbers } from "./shape-program.ts";

export interface StageState {
	readonly filter: Filter;
	readonly language: Language;
	readonly selected: Target | undefined;
}

export interface StageEvents {
	/** Something was clicked, or with undefined the background. */
	readonly onChoose: (target: Target | undefined) => void;
	/** The renderer was lost and could not be made again. */
	readonly onFailure: (error: unknown) => void;
}

const FLIGHT_MILLISECONDS = 600;
const ZOOM_FACTOR = 1.5;

/** A picture in a container; must be closed. */
export class Stage {
	/** Resolves when the first picture has been drawn. */
	readonly firstPicture: Promise<void>;
	readonly #container: HTMLElement;
	readonly #model: Model;
	readonly #events: StageEvents;
	/** Rows of nodes, so that the labels of large ones come first. */
	readonly #order: readonly number[];
	readonly #closing = new AbortController();
	#state: StageState;
	#hovered: Target | undefined;
	#palette: Palette;
	#drawing: Drawing;
	#renderer: Renderer;

	/** Draws the model at once. @throws Error where WebGL does not work */
	constructor(
		container: HTMLElement,
		model: Model,
		state: StageState,
		events: StageEvents,
	) {
		this.#container = container;
		this.#model = model;
		this.#state = state;
		this.#events = events;
		this.#order = orderBySize(model);
		this.#palette = readPalette(container);
		this.#drawing = this.#createDrawing();
		this.#renderer = this.#createRenderer();
		this.firstPicture = new Promise((resolve) =>
			this.#renderer.once("afterRender", resolve),
		);
		this.#listenToPage();
	}

	/** Changes what is shown; what is not named stays. */
	show(change: Partial<StageState>): void {
		const { filter } = this.#state;
		this.#state = { ...this.#state, ...change };
		if (this.#state.filter === filter) this.#drawOverlay();
		// Sigma hears of the change and draws, and then the overlay is drawn as well.
		else
			applyFilter(
				this.#drawing,
				this.#model,
				this.#state.filter,
				this.#palette,
			);
	}

	/** Brings a node and its neighbours into view. */
	flyTo(row: number): void {
		const centre = this.#renderer.getNodeDisplayData(String(row));
		if (centre === undefined) return;
		const { nodes } = focusOn(
			this.#model,
			{ kind: "node", row },
			this.#isVisible,
		);
		const around = nodes.flatMap(
			(each) => this.#renderer.getNodeDisplayData(String(each)) ?? [],
		);
		this.#move(
			frameAround(centre, around, this.#renderer.getCamera().getState()),
		);
	}

	/** Goes one step nearer or farther, or shows the whole. */
	zoom(step: "in" | "out" | "fit"): void {
		const camera = this.#renderer.getCamera();
		const state = camera.getState();
		const factor = step === "in" ? 1 / ZOOM_FACTOR : ZOOM_FACTOR;
		const ratio = camera.getBoundedRatio(state.ratio * factor);
		if (step === "fit") this.#move({ ...state, x: 0.5, y: 0.5, ratio: 1 });
		else this.#move({ ...state, ratio });
	}

	/** Gives the number of nodes that are not hidden. */
	countDrawn(): number {
		return this.#drawing.filterNodes((_, { hidden }) => !hidden).length;
	}

	/** Gives centre and radius of a node in pixels from the top left of the container; undefined for a hidden one. */
	locate(row: number): LabelCandidate | undefined {
		const data = this.#renderer.getNodeDisplayData(String(row));
		if (data === undefined || data.hidden) return undefined;
		const { x, y } = this.#renderer.framedGraphToViewport(data);
		return { row, x, y, radius: this.#renderer.scaleSize(data.size) };
	}

	/** Takes the picture down and gives its WebGL contexts back. */
	close(): void {
		this.#closing.abort();
		this.#renderer.kill();
	}

	readonly #isVisible = (link: number): boolean =>
		isLinkVisible(this.#drawing, link);

	#createDrawing(): Drawing {
		return createDrawing(
			this.#model,
			this.#state.filter,
			this.#palette,
			shapeNumbers,
		);
	}

	#createRenderer(camera?: CameraState): Renderer {
		const renderer = createRenderer(
			this.#drawing,
			this.#container,
			this.#palette,
		);
		if (camera !== undefined) renderer.getCamera().setState(camera);
		renderer.on("afterRender", () => this.#drawOverlay());
		listenToPointer(renderer, this.#model, {
			onChoose: (target) => this.#events.onChoose(target),
			onHover: (target) => this.#hover(target),
		});
		renderer.scheduleRefresh();
		return renderer;
	}

	/** Makes the renderer anew, with the camera where it was. */
	#restart(): void {
		const camera = this.#renderer.getCamera().getState();
		this.#renderer.kill();
		this.#hovered = undefined;
		this.#palette = readPalette(this.#container);
		this.#drawing = this.#createDrawing();
		this.#renderer = this.#createRenderer(camera);
	}

	#listenToPage(): void {
		const { signal } = this.#closing;
		const restart = (): void => this.#restart();
		recoverContext(
			this.#container,
			{ restart, onFailure: (error) => this.#events.onFailure(error) },
			signal,
		);
		darkQuery().addEventListener("change", restart, { signal });
		const resizing = new ResizeObserver(() => this.#renderer.scheduleRefresh());
		resizing.observe(this.#container);
		signal.addEventListener("abort", () => resizing.disconnect());
	}

	#move(state: CameraState): void {
		const camera = this.#renderer.getCamera();
		const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
		if (isStill) camera.setState(state);
		else void camera.animate(state, { duration: FLIGHT_MILLISECONDS });
	}

	#hover(target: Target | undefined): void {
		this.#hovered = target;
		this.#container.classList.toggle("is-pointing", target !== undefined);
		this.#drawOverlay();
	}

	#drawOverlay(): void {
		const context = getOverlay(this.#renderer);
		if (context === undefined) return;
		const target = this.#hovered ?? this.#state.selected;
		const focus = target && focusOn(this.#model, target, this.#isVisible);
		const isDrawn =
			focus?.nodes.some((row) => this.locate(row) !== undefined) ?? false;
		this.#container.classList.toggle("is-focused", isDrawn);
		drawOverlay(context, {
			model: this.#model,
			palette: this.#palette,
			focus: isDrawn ? focus : undefined,
			order: this.#order,
			locate: (row) => this.locate(row),
			...this.#state,
			...this.#renderer.getDimensions(),
		});
	}
}
