import { runProgram } from "@enapter/http-api-packed";
import type { Runtime } from "../../runtimes/src/runtime.ts";
import { consoleBundler } from "./console-bundler.ts";
import { copyFixture } from "./fixture.ts";

export function webpackBundler(fileOf: (path: string) => string): Runtime {
  return consoleBundler({
    name: "webpack",
    folder: "webpack",
    async build(job) {
      await copyFixture(job, "webpack.config.mjs");
      const { directory } = job.project;
      await runProgram(process.execPath, [fileOf("webpack-cli/bin/cli.js")], { directory, signal: job.signal });
    },
  });
}
