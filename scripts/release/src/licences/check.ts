/** Fails when something that users install with our packages has a licence that is not allowed. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isAllowed } from "./allowed.ts";

/** Packages of one licence, as pnpm lists them. */
type Listed = readonly { readonly name: string; readonly versions: readonly string[] }[];

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const published = ["spec", "packages/types", "packages/client", "packages/mock"];
const parameters = [...published.flatMap((path) => ["--filter", `./${path}`]), "licenses", "list", "--prod", "--json"];
const output = execFileSync("pnpm", parameters, { cwd: root, encoding: "utf8" });

let total = 0;
for (const [license, packages] of Object.entries(JSON.parse(output) as Record<string, Listed>)) {
  const names = packages.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`));
  total += names.length;
  process.stdout.write(`${isAllowed(license) ? "" : "NOT ALLOWED: "}${license}: ${names.join(", ")}\n`);
  if (!isAllowed(license)) process.exitCode = 1;
}
if (total === 0) throw new Error("pnpm lists no packages.");
process.stdout.write(
  `Licences of ${total} packages: ${process.exitCode === 1 ? "some are not allowed" : "all allowed"}\n`,
);
