import { join } from "node:path";
import { runProgram } from "@enapter/http-api-packed";
import type { Job, Runtime } from "../../runtimes/src/runtime.ts";

/** A bundler whose output is one module. */
interface ConsoleBundler {
  readonly name: string;
  /** The module, relative to the project. */
  readonly output: string;
  /** Bundles the suite of the project. */
  build(job: Job): Promise<void>;
}

/** Bundles the suite for browsers, and runs what came out in Node.js. */
export function consoleBundler({ name, output: file, build }: ConsoleBundler): Runtime {
  return {
    name,
    streams: "open",
    async run(job) {
      await build(job);
      const { project, surroundings, signal, output } = job;
      const parameters = [join(project.directory, file), JSON.stringify(surroundings)];
      await runProgram(process.execPath, parameters, { directory: project.directory, signal, output });
    },
  };
}
