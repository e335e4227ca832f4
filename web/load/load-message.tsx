// What the page says while there is no graph to show.

import type { JSX } from "react";
import { useWording } from "../language/language-context.tsx";
import type { LoadError } from "./load-error.ts";
import type { Loading } from "./use-view.ts";

/** Says that the graph is being loaded, or why it cannot be. */
export function LoadMessage(props: {
	readonly loading: Loading<unknown>;
}): JSX.Element {
	const { messages } = useWording();
	return (
		<main className="load-message">
			<h1>{messages.title}</h1>
			{props.loading.state === "failed" ? (
				<LoadFailure error={props.loading.error} />
			) : (
				<p role="status">{messages.loading}</p>
			)}
		</main>
	);
}

/** Says which file could not be used and why. */
export function LoadFailure(props: { readonly error: LoadError }): JSX.Element {
	const { messages } = useWording();
	const { problem, path, message } = props.error;
	return (
		<div role="alert" className="notice">
			<p>{messages.loadProblems[problem]}</p>
			<p>
				<code>{path}</code> — <span lang="en">{message}</span>
			</p>
		</div>
	);
}
