/** The loop behind `npm run dev`, for benchmarks. */
export type { LoopEvent } from "./loop/events.ts";
export { Loop } from "./loop/loop.ts";
export { watchedPaths } from "./loop/sources.ts";
export { RegenerateThread } from "./loop/thread.ts";
export { watchFiles } from "./loop/watch.ts";
