// What the form of an agency's name says of the agency. Read by agency-name.ts, described by agency.ts.

/** What the form of a name says. */
export interface AgencyForm {
	/** The name without what adds nothing to it: two names of one agency have the same. */
	readonly key: string;
	/** Last segment of the concept of scheme/agency-type. */
	readonly type: string;
	/** As the authority file has it; absent where the form does not say it. */
	readonly level?: string;
	/** The place that the agency is responsible for, as the name gives it, the whole first. */
	readonly places: readonly string[];
	/** Name of the agency that it is a branch of. */
	readonly parent?: string;
}
