import type { Tasks } from "../core/tasks.ts";
import { generators } from "../generate/generators.ts";
import { Thread } from "./thread.ts";

/** Tasks that are done in threads. */
export interface ThreadedTasks extends Tasks, AsyncDisposable {
  /** Ends the threads at once. What is not done fails with a StoppedError; the next task loads all sources anew. */
  restart(): Promise<void>;
}

/**
 * Linting in one thread and bundling in another: neither waits for the other. The first generator goes on where the bundle
 * was made, the others go to the thread of the linter, which is done sooner.
 */
export function startTasks(): ThreadedTasks {
  const [linter, bundler] = [new Thread(), new Thread()];
  const restart = async (): Promise<void> => void (await Promise.all([linter.stop(), bundler.stop()]));
  return {
    lint: (root) => linter.run("lint", root),
    bundle: (root) => bundler.run("bundle", root),
    generate: (order) => (order.generator === generators[0]?.name ? bundler : linter).run("generate", order),
    enrich: (bundle) => linter.run("enrich", bundle),
    modules: async () => {
      const found = await Promise.all([linter, bundler].map((thread) => thread.run("modules", undefined)));
      return new Map(found.flatMap((modules) => [...modules]));
    },
    restart,
    [Symbol.asyncDispose]: restart,
  };
}
