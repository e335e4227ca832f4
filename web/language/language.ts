// Languages of the interface, and the choice of the text to show from a text in several languages.

import type { LocalizedText } from "../../src/model/view.ts";

export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** A text with the language that it is really in. */
export interface ChosenText {
	readonly value: string;
	readonly language: Language;
}

/** Gives the text in the language asked for, or else in the other one; an empty text where neither is there. */
export function chooseText(
	text: LocalizedText,
	language: Language,
): ChosenText {
	const own = text[language];
	if (own !== undefined) return { value: own, language };
	const other: Language = language === "en" ? "zh" : "en";
	return { value: text[other] ?? "", language: other };
}

/** Gives the first language of the interface among BCP 47 tags in order of preference; English where none is known. */
export function preferLanguage(tags: readonly string[]): Language {
	for (const tag of tags) {
		const primary = tag.toLowerCase().split("-")[0];
		const known = languages.find((language) => language === primary);
		if (known !== undefined) return known;
	}
	return "en";
}
