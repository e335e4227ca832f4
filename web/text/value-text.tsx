// A literal value as a reader expects it, with its language.

import type { JSX } from "react";
import type { ViewLiteral } from "../../src/model/view.ts";
import { xsd } from "../../src/vocabulary/standard.ts";
import { useWording } from "../language/language-context.tsx";
import { AddressText } from "./address-text.tsx";
import { LongText } from "./text.tsx";
import { formatValue } from "./value.ts";

/** Draws a value. */
export function ValueText(props: { readonly value: ViewLiteral }): JSX.Element {
	const wording = useWording();
	const { value, language, datatype } = props.value;
	if (datatype === xsd.anyURI) return <AddressText address={value} />;
	return (
		<>
			<LongText
				value={formatValue(value, datatype, wording)}
				language={language}
			/>
			{language !== undefined && (
				<span className="language-tag">{language}</span>
			)}
		</>
	);
}
