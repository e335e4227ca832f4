// What a term in a sentence is for, by the words around it: prison, probation, a part that is suspended, parole, or no penalty at all. Part of penalty-term.ts.

/** What a term is for. */
export type TermUse =
	| "none"
	| "probation"
	| "suspended"
	| "all-but"
	| "served"
	| "supervision"
	| "total"
	| "prison";

interface UseForm {
	readonly use: TermUse;
	/** What stands right before the term, if that matters. */
	readonly before?: RegExp;
	/** What stands right behind it. */
	readonly after?: RegExp;
	/** Whether it counts only behind a term in prison. */
	readonly isLater?: true;
}

const LEADING_WORDS =
	"a|an|the|two|three|four|five|six|seven|eight|nine|indeterminate|determinate|definite|split|stipulated|concurrent|consecutive|mandatory|minimum|maximum|high|low|middle|upper|term|terms|period|of|for|at|up to|total|aggregate|combined|state|federal|county|prison|jail|custodial|sentence|sentences|between|from|serve|at least|more than|nearly|almost|over|about|approximately|imprisonment for|incarceration for|another|additional|lengthy|statutory|near|full|maximum of|whopping|stiff";

/** Uses of terms by the words around them; the first form that fits counts. */
const USES: readonly UseForm[] = [
	{
		use: "none",
		after:
			/^(?:-|\s)?(?:old|ago|later|earlier|of age|period|span|relationship|after the|since|on (?:count|each|the) \w+ (?:earlier|before))/i,
	},
	{
		use: "none",
		before:
			/\b(?:parole|eligib\w+|release[sd]?)\b[^.;]{0,30}\b(?:after|until|in)\b[^.;]{0,20}$|\bmust (?:serve|complete) (?:at least|a minimum of|no less than)\s(?:the first )?$/i,
	},
	{
		use: "none",
		after:
			/^,? before (?:[\w']+ ){0,6}(?:parole|eligible|release[d]?)\b|^ (?:of (?:that|the (?:sentence|term)) )?before (?:[\w']+ ){0,4}(?:parole|eligib|release)/i,
	},
	{
		use: "none",
		before:
			/\b(?:credit (?:for|of)|credited with|already served|(?:having|had|after|already) (?:serv|spen)\w+|there) (?:about |nearly |the )?$/i,
	},
	{
		use: "none",
		after:
			/^'? (?:of )?(?:(?:jail|custody|time|pretrial|presentence) )?credits?\b|^ (?:of )?(?:time )?already served/i,
	},
	{
		use: "none",
		before:
			/\b(?:than|of a possible|possible|instead of|rather than|twice the|half the|sought|asked for|requested|offered?|maximum (?:sentence |term |penalty )?(?:is|was)) (?:the |an? )?$/i,
	},
	{
		use: "none",
		after:
			/^ (?:less|fewer|longer|shorter|more) than|^,? (?:that|which|as) (?:prosecutors|the (?:people|state|defense))\b/i,
	},
	// “consecutively to the nine years he was already serving”
	{
		use: "none",
		after:
			/^(?: (?:prison |jail )?(?:sentence|term))?,? (?:that |which )?(?:s?he|they|[A-Z][a-z]+) (?:is|was|were|are) (?:\w+ )?serving\b/,
	},
	{
		use: "all-but",
		before: /\b(?:all but|except(?: for)?) (?:the first )?$/i,
		after: /^[^.;]{0,40}\b(?:suspended|stayed|probated)\b/i,
	},
	{
		use: "all-but",
		before:
			/\bsuspended (?:after|but|save(?: for)?|except(?: for)?)(?: (?:the first|serving|she serves|he serves))? $/i,
		isLater: true,
	},
	{
		use: "suspended",
		after:
			/^'?(?:(?! and | license)[^,;.]){0,45}?(?:,(?: (?:but|with|all|fully|execution of which|execution of sentence|imposition of which)){0,2})?(?: (?:is|was|were|be|being|all|fully|to be|execution|conditionally)){0,2} (?:suspended|probated|stayed(?! pending))\b(?! (?:after|except))/i,
	},
	{
		use: "suspended",
		before:
			/\b(?:suspended|stayed|probated) (?:prison |jail )?(?:sentence|term) of (?:up to )?$|\bstayed an? $/i,
	},
	{
		use: "probation",
		after:
			/^'?s?'?(?: term| period| sentence)?(?: of| on|,)?(?: (?!jail|prison|custody|and)[\w-]+){0,3} (?:probation|community supervision|deferred adjudication|probationary (?:period|term))\b/i,
	},
	{
		use: "probation",
		before:
			/\b(?:probation|probated|community supervision|deferred adjudication|probationary (?:period|term)|(?:balance|remainder|rest) (?:of (?:it|the \w+) )?(?:\w+ )?suspended) (?:for|of|term of)(?: (?:a )?(?:period|term) (?:of|not to exceed|not exceeding))?(?: (?:up to|at least|not more than))? $|\bprobation(?::| -) $/i,
	},
	{
		use: "served",
		before:
			/\b(?:(?:the|with|serving|serve) first|to serve|, serve|of which) $/i,
		after:
			/^(?: of (?:that|it|the \w+))?(?: (?:to be |are to be |will be |must be )?(?:served|spent))?(?: (?:in|behind|at)\b|[,;.]|$)/i,
		isLater: true,
	},
	{
		use: "served",
		after:
			/^ (?:of (?:which|that|it) )?(?:(?:are |is |was |were )?to be served|must be served|will be served|to serve|(?:is|are|was) to serve)\b(?! (?:consecutive|concurrent|at the same|one after|back|on top|together|before|first|in addition))/i,
		isLater: true,
	},
	{
		use: "supervision",
		after:
			/^'?(?: of)?(?: [\w-]+){0,2} (?:supervised release|post-?(?:release|prison) supervision|supervision|parole|community (?:service|control|custody)|conditional discharge|house arrest|home (?:confinement|detention)|(?:electronic )?monitoring|treatment|diversion)\b/i,
	},
	{
		use: "supervision",
		before:
			/\b(?:diversion|conditional discharge|home confinement|community control|house arrest)(?: (?:for|of))?(?: an?)?(?: (?:period|term) of)? $/i,
	},
	{
		use: "total",
		before:
			/\b(?:total(?:s|ing|ed)?|aggregate|combined)(?: (?:term|sentence|prison|prison term|prison sentence))?(?: of)?\s$/i,
	},
	{
		use: "prison",
		after:
			/^'?(?:-?to-life)?(?:(?! and (?:her|his|a |may|must|was|were)|\bwas\b)[^,;.]){0,45}?\b(?:prison|jail|custody|behind bars|incarcerat\w+|imprisonment|confinement|penitentiary|detention|lockup|Correction\w*|TDCJ|sentences?)\b/i,
	},
	{
		use: "prison",
		before: new RegExp(
			`(?:\\bto|\\bof|\\breceived|\\bgiven|\\bgets?|\\bgave|\\bserve|\\bwas|\\bto:|:|[a-z]'s|^)\\s?(?:(?:${LEADING_WORDS}) ){0,8}$`,
			"i",
		),
	},
	// “imprisoned for nine years”, “sent her to the Department of Corrections for”.
	{
		use: "prison",
		before:
			/\b(?:prison|jail|custody|penitentiary|bars|imprisoned|incarcerated|jailed|away|Corrections?):? for (?:the |a |an |next |term of ){0,3}$/,
	},
	// “gave Roe 12 years”.
	{
		use: "prison",
		before:
			/^ ?(?:him|her|them|both|each|the (?:pair|couple|duo|men|women)|(?:M[rs]{1,2}\. )?[A-Z][\w'-]+(?: [A-Z][\w'.-]+){0,3}) (?:an? |another )?$/,
	},
	{ use: "prison", before: /\bjury (?:had )?recommended (?:an? )?$/i },
	{
		use: "prison",
		before:
			/(?:[,;]|\band|\bplus|\bto|\bthen)\s(?:(?:to|an?|another|additional|consecutive|concurrent|extra|further|term of|terms? of|sentence of) ){0,5}$/i,
		isLater: true,
	},
];

/** Tells what a term is for; `length` is that of the words behind it that tell so. */
export function findUse({
	before,
	after,
	isLater,
	isElliptic,
}: {
	before: string;
	after: string;
	isLater: boolean;
	isElliptic: boolean;
}): { use: TermUse; length: number } {
	const form = USES.find(
		(one) =>
			(one.isLater !== true || isLater) &&
			(one.before === undefined || one.before.test(before)) &&
			(one.after === undefined || one.after.test(after)),
	);
	const use = form?.use ?? "none";
	const length = form?.after?.exec(after)?.[0].length ?? 0;
	return {
		use: isElliptic && isLater && use === "prison" ? "none" : use,
		length,
	};
}
