import type { MockClock } from "../../core/clock.ts";
import type { FaultInjector } from "../faults/injector.ts";
import { dating } from "./date.ts";
import { failing } from "./errors.ts";
import { faulting } from "./faults.ts";
import { delaying } from "./latency.ts";
import { logging } from "./log.ts";
import type { EnginePart } from "./part.ts";
import { type RequestRecorder, recording } from "./record.ts";
import { redirecting } from "./redirect.ts";

/** The objects and options that the parts of a mock work with. */
export interface PartSettings {
  readonly clock: MockClock;
  readonly faults: FaultInjector;
  readonly requests: RequestRecorder;
  readonly latency?: number | string;
  readonly log?: (line: string) => void;
  readonly redirectToHttps?: boolean;
}

/**
 * Puts together the parts around each request, the outermost first.
 * @throws {RangeError} when the latency is not a duration.
 */
export function assembleParts({
  clock,
  faults,
  requests,
  latency = 0,
  log,
  redirectToHttps,
}: PartSettings): EnginePart[] {
  return [
    log === undefined ? [] : logging(log),
    recording(requests),
    dating,
    delaying(latency, clock) ?? [],
    faulting(faults),
    failing,
    redirectToHttps === true ? redirecting : [],
  ].flat();
}
