import { defineConfig } from "vitest/config";

// A first run loads the linter and a compiler, which takes seconds on a machine that has other work to do.
export default defineConfig({ test: { include: ["test/*.test.ts"], testTimeout: 30_000 } });
