import { chromiumRuntime } from "./hosts/chromium.ts";
import { type ConsoleRuntime, consoleRuntime } from "./hosts/console.ts";
import { workerdRuntime } from "./hosts/workerd.ts";
import { mcpCheck } from "./outer/mcp.ts";
import type { Runtime } from "./runtime.ts";
import { type Binary, versions } from "./versions.ts";

/**
 * RFC 9110 (9.2.2) forbids it, but Chromium sends any request again, also with bare `fetch`, when a connection that they have used
 * before ends without a response. A client cannot see it happen.
 */
const sendsAgain = "the runtime itself sends a POST again when the connection breaks, without telling the client";

const oneOrigin = "Chromium lets the page of the suite reach no server but the mock";

/** The network, and the one variable of the environment that TanStack Query reads. */
const deno = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env=NODE_ENV"];

/** Every runtime that the client is for. */
export function runtimes(fileOf: (binary: Binary) => string): readonly Runtime[] {
  return [
    // Has no WebSocket of its own.
    programRuntime({ ...named("Node", "node-20"), program: fileOf("node-20"), streams: "refused" }),
    programRuntime({ ...named("Node", "node-22"), program: fileOf("node-22"), streams: "open" }),
    programRuntime({ name: `Node ${process.versions.node}`, program: process.execPath, streams: "open" }),
    programRuntime({ ...named("Node", "node-26"), program: fileOf("node-26"), streams: "open" }),
    programRuntime({ ...named("Bun", "bun"), program: fileOf("bun"), streams: "open" }),
    programRuntime({
      ...named("Deno", "deno"),
      program: fileOf("deno"),
      // No files, and no environment for the client.
      parameters: deno,
      mcpParameters: ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"],
      streams: "open",
    }),
    workerdRuntime(fileOf("workerd")),
    {
      ...chromiumRuntime,
      known: {
        "command carried out once": sendsAgain,
        "DELETE carried out once": oneOrigin,
        "frozen and thawed": oneOrigin,
      },
    },
  ];
}

/** A runtime that runs the suite and `enapter-mcp` as programs. */
function programRuntime({
  mcpParameters,
  ...options
}: ConsoleRuntime & { mcpParameters?: readonly string[] }): Runtime {
  const { program, parameters } = options;
  return consoleRuntime({ ...options, outer: [mcpCheck(program, mcpParameters ?? parameters)] });
}

function named(kind: string, binary: Binary): { readonly name: string } {
  return { name: `${kind} ${versions[binary]}` };
}
