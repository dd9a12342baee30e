// Generated from spec/openapi.yaml by scripts/src/generate-client.ts. Do not edit.

/** Required properties of the error bodies without a list of `errors`, by operation and status; `null` where any body is documented. */
export const otherErrorBodies: Readonly<Record<string, readonly string[] | null>> = {};
