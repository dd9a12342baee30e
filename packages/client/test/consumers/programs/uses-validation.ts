import type { Device } from "@enapter/http-api-client";
import { responseSchema, ValidationError, validateResponses } from "@enapter/http-api-client/validation";

export function readDevice(text: string): Device | undefined {
  const result = responseSchema("getDevice")["~standard"].validate(JSON.parse(text));
  return result.issues === undefined ? result.value.device : undefined;
}

export function explain(error: unknown): string {
  return error instanceof ValidationError ? error.issues.map(({ path }) => path.join(".")).join() : "";
}

export const check = validateResponses({ onInvalid: ({ operation, message }) => console.warn(operation, message) });
