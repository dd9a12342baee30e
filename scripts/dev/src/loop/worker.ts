// Runs in the thread: regenerates for each message. An error ends the thread and reaches the caller.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { repository } from "../core/project.ts";
import type { Refused } from "../generate/regenerate.ts";
import type { LoopRegeneration } from "./thread.ts";

// Libraries load in half the time.
enableCompileCache(join(repository, "node_modules/.cache/compiled"));
const { regenerate } = await import("../generate/regenerate.ts");
const { enrichDocument } = await import("@enapter/http-api-docs/reference");

parentPort?.on("message", async (root: string) => {
  const made = await regenerate(root);
  const result: LoopRegeneration | Refused =
    "problems" in made ? made : { ...made, documented: JSON.stringify(enrichDocument(JSON.parse(made.bundle))) };
  parentPort?.postMessage(result);
});
