import type { Runtime } from "../../runtimes/src/runtime.ts";
import { consoleBundler } from "./console-bundler.ts";
import { copyFixture, runTool } from "./tool.ts";

export function viteBundler(fileOf: (path: string) => string): Runtime {
  return consoleBundler({
    name: "Vite",
    output: "vite/program.mjs",
    async build(job) {
      await copyFixture(job, "vite.config.mjs");
      const { directory } = job.project;
      await runTool(fileOf("vite/bin/vite.js"), ["build"], { directory, signal: job.signal });
    },
  });
}
