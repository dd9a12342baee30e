import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram, withServer } from "@enapter/http-api-packed";
import { postSuite } from "../../runtimes/src/hosts/post.ts";
import type { Job, Runtime } from "../../runtimes/src/runtime.ts";
import { copyFixture } from "./fixture.ts";
import { checkPages } from "./next-pages.ts";

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/**
 * The two runtimes of Next.js and its pages: one application with a route for each, built by whichever is first. The mock of that one has
 * to outlive the build only: the pages ask that of their own run.
 */
export function nextRuntimes(fileOf: (path: string) => string): readonly Runtime[] {
  const program = fileOf("next/dist/bin/next");
  let built: Promise<string> | undefined;
  const runtime = (
    name: string,
    work: (origin: string, job: Job, directory: string) => Promise<void>,
    own: (job: Job) => NodeJS.ProcessEnv = () => ({}),
  ): Runtime => ({
    name,
    streams: "open",
    async run(job) {
      built ??= build(program, job);
      const directory = await built;
      const server = {
        command: process.execPath,
        parameters: [program, "start", "--port", "0", "--hostname", "127.0.0.1"],
        directory,
        environment: { ...environment, ...own(job) },
        port: /Local:\s+http:\/\/[\w.]+:(\d+)/,
        signal: job.signal,
      };
      await withServer(server, (origin) => work(origin, job, directory));
    },
  });
  return [
    runtime("Next.js, node", (origin, job) => postSuite(`${origin}/api/node`, job)),
    runtime("Next.js, edge", (origin, job) => postSuite(`${origin}/api/edge`, job)),
    runtime("Next.js, pages", checkPages, credentials),
  ];
}

/** Environment variables of a program on a server. */
function credentials({ surroundings }: Job): NodeJS.ProcessEnv {
  return { ENAPTER_HTTP_API_TOKEN: surroundings.token, ENAPTER_HTTP_API_BASE_URL: surroundings.baseUrl };
}

/** Builds the application, and gives its folder. */
async function build(program: string, job: Job): Promise<string> {
  const directory = join(job.project.directory, "next");
  await copyFixture(job, "next");
  await copyFile(join(job.project.directory, "worker.mjs"), join(directory, "worker.mjs"));
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await runProgram(process.execPath, [program, "build"], {
    directory,
    signal: job.signal,
    environment: { ...environment, ...credentials(job) },
  });
  return directory;
}
