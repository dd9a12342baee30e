import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { repository } from "../../src/core/project.ts";

const client = join(repository, "packages/client");

/** The client with other generated code, to be imported. */
export interface ClientCopy {
  readonly directory: string;
  remove(): void;
}

/** Files by their path in the repository. */
export function byPath(outputs: readonly GeneratedFiles[], root: string): Map<string, string> {
  return new Map(
    outputs.flatMap(({ directory, files }) =>
      [...files].map(([name, text]) => [relative(root, join(directory, name)), text] as const),
    ),
  );
}

/** Writes the client into a directory of its own, with what was generated for another description. */
export function copyClient(files: ReadonlyMap<string, string>): ClientCopy {
  const directory = mkdtempSync(join(tmpdir(), "enapter-surprise-"));
  mkdirSync(join(directory, "src"));
  for (const entry of readdirSync(join(client, "src"), { withFileTypes: true })) {
    if (entry.name === "generated") continue;
    const source = join(client, "src", entry.name);
    const target = join(directory, "src", entry.name);
    // Entries import what is generated, so each description has them once more. Folders hold what is the same for all.
    if (entry.isDirectory()) symlinkSync(source, target);
    else copyFileSync(source, target);
  }
  symlinkSync(join(client, "node_modules"), join(directory, "node_modules"));
  for (const [path, text] of files) {
    if (!path.startsWith("packages/client/src/")) continue;
    const file = join(directory, path.slice("packages/client/".length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
