import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";

/** A program and its parameters, for Node.js. */
type Command = readonly string[];

/** Something that generates by itself, process by process. */
export interface PeerGenerator {
  readonly name: string;
  /** Returns the programs that it runs in turn. @param output a directory of its own. */
  readonly commands: (description: string, output: string) => readonly Command[];
}

const program = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Installs the generators that ours is compared with. */
export function installGenerators(report: (text: string) => void): Promise<PackageFolder> {
  return installOnDemand(
    {
      directory: fileURLToPath(new URL("../node_modules/.cache/generators", import.meta.url)),
      // The generators do not run on TypeScript 7.
      dependencies: { "@hey-api/openapi-ts": "0.99.0", orval: "8.38.0", typescript: "5.9.3" },
      title: "the generators that are compared with (150 MB)",
    },
    report,
  );
}

/** The plain programs that ours is made of: bundle, then types. They lint nothing and generate no client. */
export const chain: PeerGenerator = {
  name: "redocly bundle, openapi-typescript",
  commands: (description, output) => {
    const bundle = join(output, "openapi.json");
    return [
      [program("packages/lint/node_modules/@redocly/cli/bin/cli.js"), "bundle", description, "--output", bundle],
      [
        program("packages/generator/node_modules/openapi-typescript/bin/cli.js"),
        bundle,
        "--output",
        join(output, "types.ts"),
      ],
    ];
  },
};

/** Generators of clients. They take the bundle and lint nothing. */
export function peerGenerators(folder: PackageFolder): PeerGenerator[] {
  const plugins = ["--plugins", "@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  return [
    chain,
    {
      name: "hey-api",
      commands: (description, output) => [
        [
          folder.fileOf("@hey-api/openapi-ts/bin/run.js"),
          ...["--input", description, "--output", join(output, "client"), "--silent", "--no-log-file", ...plugins],
        ],
      ],
    },
    {
      name: "orval",
      commands: (description, output) => [
        [
          folder.fileOf("orval/dist/bin/orval.mjs"),
          ...["--input", description, "--output", join(output, "client.ts"), "--client", "fetch"],
        ],
      ],
    },
  ];
}
