// The error that must not happen: somebody who was only charged is shown as convicted, or as having pleaded guilty.
import { showCount } from "./count-field.ts";
import type { Sample } from "./field.ts";

/** Statuses that say guilty. */
const GUILTY: readonly string[] = ["convicted", "pleaded-guilty"];

/** Lists the defendants and offenses whose status the graph raises above that of the labels. */
export function findRaised({
	defendants: { pairs },
	offenses,
}: Sample): string[] {
	return pairs.flatMap(([one, found]) => {
		const proven = one.counts.filter(({ status }) =>
			GUILTY.includes(status ?? ""),
		);
		const open = one.counts.filter(
			({ status }) => status !== undefined && !GUILTY.includes(status),
		);
		return found.counts
			.filter(({ statuses }) =>
				statuses.some((status) => GUILTY.includes(status)),
			)
			.filter((count) =>
				proven.length === 0
					? open.length > 0
					: open.some(
							({ offense }) =>
								offense !== undefined && offenses.isCounted(offense, count),
						) &&
						!proven.some(
							({ offense }) =>
								offense === undefined || offenses.isCounted(offense, count),
						),
			)
			.map((count) => showCount(found, count));
	});
}
