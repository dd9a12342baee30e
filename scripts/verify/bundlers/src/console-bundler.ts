import { join } from "node:path";
import { runProgram } from "@enapter/http-api-packed";
import type { Job, Runtime } from "../../runtimes/src/runtime.ts";
import { copyFixture } from "./fixture.ts";
import { oneQueryCheck } from "./one-query.ts";

/** A bundler whose output is one module for each program. */
interface ConsoleBundler {
  readonly name: string;
  /** Folder of its output, relative to the project. */
  readonly folder: string;
  /** Bundles the suite of the project as `program.mjs`, and `one-query.mjs` as `query.mjs`. */
  build(job: Job): Promise<void>;
}

/** Bundles programs for browsers, and runs the suite that came out in Node.js. */
export function consoleBundler({ name, folder, build }: ConsoleBundler): Runtime {
  return {
    name,
    streams: "open",
    outer: [oneQueryCheck(folder)],
    async run(job) {
      await copyFixture(job, "one-query.mjs");
      await build(job);
      const { project, surroundings, signal, output } = job;
      const parameters = [join(project.directory, folder, "program.mjs"), JSON.stringify(surroundings)];
      await runProgram(process.execPath, parameters, { directory: project.directory, signal, output });
    },
  };
}
