import type { Clock } from "./clock.ts";
import type { OpenApiDocument } from "./spec/document.ts";

/** Options of every face of the mock. */
export interface MockOptions {
  /** The token that requests must carry. Default `mock-token`. */
  readonly token?: string;
  /** Another OpenAPI 3.1 document to serve, as parsed JSON. Default: the one of `@enapter/http-api-spec`. */
  readonly spec?: OpenApiDocument;
  /** Where the time comes from. Default: the clock of the machine. */
  readonly clock?: Clock;
  /** What the simulated values and new ids depend on. Default `harbour`. */
  readonly seed?: string;
}
