// Bundles the modules, copies those in CommonJS beside the bundle, and compiles the checks that it loads.
import { cp, writeFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";
import { loadSpec } from "../src/spec/load.ts";
import { compiledChecks } from "./checks.ts";

// The command of rolldown lists every file that it writes, whatever its log level.
const { output, ...input } = config;
const bundle = await rolldown(input);
for (const options of [output].flat()) await bundle.write(options);

const dist = new URL("../dist/", import.meta.url);
for (const name of ["core/libraries.cjs", "spec/published.cjs"]) {
  await cp(new URL(`../src/${name}`, import.meta.url), new URL(name, dist));
}
await writeFile(new URL("spec/compiled.cjs", dist), compiledChecks(loadSpec().document));
