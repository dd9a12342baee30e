// Bundles the modules, copies those in CommonJS beside the bundle, and compiles the checks that it loads.
import { cp, writeFile } from "node:fs/promises";
import { type RolldownOptions, rolldown } from "rolldown";
import config from "../rolldown.config.ts";
import { loadSpec } from "../src/spec/load.ts";
import { browserBundle } from "./browser.ts";
import { compiledChecks, compiledManifestChecks } from "./checks.ts";
import { withoutProse } from "./prose.ts";

// The command of rolldown lists every file that it writes, whatever its log level.
async function write({ output, ...input }: RolldownOptions): Promise<void> {
  const bundle = await rolldown(input);
  for (const options of [output ?? {}].flat()) await bundle.write(options);
}

const { document } = loadSpec();
const checks = compiledChecks(document);
const manifestChecks = compiledManifestChecks();
await write(config);
await write(browserBundle({ description: JSON.stringify(withoutProse(document.root)), checks, manifestChecks }));

const dist = new URL("../dist/", import.meta.url);
for (const name of ["core/libraries.cjs", "spec/published.cjs"]) {
  await cp(new URL(`../src/${name}`, import.meta.url), new URL(name, dist));
}
await writeFile(new URL("spec/compiled.cjs", dist), checks);
await writeFile(new URL("spec/compiled-manifests.cjs", dist), manifestChecks);
