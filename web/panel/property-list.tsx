// The literal values of a node, under their properties.

import type { JSX } from "react";
import type { ViewDetail, ViewValue } from "../../src/model/view.ts";
import { StatementRow } from "../evidence/statement-row.tsx";
import { chooseText } from "../language/language.ts";
import { useWording } from "../language/language-context.tsx";
import { plainLine } from "../text/plain.ts";
import { Label } from "../text/text.tsx";
import { ValueText } from "../text/value-text.tsx";
import { groupValues, originOfSupport } from "./statement-group.ts";

/** Draws the values of a node; nothing where there are none. */
export function PropertyList(props: {
	readonly values: readonly ViewValue[];
	readonly detail: ViewDetail;
}): JSX.Element | null {
	const { language, messages } = useWording();
	if (props.values.length === 0) return null;
	return (
		<section>
			<h3>{messages.properties}</h3>
			{groupValues(props.values, language).map(({ row, items }) => {
				const property = props.detail.properties[row];
				if (property === undefined) return null;
				return (
					<div className="group" key={property.iri}>
						<h4 title={chooseText(property.definition, language).value}>
							<Label text={property.label} />
						</h4>
						<ul>
							{items.map((value) => (
								<li key={`${value.language} ${value.datatype} ${value.value}`}>
									<StatementRow
										origin={originOfSupport(props.detail, value.support)}
										support={value.support}
										name={`${chooseText(property.label, language).value}: ${plainLine(value.value, 60)}`}
									>
										<ValueText value={value} />
									</StatementRow>
								</li>
							))}
						</ul>
					</div>
				);
			})}
		</section>
	);
}
