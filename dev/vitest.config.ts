import { defineConfig } from "vitest/config";

// The first test that lints, bundles and generates loads what that needs: seconds on a machine with other work.
export default defineConfig({ test: { include: ["test/*.test.ts"], testTimeout: 30_000 } });
