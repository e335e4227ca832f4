// The explorer: search and legend on the left, the picture or a document in the middle, details on the right.

import { type JSX, useCallback, useEffect, useMemo, useState } from "react";
import type { ViewDetail, ViewQuote } from "../../src/model/view.ts";
import type { Address, Selection } from "../address/address.ts";
import type { Navigate } from "../address/use-address.ts";
import { indexConflicts } from "../conflict/conflict.ts";
import { DocumentView } from "../document/document-view.tsx";
import { readFilter } from "../filter/filter.ts";
import type { Model } from "../load/model.ts";
import type { Loading } from "../load/use-view.ts";
import { Panel } from "../panel/panel.tsx";
import type { Target } from "../picture/focus.ts";
import { PictureView } from "../picture/picture-view.tsx";
import { ExplorerContext, type ExplorerScope } from "./explorer-context.ts";
import { Header } from "./header.tsx";
import { Sidebar } from "./sidebar.tsx";
import "./explorer.css";

interface ExplorerProps {
	readonly model: Model;
	readonly detail: Loading<ViewDetail>;
	readonly address: Address;
	readonly navigate: Navigate;
	readonly onFirstPicture: () => void;
}

/** Draws the explorer for what the address asks for. */
export function Explorer(props: ExplorerProps): JSX.Element {
	const { model, detail, address, navigate } = props;
	const [isDrawerOpen, setDrawerOpen] = useState(false);
	const selected = useMemo(
		() => findTarget(address.selection, model),
		[address.selection, model],
	);
	const selectedRow = selected?.kind === "node" ? selected.row : undefined;
	const { flight, visit } = useVisit(
		selectedRow,
		model,
		navigate,
		setDrawerOpen,
	);
	const openQuote = useOpenQuote(detail, navigate);
	const filter = useFilter(address, model);
	const showConflicts = useCallback(() => {
		setDrawerOpen(false);
		navigate({ selection: { kind: "conflicts" } });
	}, [navigate]);
	const disagreements = useMemo(() => indexConflicts(detail), [detail]);
	const scope = useMemo<ExplorerScope>(
		() => ({
			model,
			detail,
			filter,
			disagreements,
			selectedRow,
			visit,
			showConflicts,
			openQuote,
		}),
		[
			model,
			detail,
			filter,
			disagreements,
			selectedRow,
			visit,
			showConflicts,
			openQuote,
		],
	);
	useEscape(address, navigate);
	return (
		<ExplorerContext value={scope}>
			<div className={isDrawerOpen ? "explorer is-drawer-open" : "explorer"}>
				<Header
					isDrawerOpen={isDrawerOpen}
					onDrawer={setDrawerOpen}
					onLanguage={(language) => navigate({ language }, "replace")}
				/>
				<Sidebar navigate={navigate} />
				<main>
					<PictureView
						selected={selected}
						flight={flight}
						isCovered={address.document !== undefined}
						onChoose={(target) =>
							navigate({ selection: toSelection(target, model) })
						}
						onFirstPicture={props.onFirstPicture}
					/>
					{address.document !== undefined && (
						<DocumentView
							opened={address.document}
							detail={detail}
							onClose={() => navigate({ document: undefined })}
						/>
					)}
				</main>
				<Panel selection={address.selection} navigate={navigate} />
			</div>
		</ExplorerContext>
	);
}

/** Visiting a node selects it, closes what covers the picture and flies to it; a selection that comes with the address is flown to as well. */
function useVisit(
	selectedRow: number | undefined,
	model: Model,
	navigate: Navigate,
	setDrawerOpen: (isOpen: boolean) => void,
): {
	readonly flight: { readonly row: number } | undefined;
	readonly visit: (row: number) => void;
} {
	const [flight, setFlight] = useState(() =>
		selectedRow === undefined ? undefined : { row: selectedRow },
	);
	const visit = useCallback(
		(row: number) => {
			setFlight({ row });
			setDrawerOpen(false);
			navigate({
				selection: toSelection({ kind: "node", row }, model),
				document: undefined,
			});
		},
		[model, navigate, setDrawerOpen],
	);
	return { flight, visit };
}

/** The filter stays the same object while its part of the address does, so that the picture is not filtered anew. */
function useFilter(address: Address, model: Model): ExplorerScope["filter"] {
	const key = JSON.stringify([address.hiddenClasses, address.hiddenOrigins]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the two lists
	return useMemo(() => readFilter(address, model), [key, model]);
}

function useOpenQuote(
	detail: Loading<ViewDetail>,
	navigate: Navigate,
): (quote: ViewQuote) => void {
	return useCallback(
		({ document, start, end }) => {
			if (detail.state !== "ready") return;
			const iri = detail.value.documents[document]?.iri;
			if (iri !== undefined) navigate({ document: { iri, start, end } });
		},
		[detail, navigate],
	);
}

/** Escape closes the document first, then clears the selection. */
function useEscape(address: Address, navigate: Navigate): void {
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.key !== "Escape" || event.defaultPrevented) return;
			if (address.document !== undefined) navigate({ document: undefined });
			else navigate({ selection: { kind: "none" } });
		};
		addEventListener("keydown", onKeyDown);
		return () => removeEventListener("keydown", onKeyDown);
	}, [address, navigate]);
}

function findTarget(selection: Selection, model: Model): Target | undefined {
	if (selection.kind === "node") {
		const row = model.rows.get(selection.iri);
		return row === undefined ? undefined : { kind: "node", row };
	}
	if (selection.kind !== "link") return undefined;
	const source = model.rows.get(selection.source);
	const target = model.rows.get(selection.target);
	return source === undefined || target === undefined
		? undefined
		: { kind: "link", source, target };
}

function toSelection(target: Target | undefined, model: Model): Selection {
	const { iri } = model.view.nodes;
	if (target === undefined) return { kind: "none" };
	if (target.kind === "node")
		return { kind: "node", iri: iri[target.row] ?? "" };
	return {
		kind: "link",
		source: iri[target.source] ?? "",
		target: iri[target.target] ?? "",
	};
}
