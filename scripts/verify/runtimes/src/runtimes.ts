import { chromiumRuntime } from "./hosts/chromium.ts";
import { consoleRuntime } from "./hosts/console.ts";
import { workerdRuntime } from "./hosts/workerd.ts";
import type { Runtime } from "./runtime.ts";
import { type Binary, versions } from "./versions.ts";

/**
 * RFC 9110 (9.2.2) forbids it, but Chromium sends any request again, also with bare `fetch`, when a connection that they have used
 * before ends without a response. A client cannot see it happen.
 */
const sendsAgain = "the runtime itself sends a POST again when the connection breaks, without telling the client";

const oneOrigin = "Chromium lets the page of the suite reach no server but the mock";

/** Every runtime that the client is for. */
export function runtimes(fileOf: (binary: Binary) => string): readonly Runtime[] {
  return [
    // Has no WebSocket of its own.
    consoleRuntime({ ...named("Node", "node-20"), program: fileOf("node-20"), streams: "refused" }),
    consoleRuntime({ ...named("Node", "node-22"), program: fileOf("node-22"), streams: "open" }),
    consoleRuntime({ name: `Node ${process.versions.node}`, program: process.execPath, streams: "open" }),
    consoleRuntime({ ...named("Node", "node-26"), program: fileOf("node-26"), streams: "open" }),
    consoleRuntime({ ...named("Bun", "bun"), program: fileOf("bun"), streams: "open" }),
    consoleRuntime({
      ...named("Deno", "deno"),
      program: fileOf("deno"),
      // The network is all that it may use: no files, no environment.
      parameters: ["run", "--no-prompt", "--allow-net=127.0.0.1"],
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

function named(kind: string, binary: Binary): { readonly name: string } {
  return { name: `${kind} ${versions[binary]}` };
}
