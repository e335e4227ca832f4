// What can go wrong while the viewer's data is loaded.

export type LoadProblem = "unreachable" | "not-json" | "malformed";

/** Says which file could not be used, what kind of problem it is and the technical reason. */
export class LoadError extends Error {
	readonly problem: LoadProblem;
	readonly path: string;

	constructor(problem: LoadProblem, path: string, reason: string) {
		super(reason);
		this.name = "LoadError";
		this.problem = problem;
		this.path = path;
	}
}
