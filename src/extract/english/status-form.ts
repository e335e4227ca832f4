// Words by which English texts tell how far a charge has come, as a table of forms; status-cue.ts finds them.
import { oneOf } from "./one-of.ts";

/** How a cue stands to the person of whom it speaks. */
export type Voice =
	/** “Roe was convicted of …”, “Roe pleaded guilty to …”: the person stands before. */
	| "subject"
	/** “the conviction of Roe for …”, “a jury convicted Roe of …”: the person stands after. */
	| "object";

export interface CueForm {
	/** Concept of scheme/status; “pleaded” for a plea of which another sentence tells the kind. */
	readonly status: string;
	readonly voice: Voice;
	/** Source of an expression. */
	readonly form: string;
}

const ADVERBS =
	"(?:(?:also|previously|later|then|each|both|all|formally|further|variously|jointly|originally|initially|subsequently|today|now|first|since|unanimously|\\w+ly),? ){0,2}";
const BE = `(?:was|were|is|are|been|being|stands?|stood)\\s${ADVERBS}`;

/** Forms of cues; of two that start together the first counts. A form is matched without regard to case. */
export const FORMS: readonly CueForm[] = [
	{
		status: "pleaded-not-guilty",
		voice: "subject",
		form: "(?:plead(?:ed|s|ing)?|pled)\\snot\\sguilty|entered\\s(?:a\\s|pleas?\\sof\\s)?not[- ]guilty(?:\\spleas?)?",
	},
	{
		status: "acquitted",
		voice: "subject",
		form: `${BE}(?:acquitted|found\\snot\\sguilty|cleared)|(?:acquitted|cleared)\\sof|(?<=\\b(?:but|and)\\s)not\\sguilty\\s(?:of|on)`,
	},
	{
		status: "not-prosecuted",
		voice: "object",
		form: "declined\\sto\\s(?:indict|charge|prosecute|(?:pursue|bring|file)\\s(?:[\\w-]+\\s){0,3}charges?\\sagainst)",
	},
	{
		status: "acquitted",
		voice: "object",
		form: "(?:found|finding|find)(?=\\s(?!guilty|not\\s)(?:[\\w.'()-]+,?\\s){1,9}?not\\sguilty)",
	},
	{
		status: "convicted",
		voice: "object",
		form: "(?<=\\b(?:minutes?|hours?|days?)\\sto\\s)convict|(?:found|finding|find)(?=\\s(?!guilty\\b)(?:(?!not\\s)[\\w.'()-]+,?\\s){1,9}guilty)",
	},
	{
		status: "charged",
		voice: "subject",
		form: oneOf(
			"(?:(?:jurors|jury)\\s(?:(?:were|was|also)\\s){0,2})?(?:(?:deadlocked|hung|split)(?:\\s\\d{1,2}-\\d{1,2})?(?:\\sin\\sfavor\\sof\\s\\w+)?\\son|(?:could\\snot|unable\\sto|failed\\sto)\\s(?:reach|agree)(?:\\s\\w+){0,3}\\son(?![^.;]{3,120}\\sagainst\\s))",
			"mistrial\\s(?:was\\sdeclared\\s)?on",
		),
	},
	{
		status: "acquitted",
		voice: "object",
		form: "(?:jury|jurors|judge|panel)\\s(?:(?:also|today|later|yesterday|unanimously)\\s){0,2}(?:acquit(?:ted|s)|cleare?[ds])|acquittal\\sof|(?:acquitted|cleared)(?=\\s(?:him|her|them)\\b)",
	},
	{
		status: "pleaded-no-contest",
		voice: "subject",
		form: "(?:plead(?:ed|s|ing)?|pled)\\s(?:no[- ]contest|nolo\\scontendere)|entered\\s(?:a\\s)?(?:no[- ]contest\\splea|plea\\sof\\s(?:no\\scontest|nolo\\scontendere))",
	},
	{
		status: "pleaded-guilty",
		voice: "object",
		form: "guilty\\spleas?\\s(?:of|by|from)",
	},
	{
		status: "pleaded-guilty",
		voice: "subject",
		form: oneOf(
			`(?:plead(?:ed|s|ing)?|pled)\\s${ADVERBS}guilty(?:\\sto\\sthe\\s(?:court|judge)(?=\\sto\\b))?`,
			"(?:his|her|their)\\splea\\sto",
			"entered\\s(?:an\\s)?Alford\\splea",
			// Only of what is counted: “pleaded to the indictment” may be of any kind.
			"(?:plead(?:ed|s)?|pled)\\s(?:to(?=\\s(?:[\\w-]+\\s){1,3}counts?\\sof\\b)|open\\sto\\sthe\\s(?:court|judge)(?=\\sto\\b))",
			"admitted\\s(?:his|her|their)\\sguilt\\sto",
			"(?:entered|tendered)\\s(?:(?:an?|his|her|their)\\s)?(?:(?:open|blind|formal|negotiated|straight)\\s)?(?:guilty\\spleas?|pleas?\\sof\\sguilty)",
			"(?:his|her|their)\\s(?:\\w+\\s)?guilty\\spleas?",
			"waived\\sindictment\\sand\\spleaded\\sguilty",
			"(?<!not[ -])guilty\\sto",
		),
	},
	{
		status: "convicted",
		voice: "object",
		form: oneOf(
			"(?:jury|jurors|judge|court|panel)(?:\\s\\w+){0,5}\\sconvict(?:ed|s)",
			"convictions?\\sof",
			"took(?:\\s[\\w-]+){1,8}\\sto\\sconvict",
			"(?:guilty\\sverdicts?|verdicts?\\sof\\sguilty)\\s(?:(?:were|was|have\\sbeen)\\s(?:\\w+\\s)?returned\\s)?(?:against|for|in\\sthe\\s(?:trial|case)\\sof)",
			"guilty\\sverdicts?\\son(?=[^.;]{3,90}\\sagainst\\s)",
			"jury\\sconviction\\sof",
			"convicting",
			"convicted(?=\\s(?:him|her|them)\\b)",
		),
	},
	{
		status: "convicted",
		voice: "subject",
		form: oneOf(
			`${BE}(?:convicted|found\\sguilty|adju(?:dged|dicated)\\sguilty)`,
			"(?:his|her|their)\\sconvictions?",
			"convicted\\s(?:of|by|on)",
			"found\\sguilty\\sof",
			"it\\s(?:had|has)\\sconvicted",
			"(?<=\\b(?:but|and)\\s)guilty\\s(?:of|on)",
			"(?:returned|reached|rendered)\\s(?:a\\s)?(?:verdicts?\\sof\\sguilty|guilty\\sverdicts?)(?=\\s(?:of|on)\\s(?!all\\b)(?![^.;]{3,90}\\sagainst\\s))",
		),
	},
	{
		status: "charged",
		voice: "object",
		form: oneOf(
			"(?<=\\bfiled\\s)charging",
			"^(?:(?:an?|the)\\s)?charges?\\sof\\s[^.;]{3,100}?\\s(?:(?:is|are|remains?)\\s(?:still\\s)?pending\\s)?against",
			"(?:complaint|indictment|information|prosecutors)\\saccuses?(?=\\s[^.;]{2,100}\\sof\\s(?:[\\w-]+\\s){1,3}(?:counts?|charges?)\\sof\\b)",
			"(?:indictment|arraignment|prosecution|extradition)s?\\s(?:of|against|charging)",
			"charges\\s(?:were\\s|have\\sbeen\\s)?(?:filed\\s)?against",
			"(?:were|have\\sbeen|was|has\\sbeen)\\sfiled\\s(?:\\w+\\s)?against",
			"complaint\\s(?:filed\\s)?(?:against|charging)",
			"(?:complaint|indictment|information|prosecutors|authorities|police|attorney|office|state|commonwealth)\\s(?:ha(?:s|ve|d)\\s)?(?:also\\s|formally\\s)?charge[sd](?=\\s(?:[\\w.'-]+,?\\s){1,12}with\\b)",
			"counts?\\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\scharges?(?=\\s(?:[\\w.'-]+,?\\s){1,12}with\\b)",
			"(?:filed|brought|(?:could\\snot|unable\\sto|failed\\sto)\\s(?:reach|agree)(?:\\s\\w+){0,3}\\son)\\s(?:[\\w-]+\\s){0,4}(?:counts?|charges?)\\sof\\s[^.;]{3,120}?\\sagainst",
			"arrests?\\sof(?=[^.;]{3,240}\\son\\s(?:\\w+\\s){0,2}charges?\\sof\\b)",
			"ordered(?=\\s(?:[\\w.'-]+,?\\s){1,5}to\\sstand\\strial\\b)",
			"grand\\sjury\\s(?:has\\s)?indict(?:ed|s)",
			"has\\scharged",
		),
	},
	{
		status: "charged",
		voice: "subject",
		form: oneOf(
			`(?:${BE}|ordered\\s)held(?:\\s[\\w$,.]+){0,5}\\son(?=\\s(?:\\w+\\s)?(?:charges?|counts?)\\sof\\b)`,
			`${BE}re-?indicted`,
			`${BE}accused(?=\\sof\\s(?:[\\w-]+\\s){1,3}(?:counts?|charges?)\\sof\\b)`,
			`${BE}arrested(?:\\s[\\w.,]+){0,4}\\son\\s(?:\\w+\\s){0,2}charges?(?=\\sof\\b)`,
			"(?:was|were)\\s(?:re)?tried(?=\\son\\s)",
			"(?:will\\sstand|stood|stands)\\strial",
			"(?:is|are|was|were|go(?:es)?|went)\\son\\strial",
			"(?:is|are)\\s(?:scheduled|set|due|expected)\\sto\\s(?:stand|go\\son)\\strial",
			"(?:appeared|made\\s(?:his|her|their|an?)\\s(?:\\w+\\s){0,3}appearances?)(?=\\s(?:[\\w']+\\s){0,8}on\\s(?:[\\w-]+\\s){0,3}(?:charges?|counts?)\\sof\\b)",
			"ha(?:s|ve)\\spending\\s(?=(?:\\w+\\s)?charges\\sof\\b)",
			`${BE}served\\swith\\s(?:an?|the)\\s(?:[\\w-]+\\s){0,3}indictment`,
			"be\\sarraigned",
			`${BE}named\\sin`,
			`${BE}(?:charged|indicted|arraigned|held\\sto\\sanswer|bound\\sover|ordered\\sto\\sstand\\strial)`,
			"(?:is|are|was|were)\\sfacing",
			"fac(?:es|e|ing)",
			`${BE}awaiting\\strial`,
			"awaits?\\strial",
			`${BE}pending\\strial`,
			"indicted",
			"charged\\s(?:with|in)",
		),
	},
	{
		status: "pleaded-guilty",
		voice: "subject",
		form: "admitted\\sto(?=\\s(?:[\\w-]+\\s){1,8}(?:and|before|then)\\s(?:was|were)\\s(?:ordered|sentenced|placed)\\b)|admitted\\sin\\s(?:open\\s)?court|admitted(?:\\s(?:guilt\\s)?to)?(?=\\s(?:[\\w-]+\\s){1,3}counts?\\sof\\b)",
	},
	{
		status: "pleaded",
		voice: "subject",
		form: "entered\\s(?:his|her|their|the|a)\\spleas?(?!\\sof)",
	},
	{ status: "alleged", voice: "object", form: "arrests?\\sof" },
	{
		status: "alleged",
		voice: "subject",
		form: `${BE}(?:arrested|accused|booked|suspected|taken\\sinto\\scustody)`,
	},
	{
		status: "under-investigation",
		voice: "subject",
		form: `${BE}under\\sinvestigation|${BE}being\\sinvestigated`,
	},
];
