import { defineConfig } from "vitest/config";

/** The workflows of the description against the server. Apart from the other tests, because each starts Redocly's program. */
export default defineConfig({ test: { include: ["test/workflows/**/*.test.ts"], testTimeout: 60_000 } });
