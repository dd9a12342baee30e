import { defineConfig } from "vitest/config";

// Apart from `npm test`, because it needs Debian's Chromium.
export default defineConfig({
  test: { include: ["test/browser/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
