// The progress line: what a long command is at, on a terminal only.
import { SingleBar } from "cli-progress";

/** A line that is written over, and gone in the end. Must be stopped. */
export interface ProgressLine {
	show(text: string): void;
	stop(): void;
}

/** Opens a progress line on the standard error, where that is a terminal; else one that shows nothing. */
export function openProgress(isWanted: boolean): ProgressLine {
	if (!isWanted || !process.stderr.isTTY)
		return { show: () => {}, stop: () => {} };
	const bar = new SingleBar({
		format: "{text} …",
		clearOnComplete: true,
		hideCursor: true,
	});
	bar.start(0, 0, { text: "" });
	return { show: (text) => bar.update({ text }), stop: () => bar.stop() };
}
