// What runs in a thread: does one task after the other and sends the results back.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { recordModules } from "../core/loaded-modules.ts";
import type { Answer, Call } from "./messages.ts";

const loaded = recordModules(import.meta.url);
const { repository } = await import("../core/project.ts");

// Libraries load in half the time.
enableCompileCache(join(repository, "node_modules/.cache/compiled"));

const { createTasks } = await import("./create-tasks.ts");
const tasks = createTasks(loaded);

parentPort?.on("message", async ({ id, name, argument }: Call) => {
  // An argument is that of the task of this name.
  const task = tasks[name] as (argument: unknown) => Promise<unknown>;
  const answer: Answer = await task(argument).then(
    (result) => ({ id, result }),
    (error: unknown) => ({ id, error }),
  );
  parentPort?.postMessage(answer);
});
