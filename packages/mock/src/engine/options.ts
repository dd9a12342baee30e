import type { Clock } from "../core/clock.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import type { StoreSnapshot } from "../state/store/store.ts";
import type { TokenGrant } from "./access/tokens.ts";
import type { Fault } from "./faults/fault.ts";
import type { MockMode } from "./modes/mode.ts";

/** The state of a mock as plain JSON. What is in it is the mock's own business and may change between versions. */
export type MockState = StoreSnapshot;

/** Options of every face of the mock. */
export interface MockOptions {
  /** The token of somebody who has the `authorized_role` of each site. Default `mock-token`. */
  readonly token?: string;
  /** Further tokens, each with a role, at all sites or some. */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  /**
   * What to play. `cloud` and `gateway` answer 404 to operations that only the other one has, and a Gateway has one site;
   * `legacy-gateway` also has the quirks of old versions, with a rule engine that ignores query parameters, and
   * `legacy-gateway-strict` with one that refuses them. Default: Cloud and Gateway at once.
   */
  readonly mode?: MockMode;
  /** Answers 308 to requests over plain HTTP without `X-Enapter-Allow-HTTP: true`, as a Gateway may. Default false. */
  readonly redirectToHttps?: boolean;
  /** Another OpenAPI 3.1 document to serve, as parsed JSON. Default: the one of `@enapter/http-api-spec`. */
  readonly spec?: OpenApiDocument;
  /**
   * Where the time comes from: a clock, or a moment (a date or RFC 3339 text) at which it stands still until
   * `clock.advance`. Default: the clock of the machine.
   */
  readonly clock?: Clock | Date | string;
  /** What the simulated values and new ids depend on. Default `harbour`. */
  readonly seed?: string;
  /** What to start with: what `snapshot()` of another mock gave. Default: the seeded sites. */
  readonly state?: MockState;
  /** What goes wrong from the start; more can be added to `faults` later. */
  readonly faults?: readonly Fault[];
  /**
   * How long an answer takes, milliseconds or a duration such as `200ms`. It passes on the clock, so a clock that
   * stands still must be moved. The request is processed when it comes in. Default 0.
   */
  readonly latency?: number | string;
  /** Gets a line of text for each request once its answer is known. */
  readonly log?: (line: string) => void;
}
