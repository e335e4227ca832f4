// Bearers: whose a circumstance is that a passage speaks of, by the references around it. Works on folded text.
import type { Span } from "../reading.ts";
import { nextReference, type Reference } from "./reference.ts";

/** Between a circumstance and the one who is named behind it: 对具有自首等情节的被告人甲. */
const KIND =
	"(?:自首|[主从]犯|坦白|立功|认罪|认罚|[初偶累]犯|退赃|谅解|[、和及并且])";
const GAP: RegExp = new RegExp(
	`^${KIND}{0,9}等?(?:(?:法定|酌定|从轻|从宽|减轻|量刑)?(?:情节|表现|条件))?(?<of>的)?(?:同案)?(?<title>被告人|上诉人)?$`,
);
/** Characters of it at most. */
const GAP_REACH = 30;

/** Before a circumstance that is said of the subject of the clause, or of the clause that follows. */
const PREDICATE = /[系是为属]$/;
const APPOSITION = /(?:作为|身为)$/;

/** Gives those who are named behind a circumstance as having it, if any are. */
export function findNamedAfter(
	folded: string,
	at: Span,
	references: readonly Reference[],
): readonly number[] | undefined {
	const next = nextReference(references, at.end);
	return next?.isNamed === true && isNamedAfter(folded, at, next)
		? next.value
		: undefined;
}

/** Tells whether a circumstance stands as an attribute before a name: 对从犯甲, 认罪认罚的乙, 作为从犯,丙. */
function isNamedAfter(
	folded: string,
	{ start, end }: Span,
	next: Span,
): boolean {
	if (next.start - end > GAP_REACH) return false;
	const before = folded.slice(Math.max(0, start - 4), start);
	const between = folded.slice(end, next.start);
	if (APPOSITION.test(before) && /^[,]?(?:的)?$/.test(between)) return true;
	const gap = GAP.exec(between);
	if (gap === null) return false;
	if (gap.groups?.of !== undefined) return true;
	if (PREDICATE.test(before)) return false;
	return (
		gap.groups?.title !== undefined ||
		/[主从]犯$/.test(folded.slice(start, end))
	);
}
