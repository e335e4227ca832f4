// In which role a sentence names agencies: by the words before the first of them and behind the last. Part of agency-credit.ts.

/** The words of a sentence around agencies that it names together. */
export interface Surroundings {
	/** What stands before them, without the article and the people who lead to them (“detectives from the”). */
	readonly before: string;
	readonly after: string;
	/** Whether agencies are thanked in the sentence, before these. */
	readonly isThanked: boolean;
	readonly names: string;
	/** All that the sentence says before them. */
	readonly lead: string;
}

interface RoleForm {
	/** Concept of scheme/involvement-role; `seeking` for those whose people found evidence, `none` for those who are named for another reason. */
	readonly role:
		| "investigating"
		| "assisting"
		| "prosecuting"
		| "seeking"
		| "none";
	readonly before?: RegExp;
	readonly after?: RegExp;
	/** What their names have. */
	readonly name?: RegExp;
}

/** People by whom an agency acts. */
export const STAFF =
	"(?:detectives?|investigators?|agents?|officers?|troopers?|deput(?:y|ies)|technicians|analysts|personnel|members|police|inspectors?|firefighters|employees)";
/** “, which provides police services in Massing,”, “, whose deputies”. */
const RELATIVE = `(?:, (?:which|that) (?:provides?|serves?|patrols?|polices|covers|contracts|has jurisdiction|is responsible)\\b[^,;.]{1,80},|,? whose (?:[a-z]+ ){0,2}${STAFF})?`;
const LEAD_IN = `^(?: ?\\([^)]{1,60}\\))?${RELATIVE}(?:'s)?(?: (?:[A-Z][a-z]+ )?(?:Detective|Officer|Sergeant|Sgt\\.|Investigator|Agent|Trooper|Captain|Lieutenant)s?(?: [A-Z][\\w.'-]+){1,4})?(?: (?:[a-z-]+ ){0,3}?${STAFF}(?:,? (?:and|&) (?:[a-z]+ ){0,3}${STAFF})?)?(?: (?:from|of|in|at|with) (?:the |its )?[A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){0,4})?(?:(?:,| and|, and|,? as well as|,? along with) (?:our |the |its )?(?:own )?(?:[\\w'&.-]+ ){1,9}?(?<=[a-z.] ))?,? ?`;
const ADVERBS =
	"(?:(?:who|which|that|also|jointly|together|has|have|had|then|both|all|still|currently|first|initially|and|will|began|started|opened|continue[sd]? to|is|are|was|were|been|being) ){0,5}";
const ACTIVE_ADVERBS =
	"(?:(?:who|which|that|also|jointly|together|has|have|had|then|both|all|and|is|are|were(?= assisting)) ){0,4}";
const INVESTIGATES =
	"(?:investigat(?:ed|ing|es?)\\b|(?:le[da]d?s?|leading|conduct(?:ed|s|ing)|handl(?:ed|es|ing)|headed|spearheaded|opened|launched|began|initiated|started|continued|continues|completed|oversaw|performed|undertook|undertaken) (?:an? |the |this |its |their |that )?(?:[\\w-]+ ){0,3}?investigation|in charge of (?:the|this) (?:\\w+ )?investigation|the (?:lead|primary|principal|investigating)[\\w ]{0,24} agency|(?:work(?:ed|ing) (?:jointly |together |closely )?on) (?:the|this) (?:\\w+ )?(?:investigation|case)|began working (?:on )?(?:the|this) case|took over (?:the|this) (?:case|investigation)|(?:served|executed) (?:an? |the )?(?:[\\w-]+ ){0,2}search warrants?)";
const ASSISTS =
	"(?:assist(?:ed|s|ing)\\b|helped|aided|contributed|participated|cooperated|supported|(?:provid(?:ed|es|ing)|gave|rendered|lent|offered) (?:[\\w-]+ ){0,3}?(?:assistance|support|help|aid|documents|records|evidence|testimony|expertise)\\b)";

/** Those who look for evidence, and what they do with it. */
const SEEKERS =
	"(?:[Dd]etectives?|[Ii]nvestigators?|(?:[Ss]pecial )?[Aa]gents?)";
const FINDS =
	"(?:(?:later|also|then|eventually|soon) )?(?:found|obtained|identified|reviewed|analyzed|examined|traced|recovered|seized|interviewed|determined|uncovered|discovered|linked|tracked|compared|pulled|collected|matched)\\b";

/** Forms of roles; the first that fits counts. */
const FORMS: readonly RoleForm[] = [
	// “Assistant District Attorney Doe of the Fraud Bureau”: where an official works.
	{
		role: "none",
		before:
			/(?:Attorneys?|Prosecutors?|ADAs?|DDAs?|Solicitors?|Paralegals?|Chief|Commissioner|Director) (?:[A-Z][\w.'-]+,? ){1,4}(?:and (?:[A-Z][\w.'-]+,? ){1,4})?(?:(?:[\w-]+,? ){0,4}(?:chief|member|head) )?(?:of|from|with|at|in)(?: the (?:[A-Z][\w'-]+ ){1,3}and)?$/,
	},
	// “said Tarrow Fire Authority Chief Doe”: where a speaker works.
	{ role: "none", before: /\b(?:said|says|added|according to)$/ },
	{ role: "none", before: /\b(?:call|contact|told|tell|notify|reached|at)$/i },
	// “may be eligible for help from”: what is open to all.
	{
		role: "none",
		before:
			/\b(?:eligible for|apply for|seek|find|get|obtain|receive) (?:[\w-]+ ){0,3}(?:help|assistance|support|aid|compensation|services) (?:from|of|through|by|with)$/i,
	},
	// “assists families of victims”: what it does for all.
	{
		role: "none",
		after: /^ (?:assists|helps|supports|serves) (?!(?:in|with|on)\b)/,
	},
	{ role: "prosecuting", before: /\bprosecuted (?:jointly )?by$/i },
	// Marshals only find those who fled.
	{
		role: "none",
		before: /\b(?:arrested|apprehended|captured|located)\b[^.;]{0,50} by$/,
		name: /^[^;]*\b(?:Marshals?|Fugitive|Offenders?)\b/,
	},
	{
		role: "prosecuting",
		after:
			/^,? (?:(?:is|are|was|will be|also|jointly) ){0,3}prosecut(?:ed|ing|e|es)\b/i,
	},
	{
		role: "assisting",
		before:
			/\b(?:assist(?:ance|ed)|help(?:ed)?|support(?:ed)?|cooperation|aid(?:ed)?)\b(?: (?:also|was|were|is|been|being|provided|offered|in (?:the|this) (?:\w+ )?(?:case|investigation|matter|prosecution)|with (?:the|this) \w+)){0,4} (?:of|from|by|with)$/i,
	},
	{
		role: "assisting",
		before:
			/\b(?:partnership|coordination|collaboration|cooperation|conjunction|concert|tandem) with$|\b(?:working|worked) (?:closely |together |jointly )?(?:with|alongside)$|\balongside$|\b(?:assisting|supporting|participating|cooperating|other) agenc(?:y|ies) ?:$/i,
	},
	{
		role: "investigating",
		before: /\b(?:investigat(?:ing|ive)|lead|arresting)? ?agenc(?:y|ies) ?:$/i,
	},
	{
		role: "investigating",
		before:
			/\binvestigat(?:ed|ion)\b(?:(?!\b(?:assist|help|support|after|when|who)\w*)[^.;,]){0,60} (?:by|with)$|\binvestigated (?:\w+ )?by :?$/i,
	},
	{
		role: "investigating",
		before:
			/\binvestigation (?:was|is) an? (?:joint|collaborative|cooperative) (?:effort|investigation|operation) (?:of|by|between|among)$|\bjoint investigation (?:of|by|between|among)$|\bas do(?:es)?$/i,
	},
	{
		role: "investigating",
		before:
			/\binvestigat(?:ed|ing)(?: (?:the|this) (?:\w+ )?\w+)?,? (?:along|together|jointly) with$/i,
	},
	{
		role: "investigating",
		before: /\binvestigat(?:ed|ing|ion)\b[^.;,]{0,30} as (?:a )?part of$/i,
	},
	{
		role: "investigating",
		before: /\barrest(?:ed|s? (?:was|were) made)\b[^.;]{0,50} by$/i,
	},
	{
		role: "investigating",
		after: new RegExp(
			`${LEAD_IN}${ADVERBS}${INVESTIGATES}|^,? (?:continues?|is continuing|are continuing) (?:to investigate|(?:the|its|their) investigation)`,
			"i",
		),
	},
	// “Detectives of the … obtained a video”: what an investigation consists of.
	{
		role: "seeking",
		before: new RegExp(`\\b${SEEKERS} (?:of|with|from|assigned to)$`),
		after: new RegExp(
			`^(?: ?\\([^)]{1,80}\\))?(?:, an? [^.;]{3,120}?,)? ${FINDS}`,
		),
	},
	{
		role: "seeking",
		after: new RegExp(
			`^(?:'s)? (?:[a-z]+ )?${SEEKERS}(?: and [^.;]{1,50}?)? ${FINDS}`,
		),
	},
	{
		role: "seeking",
		before: new RegExp(`\\b${FINDS} by(?: ${SEEKERS} (?:of|with|from))?$`),
		after: /^(?! (?:officers?|deput))/,
		name: /Detectives|Investigat/,
	},
	// Marshals find those who fled from another's case.
	{
		role: "assisting",
		after:
			/^ (?:\w+ )?(?:arrested|apprehended|captured|located|tested|examined|analyzed)\b/,
		name: /\b(?:Marshals?|Fugitive|Offenders?|Laborator(?:y|ies)|Lab|BCA|Apprehension)\b/,
	},
	{
		role: "assisting",
		after: new RegExp(`${LEAD_IN}${ACTIVE_ADVERBS}${ASSISTS}`, "i"),
	},
];
/** “for their work in the investigation”. */
const FOR_INVESTIGATING =
	/^,? whose (?:\w+ )?(?:work|efforts?) (?:on|in) (?:the|this) (?:case|investigation)\b|\bfor (?:his|her|their|its) (?:(?!assist|help|support|cooperat|work|in |with |of )[\w-]+ ){0,3}investigation\b|\bfor (?:his|her|their|its|the)\b[^.;]{0,50}\b(?:work|efforts?|role|roles)\b[^.;]{0,40}\binvestigat|\bfor (?:thoroughly )?investigating\b/i;
/** A task force and who is in it. */
const COMPOSED = /\b(?:made up|comprised|composed|consists?|consisting) of\b/i;

/** Tells the role in which agencies are named together; undefined for none. */
export function roleOfAgencies(surroundings: Surroundings): string | undefined {
	const { before, after, isThanked, names, lead } = surroundings;
	const form = FORMS.find(
		(one) =>
			(one.before === undefined || one.before.test(before)) &&
			(one.after === undefined || one.after.test(after)) &&
			(one.name === undefined || one.name.test(names)),
	);
	if (form !== undefined) return form.role === "none" ? undefined : form.role;
	if (isThanked)
		return FOR_INVESTIGATING.test(after) ? "investigating" : "assisting";
	if (/Task Force/.test(names) && COMPOSED.test(after)) return "investigating";
	return /\bTask Force\b/.test(lead) && COMPOSED.test(lead)
		? "investigating"
		: undefined;
}
