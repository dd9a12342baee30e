import { defineConfig } from "rolldown";
import packageJson from "./package.json" with { type: "json" };

const packages = Object.keys(packageJson.dependencies);

/**
 * The entries are small: all that they share is one file, which loads faster than one file per module
 * (docs/adr/0013). Modules in CommonJS stay files of their own, because they load libraries on first use.
 */
export default defineConfig({
  input: { index: "src/index.ts", cli: "src/cli.ts" },
  external: (id) =>
    id.startsWith("node:") || id.endsWith(".cjs") || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  platform: "node",
  treeshake: { moduleSideEffects: false },
  output: {
    dir: "dist",
    format: "esm",
    sourcemap: true,
    minifyInternalExports: false,
    comments: { annotation: true, jsdoc: false, legal: false },
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "mock", test: (id) => !/mock\/src\/(index|cli)\.ts$/.test(id) }] },
  },
});
