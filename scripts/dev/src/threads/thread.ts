import { Worker } from "node:worker_threads";
import type { Tasks } from "../core/tasks.ts";
import type { Answer, Call } from "./messages.ts";

/** A task was given up, because its thread was stopped. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does tasks in a thread of its own. That uses the second core, leaves the server of the documentation free, and lets the
 * sources of generators and rules be loaded anew, which no module of a running thread can be.
 */
export class Thread {
  readonly #program: URL;
  #worker: Worker | undefined;
  #pending = new Map<number, Pending>();
  #count = 0;

  /** @param program what runs in the thread. */
  constructor(program: URL = new URL("./worker.ts", import.meta.url)) {
    this.#program = program;
  }

  /** Does one task. A thread is started where there is none. */
  run<Name extends keyof Tasks>(name: Name, argument: Parameters<Tasks[Name]>[0]): ReturnType<Tasks[Name]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const call: Call<Name> = { id: this.#count++, name, argument };
    const result = new Promise<unknown>((resolve, reject) => this.#pending.set(call.id, { resolve, reject }));
    worker.postMessage(call);
    // The thread does exactly what the task of this name does.
    return result as ReturnType<Tasks[Name]>;
  }

  /** Ends the thread at once. Tasks that are not done fail with a StoppedError; the next one has a new thread. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#fail(new StoppedError("The thread was stopped."));
    await worker?.terminate();
  }

  #start(): Worker {
    // Options of the process, such as --eval, are not for the thread.
    const worker = new Worker(this.#program, { execArgv: [] });
    worker.on("message", (answer: Answer) => this.#settle(answer));
    // A generator that does not even load ends its thread. It may load after the next edit.
    worker.on("error", (error) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#fail(error);
    });
    return worker;
  }

  #settle(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ("error" in answer) pending?.reject(answer.error);
    else pending?.resolve(answer.result);
  }

  #fail(error: unknown): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}
