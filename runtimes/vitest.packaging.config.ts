import { defineConfig } from "vitest/config";

/** What would be published. Apart from the other tests, because it needs the build. */
export default defineConfig({
  test: { include: ["packaging/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
