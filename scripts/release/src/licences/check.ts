/** Fails when something that users install with our packages has a licence that is not allowed. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isAllowed } from "./allowed.ts";

/** Packages of one licence, as pnpm lists them. */
type Listed = readonly { readonly name: string; readonly versions: readonly string[] }[];

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const published = [
  "spec",
  "packages/types",
  "packages/client",
  "packages/react-query",
  "packages/mcp",
  "packages/mock",
];
const parameters = [...published.flatMap((path) => ["--filter", `./${path}`]), "licenses", "list", "--prod", "--json"];
const output = execFileSync("pnpm", parameters, { cwd: root, encoding: "utf8" });

const listed = Object.entries(JSON.parse(output) as Record<string, Listed>).map(([license, packages]) => {
  const names = packages.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`));
  return { license, names, isRefused: !isAllowed(license) };
});
for (const { license, names, isRefused } of listed) {
  process.stdout.write(`${isRefused ? "NOT ALLOWED: " : ""}${license}: ${names.join(", ")}\n`);
}
if (listed.length === 0) throw new Error("pnpm lists no packages.");
if (listed.some(({ isRefused }) => isRefused)) process.exitCode = 1;
