// Foreign text in the page: isolated in its direction, marked with its language, cut short.

import type { JSX } from "react";
import type { LocalizedText } from "../../src/model/view.ts";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { plainLine, shorten } from "./plain.ts";

/** Code points of a label in a list or heading. */
const LABEL_MAXIMUM = 160;

/** Code points of a value, definition or quote in the panel. */
const VALUE_MAXIMUM = 2000;

/** Shows a label in the language of the interface, or else in the other. */
export function Label(props: { readonly text: LocalizedText }): JSX.Element {
	const { language } = useWording();
	const chosen = chooseText(props.text, language);
	return (
		<bdi lang={chosen.language}>{plainLine(chosen.value, LABEL_MAXIMUM)}</bdi>
	);
}

/** Shows a longer text with its line breaks kept. */
export function LongText(props: {
	readonly value: string;
	readonly language?: string | undefined;
}): JSX.Element {
	return (
		<bdi className="long-text" lang={props.language}>
			{shorten(props.value, VALUE_MAXIMUM)}
		</bdi>
	);
}

/** Shows a definition in the language of the interface, or else in the other. */
export function Definition(props: {
	readonly text: LocalizedText;
}): JSX.Element {
	const { language } = useWording();
	const chosen = chooseText(props.text, language);
	return <LongText value={chosen.value} language={chosen.language} />;
}
