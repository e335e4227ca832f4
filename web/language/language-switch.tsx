// The switch between the languages of the interface; each language is named in itself.

import type { JSX } from "react";
import { type Language, languages } from "./language.ts";
import { useWording } from "./language-context.tsx";

const nameByLanguage: Readonly<Record<Language, string>> = {
	en: "English",
	zh: "中文",
};

/** Draws one button for each language. */
export function LanguageSwitch(props: {
	readonly onChoose: (language: Language) => void;
}): JSX.Element {
	const { language, messages } = useWording();
	return (
		<fieldset className="language-switch">
			<legend className="sr-only">{messages.language}</legend>
			{languages.map((each) => (
				<button
					key={each}
					type="button"
					lang={each}
					aria-pressed={each === language}
					onClick={() => props.onChoose(each)}
				>
					{nameByLanguage[each]}
				</button>
			))}
		</fieldset>
	);
}
