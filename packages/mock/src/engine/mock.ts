import type { MockClock } from "../core/clock.ts";
import type { FaultInjector } from "./faults/injector.ts";
import type { MockState } from "./options.ts";
import type { RequestRecorder } from "./parts/record.ts";

/** A running mock, as tests see it. */
export interface Mock {
  /** The token that requests must carry. */
  readonly token: string;
  /** The time of the mock, which can be moved forward. */
  readonly clock: MockClock;
  /** The requests that the mock received. */
  readonly requests: RequestRecorder;
  /** The planned faults. */
  readonly faults: FaultInjector;
  /** Returns the state, for the option `state` of another mock. */
  snapshot(): MockState;
}
