// The version of Casegraph, from its package.
import { createRequire } from "node:module";

/** Version, such as 0.1.0. */
export const VERSION: string = readVersion();

function readVersion(): string {
	const { version }: { version: string } = createRequire(import.meta.url)(
		"../../package.json",
	);
	return version;
}
