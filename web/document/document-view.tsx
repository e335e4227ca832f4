// A document with the quoted words marked in their context. Its text is only ever text, never HTML.

import { type JSX, useEffect, useMemo, useRef } from "react";
import type { ViewDetail, ViewDocument } from "../../src/model/view.ts";
import type { OpenDocument } from "../address/address.ts";
import { PaneBar } from "../explorer/pane-bar.tsx";
import { useWording } from "../language/language-context.tsx";
import { LoadFailure } from "../load/load-message.tsx";
import type { Loading } from "../load/use-view.ts";
import { AddressText } from "../text/address-text.tsx";
import { plainLine } from "../text/plain.ts";
import { formatDate } from "../text/value.ts";
import { type Block, cutBlocks } from "./block.ts";
import { locateQuote, type TextRange } from "./code-point.ts";
import "./document.css";

interface DocumentViewProps {
	readonly opened: OpenDocument;
	readonly detail: Loading<ViewDetail>;
	readonly onClose: () => void;
}

const TITLE_MAXIMUM = 300;

/** Shows the document of the address, or says that it is not there. */
export function DocumentView(props: DocumentViewProps): JSX.Element {
	const { messages } = useWording();
	const { detail, opened } = props;
	useEffect(() => {
		const before = document.activeElement;
		return () => {
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	const found =
		detail.state === "ready"
			? detail.value.documents.find(({ iri }) => iri === opened.iri)
			: undefined;
	return (
		<section className="document" aria-label={messages.document}>
			<PaneBar
				title={messages.document}
				closeLabel={messages.close}
				onClose={props.onClose}
			/>
			{detail.state === "loading" && (
				<p role="status">{messages.evidenceLoading}</p>
			)}
			{detail.state === "failed" && <LoadFailure error={detail.error} />}
			{detail.state === "ready" && found === undefined && (
				<p className="notice">{messages.unknownDocument}</p>
			)}
			{detail.state === "ready" && found !== undefined && (
				<OpenedDocument
					document={found}
					opened={opened}
					detail={detail.value}
				/>
			)}
		</section>
	);
}

function OpenedDocument(props: {
	readonly document: ViewDocument;
	readonly opened: OpenDocument;
	readonly detail: ViewDetail;
}): JSX.Element {
	const { messages } = useWording();
	const { document, opened, detail } = props;
	const marked = useMemo(
		() => findMarked(document, opened, detail),
		[document, opened, detail],
	);
	const blocks = useMemo(
		() => cutBlocks(document.text, marked),
		[document, marked],
	);
	const article = useRef<HTMLElement>(null);
	useEffect(() => {
		const mark = marked && article.current?.querySelector("mark");
		if (mark) mark.scrollIntoView({ block: "center" });
		article.current?.focus({ preventScroll: true });
	}, [marked]);
	return (
		// It takes the focus when it opens, so that reading goes on here and the keys scroll it.
		<article ref={article} tabIndex={-1}>
			<DocumentHeader document={document} />
			{marked === undefined && (
				<p className="notice">{messages.quoteNotFound}</p>
			)}
			<div className="document-text" lang={document.language}>
				{blocks.map((block) => (
					<BlockView key={block.start} block={block} />
				))}
			</div>
		</article>
	);
}

function DocumentHeader(props: {
	readonly document: ViewDocument;
}): JSX.Element {
	const wording = useWording();
	const { messages } = wording;
	const { title, language, publisher, date, address, isDigest } =
		props.document;
	return (
		<header>
			<h2 lang={language}>
				<bdi>{plainLine(title, TITLE_MAXIMUM)}</bdi>
			</h2>
			<dl className="document-facts">
				{publisher !== undefined && (
					<Fact name={messages.publisher}>
						<bdi>{plainLine(publisher, TITLE_MAXIMUM)}</bdi>
					</Fact>
				)}
				{date !== undefined && (
					<Fact name={messages.date}>{formatDate(date, wording)}</Fact>
				)}
				{address !== undefined && (
					<Fact name={messages.source}>
						<AddressText address={address} />
					</Fact>
				)}
			</dl>
			{isDigest && <p className="digest-note">{messages.digestNote}</p>}
		</header>
	);
}

function Fact(props: {
	readonly name: string;
	readonly children: React.ReactNode;
}): JSX.Element {
	return (
		<div>
			<dt>{props.name}</dt>
			<dd>{props.children}</dd>
		</div>
	);
}

function BlockView(props: { readonly block: Block }): JSX.Element {
	const { kind, level, parts, start } = props.block;
	const words = parts.map((part) =>
		part.isMarked ? (
			<mark key="mark">{part.text}</mark>
		) : (
			<span key={`${start}-${part.text.length}`}>{part.text}</span>
		),
	);
	if (kind === "paragraph") return <p>{words}</p>;
	// The title of the document is the heading above, so its own headings start one below.
	return level <= 1 ? <h3>{words}</h3> : <h4>{words}</h4>;
}

/** Gives the place of the quote that the address names, if the graph has it and its words stand there. */
function findMarked(
	document: ViewDocument,
	{ start, end }: OpenDocument,
	{ quotes, documents }: ViewDetail,
): TextRange | undefined {
	const quote = quotes.find(
		(each) =>
			each.start === start &&
			each.end === end &&
			documents[each.document] === document,
	);
	return quote && locateQuote(document.text, quote);
}
