// The words of a document that support a statement, with the way to them in their context.

import type { JSX } from "react";
import type { ViewDetail } from "../../src/model/view.ts";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { plainLine } from "../text/plain.ts";
import { Label, LongText } from "../text/text.tsx";

const TITLE_MAXIMUM = 120;

/** Draws one quote with the title of its document, the method and its confidence. */
export function QuoteView(props: {
	readonly row: number;
	readonly detail: ViewDetail;
}): JSX.Element | null {
	const { language, messages } = useWording();
	const { openQuote } = useExplorer();
	const quote = props.detail.quotes[props.row];
	const document = quote && props.detail.documents[quote.document];
	if (quote === undefined || document === undefined) return null;
	const percent = quote.confidence.toLocaleString(language, {
		style: "percent",
		maximumFractionDigits: 1,
	});
	return (
		<figure className="quote">
			<blockquote lang={document.language}>
				<LongText value={quote.exact} />
			</blockquote>
			<figcaption>
				<cite lang={document.language}>
					<bdi>{plainLine(document.title, TITLE_MAXIMUM)}</bdi>
				</cite>
				<span className="quote-method">
					<Label text={quote.method} />
					{" · "}
					{messages.confidence(percent)}
				</span>
				<button
					type="button"
					className="quiet"
					onClick={() => openQuote(quote)}
				>
					{messages.showInDocument}
				</button>
			</figcaption>
		</figure>
	);
}
