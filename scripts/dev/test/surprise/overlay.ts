import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { repository } from "../../src/core/project.ts";

/** The modules of the client that import generated ones. The others are the same for every description. */
const client = join(repository, "packages/client");
const shared = ["core", "errors", "timeseries"];

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
  cpSync(join(client, "src"), join(directory, "src"), {
    recursive: true,
    filter: (source) => !shared.some((name) => source === join(client, "src", name)) && !source.endsWith("/generated"),
  });
  for (const name of shared) symlinkSync(join(client, "src", name), join(directory, "src", name));
  symlinkSync(join(client, "node_modules"), join(directory, "node_modules"));
  for (const [path, text] of files) {
    if (!path.startsWith("packages/client/src/")) continue;
    const file = join(directory, path.slice("packages/client/".length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
