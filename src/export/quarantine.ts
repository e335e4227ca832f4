// The quarantine: what a build did not take, one JSON object a line, with where it stands and all that is wrong with it.
import type { Rejection } from "../model/issue.ts";
import { TextFile } from "./file.ts";

/** The input is kept up to this many UTF-16 units. */
const TEXT_LIMIT = 10_000;

/** A quarantine file that rejections are added to. Must be closed. */
export interface Quarantine {
	add(rejection: Rejection): void;
	close(): void;
}

/** Opens a quarantine file. */
export function openQuarantine(path: string): Quarantine {
	const file = new TextFile(path);
	return {
		add: (rejection) => file.write(`${formatRejection(rejection)}\n`),
		close: () => {
			file.close();
		},
	};
}

function formatRejection({ kind, method, issues, text }: Rejection): string {
	const [first] = issues;
	return JSON.stringify({
		file: first?.file,
		line: first?.position.line,
		column: first?.position.column,
		kind,
		method,
		reasons: issues.map(({ code, severity, position, path, message }) => ({
			code,
			severity,
			...position,
			path,
			message,
		})),
		text: text.slice(0, TEXT_LIMIT).toWellFormed(),
	});
}
