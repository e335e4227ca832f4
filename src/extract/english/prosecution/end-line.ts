// Lines that end the text of an English release: its own end marks, and what web pages have under an article.
import { oneOf } from "../one-of.ts";

/** “###”, “–30–”, “***END***”, “xxx”: marks of a release's own. */
const MARK =
	/^(?:(?:# ?){1,6}|(?:- ?){0,3}30(?: ?-){0,3}|(?:[*~=_] ?){3,60}|[xX]{3,5}|[*~#= -]{0,8}\s?(?:end|fin)(?: of (?:press )?release)?\s?[*~#= -]{0,8})$/i;
/** Headings and links of the page: what stands under them is of other releases. */
const PAGE_PART = new RegExp(
	`^(?:${oneOf(
		"share",
		"share (?:this|on|via|to)\\b.{0,40}",
		"(?:latest|recent|other|more|related|similar|top|featured|trending|additional) (?:posts?|news|releases?|press|articles?|content|stories|links|topics|headlines|cases?|from|resources)\\b.{0,40}",
		"in other news",
		"you (?:may|might) also like.{0,20}",
		"read (?:more|next)",
		"tagged with:?",
		"tags?:?",
		"topics?:?",
		"categor(?:y|ies):?",
		"filed under.{0,60}",
		"posted (?:in|under)\\b.{0,60}",
		"archives?",
		"tools: .{0,60}",
		"(?:previous|next|older|newer)(?: (?:article|post|story|release|news|item|page|entry)s?)?",
		"back to (?:top|news|all|list).{0,30}",
		"print(?: this)?",
		"leave a (?:reply|comment)",
		"sign up.{0,60}",
		"subscribe.{0,60}",
		"follow us.{0,40}",
		"stay connected.{0,30}",
		"about (?:the )?.{3,60} (?:office|department|district attorney)",
		"quick links",
		"contact us",
	)})$`,
	"i",
);
/** Arrows lead to the releases before and after. */
const ARROW = /^(?:[⇐←«‹◄]|<{1,3} ?)|(?:[⇒→»›►]| >{1,3})$/;
/** Characters that such a line has at most. */
const LENGTH = 80;
const ARROW_LENGTH = 200;

/** Tells whether a line ends the text of a release. */
export function isEndLine(line: string): boolean {
	if (line.length >= ARROW_LENGTH) return false;
	if (ARROW.test(line)) return true;
	return line.length < LENGTH && (MARK.test(line) || PAGE_PART.test(line));
}
