import { fileURLToPath } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";
import { peerVersions } from "./peers.ts";

/** A mock server that takes part. */
export interface ContestServer {
  /** Package and version. */
  readonly name: string;
  /** Prefix of the description's paths on this server. */
  readonly basePath: string;
  /** Parameters of Node.js that start it on a port. */
  readonly command: (port: number) => string[];
}

const description = fileURLToPath(import.meta.resolve("@enapter/http-api-spec"));

/** The mock of this repository, as its users start it. */
export function ourMock(): ContestServer {
  const program = fileURLToPath(new URL("../../packages/mock/dist/cli.js", import.meta.url));
  return {
    name: "@enapter/http-api-mock",
    basePath: "/v3",
    command: (port) => [program, "--port", String(port), "--token", "example-token"],
  };
}

/** Servers that answer any description from its examples, without state. */
export function peerServers(folder: PackageFolder): ContestServer[] {
  const prism = "@stoplight/prism-cli";
  const scalar = "@scalar/mock-server";
  return [
    {
      name: `${prism} ${peerVersions[prism]}`,
      basePath: "",
      // It writes several lines for each request by default, which would be measured, too.
      command: (port) => [
        folder.fileOf(`${prism}/dist/index.js`),
        ...["mock", "--verboseLevel", "silent", "--host", "127.0.0.1", "--port", String(port), description],
      ],
    },
    {
      name: `${scalar} ${peerVersions[scalar]}`,
      basePath: "",
      command: (port) => [
        fileURLToPath(new URL("./serve-scalar.ts", import.meta.url)),
        ...[folder.moduleOf(scalar), folder.moduleOf("@hono/node-server"), description, String(port)],
      ],
    },
  ];
}
