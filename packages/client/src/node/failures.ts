/**
 * The error of a request without a response, as `fetch` has it: what happened is its cause.
 * @param sent `false` where certainly nothing was sent; the client looks at it.
 */
export function fetchFailed(cause: unknown, sent = true): TypeError {
  return Object.assign(new TypeError("fetch failed", { cause }), { sent });
}

/** The error of a body that broke off, as `fetch` has it. */
export function bodyTerminated(cause: unknown): TypeError {
  return new TypeError("terminated", { cause });
}

/** A body is read once. */
export function bodyUnusable(): TypeError {
  return new TypeError("Body is unusable: Body has already been read");
}
