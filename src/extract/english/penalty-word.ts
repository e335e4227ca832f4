// Parts of which the cues for penalties are made: whom a court punishes, what it imposes, and the form of a cue. Used by penalty-cue.ts and penalty-verb.ts.
import type { Voice } from "./status-form.ts";

/** Words that tell that a penalty was imposed. */
export interface CueForm {
	/** `sentence` for the sentence itself, `order` for what comes beside it (“was ordered to pay”), `joining` for how terms that were told before run. */
	readonly kind: "sentence" | "order" | "joining";
	readonly voice: Voice;
	/** Where the penalty stands: behind the cue, from its first word on, or anywhere in the sentence (“a fine of $750 was imposed”). */
	readonly place: "behind" | "within" | "around";
	readonly form: string;
}

export const ADVERBS: string =
	"(?:(?:also|each|both|then|later|today|now|further|immediately|subsequently|previously|\\w+ly),?\\s){0,2}";
export const BE: string = `(?:was|were|been|is|are)\\s${ADVERBS}`;
/** A word or a number: “10.5”, “2½”. */
export const WORD: string = "[\\w'½⅓⅔¼¾]+(?:[./]\\d+)?";
/** A penalty comes within few words. */
export const PENALTY_NEXT: string = `(?=(?:${WORD}:?[\\s-]){0,7}(?:[Ss]entences?|[Tt]erms?|[Yy]ears?|[Mm]onths?|[Dd]ays|[Dd]ecades?|[Ll]ife|[Pp]robation)\\b)`;
/** “got three.”: a number whose unit was said before. */
export const NUMBER_NEXT: string =
	"(?=(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[.,;])";
export const WHOM: string =
	"(?:him|her|them|both|each|both\\s(?:\\w+\\s)?(?:defendants|men|women)|(?:each|both)\\sof\\sthe(?:m|\\s\\w+)|the\\s(?:two\\s|three\\s)?(?:defendants?|pair|couple|duo|trio|men|women|brothers|sisters|siblings|two|former\\s\\w+)|(?:Mr\\.\\s|Ms\\.\\s|Mrs\\.\\s)?[A-Z][\\w'-]+(?:\\s(?:[A-Z]\\.|[A-Z][\\w'-]+)){0,3})";
/** “a 40-year-old Port Merrow woman”, “the former teacher”: somebody who is not named. */
export const SOMEBODY: string = "(?:an?|the)(?:\\s[\\w'-]+){1,5}?";
/** “, 40, of Port Merrow,”: what may stand between a person and what is told of him or her. */
export const APPOSITION: string = "(?:,\\s[^.;:]{1,60}?,?)?";
const TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
export const TERM_NEXT: string = `(?=(?:\\d{1,3}(?:[./]\\d+|[½⅓⅔¼¾])?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|${TENS})(?:[\\s-][\\w]+){0,3}?[\\s-](?:[Yy]ears?|[Mm]onths?|[Dd]ays)\\b|[Ll]ife\\b|[Pp]robation\\b)`;
