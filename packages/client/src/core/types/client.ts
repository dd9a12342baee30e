import type { Pipeline } from "./pipeline.ts";

/** First argument of operation functions. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /** Pipeline that requests go through. */
  readonly pipeline: Pipeline;
}
