/**
 * The acceptance test of turbo's remote cache: two checkouts of the repository share a cache server on this machine. What the
 * first one builds, the second one gets; a third one, with another key, trusts nothing that it finds there.
 */
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainEnvironment, runCommand } from "../programs/command.ts";
import { installOnDemand } from "../programs/on-demand.ts";
import { withServer } from "../programs/server.ts";
import { step, withCopy } from "./copy.ts";
import { type TurboTask, takeSummary } from "./turbo.ts";

const token = "example-token";
/** Two that build in seconds, one of which depends on the other: what is shared is turbo's concern, not each package's. */
const packages = ["@enapter/http-api-types", "@enapter/http-api-mock"];
const key = "example-key-that-only-the-checkouts-know";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => {
    process.exitCode = 128 + constants.signals[name];
    stop.abort(new Error(name));
  });
}

try {
  await withCopy("remote-cache", ({ directory }) => withCacheServer(directory, shareCache));
} catch (error) {
  if (!stop.signal.aborted) throw error;
  process.stdout.write("Stopped.\n");
}

/** @param first folder of a checkout. */
async function shareCache(first: string, origin: string): Promise<void> {
  await step("the first checkout builds", () => build(first, origin, key, []));
  for (const [title, itsKey, expected] of [
    ["a second one gets all of it from the cache server", key, "all"],
    ["one with another key builds for itself", `not-${key}`, []],
  ] as const) {
    await withCopy("remote-cache", async ({ directory }) => {
      await step(title, () => build(directory, origin, itsKey, expected));
    });
  }
}

/** Builds a checkout, and looks at what came from the cache server. */
async function build(directory: string, origin: string, itsKey: string, expected: "all" | readonly []): Promise<void> {
  const environment = plainEnvironment({
    TURBO_API: origin,
    TURBO_TOKEN: token,
    TURBO_TEAM: "team_example",
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: itsKey,
  });
  const run = (command: string, parameters: readonly string[]) =>
    runCommand(command, parameters, { directory, environment, signal: stop.signal });
  // turbo asks git which files there are, as in any checkout.
  const author = ["-c", "user.name=example", "-c", "user.email=example@example.com"];
  await run("git", ["init", "--quiet"]);
  await run("git", ["add", "--all"]);
  await run("git", [...author, "commit", "--quiet", "--message", "A checkout"]);
  await run("npm", ["run", "build", "--", "--summarize", ...packages.map((name) => `--filter=${name}`)]);
  const tasks = await takeSummary(directory);
  const names = (list: readonly TurboTask[]): string => list.map(({ taskId }) => taskId).join(", ") || "nothing";
  const found = names(tasks.filter(({ cache }) => cache.source === "REMOTE"));
  const wanted = names(expected === "all" ? tasks : []);
  if (tasks.length === 0) throw new Error("turbo has built nothing.");
  if (found !== wanted) throw new Error(`From the cache server came ${found}, and not ${wanted}.`);
}

async function withCacheServer(
  checkout: string,
  work: (checkout: string, origin: string) => Promise<void>,
): Promise<void> {
  const { fileOf } = await installOnDemand(
    {
      directory: fileURLToPath(new URL("../../node_modules/.cache/remote-cache", import.meta.url)),
      title: "turborepo-remote-cache (105 MB)",
      dependencies: { "turborepo-remote-cache": "2.12.0" },
    },
    (text) => process.stderr.write(text),
  );
  const server = {
    command: process.execPath,
    parameters: [fileOf("turborepo-remote-cache/dist/cli.js")],
    directory: checkout,
    environment: plainEnvironment({
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      // Beside the checkout's own cache, so that it goes away with it.
      STORAGE_PATH: join(checkout, ".turbo/server"),
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      // Makes the server keep signatures. It does not check them, and does not have to know the key.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "on",
    }),
    port: /Server listening at http:\/\/127\.0\.0\.1:(\d+)/,
    signal: stop.signal,
  };
  await withServer(server, (origin) => work(checkout, origin));
}
