import { array, assert, nat, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutGraph } from "../../../src/graph/layout.ts";

describe("layOutGraph", () => {
	it("gives each node a finite point, rounded, and the same one each time", () => {
		const graph = nat({ max: 30 }).chain((count) =>
			tuple(
				array(tuple(nat({ max: 29 }), nat({ max: 29 })), { maxLength: 60 }).map(
					(edges) => edges.filter(([a, b]) => a < count && b < count),
				),
			).map(([edges]) => ({ count, edges })),
		);
		assert(
			property(graph, ({ count, edges }) => {
				const points = layOutGraph(count, edges);
				expect(points).toHaveLength(count);
				for (const { x, y } of points) {
					expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
					expect([
						Math.round(x * 100) / 100,
						Math.round(y * 100) / 100,
					]).toEqual([x, y]);
				}
				expect(layOutGraph(count, edges)).toEqual(points);
			}),
			{ seed: 10, numRuns: 10 },
		);
	});

	it("gives nothing for nothing, and places one node alone", () => {
		expect(layOutGraph(0, [])).toEqual([]);
		expect(layOutGraph(1, [[0, 0]])).toHaveLength(1);
	});

	it("keeps what is joined together", () => {
		const triangle = (at: number) =>
			[
				[at, at + 1],
				[at + 1, at + 2],
				[at, at + 2],
			] as const;
		const points = layOutGraph(6, [...triangle(0), ...triangle(3)]);
		const far = (a: number, b: number) => {
			const [p, q] = [points[a], points[b]];
			return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
		};
		expect(far(0, 1) + far(3, 4)).toBeLessThan(far(0, 3) + far(1, 4));
	});
});
