// Imposing: a penalty of a verdict goes into the sentences that it is for. Works on folded text.
import {
	MAIN_PENALTIES,
	type SentenceParts,
	takeBare,
	takeConfiscation,
	takeDeprivation,
	takeFine,
	takeMainPenalty,
	takeProbation,
} from "./sentence.ts";
import type { VerdictEvent } from "./verdict-event.ts";

/** Imposes a penalty on all, or where several measures follow, as after 分别判处, one on each. */
export function imposeOnAll(
	targets: readonly SentenceParts[],
	text: string,
	event: VerdictEvent,
): number | undefined {
	let end: number | undefined;
	let listed: VerdictEvent | undefined;
	for (const [nth, target] of targets.entries()) {
		if (end !== undefined && (nth === 1 || listed !== undefined)) {
			const separator =
				/^[、,]?[和及]?/.exec(text.slice(end, end + 2))?.[0] ?? "";
			const at = end + separator.length;
			listed = separator === "" ? undefined : { ...event, start: at, end: at };
		}
		const own =
			listed === undefined ? undefined : imposePenalty(target, text, listed);
		if (own === undefined) listed = undefined;
		const reached = own ?? imposePenalty(target, text, event);
		end = reached === undefined ? end : Math.max(end ?? 0, reached);
	}
	return end;
}

/** Takes a penalty into a sentence that does not have one of its kind yet. */
function imposePenalty(
	target: SentenceParts,
	text: string,
	event: VerdictEvent,
): number | undefined {
	switch (event.kind) {
		case "main": {
			const penalty = MAIN_PENALTIES.get(event.word);
			const hasMain = [...MAIN_PENALTIES.values()].some((main) =>
				target.penalties.has(main),
			);
			return penalty === undefined || hasMain
				? undefined
				: takeMainPenalty(target, text, event, penalty);
		}
		case "probation":
			return target.term === undefined || target.probation !== undefined
				? undefined
				: takeProbation(target, text, event);
		case "fine":
			return target.fine === undefined
				? takeFine(target, text, event)
				: undefined;
		case "deprivation":
			return target.penalties.has("deprivation-of-political-rights")
				? undefined
				: takeDeprivation(target, text, event);
		case "confiscation":
			return target.penalties.has("confiscation-of-property")
				? undefined
				: takeConfiscation(target, text, event);
		case "deportation":
			return takeBare(target, event, "deportation");
		case "exemption":
			return takeBare(target, event, "exemption-from-punishment");
		case "ban": {
			const end = text.slice(event.end, event.end + 120).search(/[。;\n]/);
			const span = { start: event.start, end: event.end + Math.max(end, 0) };
			target.others.push(span);
			return span.end;
		}
		default:
			return undefined;
	}
}
