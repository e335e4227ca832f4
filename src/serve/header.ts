// Headers of every answer: the viewer runs its own scripts and styles, talks to its own server, and is shown in no other page's frame.

/** What the viewer may load and do; web/index.html says the same but for the frames, which a page cannot forbid by itself. @see https://www.w3.org/TR/CSP3/#meta-element */
export const CONTENT_SECURITY_POLICY: string = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"font-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** Headers that are the same for all answers. @see https://www.w3.org/TR/CSP3/ */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	"Content-Security-Policy": CONTENT_SECURITY_POLICY,
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Cache-Control": "no-cache",
};

/** Content types by the ending of a file's name. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".png": "image/png",
	".svg": "image/svg+xml; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webp": "image/webp",
	".woff2": "font/woff2",
};

/** Gives the content type for a file's ending, in lower case with its dot; bytes to be saved for an unknown one. */
export function contentTypeOf(ending: string): string {
	return Object.hasOwn(CONTENT_TYPES, ending)
		? (CONTENT_TYPES[ending] ?? "")
		: "application/octet-stream";
}
