/** Bundles a program that uses the packed client, and runs what came out against the mock. */
import { runAll } from "../runtimes/src/run-all.ts";
import { esbuildBundler } from "./src/esbuild.ts";
import { nextRuntimes } from "./src/next.ts";
import { installTools } from "./src/tools.ts";
import { viteBundler } from "./src/vite.ts";
import { webpackBundler } from "./src/webpack.ts";

const { directory, fileOf } = await installTools((text) => process.stderr.write(text));
// The project finds the bundlers here by name, as if they were installed in it.
await runAll([...nextRuntimes(fileOf), webpackBundler(fileOf), viteBundler(fileOf), esbuildBundler], directory);
