// A literal as the viewer has it: what goes without saying is left out.
import type { Literal } from "@rdfjs/types";
import type { ViewLiteral } from "../model/view.ts";
import { rdf, xsd } from "../vocabulary/standard.ts";

/** Gives the value of a literal, with its language or, where it is not a plain string, its datatype. */
export function toViewLiteral({
	value,
	language,
	datatype,
}: Literal): ViewLiteral {
	if (language !== "") return { value, language };
	const isPlain =
		datatype.value === xsd.string || datatype.value === rdf.langString;
	return isPlain ? { value } : { value, datatype: datatype.value };
}
