import { defineConfig } from "rolldown";
import packageJson from "./package.json" with { type: "json" };

/** Entries, dependencies and names of files come from package.json. */
const { exports, dependencies, peerDependencies } = packageJson;
const entries = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default]));
const packages = Object.keys({ ...dependencies, ...peerDependencies });

/**
 * Each module of its own takes a quarter of a millisecond to load. So what every program loads comes as two files: the runtime
 * and what is generated, side by side, because generated code has no source map. What only some load is not among them.
 * Statements stay apart and have their names, so that bundlers leave out what nobody uses and people can read the rest.
 */
export default defineConfig({
  input: Object.fromEntries(
    entries.map((file) => {
      const name = file.replace(/^\.\/dist\/|\.js$/g, "");
      return [name, `src/${name}.ts`];
    }),
  ),
  external: (id) => id.startsWith("node:") || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  platform: "neutral",
  treeshake: { moduleSideEffects: false },
  output: {
    dir: "dist",
    format: "esm",
    sourcemap: true,
    // The sources are in the package, for the maps of declarations as well.
    sourcemapExcludeSources: true,
    comments: { annotation: true, jsdoc: false, legal: false },
    chunkFileNames: "chunks/[name].js",
    codeSplitting: {
      groups: [
        { name: "schemas", priority: 1, test: /src\/generated\/schemas/ },
        { name: "generated", priority: 1, test: /src\/generated\/(?!schemas)/ },
        // A page imports the other side of the same entry.
        { name: "relay", priority: 1, test: /src\/relay\/(?!.*over-relay)/ },
        {
          name: "core",
          priority: 2,
          test: /src\/(errors|values|reading|core)\/(?!.*\/(receive|socket|liveness|frame|open-timeseries|multipart))/,
        },
      ],
    },
  },
});
