import type { MockOptions } from "./engine/options.ts";
import { createMockFetch, type MockFetch } from "./fetch/fetch.ts";

export { type Clock, type MockClock, SteppedClock, type Ticker } from "./core/clock.ts";
export type { TokenGrant } from "./engine/access/grant.ts";
export { type Fault, type FaultKind, faultKinds } from "./engine/faults/fault.ts";
export type { FaultInjector } from "./engine/faults/injector.ts";
export type { MockMode } from "./engine/modes/mode.ts";
export type { MockOptions, MockState } from "./engine/options.ts";
export type { RecordedRequest, RequestRecorder } from "./engine/parts/record.ts";
export type { MockFetch } from "./fetch/fetch.ts";

/** Options of a mock in a browser: those of every mock, without another description, because its checks would have to be compiled. */
export type BrowserMockOptions = Omit<MockOptions, "spec">;

/** Creates a `fetch` function that is a whole mock Enapter, as that of the main entry, in a page or worker. */
function createFetchOfPage(options: BrowserMockOptions = {}): MockFetch {
  return createMockFetch(options);
}

export { createFetchOfPage as createMockFetch };
