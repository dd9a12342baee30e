import type { Pipeline } from "./pipeline.ts";

/** What operation functions take as their first argument. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /** What requests go through. */
  readonly pipeline: Pipeline;
}
