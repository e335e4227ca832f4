// Whether a penalty was imposed: English texts tell as well of what may come, was asked for, is the most, or was imposed for something else before. Part of penalty-cue.ts.

/** A cue and the words of its sentence around it. */
interface Statement {
	readonly text: string;
	readonly before: string;
	readonly after: string;
	/** Whether it tells how terms run that were told before. */
	readonly isJoining: boolean;
}

/** Words right before a cue that make it one of what may come or was asked for. */
const NOT_YET =
	/\b(?:if|unless|would|could|may|might|can|will|shall|should|expected|scheduled|set|due|going|face[sd]?|facing|to be|being|awaiting|awaits|not|never|yet|recommended|requested|seeking|sought|asked|maximum|be|who would|agreed|promised|potential|possible)(?:\s(?:be|have|to|he|she|they|the|is|are|was|were|been|defendants?|for|a|an|also|ever|that|being)){0,5}\s$/i;
/** “when she is sentenced”; “before she was sentenced” has happened. */
const TIME =
	/\b(?:until|when|before|after|once)(?:\s(?:he|she|they|the defendants?|[A-Z][\w'-]+)){0,2}\s$/;
/** “is expected to be sentenced to three years and ordered to pay”: neither has happened. */
const EXPECTED =
	/\b(?:expected|scheduled|set|due|could|may|will|would|faces?|recommended|agreed)\b[^.;]{0,40}\b(?:sentenced?|sentence|receive)\b[^.;]{0,120}\b(?:and|or) (?:\w+ ){0,2}$/i;
const CONDITION = /\bif (?:convicted|found|he|she|they)\b/i;
/** “will serve five years when she is sentenced”. */
const FUTURE = /^(?:will|must|agreed|(?:is|are) to)\b/i;
const MOST = /\b(?:faces?|facing|maximum|if)\b/i;
/** “Under the plea agreement she will serve …” tells what is to be imposed; that she will pay is part of the plea. */
const OF_PLEA =
	/\b(?:plea (?:agreement|deal)|terms of(?! (?:his|her|their|the) (?:sentence|probation)\b))\b/i;
const AT_SENTENCING =
	/\b(?:when (?:he|she|they|[A-Z][\w'-]+) (?:is|are) sentenced|(?:at|before) (?:(?:his|her|their|the) )?sentencing|in which case|if (?:convicted|found|he|she|they|approved|the (?:judge|court)))\b/;
/** What was imposed in another case. */
const PRIOR_RIGHT_BEFORE = /\b(?:prior|previously|previous)\b[^.;,]{0,30}$/i;
const PRIOR_CASE =
	/\b(?:prior|previous|earlier|past|unrelated)\s(?:[\w-]+\s){0,3}(?:convictions?|cases?|felony|felonies|offenses?|matters?|incidents?|prosecutions?)\b/i;
/** “Her co-defendant was previously sentenced”, “Roe previously pleaded guilty and was sentenced”: earlier, but in this case. */
const OF_OTHERS =
	/\b(?:co-?(?:defendant|conspirator)s?|accomplices?|previously (?:plead(?:ed)?|pled) guilty)\b/i;
const PRIOR = /\b(?:prior|previously|previous|unrelated)\b/i;
/** “had been placed on probation … in 2014”, and what jurors heard of somebody's past. */
const PAST_PERFECT = /\bhad\s(?:\w+ly\s|also\s|once\s)?$/i;
const OF_A_YEAR = /\b(?:in|since|back in) (?:19|20)\d\d\b/;
const HEARD = /\b(?:heard|learned|told|records? show\w*|testimony)\b/i;
/** What somebody said or feared. */
const REPORTED =
	/\b(?:told|warned|threatened|demanded|claimed|believed|unless)\b[^.;]{0,60}$/i;
/** “agreed to a five-year term and will be sentenced in May”. */
const SENTENCED_LATER =
	/\b(?:and|when|who) (?:\w+ )?(?:will|is to|is (?:scheduled|expected) to|is|are) (?:be )?sentenced\b|\bwill impose\b/i;
/** “declined to plead in exchange for five years”. */
const OFFERED =
	/\b(?:declin|reject|offer|turned down|refus|will|would|could|may|if)\w*\b/;
/** Characters before a cue within which words may make it one of what may come. */
const LEAD = 300;

/** Tells whether the words of a cue say that a penalty was imposed in the case at hand. */
export function isImposed({
	text,
	before,
	after,
	isJoining,
}: Statement): boolean {
	const lead = before.slice(-LEAD);
	const near = before.slice(-60);
	if (isJoining)
		return (
			!/\b(?:faces?|facing|maximum|could|would|if|expected|recommend\w*)\b/i.test(
				lead,
			) &&
			/\b(?:sentences?d?|terms?|serve[ds]?|prison|consecutive\w*|cumulate\w*|imposed|followed)\b/i.test(
				before + text + after,
			)
		);
	const isPast = /^(?:was|were)\b/i.test(text);
	if (EXPECTED.test(lead) || NOT_YET.test(near)) return false;
	if (TIME.test(near) && !isPast && !/^before\b/.test(text)) return false;
	if (/\bif (?:convicted|found)\b/i.test(lead)) return false;
	if (
		(!OF_OTHERS.test(lead) &&
			(PRIOR.test(text) || PRIOR_RIGHT_BEFORE.test(near))) ||
		PRIOR_CASE.test(lead) ||
		/^[^.;]{0,50}\b(?:(?:unrelated|previous|prior) (?:case|conviction|offense)|(?:for|in) an? (?:unrelated|previous|prior|earlier)\b)/i.test(
			after,
		)
	)
		return false;
	if (
		PAST_PERFECT.test(near) &&
		(OF_A_YEAR.test(after) || HEARD.test(lead) || HEARD.test(after))
	)
		return false;
	// “is sentenced” tells of a date to come more often than of a sentence.
	if (
		/^(?:is|are)\s/i.test(text) &&
		!/(?:serving|going|headed|pay|serve|liable for|responsible for|probation)$/.test(
			text.trimEnd(),
		) &&
		!/\btoday\b/i.test(before + text + after)
	)
		return false;
	if (
		FUTURE.test(text) &&
		(MOST.test(lead) ||
			(OF_PLEA.test(lead) &&
				!/^(?:will|must|agreed).*\b(?:re)?pay$/.test(text)) ||
			AT_SENTENCING.test(after))
	)
		return false;
	const isQuoted = before.split('"').length % 2 === 0;
	if (
		(/^agreed/.test(text) && SENTENCED_LATER.test(after)) ||
		(/\bfor\s/.test(text) && OFFERED.test(near))
	)
		return false;
	const isToldByCourt = /^would/.test(text);
	return (
		!isQuoted &&
		(isToldByCourt || !REPORTED.test(near)) &&
		!CONDITION.test(lead.slice(-40))
	);
}
