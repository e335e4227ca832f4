// Roles of officials by their titles and by what the sentence does: who prosecutes, judges, investigates, and who speaks. Part of official-credit.ts.

/** What is done by those who prosecute. */
export const PROSECUTES: RegExp =
	/\b(?:prosecut(?:ed|ing|es|ors?(?!'s)|ion)\b|handl(?:ed|ing)|tried|assigned to|represent(?:ed|ing) the (?:People|State|government)|supervision of|in charge of (?:the|this) case)\b/i;
const SPEAKS =
	/\b(?:said|says|stated|announced|announces?|urge[sd]?|encourage[sd]?|provide[sd]?|reports?|reported|reminds?|acknowledge[sd]?|credited|recognize[sd]?|thanks|praises|commends|applauds?|applauded|issues?|issued|secures?|celebrates?|comments?|added|commented|remarked|explained|is pleased|is satisfied|vowed|noted|called|made the announcement|offered|thanked|praised|commended|today announced|continued)\b/i;

/** Title of the head of a prosecutor's office. */
export const HEAD_TITLE: RegExp =
	/^(?:(?!.*\b(?:Lead|Trial|Chief|Assistant|Deputy|Associate|Senior|Special|Supervising|Executive|Principal|Former|former)\b).*(?:District Attorney|State's Attorney|Attorney General|(?:U\.?S\.?|United States) Attorney|County Attorney|Commonwealth's Attorney|Prosecutor|Prosecuting Attorney|County Prosecutor|Solicitor|\bDA|\bD\.A\.)|(?:Acting|Interim|Criminal)? ?(?:U\.?S\.?|United States) Attorney)$/;
const PROSECUTOR_TITLE =
	/(?:\b(?:ADAs?|DDAs?|AUSAs?|ASAs?|DAGs?|AAGs?)|(?:Assistant|Deputy|Senior|Chief)\b.*\bD\.?A\.?'?s?|(?:Assistant|Deputy|Associate|Senior|Special|Supervising|Chief|Managing|Executive|Principal|Lead|Trial|Line)\b.*(?:Attorneys?(?: General)?|Prosecutors?|Solicitors?|Counsel)|\bProsecutors?|Trial Attorneys?)$/;
const JUDGE_TITLE =
	/(?:Judge|Justice|Magistrate|Magistrate Judge|Hon\.|Honorable|(?:Court|Superior|Judicial) Commissioner|^Commissioner)$/;
const INVESTIGATOR_TITLE =
	/(?:Investigators?|Detectives?|Special Agents?|Inspectors?|Sergeants?|Sgt\.|Officers?|Agents?|Analysts?|Lieutenants?|Captains?|Corporals?|Deputy Sheriffs?|Auditors?|Accountants?|Trooper|Det\.|Deputy|Examiner|(?:Detective|Investigative|Investigator|Investigations) Supervisor)$/;
const CHIEF_TITLE =
	/(?:Special Agent in Charge|Agent in Charge|Police Chief|Chief of Police|Chief of (?:[A-Z][a-z]+ )?(?:Detectives|Investigations)|Chief|Sheriff|Commissioner|Director|Superintendent|Inspector General|Inspector in Charge|Commander|Secretary|Mayor|Governor|Comptroller|Administrator|Inspector-in-Charge|Agent-in-Charge)$/;
/** “U.S. Attorney for the Northern District of …”: the place behind a title. */
export const PLACE_BEHIND: RegExp =
	/\b(Attorney(?: General)?|Prosecutor|Solicitor) (?:for|of) .*$/;
/** “under the direction of Chief Doe”: whose people investigate. */
const DIRECTS = /\bunder the (?:direction|command|leadership) of\b/i;
const LEADS_INVESTIGATION =
	/\b(?:led|leads|leading|conducted|headed) (?:the|this|an?|its|their) (?:\w+ )?investigation\b/i;

/** Tells the role of an official by the title as printed and the words of the sentence; undefined for none. */
export function roleOfTitle(
	printed: string,
	words: string,
	isQuoted: boolean,
): string | undefined {
	const title = printed.replace(PLACE_BEHIND, "$1");
	if (JUDGE_TITLE.test(title)) return "judge";
	if (PROSECUTOR_TITLE.test(title) && !HEAD_TITLE.test(title))
		return "prosecutor";
	// The head of an office speaks for it, even where the office is said to have charged somebody.
	if (HEAD_TITLE.test(title))
		return /\b(?:prosecuted|tried|handled) by\b/i.test(words) &&
			!SPEAKS.test(words)
			? "prosecutor"
			: "spokesperson";
	if (/\bDeputy Sheriffs?$/.test(title)) return investigates(words);
	if (
		/\bChief Investigator$/.test(title) &&
		(isQuoted || /\bsaid\b/.test(words))
	)
		return "spokesperson";
	if (CHIEF_TITLE.test(title)) {
		if (DIRECTS.test(words) || LEADS_INVESTIGATION.test(words))
			return "investigator";
		if (SPEAKS.test(words) || isQuoted)
			return /thank/i.test(words) ? undefined : "spokesperson";
		return PROSECUTES.test(words) ? "prosecutor" : undefined;
	}
	return INVESTIGATOR_TITLE.test(title) ? investigates(words) : undefined;
}

function investigates(words: string): string | undefined {
	return /\b(?:investigat\w+|assist\w+|thank\w*|commend\w*|credit\w*|prais\w+|detective)/i.test(
		words,
	)
		? "investigator"
		: undefined;
}
