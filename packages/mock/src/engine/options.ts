import type { Clock } from "../core/clock.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import type { StoreSnapshot } from "../state/store/store.ts";
import type { TokenGrant } from "./access/grant.ts";
import type { Fault } from "./faults/fault.ts";
import type { MockMode } from "./modes/mode.ts";

/** The state of a mock as plain JSON. Its form is internal and may change between versions. */
export type MockState = StoreSnapshot;

/** Options of every mock. */
export interface MockOptions {
  /** The token with the `authorized_role` of each site. Default `mock-token`. */
  readonly token?: string;
  /** Further tokens, each with a role at all sites or some. */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  /**
   * The side to play. `cloud` and `gateway` respond with 404 to operations that only the other one has, and a Gateway has one site;
   * `legacy-gateway` also has the quirks of old versions, with a rule engine that ignores query parameters, and
   * `legacy-gateway-strict` with one that refuses them. Default: Cloud and Gateway at once.
   */
  readonly mode?: MockMode;
  /** Whether to respond with 308 to requests over plain HTTP without `X-Enapter-Allow-HTTP: true`, as a Gateway may. Default false. */
  readonly redirectToHttps?: boolean;
  /** Another OpenAPI 3.1 document to serve, as parsed JSON. Default: that of `@enapter/http-api-spec`. */
  readonly spec?: OpenApiDocument;
  /**
   * The source of time: a clock, or a moment (a date or RFC 3339 text) at which the time stands still until
   * `clock.advance`. Default: the clock of the machine.
   */
  readonly clock?: Clock | Date | string;
  /** Seed of the simulated values and new ids. Default `harbour`. */
  readonly seed?: string;
  /** The initial state: the result of `snapshot()` of another mock. Default: the seeded sites. */
  readonly state?: MockState;
  /** Faults from the start; `faults.add()` adds more later. */
  readonly faults?: readonly Fault[];
  /**
   * Delay of each response, milliseconds or a duration such as `200ms`. It passes on the clock, so a clock that
   * stands still must be moved. The request is processed on arrival. Default 0.
   */
  readonly latency?: number | string;
  /** Receives a line of text about each request before its response is sent. */
  readonly log?: (line: string) => void;
}
