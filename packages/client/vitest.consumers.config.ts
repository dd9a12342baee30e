import { defineConfig } from "vitest/config";

/** The packed package in other people's projects. Apart from the other tests, because it needs the build. */
export default defineConfig({
  test: { include: ["test/consumers/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
