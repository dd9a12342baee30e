export const RETRIES: readonly string[] = ["safe", "idempotent", "never"];

export const SDK_KEYS: readonly string[] = [
  "resource",
  "method",
  "retry",
  "unwrap",
  "pagination",
  "dataTypes",
  "outcome",
  "starts",
  "touches",
  "variantOf",
];

export const PAGINATION_KEYS: readonly string[] = ["items", "offset", "limit", "total", "bareFirstRequest"];
