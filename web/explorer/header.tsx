// The bar at the top: name, language, and on narrow screens the way to search and legend.

import type { JSX } from "react";
import type { Language } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { LanguageSwitch } from "../language/language-switch.tsx";

/** Draws the bar. */
export function Header(props: {
	readonly isDrawerOpen: boolean;
	readonly onDrawer: (isOpen: boolean) => void;
	readonly onLanguage: (language: Language) => void;
}): JSX.Element {
	const { messages } = useWording();
	return (
		<header className="bar">
			<button
				type="button"
				className="drawer-button"
				aria-expanded={props.isDrawerOpen}
				aria-controls="sidebar"
				aria-label={messages.findAndFilter}
				onClick={() => props.onDrawer(!props.isDrawerOpen)}
			>
				<svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
					<path d="M2 4h12M4 8h8M6 12h4" />
				</svg>
			</button>
			<h1>{messages.title}</h1>
			<p className="tagline">{messages.tagline}</p>
			<LanguageSwitch onChoose={props.onLanguage} />
		</header>
	);
}
