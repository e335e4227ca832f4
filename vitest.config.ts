// Tests: unit/ mirrors src/, cases/ are whole inputs with expected outputs, browser/ runs in Chromium.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		testTimeout: 30_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
	},
});
