import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job } from "../../runtimes/src/runtime.ts";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** Puts a configuration, or a folder of them, into the project. */
export async function copyFixture(job: Job, name: string): Promise<void> {
  await cp(join(fixtures, name), join(job.project.directory, name), { recursive: true });
}
