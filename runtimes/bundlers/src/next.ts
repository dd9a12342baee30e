import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withServer } from "../../../scripts/src/programs/server.ts";
import { postSuite } from "../../src/hosts/post.ts";
import type { Job, Runtime } from "../../src/runtime.ts";
import { copyFixture, runTool } from "./tool.ts";

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** The two runtimes of Next.js: one application with a route for each, built by whichever is first. */
export function nextRuntimes(fileOf: (path: string) => string): readonly Runtime[] {
  const program = fileOf("next/dist/bin/next");
  let built: Promise<string> | undefined;
  const runtime = (name: string, route: string): Runtime => ({
    name,
    streams: "open",
    async run(job) {
      built ??= build(program, job);
      const server = {
        command: process.execPath,
        parameters: [program, "start", "--port", "0", "--hostname", "127.0.0.1"],
        directory: await built,
        environment,
        port: /Local:\s+http:\/\/[\w.]+:(\d+)/,
        signal: job.signal,
      };
      await withServer(server, (origin) => postSuite(`${origin}/api/${route}`, job));
    },
  });
  return [runtime("Next.js, node", "node"), runtime("Next.js, edge", "edge")];
}

/** Builds the application, and gives its folder. */
async function build(program: string, job: Job): Promise<string> {
  const directory = join(job.project.directory, "next");
  await copyFixture(job, "next");
  await copyFile(join(job.project.directory, "worker.mjs"), join(directory, "worker.mjs"));
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await runTool(program, ["build"], { directory, signal: job.signal, environment });
  return directory;
}
