// Makes the colour of a class fit to be seen on the ground of the picture.

/** Least luminance on a dark ground and greatest on a light one (WCAG 2, relative luminance); about 3:1 and 2:1 against our grounds. */
const LEAST_ON_DARK = 0.15;
const GREATEST_ON_LIGHT = 0.45;

/** Share of white or black that is mixed in at each step. */
const STEP = 0.08;

/** Used for a colour that is not written as "#rrggbb". */
const FALLBACK = "#808690";

/** Gives a hexadecimal colour that stands out: lightened on a dark ground, darkened on a light one, as little as need be. */
export function classColour(colour: string, isDark: boolean): string {
	if (!/^#[0-9a-f]{6}$/i.test(colour)) return FALLBACK;
	let channels = [1, 3, 5].map(
		(at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
	);
	const isPoor = (): boolean =>
		isDark
			? luminance(channels) < LEAST_ON_DARK
			: luminance(channels) > GREATEST_ON_LIGHT;
	while (isPoor())
		channels = channels.map(
			(value) => value + ((isDark ? 1 : 0) - value) * STEP,
		);
	return `#${channels
		.map((value) =>
			Math.round(value * 255)
				.toString(16)
				.padStart(2, "0"),
		)
		.join("")}`;
}

function luminance(channels: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
