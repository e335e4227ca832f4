// Decides which addresses may become live links.

/** Gives the address in its normal form if it is an absolute http or https address without credentials; otherwise undefined, and it is shown as text. */
export function safeLink(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	const isWeb = url.protocol === "http:" || url.protocol === "https:";
	// "https://court.example@evil.example/" reads like the court but leads elsewhere.
	return isWeb && url.username === "" && url.password === ""
		? url.href
		: undefined;
}
