import { runProgram } from "@enapter/http-api-packed";
import type { Runtime } from "../../runtimes/src/runtime.ts";
import { consoleBundler } from "./console-bundler.ts";
import { copyFixture } from "./fixture.ts";

export function viteBundler(fileOf: (path: string) => string): Runtime {
  return consoleBundler({
    name: "Vite",
    folder: "vite",
    async build(job) {
      await copyFixture(job, "vite.config.mjs");
      const { directory } = job.project;
      await runProgram(process.execPath, [fileOf("vite/bin/vite.js"), "build"], { directory, signal: job.signal });
    },
  });
}
