/** Fails when something that users install with our packages has a licence that is not on the list in ./expression.ts. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { productionDependencies } from "./dependencies.ts";
import { isAllowed } from "./expression.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const published = ["spec", "packages/types", "packages/client", "packages/mock"];

const dependencies = await productionDependencies(published.map((path) => join(root, path)));
const refused = dependencies.filter(({ license }) => license === undefined || !isAllowed(license));
const width = Math.max(0, ...dependencies.map(({ name, version }) => name.length + version.length + 1));
for (const dependency of dependencies) {
  const { name, version, license = "no licence", by } = dependency;
  const verdict = refused.includes(dependency) ? `  not allowed, comes with ${by}` : "";
  process.stdout.write(`  ${`${name}@${version}`.padEnd(width)}  ${license}${verdict}\n`);
}
process.stdout.write(`Licences: ${dependencies.length - refused.length} allowed, ${refused.length} not allowed\n`);
if (refused.length > 0) process.exitCode = 1;
