import type { Content, DescribedOperation, DescribedResponse } from "@enapter/http-api-openapi";

/** The part of an operation that describes its responses. */
type Responding = Pick<DescribedOperation, "responses" | "stream">;

/** Returns the documented response of a status: by the status, by its range, else `default`. */
export function responseOf({ responses }: Responding, status: number): DescribedResponse | undefined {
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

/**
 * Returns the documented status of the mock's regular response: the first success, else a redirect, else 200 where there is
 * a `default`, else the first response that is described.
 * @returns undefined for an operation that is only a stream, or describes no response.
 */
export function successOf(operation: Responding): { status: number; contents: readonly Content[] } | undefined {
  const { responses, stream } = operation;
  const statuses = [...responses.keys()];
  const status =
    statuses.find((text) => /^2(\d\d|XX)$/.test(text)) ??
    statuses.find((text) => /^3(\d\d|XX)$/.test(text)) ??
    statuses.find((text) => text === "default") ??
    (stream === undefined ? statuses.find((text) => /^[45](\d\d|XX)$/.test(text)) : undefined);
  const found = status === undefined ? undefined : responses.get(status);
  if (status === undefined || found === undefined) return undefined;
  const first = status === "3XX" ? "302" : status.replace("XX", "00");
  return { status: status === "default" ? 200 : Number(first), contents: found.contents };
}
