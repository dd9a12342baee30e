// Runs in the thread: one task for each message. An error ends the thread and reaches the caller.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { repository } from "../core/project.ts";
import type { Refused } from "../generate/regenerate.ts";
import type { LoopRegeneration, ThreadTask } from "./thread.ts";

// Libraries load in half the time.
enableCompileCache(join(repository, "node_modules/.cache/compiled"));
const { regenerate } = await import("../generate/regenerate.ts");
const { enrichDocument } = await import("@enapter/http-api-docs/reference");
const { fillPages } = await import("@enapter/http-api-docs/pages");

async function regenerateAll(root: string): Promise<LoopRegeneration | Refused> {
  const made = await regenerate(root);
  if ("problems" in made) return made;
  return { ...made, documented: JSON.stringify(enrichDocument(JSON.parse(made.bundle), "../../")) };
}

parentPort?.on("message", async (task: ThreadTask) => {
  const { kind, root } = task;
  const result = await (kind === "fill" ? fillPages({ root, document: JSON.parse(task.bundle) }) : regenerateAll(root));
  parentPort?.postMessage(result);
});
