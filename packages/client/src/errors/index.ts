export { AbortError } from "./abort-error.ts";
export { ApiError, type ApiErrorInit, type ErrorEntry } from "./api-error.ts";
export { ConnectionError } from "./connection-error.ts";
export { DecodeError } from "./decode-error.ts";
export { EnapterError } from "./enapter-error.ts";
export { FormatError } from "./format-error.ts";
export { type Outcome, RequestError, type RequestInfo } from "./request-error.ts";
export { TimeoutError } from "./timeout-error.ts";
export { UsageError } from "./usage-error.ts";
