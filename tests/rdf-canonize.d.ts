// The part of rdf-canonize that tests use; the package brings no types of its own.
declare module "rdf-canonize" {
	/** Canonises a dataset given as N-Quads, as N-Quads. */
	export function canonize(
		nquads: string,
		options: {
			readonly algorithm: "RDFC-1.0";
			readonly inputFormat: "application/n-quads";
			readonly format: "application/n-quads";
		},
	): Promise<string>;
}
