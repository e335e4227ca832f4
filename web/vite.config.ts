// Builds the viewer into a static folder that works under any path.

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The development server injects inline scripts, so only there the policy of the page is taken out. */
const relaxPolicyWhileServing: Plugin = {
	name: "relax-policy-while-serving",
	apply: "serve",
	transformIndexHtml: (html) =>
		html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

// Vite asks for a default export; nothing else in the project has one.
export default defineConfig({
	base: "./",
	plugins: [react(), relaxPolicyWhileServing],
	build: {
		outDir: "../dist/web",
		emptyOutDir: true,
		// The policy allows no data: addresses besides pictures, and no inline script.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
});
