// The language of the interface for all components, kept in step with the page.

import {
	type Context,
	createContext,
	type JSX,
	type ReactNode,
	useContext,
	useEffect,
} from "react";
import { en } from "./en.ts";
import { type Language, preferLanguage } from "./language.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

export interface Wording {
	readonly language: Language;
	readonly messages: Messages;
}

const wordings: Readonly<Record<Language, Wording>> = {
	en: { language: "en", messages: en },
	zh: { language: "zh", messages: zh },
};

const WordingContext: Context<Wording> = createContext(wordings.en);

/** Gives the language of the interface and its messages. */
export function useWording(): Wording {
	return useContext(WordingContext);
}

/** Provides the chosen language, or the one that the browser prefers, and sets it and the title on the page. */
export function LanguageProvider(props: {
	readonly chosen: Language | undefined;
	readonly children: ReactNode;
}): JSX.Element {
	const wording = wordings[props.chosen ?? preferLanguage(navigator.languages)];
	useEffect(() => {
		document.documentElement.lang = wording.language;
		document.title = wording.messages.title;
	}, [wording]);
	return <WordingContext value={wording}>{props.children}</WordingContext>;
}
