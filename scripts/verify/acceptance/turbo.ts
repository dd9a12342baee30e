import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Turbo's record of a task in a run, or in a dry run (`--dry=json`). */
export interface TurboTask {
  /** Such as `@enapter/http-api-client#build`. */
  readonly taskId: string;
  readonly task: string;
  /** Of the package, relative to the repository. */
  readonly directory: string;
  readonly command: string;
  readonly hash: string;
  /** Of its files, by path relative to the directory. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Ids of the tasks whose hashes are part of its own. */
  readonly dependencies: readonly string[];
  readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
}

/** Whether a task runs something. Of packages without a script of that name turbo has a task all the same, for its hash. */
export function isRunning({ command }: TurboTask): boolean {
  return !/^(<NONEXISTENT>)?$/.test(command);
}

/** Reads what turbo has written about a run with `--summarize`, the only one since the last reading. */
export async function takeSummary(directory: string): Promise<readonly TurboTask[]> {
  const runs = join(directory, ".turbo/runs");
  const [file, ...others] = await readdir(runs);
  if (file === undefined || others.length > 0) throw new Error(`There is not one summary in ${runs}.`);
  const { tasks } = JSON.parse(await readFile(join(runs, file), "utf8")) as { tasks: readonly TurboTask[] };
  await rm(runs, { recursive: true });
  return tasks.filter(isRunning);
}
