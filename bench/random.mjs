// Randomness with a seed: the same seed gives the same cases on every machine.

/**
 * Makes a generator of numbers from 0 to 1 (mulberry32, by Tommy Ettinger, public domain).
 * @param {number} seed
 * @returns {() => number}
 */
export function seedRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Gives a whole number from `least` to `most`, both included.
 * @param {() => number} random
 * @param {number} least
 * @param {number} most
 */
export function drawInteger(random, least, most) {
	return least + Math.floor(random() * (most - least + 1));
}

/**
 * Gives a member of a list.
 * @template Member
 * @param {() => number} random
 * @param {readonly Member[]} list
 * @returns {Member}
 */
export function drawMember(random, list) {
	return list[Math.floor(random() * list.length)];
}

/**
 * Shuffles a list in place (Fisher and Yates).
 * @template {{ length: number, [index: number]: number }} List
 * @param {() => number} random
 * @param {List} list
 * @returns {List}
 */
export function shuffle(random, list) {
	for (let last = list.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		const kept = list[last];
		list[last] = list[other];
		list[other] = kept;
	}
	return list;
}
