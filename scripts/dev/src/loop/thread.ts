import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FilledPages } from "@enapter/http-api-docs/pages";
import type { Refused, Regeneration } from "../generate/regenerate.ts";

/** Result of a run in the thread for the loop. */
export interface LoopRegeneration extends Regeneration {
  /** The bundle as the documentation shows it, as JSON. */
  readonly documented: string;
}

/** A run that the thread is asked for. */
export type ThreadTask =
  | { readonly kind: "regenerate"; readonly root: string }
  | { readonly kind: "fill"; readonly root: string; readonly bundle: string };

/**
 * Regenerates in a thread, one run at a time. This leaves the servers free, and lets the sources of generators and rules be
 * loaded again, which no module of a running thread can be.
 */
export class RegenerateThread implements AsyncDisposable {
  readonly #program: URL;
  #worker: Worker | undefined;

  /** @param program Module that runs in the thread. */
  constructor(program: URL = new URL("./worker.ts", import.meta.url)) {
    this.#program = program;
  }

  /**
   * Regenerates everything of the repository at `root`, in memory. Starts the thread if there is none.
   * @throws {Error} of a generator, or when the thread is stopped. The next run has a new thread.
   */
  async regenerate(root: string): Promise<LoopRegeneration | Refused> {
    return (await this.#run({ kind: "regenerate", root })) as LoopRegeneration | Refused;
  }

  /**
   * Makes the pages of the site from the texts of the repository at `root` and a bundle.
   * @throws {Error} as `regenerate` does.
   */
  async fill(root: string, bundle: string): Promise<FilledPages> {
    return (await this.#run({ kind: "fill", root, bundle })) as FilledPages;
  }

  async #run(task: ThreadTask): Promise<unknown> {
    // Options of the process, such as --eval, are not for the thread.
    this.#worker ??= new Worker(this.#program, { execArgv: [] });
    const worker = this.#worker;
    const settled = new AbortController();
    const stopped = once(worker, "exit", settled).then(() => {
      throw new Error("The thread was stopped.");
    });
    worker.postMessage(task);
    try {
      const [result] = await Promise.race([once(worker, "message", settled), stopped]);
      return result;
    } catch (error) {
      await this.stop();
      throw error;
    } finally {
      settled.abort();
    }
  }

  /** Ends the thread at once. The next run loads all sources again. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}
