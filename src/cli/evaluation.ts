// What `casegraph evaluate` prints of a corpus: a table of scores, and what was confused.
import type { Confusion, FieldScore, Scores } from "../evaluate/score.ts";
import { toVisible } from "./output.ts";
import { formatTable } from "./table.ts";

/** The scores of a corpus. */
export interface CorpusReport extends Scores {
	readonly name: string;
	readonly documents: number;
	/** Documents and findings that the build did not take. */
	readonly rejected: number;
	readonly warnings: number;
	/** Milliseconds from documents to quads. */
	readonly buildMs: number;
}

const HEADER = [
	"field",
	"documents",
	"exact",
	"expected",
	"found",
	"precision",
	"recall",
	"F1",
];
/** Confused things shown of one document. */
const SHOWN_ITEMS = 6;

/** Formats a report; `show` documents are listed for each field. */
export function formatReport(
	report: CorpusReport,
	show: number,
	columns?: number,
): string {
	const { name, documents, labelled, rejected, warnings, raised } = report;
	const head = `${name}: ${documents} documents, ${labelled} with labels, ${rejected} rejected, ${warnings} warnings\n`;
	if (report.fields.length === 0) return `${head}\n`;
	const rows = report.fields.map((score) => [
		score.name,
		String(score.documents),
		String(score.exact),
		String(score.expected),
		String(score.found),
		formatShare(score.precision),
		formatShare(score.recall),
		formatShare(score.f1),
	]);
	const raisedCount = raised.reduce((sum, one) => sum + one.spurious.length, 0);
	return [
		head,
		formatTable(HEADER, rows, columns),
		`charged shown as convicted: ${raisedCount}\n`,
		...raised.map((one) => formatConfusion(one)),
		...report.fields.flatMap((score) => formatConfusions(score, show)),
		"\n",
	].join("");
}

function formatConfusions(
	{ name, confusions }: FieldScore,
	show: number,
): string[] {
	const worst = [...confusions].sort((a, b) => sizeOf(b) - sizeOf(a));
	const shown = worst.slice(0, show);
	return shown.length === 0
		? []
		: [
				`\n${name}: ${confusions.length} documents with confusions\n`,
				...shown.map(formatConfusion),
			];
}

function sizeOf({ missed, spurious }: Confusion): number {
	return missed.length + spurious.length;
}

function formatConfusion({ document, missed, spurious }: Confusion): string {
	return [
		`  ${toVisible(document)}\n`,
		...formatItems("-", missed),
		...formatItems("+", spurious),
	].join("");
}

/** What was missed stands after `-`, what was too much after `+`. */
function formatItems(sign: string, items: readonly string[]): string[] {
	const lines = items
		.slice(0, SHOWN_ITEMS)
		.map((item) => `    ${sign} ${toVisible(item)}\n`);
	const rest = items.length - SHOWN_ITEMS;
	return rest > 0 ? [...lines, `    ${sign} and ${rest} more\n`] : lines;
}

function formatShare(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}
