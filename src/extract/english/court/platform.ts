// Platforms: “the national court network (the “One-Net” Platform)”, “the “Smart-Court” platform”.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import { describeMechanism, mechanismId, type Scene } from "./mechanism.ts";
import { capitalize, findPattern } from "./release.ts";

/** A platform, and where it is named. */
export interface Platform extends Span {
	readonly id: string;
	readonly title: string;
	/** What it is said to be. */
	readonly description?: string;
}

const PLATFORMS =
	/(?:\bthe (?<what>[\w'" -]{5,90}?) ?\()?(?:the )?"(?<name>[\w+' -]{2,40}),?" (?:[Pp]latform|[Ss]ystem)\b/dg;

/** Gives the platform that a sentence names, or undefined. */
export function findPlatform(
	{ release, key }: Scene,
	sentence: Span,
): Platform | undefined {
	const [found] = findPattern(release, sentence, PLATFORMS);
	const name = found?.groups.name;
	if (found === undefined || name === undefined) return undefined;
	const title = `The “${release.show(name)}” platform`;
	const what = found.groups.what;
	const id = mechanismId(key, "platform", title.replace(/^The /, ""));
	return {
		id,
		title,
		start: found.start,
		end: found.end,
		...(what === undefined
			? {}
			: { description: `The ${release.show(what)}.` }),
	};
}

/** Gives the records of the platforms of a release, each once. */
export function findPlatforms(scene: Scene): RawObject[] {
	const records = new Map<string, RawObject>();
	for (const sentence of scene.release.sentences) {
		const platform = findPlatform(scene, sentence);
		if (platform === undefined || records.has(platform.id)) continue;
		const { id, title, description } = platform;
		records.set(id, {
			...describeMechanism(
				scene,
				"platform",
				title,
				platform,
				description === undefined
					? {}
					: { text: { en: capitalize(description) } },
			),
			id,
		});
	}
	return [...records.values()];
}
