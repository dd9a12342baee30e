import type { Pipeline } from "./pipeline.ts";

/** First argument of operation functions. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /** User that requests act for; `undefined` where the token acts with rights of its own. */
  readonly user: string | undefined;
  /** Pipeline that requests go through. */
  readonly pipeline: Pipeline;
}
