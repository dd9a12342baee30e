import type { Runtime } from "../../runtimes/src/runtime.ts";
import { consoleBundler } from "./console-bundler.ts";
import { copyFixture, runTool } from "./tool.ts";

export function webpackBundler(fileOf: (path: string) => string): Runtime {
  return consoleBundler({
    name: "webpack",
    output: "webpack/program.mjs",
    async build(job) {
      await copyFixture(job, "webpack.config.mjs");
      const { directory } = job.project;
      await runTool(fileOf("webpack-cli/bin/cli.js"), [], { directory, signal: job.signal });
    },
  });
}
