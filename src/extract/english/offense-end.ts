// Where English texts stop naming offenses: the end of a list within its sentence, and the end of a name, after which it is told how, when and against whom.
import { MASK } from "./offense-aside.ts";

const OTHERS =
	"(?:(?:several|various|numerous|multiple|many|a host of) )?(?:other|related|additional|lesser|associated)(?: [\\w-]+){0,3} (?:charges?|counts?|offenses?|crimes?|felonies|misdemeanors)";
/** What ends a list of offenses within its sentence. */
const LIST_END = new RegExp(
	[
		",? (?:and|with|plus|along with|as well as) (?:(?:a|an|the|other|various|several|numerous|\\d+|two|three|four|five|multiple|felony|special) ){0,3}(?:sentenc\\w+|penalty|special|conduct|strike|firearm|gang) (?:enhancements?|allegations?|circumstances?)",
		`,? (?:and|among|plus|along with|as well as) ${OTHERS}`,
		",? (?:and )?admitt(?:ed|ing)\\b",
		",? (?:and|with) (?:[\\w-]+ ){0,6}enhancements?\\b",
		",? with (?:the |a )?(?:special circumstances?|allegations?)\\b",
		",? (?:and|but) (?:was|were|is|are|has|have|had|will|faces?|must|agreed|received|waived|also|he|she|they|then|been|later|acquitted|sentenced|convicted|pleaded|pled|found|not guilty|guilty|ordered) ",
		",? but ",
		",? then ",
		",? (?:and )?(?:Sentences|Gives|Hands|Sends) (?:[Hh]im|[Hh]er|[Tt]hem)\\b",
		",? and (?!attempted|aggravated|armed|organized|unauthorized|forced|assisted|prohibited|unlicensed|related|continued|controlled|stolen)[a-z]+ed\\b",
		",? and (?:made|found|gave|took|told|set|went|began|left|sent|sought|won|saw|heard|fled|chose|brought)\\b",
		",? and (?:\\w+ ){1,4}(?:years?|months?|days?)\\b",
		", (?:to )?(?:an? (?:[\\w-]+ ){0,3})?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:years?|months?)\\b",
		",? and the (?:judge|jury|court|jurors)\\b",
		// “in the death of Roe and the serious injury of her son”
		",? and the (?:[a-z]+ ){0,2}(?:injur(?:y|ies)|wounding|deaths?|killings?) (?:of|to)\\b",
		",? and (?:a mistrial|an? (?:consecutive|concurrent|additional|further)) ",
		",? (?:and|while) (?:[A-Z][\\w.'-]+,? ){1,4}\\(?\\d\\d\\)?,",
		",? (?:and|while) (?:the|his|her|its) (?:company|corporation|firm|business)\\b",
		// “and Doe to forgery”: the verb is left out
		",? (?:and|while) (?:[A-Z][\\w.'-]+,? ){1,4}to (?:[a-z]+-degree|an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) ",
		",? in [Cc]ase ",
		",? (?:and )?(?:remains?|deadlocked|entered|waived|awaits?) ",
		",? (?:and|while) (?:his|her|their) (?:brother|sister|wife|husband|partner|son|daughter|father|mother|girlfriend|boyfriend|co-?defendant)s?\\b",
		"; (?:his|her|their|the|he|she|they|another|both|all) ",
		"; an? (?!(?:\\w+ ){0,3}(?:count|charge)s?\\b)",
		",? (?:and )?fac(?:es|ing) ",
		// “the jury that convicted Roe of theft heard …”
		",? (?:then |also )?(?:heard|deliberated|recommended|assessed|reconvened) ",
		", (?:(?:[A-Z][\\w.]+ ){0,5}(?:District|State's) Attorney|said|announced|prosecutors|authorities|officials|District Attorney|Attorney General|U\\.S\\. Attorney)\\b",
		",? respectively\\b",
		"\\. ",
		" [-–—] (?!(?:Domestic|DV|DUI|Hate|Family|Strangulation|Intimate|Special|Reckless)\\b)",
		"[?!]",
		",? (?:and |only )?(?:was|were|is|are|has|have|had|will|would|must|could|may)(?: |:)",
	].join("|"),
	"u",
);
const MONTH_OR_DAY =
	"Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|late|early|mid|19\\d\\d|20\\d\\d";
const COURT = "(?:the )?(?:[A-Z][\\w.]+ ){1,5}Court";
/** Words with a small or a capital letter. */
function words(list: string): string {
	return list
		.split(" ")
		.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
		.join("|");
}

/** Of whom offenses are told in general: “abuse of a child” is a name, “murder of a cab driver” is a deed. */
const PROTECTED = `(?:[\\w-]+ )?(?:${words("child children minors minor elders elder elderly person persons animals animal infants infant adults adult officers officer officials official servants servant employees employee victims victim witness witnesses spouse partner family household corpse juror worker inmate dependents dependent police peace firefighter disabled handicapped incapacitated unborn fetus dwelling vehicle house building property habitation residence structure conveyance")})\\b`;
const DEED_NOUNS =
	"(?:[Mm]urders?|[Mm]anslaughter|[Hh]omicide|[Kk]illing|[Rr]ape|[Kk]idnapping|[Ss]tabbing|[Rr]obber(?:y|ies)|[Bb]urglar(?:y|ies)|[Aa]ssaults?)";
/** What ends the name of one offense and says that the sentence tells of deeds from here on. */
const DEED = new RegExp(
	[
		",? (?:all )?(?:in connection|in relation|in exchange|in return|in what)\\b",
		",? under (?:an?|the) (?:plea |cooperation )?(?:agreement|deal|bargain)\\b",
		",? (?:following|(?<!ccessory )after(?! (?:suspension|revocation|the fact))|(?<!ccessory )before|pursuant|according|stemming|arising|resulting from|in addition)\\b",
		",? (?:which|who|whose)$",
		",? over (?:the |his |her |their )?(?:[\\w']+ ){0,3}objections?\\b",
		",? (?:which|who|whose|that|when|where|while(?! (?:intoxicated|impaired|ability|under|lying|license|suspended|armed|unlicensed|revoked|drunk|in possession|having|driving|operating))|because|as (?:part|a result|charged|well)|if|though|although|since) ",
		",? for (?:allegedly|his|her|their|its|the (?!purposes?\\b)|an? (?![Uu]nlawful)|what|how|\\$|\\d|[a-z]+ly [a-z]+ing\\b|(?!filing|hiring)[a-z]+ing\\b)",
		"(?<=[a-z]) for (?!(?:Sale|Hire|Filing|Commercial|Sexual|Labor|Profit|Gain|Remuneration|Purposes?|Unlawful|Trafficking|Compensation|Resale|Prostitution)\\b)[A-Z]",
		"(?<=[Mm]urder),? (?:committed )?(?:during|in) the (?:commission|course) of\\b",
		",? by (?:an? |the )?(?:[\\w-]+ )?(?:jury|judge|court)\\b",
		// “the panel that convicted Roe of arson heard two more days of testimony”
		"(?<=[a-z]) (?:heard|said|told|took|deliberated|returned|recommended|assessed|spent|rejected) ",
		"(?<=[a-z])(?<!regulations?|rules?|laws?|codes?|acts?|statutes?|ordinances?|oath|duty|trust) by (?!taking|receiving|failing|driving|operating|disposing|converting|shoplifting)[a-z]+ing (?:the|his|her|their|an?|more|\\$|\\d)",
		`,? (?:on|in|from|since|between|during) (?:or about )?(?:${MONTH_OR_DAY}|${COURT}\\b)`,
		",? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b",
		",? (?:today|yesterday|earlier|this (?:week|morning|afternoon)|last (?:week|month|year))\\b",
		",? (?:totaling|total of|including by|including when) ",
		", (?:both|all|each|with|including|avoiding|resolving|ending|averting|sparing|marking|concluding|reduced|down from)\\b",
		`,? (?:at|in|before) (?:(?:the )?(?:sentencing|trial|court|Department|Judge|Justice)|${COURT})\\b`,
	].join("|"),
	"u",
);
/** What ends the name of one offense, where the list may go on: “murder in the death of Roe and arson”. */
const DETAILS = [
	MASK,
	"(?<!esulting|ausing),? (?:on|in|from) (?:the )?(?:(?:19|20)\\d\\d )?(?:deaths?|killing|murder|shooting|stabbing|disappearance|fatal|crash|attack|slaying)\\b",
	"(?<!esulting|ausing),? in the (?:[\\w'-]+ ){0,3}(?:deaths?|killings?|shootings?|stabbings?|poisonings?|overdoses?|beating|strangulation|strangling|drowning|slayings?|crash|collision|disappearance)\\b",
	`,? against (?!an? ${PROTECTED}|${PROTECTED}|the (?:elderly|person|property|state|public))`,
	",? (?:relat(?:ed|ing) to|connected to) ",
	",? involving (?:\\$|\\d|the |his |her |their |more |at least |over )",
	"(?<=[a-z]) (?:of|from|to|on|with|upon) (?:his|her|their) ",
];
const DETAIL = new RegExp(
	[
		...DETAILS,
		`(?<=${DEED_NOUNS}) of (?:(?:an?|the|his|her|their|two|three|four|five|\\d{1,2}) (?!${PROTECTED})|[A-Z])`,
		"(?<=[a-z]) (?:in|at|near|on) (?!(?:First|Second|Third|Fourth|Fifth|Sixth|1st|2nd|3rd|4th|5th)\\b)[A-Z]",
	].join("|"),
	"u",
);
/** In “Misconduct Involving Weapons in Public”, capitals tell of no place. */
const TITLE_DETAIL = new RegExp(
	[
		...DETAILS,
		`(?<=${DEED_NOUNS}) of (?:an?|the|his|her|their|two|three) (?!${PROTECTED})(?=[a-z])`,
		`(?<=[Mm]urders?|[Mm]anslaughter|[Hh]omicide|[Rr]obbery) of (?!${PROTECTED})[A-Z]`,
		// “Murder in Alder Falls Parking Lot Shooting”
		"(?<!esulting|ausing) in (?!(?:First|Second|Third|Fourth|Fifth|Sixth)\\b)(?:[A-Z0-9][\\w'-]* ){0,6}(?:Shooting|Stabbing|Killing|Slaying|Crash|Collision|Beating|Attack|Death|Case|Cold Case|Trial|Scheme|Ring|Fire|Incident|Wreck)\\b",
	].join("|"),
	"u",
);

/** “and other crimes”: the list names only some of the offenses. */
const SUMMARY = new RegExp(
	`\\b(?:and|among|plus|along with|as well as) ${OTHERS}`,
);

/** Tells whether a list says that there are more offenses than it names. */
export function isSummary(text: string): boolean {
	return SUMMARY.test(text);
}

/** Gives the length of the list that a sentence starts with. */
export function endOfList(text: string): number {
	return LIST_END.exec(text)?.index ?? text.length;
}

/** Gives where a list begins to tell of deeds; its length where it does not. */
export function startOfDeeds(text: string): number {
	return DEED.exec(text)?.index ?? text.length;
}

/** Gives the length of the name that words start with. */
export function endOfName(text: string): number {
	const detail = /^[^a-z]{0,4}[A-Z]/.test(text) ? TITLE_DETAIL : DETAIL;
	return Math.min(startOfDeeds(text), detail.exec(text)?.index ?? text.length);
}
