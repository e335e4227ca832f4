// Maps of lists, for values that share a key.

/** Adds a value to the list of a key, behind those that it has. */
export function append<Key, Value>(
	map: Map<Key, Value[]>,
	key: Key,
	value: Value,
): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, [value]);
	else values.push(value);
}
