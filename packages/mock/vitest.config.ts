import { defineConfig } from "vitest/config";

// A busy machine takes long; the limits only end what hangs.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/{browser,workflows}/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
