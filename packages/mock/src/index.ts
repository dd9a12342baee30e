export { type Clock, SteppedClock, type Ticker } from "./clock.ts";
export { PortTakenError } from "./errors.ts";
export { type Fault, type FaultKind, faultKinds } from "./faults/fault.ts";
export type { FaultInjector } from "./faults/injector.ts";
export { createMockFetch, type MockFetch } from "./fetch.ts";
export type { MockOptions } from "./options.ts";
export type { RecordedRequest, RequestRecorder } from "./recorder.ts";
export { type MockServer, type MockServerOptions, startMockServer } from "./server/server.ts";
export type { OpenApiDocument } from "./spec/document.ts";
