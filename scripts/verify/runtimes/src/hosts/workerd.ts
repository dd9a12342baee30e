import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withServer } from "@enapter/http-api-packed";
import type { Runtime } from "../runtime.ts";
import { postSuite } from "./post.ts";

/** A worker without anything of Node.js, which may reach this machine only. It listens on any free port. */
const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    (name = "mock", network = (allow = ["local"])),
  ],
  sockets = [(name = "start", address = "127.0.0.1:0", http = (), service = "suite")],
);

const suite :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
  globalOutbound = "mock",
);
`;

/** The runtime of Cloudflare Workers. */
export function workerdRuntime(program: string): Runtime {
  return {
    name: "workerd",
    streams: "refused",
    failures: "hidden",
    async run(job) {
      const directory = dirname(job.project.worker);
      await writeFile(join(directory, "config.capnp"), config);
      const server = {
        command: program,
        parameters: ["serve", "--control-fd=3", "config.capnp"],
        directory,
        port: /"port":\s*(\d+)/,
        signal: job.signal,
      };
      await withServer(server, (origin) => postSuite(origin, job));
    },
  };
}
