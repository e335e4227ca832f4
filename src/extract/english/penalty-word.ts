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
/** A penalty comes within few words. */
export const PENALTY_NEXT: string =
	"(?=(?:[\\w']+[\\s-]){0,7}(?:[Ss]entences?|[Tt]erms?|[Yy]ears?|[Mm]onths?|[Dd]ays|[Dd]ecades?|[Ll]ife|[Pp]robation)\\b)";
/** “got three.”: a number whose unit was said before. */
export const NUMBER_NEXT: string =
	"(?=(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[.,;])";
export const WHOM: string =
	"(?:him|her|them|both|each|the\\s(?:two\\s|three\\s)?(?:defendants?|pair|couple|duo|trio|men|women|brothers|former\\s\\w+)|(?:Mr\\.\\s|Ms\\.\\s|Mrs\\.\\s)?[A-Z][\\w'-]+(?:\\s(?:[A-Z]\\.|[A-Z][\\w'-]+)){0,3})";
export const TERM_NEXT: string =
	"(?=(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?:[\\s-][\\w]+){0,3}?[\\s-](?:[Yy]ears?|[Mm]onths?|[Dd]ays)\\b|[Ll]ife\\b|[Pp]robation\\b)";
