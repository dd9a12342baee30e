/** The loop behind `npm run dev`, for benchmarks. */
export type { LoopEvent } from "./loop/events.ts";
export { Loop } from "./loop/loop.ts";
export { watchedTrees } from "./loop/sources.ts";
export { RegenerateThread } from "./loop/thread.ts";
export { realMachine } from "./watch/machine.ts";
export { Watcher } from "./watch/watcher.ts";
