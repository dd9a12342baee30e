/** Writes what a release on GitHub has besides its tag: the notes, the bundle of the description, a bill of materials per package. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "@enapter/http-api-packed";
import { releaseNotes } from "./notes.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const directories = [
  "packages/client",
  "packages/mcp",
  "packages/mock",
  "packages/react-query",
  "packages/types",
  "spec",
];

const [target, ...others] = process.argv.slice(2);
if (target === undefined || target.startsWith("-") || others.length > 0) {
  process.stderr.write(
    "Usage: node scripts/release/src/assets.ts <directory>\n\nWrites notes.md and files/ into it.\n",
  );
  process.exitCode = 2;
} else await writeAssets(resolve(target));

async function writeAssets(directory: string): Promise<void> {
  const files = join(directory, "files");
  await mkdir(files, { recursive: true });
  const packages = await Promise.all(
    directories.map(async (path) => {
      const manifest = JSON.parse(await read(path, "package.json")) as { name: string; version: string };
      return { ...manifest, text: await read(path, "CHANGELOG.md") };
    }),
  );
  const [{ version } = { version: "" }] = packages;
  await writeFile(join(directory, "notes.md"), releaseNotes(version, packages));
  for (const name of ["openapi.json", "openapi.yaml"]) await copyFile(join(root, "spec/dist", name), join(files, name));
  const format = ["--sbom-format", "cyclonedx", "--prod"];
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const pnpm = join(root, "node_modules/.bin/pnpm");
  const parameters = ["sbom", ...format, "--split", "--out", join(files, "%s-%v.cdx.json"), ...filters];
  await runProgram(pnpm, parameters, { directory: root });
}

function read(path: string, name: string): Promise<string> {
  return readFile(join(root, path, name), "utf8");
}
