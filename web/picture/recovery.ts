// Sigma does not recover when the browser takes its WebGL contexts away; it has to be made anew.

/** Milliseconds to wait before each attempt. */
const RECOVERY_DELAYS = [50, 500, 2000, 5000];

interface RecoveryEvents {
	/** @throws Error where it does not succeed */
	readonly restart: () => void;
	/** No attempt has succeeded. */
	readonly onFailure: (error: unknown) => void;
}

/** Restarts when a canvas in the container loses its context, until the signal says stop. */
export function recoverContext(
	container: HTMLElement,
	events: RecoveryEvents,
	signal: AbortSignal,
): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tryAgain = (attempt: number): void => {
		timer = setTimeout(() => {
			try {
				events.restart();
			} catch (error) {
				if (attempt + 1 < RECOVERY_DELAYS.length) tryAgain(attempt + 1);
				else events.onFailure(error);
			}
		}, RECOVERY_DELAYS[attempt]);
	};
	signal.addEventListener("abort", () => clearTimeout(timer));
	// The event does not bubble, but it can be caught on its way down. All contexts are lost together.
	container.addEventListener(
		"webglcontextlost",
		(event) => {
			event.preventDefault();
			clearTimeout(timer);
			tryAgain(0);
		},
		{ capture: true, signal },
	);
}
